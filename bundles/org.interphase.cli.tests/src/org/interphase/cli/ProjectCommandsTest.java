package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects on the command line: made, filled, shown, checked, packed, found. */
class ProjectCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;
  private final Terminal terminal = new Terminal();
  private Path raw;
  private Path project;

  @BeforeEach
  void names() {
    raw = folder.resolve("day 1");
    project = folder.resolve("lithium");
  }

  private void succeeds(Object... arguments) {
    assertThat(terminal.run(arguments)).as(terminal.out() + terminal.err()).isZero();
  }

  private JsonNode json() throws IOException {
    return JSON.readTree(terminal.out());
  }

  /** Two frames, ten minutes apart from 10:40 on, in a project. */
  private void frames() {
    succeeds("simulate", "image", "-o", raw.resolve("foil"), "--set", "columns=32", "--set", "rows=32", "--set", "patchSize=100 nm",
        "--set", "frames=2");
    succeeds("project", "new", project, "--name", "SEI on lithium");
    succeeds("project", "add", project, "experiment", "foil 1", "--electrolyte", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC", "--immersed",
        "2022-06-14T09:00:00", "--sample", "lithium", "--probe", "AD-40-AS", "--spring-constant", "40 N/m", "--data-set", "data set 1");
    succeeds("import", raw, "--into", project, "--data-set", "data set 1");
  }

  @Test
  void aProjectIsMadeFilledAndShown() throws IOException {
    frames();
    assertThat(terminal.out()).contains("added: 2 to data set 1", "2 added, 2 skipped");
    succeeds("project", "show", project);
    assertThat(terminal.out()).contains("SEI on lithium", "foil 1", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC; immersed 2022-06-14T09:00",
        "AD-40-AS, 40 N/m",
        "data set 1   #0072b2 circle   2 measurements", "since immersion", "32 x 32", "synthetic");
    succeeds("project", "show", project, "--json");
    JsonNode experiment = json().path("experiments").get(0);
    assertThat(experiment.path("electrolyte").asText()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
    JsonNode measurements = experiment.path("dataSets").get(0).path("measurements");
    assertThat(measurements).hasSize(2);
    assertThat(measurements.get(0).path("immersionTime").asDouble()).isBetween(80 * 60.0, 120 * 60.0);
    assertThat(measurements.get(1).path("immersionTime").asDouble() - measurements.get(0).path("immersionTime").asDouble()).isEqualTo(600);
    succeeds("project", "check", project);
    assertThat(terminal.out()).contains("in order: 2 measurements");
  }

  @Test
  void importingAgainAddsNothing() throws IOException {
    frames();
    succeeds("import", raw, "--into", project, "--json");
    assertThat(StreamSupport.stream(json().spliterator(), false).map(one -> one.path("fate").asText())).containsExactlyInAnyOrder("duplicate",
        "skipped", "duplicate", "skipped");
  }

  @Test
  void aBadFileIsToldAndTheOthersGoOn() throws IOException {
    frames();
    Path image = spm(raw.resolve("foil"));
    Path more = Files.createDirectories(folder.resolve("day 2"));
    byte[] bytes = Files.readAllBytes(image);
    Files.write(more.resolve("a-damaged.spm"), Arrays.copyOf(bytes, bytes.length - 1000));
    assertThat(terminal.run("import", more, "--into", project)).isEqualTo(ExitCode.INPUT);
    assertThat(terminal.out()).contains("refused: " + more.resolve("a-damaged.spm"), "1 refused");
  }

  private static Path spm(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().findFirst().orElseThrow();
    }
  }

  @Test
  void whatIsChangedOrMovedIsToldAndFoundAgain() throws IOException {
    succeeds("simulate", "image", "-o", raw.resolve("foil"), "--set", "columns=32", "--set", "rows=32", "--set", "patchSize=100 nm");
    succeeds("project", "new", project);
    succeeds("import", raw, "--into", project, "--link");
    Files.move(raw, folder.resolve("moved"));
    assertThat(terminal.run("project", "check", project)).isEqualTo(ExitCode.INPUT);
    assertThat(terminal.out()).contains("missing: ", "interphase project relink", "1 finding");
    succeeds("project", "relink", project, "--search", folder.resolve("moved"));
    assertThat(terminal.out()).contains("found: ", "1 of 1 found");
    succeeds("project", "check", project, "--json");
    assertThat(json()).isEmpty();
    Files.writeString(spm(folder.resolve("moved/foil")), "something else");
    assertThat(terminal.run("project", "check", project)).isEqualTo(ExitCode.INPUT);
    assertThat(terminal.out()).contains("changed: ");
  }

  @Test
  void anArchiveComesBack() {
    frames();
    Path zip = folder.resolve("lithium.zip");
    Path again = folder.resolve("again");
    succeeds("project", "archive", project, "-o", zip);
    succeeds("project", "restore", zip, "-o", again);
    succeeds("project", "check", again);
    assertThat(terminal.run("project", "restore", zip, "-o", again)).isEqualTo(ExitCode.INPUT);
    assertThat(terminal.err()).contains("is not empty");
  }

  @Test
  void experimentsAreFoundByTheirElectrolyte() throws IOException {
    frames();
    Path catalogue = folder.resolve("catalogue.db");
    succeeds("find", "EC:EMC 3:7 with VC", "--in", folder, "--catalogue", catalogue);
    assertThat(terminal.out()).contains("SEI on lithium", "foil 1", "1 found in 1 projects");
    succeeds("find", "without VC", "--catalogue", catalogue, "--json");
    assertThat(json()).isEmpty();
    assertThat(terminal.run("find", "stiffness above", "--catalogue", catalogue)).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("The query is not understood");
  }

  @Test
  void theStudyIsImportedAsItsNotebookSays() throws IOException {
    succeeds("simulate", "study", "-o", raw, "--set", "pixels=64", "--set", "captures=false");
    succeeds("project", "new", project);
    succeeds("import", raw, "--into", project);
    assertThat(terminal.out()).doesNotContain("missing", "refused", "duplicate");
    succeeds("project", "show", project, "--json");
    JsonNode experiments = json().path("experiments");
    assertThat(experiments.findValuesAsText("electrolyte")).contains("1.2 M LiPF6 in EC:EMC 3:7", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
    assertThat(experiments.findValuesAsText("colour")).doesNotContain("");
    assertThat(experiments.findValuesAsText("kind")).contains("image", "log");
    for (JsonNode experiment : experiments) {
      if (!experiment.path("immersed").isNull()) {
        assertThat(experiment.path("dataSets").get(0).path("measurements")).isNotEmpty().allSatisfy(measurement ->
            assertThat(measurement.path("immersionTime").asDouble()).isBetween(-3600.0, 86400.0));
      }
    }
    succeeds("project", "check", project);
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThat(terminal.run("project", "show", folder)).isEqualTo(ExitCode.INPUT);
    assertThat(terminal.err()).contains("interphase project new");
    assertThat(terminal.run("import", folder)).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--into");
    succeeds("project", "new", project);
    assertThat(terminal.run("project", "new", project)).isEqualTo(ExitCode.INPUT);
    byte[] before = Files.readAllBytes(project.resolve("experiment.interphase"));
    for (String[] wrong : new String[][] {{"--electrolyte", "EC:EMC 3:7 by volume"}, {"--immersed", "yesterday"}, {"--spring-constant", "40 nm"}}) {
      assertThat(terminal.run("project", "add", project, "experiment", "foil", wrong[0], wrong[1])).as(wrong[1]).isEqualTo(ExitCode.USAGE);
      assertThat(terminal.err()).contains(wrong[1]);
    }
    assertThat(terminal.run("project", "add", project, "probe", "foil")).isEqualTo(ExitCode.USAGE);
    assertThat(project.resolve("experiment.interphase")).hasBinaryContent(before);
    assertThat(terminal.run("project", "archive", project)).isEqualTo(ExitCode.USAGE);
    succeeds("import", "--notebook");
    assertThat(terminal.out()).contains("\"interphase\": \"notebook 1\"");
    for (String command : new String[] {"new", "add", "show", "check", "relink", "archive", "restore"}) {
      succeeds("project", command, "--help");
      assertThat(terminal.out()).contains("interphase project " + command + " ");
    }
  }
}
