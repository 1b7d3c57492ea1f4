package org.interphase.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.core.project.Intake;
import org.interphase.model.DataSet;
import org.interphase.model.Measurement;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Problems view: what it gathers, and where it leads. */
class ProblemsPartTest {
  @TempDir
  private Path folder;
  private Bench bench;
  private Table table;

  @BeforeEach
  void open() {
    bench = new Bench();
    bench.part(ProblemsPart.class, 1280, 420);
    table = bench.only(Table.class);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<String> rows() {
    return Arrays.stream(table.getItems()).map(item -> String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3))).toList();
  }

  private void open(TableItem item) {
    Event event = new Event();
    event.item = item;
    table.notifyListeners(SWT.DefaultSelection, event);
  }

  @Test
  void gathersWhatIsWrongAndLeadsThere() throws IOException {
    assertThat(Hands.words(bench.shell)).contains("Open a project");
    OpenProject project = bench.demonstration(folder.resolve("study"));
    long warnings = project.files().measurements().stream().flatMap(one -> one.getRuns().stream()).mapToLong(run -> run.getWarnings().size()).sum();
    assertThat(table.getItemCount()).isEqualTo((int) warnings + project.problems().size());
    DataSet dataSet = project.project().getExperiments().getFirst().getDataSets().getFirst();
    project.edit("Set Colour", () -> dataSet.setColour("red"));
    assertThat(rows().getFirst()).contains("error", "data set \"dry foil\"", "its colour is red", "Write it as #rrggbb");
    bench.screen.until("it is not saved", () -> rows().stream().anyMatch(row -> row.contains("could not be saved")));
    bench.shot(bench.shell, "problems");
    int row = rows().indexOf(rows().stream().filter(one -> one.contains("> data set \"dry foil\"|its colour is red")).findFirst().orElseThrow());
    open(table.getItem(row));
    assertThat(bench.desk.selection().dataSet()).contains(dataSet);
    int run = rows().indexOf(rows().stream().filter(one -> one.contains("ec-emc-1_100min.pfc") && one.contains("curves")).findFirst().orElseThrow());
    open(table.getItem(run));
    assertThat(bench.desk.selection().measurement().map(Measurement::getName)).contains("ec-emc-1_100min.pfc");
    project.undo();
    bench.screen.until("it is saved again", () -> rows().stream().noneMatch(one -> one.contains("its colour is red")));
  }

  @Test
  void saysWhichFilesWereRefused() throws IOException {
    OpenProject project = bench.fresh(folder.resolve("fresh"));
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    byte[] whole = Files.readAllBytes(raw.resolve("ec-emc-1/ec-emc-1_020min.spm"));
    Path cut = Files.write(folder.resolve("cut.spm"), Arrays.copyOf(whole, whole.length / 2));
    bench.arrived("the import ends", bench.imports.start(project, List.of(cut), Intake.Options.DEFAULT));
    bench.screen.until("it is said", () -> table.getItemCount() == 1);
    assertThat(rows().getFirst()).contains("error", "cut.spm", "Copy it again from the instrument");
    Event event = new Event();
    event.item = table.getItem(0);
    table.notifyListeners(SWT.Selection, event);
    assertThat(Hands.words(bench.shell)).contains("cut.spm: there is only the header");
    bench.shot(bench.shell, "problems-refused");
  }
}
