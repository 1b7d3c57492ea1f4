package org.interphase.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.ElectrolyteLabel;
import org.interphase.model.Experiment;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of an experiment: what it shows, what it refuses, and that each field is one edit. */
class ExperimentPartTest {
  @TempDir
  private Path folder;
  private Bench bench;
  private OpenProject project;
  private Experiment experiment;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench();
    bench.part(ExperimentPart.class, 640, 1000);
    assertThat(Hands.words(bench.shell)).contains("Select an experiment");
    project = bench.demonstration(folder.resolve("study"));
    experiment = project.project().getExperiments().stream().filter(one -> one.getName().equals("EC:EMC, foil 3")).findFirst().orElseThrow();
    bench.desk.select(project, experiment.getDataSets().getFirst().getMeasurements().getFirst());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Text field(String label) {
    return Hands.field(bench.shell, label + ":");
  }

  private Table table(String title) {
    List<Table> tables = Hands.all(bench.shell, Table.class);
    return tables.stream().filter(one -> one.getColumn(0).getText().equals(title)).findFirst().orElseThrow();
  }

  private void scrollTo(int y) {
    Hands.all(bench.shell, ScrolledComposite.class).getFirst().setOrigin(0, y);
  }

  @Test
  void showsWhatIsStated() throws IOException {
    assertThat(field("Electrolyte").getText()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7");
    assertThat(field("Immersed at").getText()).isEqualTo("2026-03-04 09:00:00");
    assertThat(field("Spring constant").getText()).isEqualTo("40");
    assertThat(field("Tip radius").getText()).isEqualTo("30");
    assertThat(Hands.words(bench.shell)).contains("N/m", "nm");
    assertThat(table("Salt").getItem(0).getText(1)).isEqualTo("1.2");
    assertThat(table("Device").getItem(0).getText(1)).isEqualTo("37");
    assertThat(table("Time").getItems()).hasSize(2);
    assertThat(table("Name").getItem(0).getImage()).isNotNull();
    bench.shot(bench.shell, "experiment");
    scrollTo(900);
    bench.shot(bench.shell, "experiment-below");
  }

  @Test
  void saysWhatIsWrongWithAnElectrolyteAndDoesNotTakeIt() throws IOException {
    field("Electrolyte").setText("1.2 M LiPF6 in EC:EMC 3:7 by volume");
    assertThat(Hands.words(bench.shell)).contains("parts are by weight here, not by volume");
    bench.shot(bench.shell, "experiment-refused");
    field("Electrolyte").notifyListeners(SWT.FocusOut, new Event());
    assertThat(ElectrolyteLabel.of(experiment.getElectrolyte())).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7");
    assertThat(project.undoable()).isEmpty();
    field("Electrolyte").setText("12 M LiPF6 in EC:EMC 3:7");
    assertThat(Hands.words(bench.shell)).contains("more than dissolves");
  }

  @Test
  void anEditIsOneUndoAndComesBack() {
    Hands.type(field("Electrolyte"), "1 M LiPF6 in EC:DMC 1:1 + 2 % FEC");
    assertThat(ElectrolyteLabel.of(experiment.getElectrolyte())).isEqualTo("1 M LiPF6 in EC:DMC 1:1 + 2 wt% FEC");
    assertThat(table("Additive").getItem(0).getText(0)).isEqualTo("FEC");
    assertThat(project.undoable()).contains("Set Electrolyte");
    project.undo();
    assertThat(field("Electrolyte").getText()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7");
    assertThat(table("Additive").getItemCount()).isZero();
    assertThat(project.undoable()).isEmpty();
    project.redo();
    assertThat(field("Electrolyte").getText()).isEqualTo("1 M LiPF6 in EC:DMC 1:1 + 2 wt% FEC");
  }

  @Test
  void numbersTakeUnitsAndAreChecked() {
    Hands.type(field("Tip radius"), "0.05 \u00b5m");
    assertThat(experiment.getProbe().getTipRadius()).isCloseTo(5e-8, within(1e-20));
    assertThat(field("Tip radius").getText()).isEqualTo("50");
    Hands.type(field("Spring constant"), "-3");
    assertThat(Hands.words(bench.shell)).contains("Its spring constant is -3.0. Give a number above 0");
    assertThat(experiment.getProbe().getSpringConstant()).isEqualTo(40);
    field("Spring constant").setText("forty");
    assertThat(Hands.words(bench.shell)).contains("\"forty\" is no number in N/m");
    project.undo();
    assertThat(field("Tip radius").getText()).isEqualTo("30");
  }

  @Test
  void warnsOfMeasurementsBeforeImmersion() {
    field("Immersed at").setText("2026-03-04 12:00");
    assertThat(Hands.words(bench.shell)).contains("measurements start before immersion");
    Hands.type(field("Immersed at"), "2026-03-04 08:00");
    assertThat(experiment.getImmersed().getHour()).isEqualTo(8);
    assertThat(Hands.words(bench.shell)).doesNotContain("before immersion");
  }

  @Test
  void cellsOfTablesAreEditedInPlace() {
    Table salts = table("Salt");
    bench.screen.until("the table is laid out", () -> salts.getItem(0).getBounds(1).width > 0);
    edit(salts, 0, 1);
    Text editor = Hands.all(salts, Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
    editor.setText("-1");
    assertThat(Hands.words(bench.shell)).contains("Its molarity is -1.0. Give a number above 0");
    editor.setText("0.8");
    assertThat(Hands.words(bench.shell)).doesNotContain("molarity is");
    editor.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(experiment.getElectrolyte().getSalts().getFirst().getMolarity()).isEqualTo(0.8);
    bench.screen.until("the table shows it", () -> salts.getItem(0).getText(1).equals("0.8"));
    assertThat(field("Electrolyte").getText()).isEqualTo("0.8 M LiPF6 in EC:EMC 3:7");
    project.undo();
    assertThat(salts.getItem(0).getText(1)).isEqualTo("1.2");
  }

  private void edit(Table table, int row, int column) {
    table.setSelection(row);
    Rectangle cell = table.getItem(row).getBounds(column);
    Event event = new Event();
    event.button = 1;
    event.count = 1;
    event.x = cell.x + 5;
    event.y = cell.y + cell.height / 2;
    table.notifyListeners(SWT.MouseDown, event);
  }

  @Test
  void rowsAreAddedAndRemoved() {
    press("Add Additive");
    assertThat(experiment.getElectrolyte().getAdditives()).hasSize(1);
    table("Additive").setSelection(0);
    press("Remove Additive");
    assertThat(experiment.getElectrolyte().getAdditives()).isEmpty();
    project.undo();
    assertThat(table("Additive").getItemCount()).isEqualTo(1);
    press("Add Data set");
    assertThat(experiment.getDataSets()).hasSize(2);
    assertThat(experiment.getDataSets().getLast().getColour()).isNotEmpty();
  }

  private void press(String what) {
    Hands.all(bench.shell, Button.class).stream().filter(one -> what.equals(one.getToolTipText())).findFirst().orElseThrow()
        .notifyListeners(SWT.Selection, new Event());
  }

  @Test
  void tablesAreAsTallAsTheirRowsAndAsWideAsTheForm() throws IOException {
    Table additives = table("Additive");
    for (int rows = 1; rows <= 9; rows++) {
      press("Add Additive");
      int count = Math.min(rows, 8);
      int whole = additives.getHeaderHeight() + count * additives.getItemHeight();
      bench.screen.until(count + " rows are to be seen and no more", () -> additives.getClientArea().height >= whole
          && additives.getClientArea().height < whole + additives.getItemHeight());
    }
    for (Table table : Hands.all(bench.shell, Table.class)) {
      int columns = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
      assertThat(columns).as(table.getColumn(0).getText()).isLessThanOrEqualTo(table.getSize().x).isGreaterThan(table.getSize().x - 30);
    }
    bench.shot(bench.shell, "experiment-nine-additives");
  }

  @Test
  void fieldsOfAllSectionsBeginAtOnePlace() {
    assertThat(Stream.of("Name", "Electrolyte", "Immersed at", "Material", "Spring constant", "Tip radius \u00b1", "File", "Note")
        .map(label -> bench.display.map(field(label), bench.shell, 0, 0).x).distinct()).hasSize(1);
  }

  @Test
  void aSectionFoldsAndItsHeadingSaysThatSomethingInItIsWrong() throws IOException {
    Label immersion = heading("Immersion and Events");
    Label sample = heading("Sample");
    int before = bench.display.map(sample, bench.shell, 0, 0).y;
    field("Immersed at").setText("2026-03-04 12:00");
    assertThat(immersion.getText()).isEqualTo("Immersion and Events");
    arrow(immersion).notifyListeners(SWT.Selection, new Event());
    assertThat(field("Immersed at").isVisible()).isFalse();
    assertThat(bench.display.map(sample, bench.shell, 0, 0).y).isLessThan(before - 100);
    assertThat(immersion.getText()).isEqualTo("Immersion and Events \u26a0");
    bench.shot(bench.shell, "experiment-folded");
    immersion.notifyListeners(SWT.MouseDown, new Event());
    assertThat(field("Immersed at").isVisible()).isTrue();
    assertThat(immersion.getText()).isEqualTo("Immersion and Events");
  }

  private Label heading(String text) {
    return Hands.all(bench.shell, Label.class).stream().filter(one -> one.getText().equals(text)).findFirst().orElseThrow();
  }

  private static Button arrow(Label heading) {
    return Arrays.stream(heading.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast).findFirst().orElseThrow();
  }

  /** The size that the view has in the perspective: nothing is wider than it. */
  @Test
  void itsPlaceInTheWindowIsWideEnough() throws IOException {
    bench.shell.setSize(515, 242);
    bench.shot(bench.shell, "experiment-small");
    ScrolledComposite form = Hands.all(bench.shell, ScrolledComposite.class).getFirst();
    assertThat(form.getHorizontalBar().isVisible()).isFalse();
    bench.screen.until("the form is laid out", () -> form.getContent().getSize().x == form.getClientArea().width);
    for (Text text : Hands.all(bench.shell, Text.class).stream().filter(Text::isVisible).toList()) {
      assertThat(text.getParent().getLocation().x + text.getLocation().x + text.getSize().x)
          .as("%s at %s in %s in %s", text.getText(), text.getBounds(), text.getParent().getBounds(), form.getContent().getBounds()).isLessThanOrEqualTo(form.getClientArea().width);
    }
  }

  @Test
  void canBeReadOnDark() throws IOException {
    bench.shell.setBackgroundMode(SWT.INHERIT_FORCE);
    bench.shell.setBackground(new Color(0x2f, 0x2f, 0x2f));
    Hands.all(bench.shell, Control.class).forEach(control -> control.setForeground(new Color(0xdf, 0xe3, 0xe6)));
    field("Immersed at").setText("2026-03-04 12:00");
    bench.shot(bench.shell, "experiment-dark");
  }
}
