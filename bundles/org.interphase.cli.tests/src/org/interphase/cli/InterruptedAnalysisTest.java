package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.Contributions;
import org.interphase.core.Recordings;
import org.interphase.core.Result;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.core.study.Studies;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The analysis of a project that is killed anywhere: the project always opens, nothing in it is wrong, and the same command completes it. */
class InterruptedAnalysisTest {
  private static final List<String> FILES = List.of("notebook.json", "ec-emc-1/ec-emc-1_070min.spm", "ec-emc-1/ec-emc-1_100min.spm",
      "ec-emc-vc-2/ec-emc-vc-2_070min.spm", "ec-emc-vc-2/ec-emc-vc-2_100min.spm", "ocv/ocv-1.mpt");
  private static final int RESULTS = 8;

  @TempDir
  private Path folder;

  @Test
  void whereverItIsKilledTheNextRunCompletes() throws Exception {
    Program program = new Program(folder);
    Path fresh = imported(program);
    Path whole = copy(fresh, folder.resolve("whole"));
    long start = System.nanoTime();
    assertThat(finished(analyse(program, whole))).as(output()).isZero();
    long duration = (System.nanoTime() - start) / 1_000_000;
    Study expected = opened(whole);
    assertThat(expected.analysed()).hasSize(RESULTS);
    Random random = new Random(12);
    int stopped = 0;
    int kills = Campaign.runs(200, 9);
    Path project = copy(fresh, folder.resolve("project-0"));
    for (int i = 0; i < kills; i++) {
      Process process = analyse(program, project);
      process.waitFor(random.nextLong(duration), TimeUnit.MILLISECONDS);
      boolean killed = process.isAlive();
      stopped += killed ? 1 : 0;
      process.destroyForcibly();
      finished(process);
      assertNothingWrong(expected, opened(project));
      if (!killed || i % 3 == 2) {
        assertThat(finished(analyse(program, project))).as(output()).isZero();
        Study completed = opened(project);
        assertNothingWrong(expected, completed);
        assertThat(completed.analysed()).hasSize(RESULTS);
        assertThat(completed.series()).hasSameSizeAs(expected.series());
        assertThat(completed.comparisons()).isEqualTo(expected.comparisons());
        project = copy(fresh, folder.resolve("project-" + (i + 1)));
      }
    }
    Campaign.print("killed analyses", List.of(stopped + " of " + kills + " analyses of " + duration + " ms were killed while they ran"));
    assertThat(stopped).isPositive();
  }

  private Path imported(Program program) throws IOException, InterruptedException {
    Path simulated = folder.resolve("simulated");
    assertThat(finished(program.start(folder.resolve("output").toFile(), "simulate", "study", "-o", simulated, "--set", "pixels=64", "--set",
        "captures=false"))).as(output()).isZero();
    Path raw = folder.resolve("raw");
    for (String file : FILES) {
      Files.createDirectories(raw.resolve(file).getParent());
      Files.move(simulated.resolve(file), raw.resolve(file));
    }
    BundleContext bundles = FrameworkUtil.getBundle(Interphase.class).getBundleContext();
    Contributions contributions = bundles.getService(bundles.getServiceReference(Contributions.class));
    try (ProjectFolder project = ProjectFolder.create(folder.resolve("fresh"), "study")) {
      Intake.run(project, new Recordings(contributions), raw, Intake.Options.DEFAULT, new NullProgressMonitor());
    }
    return folder.resolve("fresh");
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to;
  }

  private Process analyse(Program program, Path project) throws IOException {
    return program.start(folder.resolve("output").toFile(), "analyse", project);
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output"));
  }

  private static int finished(Process process) throws InterruptedException {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the program ends").isTrue();
    return process.exitValue();
  }

  private static Study opened(Path home) throws IOException {
    List<String> problems = new ArrayList<>();
    try (ProjectFolder project = ProjectFolder.open(home, Access.READ)) {
      Study study = Studies.load(project, problems::add);
      assertThat(problems).isEmpty();
      return study;
    }
  }

  /** Whatever is there is what an undisturbed run gives. */
  private static void assertNothingWrong(Study expected, Study found) {
    for (Study.Analysed one : found.analysed()) {
      Result same = expected.analysed().stream().filter(other -> other.measurement().equals(one.measurement())
          && other.result().recipe().name().equals(one.result().recipe().name())).findFirst().orElseThrow().result();
      assertThat(one.result().numbers()).as(one.name()).isEqualTo(same.numbers());
      assertThat(one.result().tables()).as(one.name()).isEqualTo(same.tables());
    }
    for (Series series : found.series()) {
      Series same = expected.series().stream().filter(other -> other.dataSet().equals(series.dataSet())).findFirst().orElseThrow();
      assertThat(series.frames().stream().map(SeriesFrame::numbers).toList()).isEqualTo(same.frames().stream().map(SeriesFrame::numbers).toList());
    }
  }
}
