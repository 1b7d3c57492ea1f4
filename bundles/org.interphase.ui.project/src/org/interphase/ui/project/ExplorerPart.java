package org.interphase.ui.project;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.interphase.model.Identified;
import org.interphase.ui.Accessibles;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Selection;

/** The Project Explorer: the open projects with their experiments, data sets and measurements. Files and folders are dropped here. */
public final class ExplorerPart implements DeskListener {
  @Inject
  private Desk desk;
  @Inject
  private Imports imports;
  private TreeViewer viewer;
  private Label hint;
  private ImportStrip strip;
  private final Runnable importing = () -> strip.refresh();
  private boolean selecting;

  @PostConstruct
  void create(Composite parent) {
    parent.setLayout(new GridLayout());
    hint = new Label(parent, SWT.WRAP);
    hint.setText("No project is open. Make one with File > New Project..., or drop a project's folder or instrument files here.");
    viewer = viewer(parent);
    strip = new ImportStrip(parent, imports);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
    new ExplorerMenu(desk, viewer, imports);
    new FileDrop(desk, imports, strip::say).on(viewer.getTree());
    imports.addListener(importing);
    desk.addListener(this);
    projects();
    selected(Selection.NONE, desk.selection());
    HelpContexts.set(parent, "explorer");
  }

  private TreeViewer viewer(Composite parent) {
    Tree tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
    tree.getAccessible().addAccessibleListener(Accessibles.named("Projects"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    TreeViewer made = new TreeViewer(tree);
    made.setUseHashlookup(true);
    ProjectTree content = new ProjectTree(desk, tree);
    made.setContentProvider(content);
    TreeViewerColumn column = new TreeViewerColumn(made, SWT.NONE);
    column.setLabelProvider(new DelegatingStyledCellLabelProvider(content));
    column.setEditingSupport(new Renaming(made));
    fill(tree, column.getColumn());
    TreeViewerEditor.create(made, new ColumnViewerEditorActivationStrategy(made) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
      }
    }, TreeViewerEditor.DEFAULT);
    made.setInput(desk);
    made.addSelectionChangedListener(event -> chosen());
    tree.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.F2) {
        ExplorerMenu.rename(made);
      }
    });
    return made;
  }

  /** The one column is as wide as the tree, and wider when a name is. */
  private static void fill(Tree tree, TreeColumn column) {
    Runnable fit = () -> {
      column.pack();
      column.setWidth(Math.max(column.getWidth(), tree.getClientArea().width));
    };
    tree.addListener(SWT.Resize, event -> fit.run());
    tree.addListener(SWT.Expand, event -> tree.getDisplay().asyncExec(() -> {
      if (!tree.isDisposed()) {
        fit.run();
      }
    }));
  }

  /** Names are changed in place. */
  private final class Renaming extends EditingSupport {
    private final CellEditor editor;

    Renaming(TreeViewer viewer) {
      super(viewer);
      editor = new TextCellEditor(viewer.getTree());
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      return part(element).getName();
    }

    @Override
    protected void setValue(Object element, Object value) {
      Identified part = part(element);
      Parts.project(desk, part).ifPresent(project -> Parts.rename(project, part, String.valueOf(value)));
    }
  }

  private static Identified part(Object element) {
    return element instanceof OpenProject project ? project.project() : (Identified) element;
  }

  private void chosen() {
    if (selecting) {
      return;
    }
    Object first = viewer.getStructuredSelection().getFirstElement();
    if (first instanceof OpenProject project) {
      desk.select(project, project.project());
    } else if (first instanceof Identified identified) {
      Parts.project(desk, identified).ifPresent(project -> desk.select(project, identified));
    }
  }

  @Override
  public void selected(Selection before, Selection now) {
    Optional<Object> element = now.project().map(project -> now.element().filter(one -> one != project.project()).map(Object.class::cast)
        .orElse(project));
    if (element.isEmpty() || viewer.getStructuredSelection().toList().contains(element.get())) {
      return;
    }
    selecting = true;
    viewer.setSelection(new StructuredSelection(element.get()), true);
    selecting = false;
  }

  @Override
  public void projects() {
    boolean none = desk.projects().isEmpty();
    hint.setVisible(none);
    GridDataFactory.fillDefaults().grab(true, false).exclude(!none).applyTo(hint);
    viewer.refresh();
    desk.projects().forEach(project -> viewer.setExpandedState(project, true));
    hint.getParent().layout(true, true);
    strip.refresh();
  }

  @Override
  public void changed(OpenProject project) {
    selecting = true;
    viewer.refresh(project);
    viewer.setExpandedState(project, true);
    selecting = false;
    selected(Selection.NONE, desk.selection());
  }

  @Focus
  void focus() {
    viewer.getTree().setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    imports.removeListener(importing);
  }
}
