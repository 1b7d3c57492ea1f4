package org.interphase.ui.project;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.api.Unit;
import org.interphase.model.Measurement;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.table.Column;
import org.interphase.ui.table.DataTable;

/** The table of all measurements of the open projects: sorted, filtered, grouped, copied; its row and the desk select each other. */
public final class MeasurementsPart implements DeskListener {
  static final String ID = "org.interphase.ui.project.measurements";
  private static final String DATA_SET = "Data set";
  private static final List<Column<MeasurementRow>> COLUMNS = List.of(
      Column.words("Name", MeasurementRow::name),
      Column.words("Experiment", MeasurementRow::experiment),
      Column.coloured(DATA_SET, MeasurementRow::dataSet, MeasurementRow::colour),
      Column.words("Kind", MeasurementRow::kind),
      Column.numbers("Immersion time", unit("min"), MeasurementRow::seconds),
      Column.numbers("Scan size", unit("\u00b5m"), MeasurementRow::width),
      Column.words("Pixels", MeasurementRow::pixels),
      Column.numbers("Valid", unit("%"), MeasurementRow::valid),
      Column.numbers("Mean modulus", unit("MPa"), MeasurementRow::mean),
      Column.numbers("Standard deviation", unit("MPa"), MeasurementRow::deviation),
      Column.words("Results", MeasurementRow::state),
      Column.words("Comment", MeasurementRow::comment),
      Column.words("Excluded", row -> row.excluded() ? "yes" : ""));
  @Inject
  private Desk desk;
  private Latest looking;
  private DataTable<MeasurementRow> table;
  private Button exclude;
  private Label status;
  private ResultStates states = ResultStates.UNKNOWN;

  private static Unit unit(String symbol) {
    return Unit.parse(symbol).orElseThrow();
  }

  @PostConstruct
  void create(Composite parent) {
    looking = new Latest(desk.ui(), 300);
    parent.setLayout(new GridLayout());
    Composite bar = new Composite(parent, SWT.NONE);
    bar.setLayout(RowLayoutFactory.fillDefaults().center(true).create());
    Button group = new Button(bar, SWT.CHECK);
    group.setText("Group by data set");
    exclude = new Button(bar, SWT.CHECK);
    exclude.setText("Selected are excluded from the evaluation");
    exclude.setEnabled(false);
    table = new DataTable<>(parent, "Measurements", COLUMNS);
    table.setEmptyText("No measurements. Open a project, or drop files on the Project Explorer.");
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table);
    status = new Label(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
    group.addListener(SWT.Selection, event -> table.group(group.getSelection() ? Optional.of(DATA_SET) : Optional.empty()));
    exclude.addListener(SWT.Selection, event -> exclude());
    table.onSelection(this::chosen);
    table.onStatus(status::setText);
    desk.addListener(this);
    projects();
    HelpContexts.set(parent, "measurements");
  }

  private void exclude() {
    List<Measurement> chosen = table.selection().stream().map(MeasurementRow::measurement).toList();
    for (OpenProject project : desk.projects()) {
      List<Measurement> of = chosen.stream().filter(one -> Parts.project(desk, one).filter(project::equals).isPresent()).toList();
      if (!of.isEmpty()) {
        Parts.exclude(project, of, exclude.getSelection());
      }
    }
  }

  private void chosen(List<MeasurementRow> rows) {
    rows.stream().findFirst().map(MeasurementRow::measurement)
        .ifPresent(one -> Parts.project(desk, one).ifPresent(project -> desk.select(project, one)));
    checked();
  }

  private void checked() {
    List<MeasurementRow> rows = table.selection();
    exclude.setEnabled(!rows.isEmpty());
    exclude.setSelection(!rows.isEmpty() && rows.stream().allMatch(MeasurementRow::excluded));
  }

  private void show() {
    List<Measurement> selected = table.selection().stream().map(MeasurementRow::measurement).toList();
    table.setRows(desk.projects().stream().flatMap(project -> project.files().measurements().stream())
        .map(measurement -> MeasurementRow.of(measurement, states)).toList());
    table.select(row -> selected.contains(row.measurement()));
    checked();
  }

  /** Reads what the project file does not say, once everything is saved. */
  private void look() {
    List<OpenProject> projects = desk.projects();
    if (projects.stream().allMatch(OpenProject::saved)) {
      looking.ask("Looking whether results are up to date", monitor -> ResultStates.read(projects.stream().map(OpenProject::folder).toList(),
          desk.engine(), monitor), found -> {
            states = found;
            show();
            selected(Selection.NONE, desk.selection());
          }, status::setText);
    }
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.measurement().equals(before.measurement()) && now.measurement().isPresent()
        && table.selection().stream().noneMatch(row -> row.measurement() == now.measurement().get())) {
      table.select(row -> row.measurement() == now.measurement().get());
      checked();
    }
  }

  @Override
  public void projects() {
    show();
    selected(Selection.NONE, desk.selection());
    look();
  }

  @Override
  public void changed(OpenProject project) {
    show();
    look();
  }

  @Focus
  void focus() {
    table.setFocus();
  }

  @PreDestroy
  void close() {
    looking.cancel();
    desk.removeListener(this);
  }
}
