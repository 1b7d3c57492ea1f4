package org.interphase.ui.project;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.model.Experiment;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Selection;

/** The form of the selected experiment: what no instrument's file says. Each field is one edit, which can be undone. */
public final class ExperimentPart implements DeskListener, ExperimentEdits {
  static final String ID = "org.interphase.ui.project.experiment";
  private static final int NARROWEST = 420;
  @Inject
  private Desk desk;
  private final List<FactRow> rows = new ArrayList<>();
  private final List<PartsTable<?>> tables = new ArrayList<>();
  private final StackLayout stack = new StackLayout();
  private Composite parent;
  private Composite empty;
  private ScrolledComposite scrolled;
  private Composite form;
  private CalibrationRow calibration;
  private Optional<Experiment> shown = Optional.empty();

  @PostConstruct
  void create(Composite place) {
    parent = place;
    parent.setLayout(stack);
    empty = new Composite(parent, SWT.NONE);
    empty.setLayout(new GridLayout());
    Label hint = new Label(empty, SWT.WRAP);
    hint.setText("Select an experiment, or something of it, in the Project Explorer.");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    form = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(form);
    scrolled.setContent(form);
    scrolled.addListener(SWT.Resize, event -> measure());
    fill();
    desk.addListener(this);
    show(desk.selection());
    HelpContexts.set(parent, "experiment");
  }

  private void fill() {
    ExperimentTables parts = new ExperimentTables(form, this);
    fact(ExperimentFacts.name());
    fact(ExperimentFacts.description());
    section("Electrolyte");
    fact(ExperimentFacts.electrolyte());
    tables.add(parts.salts());
    tables.add(parts.solvents());
    tables.add(parts.additives());
    section("Immersion");
    fact(ExperimentFacts.immersed());
    tables.add(parts.events());
    section("Sample");
    fact(ExperimentFacts.sample());
    section("Cell");
    fact(ExperimentFacts.cell());
    tables.add(parts.electrodes());
    section("Probe");
    fact(ExperimentFacts.probe());
    section("Calibration");
    calibration = new CalibrationRow(form, desk, this);
    fact(ExperimentFacts.calibrationDate(), ExperimentFacts.calibrationNote());
    section("Clocks and Data Sets");
    tables.add(parts.clocks());
    tables.add(parts.dataSets(new Swatches(form), this::addDataSet));
  }

  private void section(String title) {
    Label heading = new Label(form, SWT.NONE);
    heading.setText(title);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 10).applyTo(heading);
  }

  private void fact(Fact... facts) {
    for (Fact fact : facts) {
      rows.add(new FactRow(form, fact, this));
    }
  }

  private void addDataSet(Experiment experiment) {
    project().ifPresent(project -> Parts.addDataSet(project, experiment));
  }

  private Optional<OpenProject> project() {
    return shown.flatMap(experiment -> Parts.project(desk, experiment));
  }

  @Override
  public Optional<Experiment> experiment() {
    return shown;
  }

  @Override
  public void edit(String label, Consumer<Experiment> edit) {
    project().ifPresent(project -> project.edit(label, () -> edit.accept(shown.orElseThrow())));
  }

  @Override
  public void layout() {
    form.layout(true, true);
    measure();
  }

  private void measure() {
    int width = scrolled.getClientArea().width;
    scrolled.setMinSize(form.computeSize(Math.max(width, NARROWEST), SWT.DEFAULT));
  }

  private void show(Selection selection) {
    Optional<Experiment> now = selection.experiment().filter(experiment -> Parts.project(desk, experiment).isPresent());
    boolean other = !now.equals(shown);
    shown = now;
    if (other) {
      rows.forEach(FactRow::reset);
    }
    refresh();
    stack.topControl = shown.isPresent() ? scrolled : empty;
    parent.layout();
  }

  private void refresh() {
    rows.forEach(FactRow::refresh);
    tables.forEach(PartsTable::refresh);
    calibration.refresh();
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.experiment().equals(shown)) {
      show(now);
    }
  }

  @Override
  public void changed(OpenProject project) {
    if (shown.isPresent() && project().isEmpty()) {
      show(desk.selection());
    } else if (project().filter(project::equals).isPresent()) {
      refresh();
    }
  }

  @Override
  public void projects() {
    show(desk.selection());
  }

  @Focus
  void focus() {
    parent.setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
  }
}
