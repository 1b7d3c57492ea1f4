package org.interphase.ui.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.project.Archive;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.AnalysisReport;
import org.interphase.ui.desk.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results, report and archive of an open project. */
class OutputsTest {
  @TempDir
  private Path folder;
  private Bench bench;
  private OpenProject project;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench();
    project = bench.demonstration(folder.resolve("study"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theReportIsOfTheProjectAsItIsNow() throws IOException {
    project.edit("Rename", () -> project.project().setName("Renamed a moment ago"));
    Outputs.Written written = Outputs.of(bench.desk).report(project, folder.resolve("report")).join();
    assertThat(written.missing()).isEmpty();
    assertThat(written.page()).exists();
    assertThat(Files.readString(written.page())).contains("Renamed a moment ago");
  }

  @Test
  void theArchiveHoldsTheNewestEdit() throws IOException {
    project.edit("Rename", () -> project.project().setName("Renamed a moment ago"));
    Path zip = folder.resolve("study.zip");
    Archive.Summary packed = bench.arrived("it is packed", Outputs.of(bench.desk).archive(project, zip));
    assertThat(packed.missing()).isEmpty();
    Archive.unpack(zip, folder.resolve("again"), new NullProgressMonitor());
    try (ProjectFolder again = ProjectFolder.open(folder.resolve("again"), ProjectFolder.Access.READ)) {
      assertThat(again.project().getName()).isEqualTo("Renamed a moment ago");
      assertThat(again.measurements()).hasSameSizeAs(project.files().measurements());
    }
  }

  @Test
  void anArchiveOfAProjectThatCannotBeSavedSaysWhy() {
    project.edit("Break", () -> project.project().getExperiments().getFirst().getDataSets().getFirst().setColour("red"));
    var packing = Outputs.of(bench.desk).archive(project, folder.resolve("study.zip"));
    bench.screen.until("it is refused", packing::isDone);
    assertThatThrownBy(packing::join).hasMessageContaining("could not be saved");
    project.undo();
  }

  @Test
  void anAnalysisThatHasNothingToDoSaysSo() {
    bench.arrived("it is up to date", Outputs.of(bench.desk).analyse(project));
    AnalysisReport report = bench.arrived("it is analysed", Outputs.of(bench.desk).analyse(project));
    assertThat(report.of(AnalysisReport.Fate.COMPUTED, AnalysisReport.Fate.FAILED)).isEmpty();
  }
}
