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
  private final List<Fold> folds = new ArrayList<>();
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
    GridLayoutFactory.swtDefaults().applyTo(form);
    scrolled.setContent(form);
    form.addListener(SWT.Resize, event -> measure());
    fill();
    desk.addListener(this);
    show(desk.selection());
    HelpContexts.set(parent, "experiment");
  }

  private void fill() {
    Composite first = Fold.body(form);
    rows.add(new FactRow(first, ExperimentFacts.name(), this));
    rows.add(new FactRow(first, ExperimentFacts.description(), this));
    Fold electrolyte = section("Electrolyte");
    facts(electrolyte, ExperimentFacts.electrolyte());
    ExperimentTables ofElectrolyte = new ExperimentTables(electrolyte.body(), this);
    tables(electrolyte, ofElectrolyte.salts(), ofElectrolyte.solvents(), ofElectrolyte.additives());
    Fold immersion = section("Immersion and Events");
    facts(immersion, ExperimentFacts.immersed());
    tables(immersion, new ExperimentTables(immersion.body(), this).events());
    facts(section("Sample"), ExperimentFacts.sample());
    Fold cell = section("Cell");
    facts(cell, ExperimentFacts.cell());
    tables(cell, new ExperimentTables(cell.body(), this).electrodes());
    facts(section("Probe"), ExperimentFacts.probe());
    Fold calibrated = section("Calibration");
    calibration = new CalibrationRow(calibrated.body(), desk, this);
    calibrated.watch(calibration.remark());
    facts(calibrated, ExperimentFacts.calibrationDate(), ExperimentFacts.calibrationNote());
    Fold clocks = section("Clocks and Data Sets");
    ExperimentTables ofClocks = new ExperimentTables(clocks.body(), this);
    tables(clocks, ofClocks.clocks(), ofClocks.dataSets(new Swatches(form), this::addDataSet));
    align();
  }

  private Fold section(String title) {
    Fold fold = new Fold(form, title, this::layout);
    folds.add(fold);
    return fold;
  }

  private void facts(Fold fold, Fact... facts) {
    for (Fact fact : facts) {
      FactRow row = new FactRow(fold.body(), fact, this);
      rows.add(row);
      fold.watch(row.remark());
    }
  }

  private void tables(Fold fold, PartsTable<?>... some) {
    for (PartsTable<?> table : some) {
      tables.add(table);
      fold.watch(table.remark());
    }
  }

  /** Has the fields of all sections begin at one place. */
  private void align() {
    int widest = rows.stream().mapToInt(FactRow::labelWidth).max().orElse(0);
    rows.forEach(row -> row.labelWidth(widest));
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
    folds.forEach(Fold::judge);
    form.layout(true, true);
    measure();
  }

  private void measure() {
    int width = Math.max(scrolled.getClientArea().width, NARROWEST);
    scrolled.setMinSize(NARROWEST, form.computeSize(width, SWT.DEFAULT).y);
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
