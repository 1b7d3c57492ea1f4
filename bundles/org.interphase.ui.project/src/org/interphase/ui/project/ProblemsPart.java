package org.interphase.ui.project;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Identified;
import org.interphase.ui.Accessibles;
import org.interphase.ui.Clipboards;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.OpenProject;

/** The Problems view: what is wrong or missing in the open projects, and what to do. A double-click or Enter selects the place. */
public final class ProblemsPart implements DeskListener {
  static final String ID = "org.interphase.ui.project.problems";
  @Inject
  private Desk desk;
  @Inject
  private Imports imports;
  private final Runnable imported = this::refresh;
  private Label summary;
  private Table table;
  private Label whole;
  private List<Trouble> troubles = List.of();

  @PostConstruct
  void create(Composite parent) {
    parent.setLayout(new GridLayout());
    summary = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
    table.setHeaderVisible(true);
    table.getAccessible().addAccessibleListener(Accessibles.named("Problems"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    column("Severity", 100);
    column("Where", 330);
    column("What", 430);
    column("What to Do", 380);
    whole = new Label(parent, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(400, 2 * whole.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(whole);
    table.addListener(SWT.Selection, event -> whole.setText(words(troubles.get(table.indexOf((TableItem) event.item)))));
    table.addListener(SWT.DefaultSelection, event -> go(table.indexOf((TableItem) event.item)));
    table.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
        copy();
      }
    });
    imports.addListener(imported);
    desk.addListener(this);
    refresh();
    HelpContexts.set(parent, "problems");
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    column.setWidth(width);
  }

  private void add(Trouble trouble) {
    TableItem item = new TableItem(table, SWT.NONE);
    boolean error = trouble.severity() == Trouble.Severity.ERROR;
    item.setText(new String[] {(error ? "\u2716 " : "\u26a0 ") + trouble.severity().label(), trouble.where(), trouble.what(), trouble.remedy()});
    item.setForeground(0, error ? Tints.error(table) : Tints.warning(table));
  }

  private static String words(Trouble trouble) {
    return trouble.where() + ": " + trouble.what() + (trouble.what().endsWith(".") ? " " : ". ") + trouble.remedy();
  }

  private void refresh() {
    List<Trouble> now = Trouble.of(desk, imports);
    boolean other = !now.equals(troubles);
    troubles = now;
    long errors = troubles.stream().filter(one -> one.severity() == Trouble.Severity.ERROR).count();
    summary.setText(desk.projects().isEmpty() ? "Open a project to see its problems."
        : troubles.isEmpty() ? "No problems."
            : "Errors: " + errors + ", warnings: " + (troubles.size() - errors) + ". Double-click selects the place.");
    if (other) {
      list();
    }
    summary.getParent().layout();
  }

  private void list() {
    whole.setText("");
    table.setRedraw(false);
    table.removeAll();
    troubles.forEach(this::add);
    table.setRedraw(true);
  }

  private void go(int index) {
    troubles.get(index).place().ifPresent(place -> {
      EObject part = place;
      while (part != null && !(part instanceof Identified && isSelectable(part))) {
        part = part.eContainer();
      }
      if (part instanceof Identified identified) {
        Parts.project(desk, identified).ifPresent(project -> desk.select(project, identified));
      }
    });
  }

  /** Runs and their numbers are selected with their measurement. */
  private static boolean isSelectable(EObject part) {
    return !(part instanceof AnalysisRun);
  }

  private void copy() {
    StringBuilder text = new StringBuilder();
    for (int index : table.getSelectionIndices()) {
      Trouble one = troubles.get(index);
      text.append(String.join("\t", one.severity().label(), one.where(), one.what(), one.remedy())).append('\n');
    }
    if (!text.isEmpty()) {
      Clipboards.put(table.getDisplay(), text.toString());
    }
  }

  @Override
  public void projects() {
    refresh();
  }

  @Override
  public void changed(OpenProject project) {
    refresh();
  }

  @Focus
  void focus() {
    table.setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    imports.removeListener(imported);
  }
}
