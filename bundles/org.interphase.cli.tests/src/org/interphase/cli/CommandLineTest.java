package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it: arguments in, text, files and an exit code out. */
class CommandLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;
  private final Terminal terminal = new Terminal();

  private int interphase(Object... arguments) {
    return terminal.run(arguments);
  }

  private Path synthetic() {
    assertThat(interphase("simulate", "image", "-o", folder.resolve("raw"), "--set", "columns=64", "--set", "rows=64", "--seed",
        5)).as(terminal.err()).isZero();
    return Path.of(terminal.out().strip());
  }

  private JsonNode json() throws IOException {
    return JSON.readTree(terminal.out());
  }

  @Test
  void helpTeaches() {
    assertThat(interphase("--help")).isZero();
    assertThat(terminal.out()).contains("interphase demo", "describe", "export", "run", "verify", "simulate", "recipes", "Exit codes");
    assertThat(interphase("--version")).isZero();
    assertThat(terminal.out()).startsWith("interphase test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "describe", "export", "run", "verify", "simulate", "recipes", "analyse", "compare", "report", "accuracy", "fit",
      "curve", "calibrate", "project", "import", "find"})
  void everyCommandHasHelpWithExamples(String command) {
    assertThat(interphase(command, "--help")).isZero();
    assertThat(terminal.out()).contains("interphase " + command);
    assertThat(interphase("help", command)).isZero();
    assertThat(terminal.out()).contains("interphase " + command);
    assertThat(interphase("--help")).isZero();
    assertThat(terminal.out()).containsPattern("(?m)^  " + command + " ");
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
    assertThat(interphase("analyze")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("analyse");
  }

  @Test
  void describeGivesSiUnitsAndStatistics() throws IOException {
    Path file = synthetic();
    assertThat(interphase("describe", "--json", file)).isZero();
    JsonNode tree = json();
    assertThat(tree.path("file").asText()).isEqualTo(file.toString());
    assertThat(tree.path("acquired").asText()).isNotBlank();
    JsonNode modulus = channel(tree, "DMTModulus");
    assertThat(modulus.path("unit").asText()).isEqualTo("Pa");
    assertThat(modulus.path("rows").asInt()).isEqualTo(64);
    assertThat(modulus.path("width").asDouble()).isPositive();
    assertThat(modulus.path("mean").asDouble()).as("the mixture's mean").isCloseTo(254e6, within(60e6));
    assertThat(interphase("describe", file)).isZero();
    assertThat(terminal.out()).contains("DMTModulus", "MPa", "64 x 64");
  }

  private static JsonNode channel(JsonNode tree, String name) {
    for (JsonNode channel : tree.path("channels")) {
      if (channel.path("name").asText().equals(name)) {
        return channel;
      }
    }
    throw new AssertionError("no channel " + name + " in " + tree);
  }

  @Test
  void exportWritesEveryDigitBottomRowFirst() throws IOException {
    Path file = synthetic();
    Path csv = folder.resolve("modulus.csv");
    assertThat(interphase("export", file, "--channel", "DMTModulus", "-o", csv)).isZero();
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines).contains("# unit: Pa", "# rows: 64", "# order: bottom row first, left to right");
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(rows).hasSize(64).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(64));
    double[] values = rows.stream().flatMap(row -> Arrays.stream(row.split(",", -1))).filter(cell ->
        !cell.isEmpty()).mapToDouble(Double::parseDouble).toArray();
    interphase("describe", "--json", file);
    JsonNode modulus = channel(json(), "DMTModulus");
    assertThat(64 * 64 - values.length).isEqualTo(modulus.path("invalid").asInt());
    assertThat(Arrays.stream(values).max().orElseThrow()).isEqualTo(modulus.path("max").asDouble());
  }

  @Test
  void runWritesAResultThatVerifyReproduces() throws IOException {
    Path file = synthetic();
    Path results = folder.resolve("results");
    assertThat(interphase("run", "stiffness", file, "-o", results, "--json", "--threads", 1)).as(terminal.err()).isZero();
    assertThat(json().path(0).path("synthetic").asBoolean()).isTrue();
    Path home = results.resolve(file.getFileName());
    for (String figure : List.of("map-dmtmodulus", "histogram", "classes")) {
      for (String suffix : List.of(".png", ".svg", ".pdf", ".csv")) {
        assertThat(home.resolve("figures").resolve(figure + suffix)).isNotEmptyFile();
      }
    }
    assertThat(results.resolve("index.html")).content().contains("synthetic data");
    for (int threads = 1; threads <= 3; threads++) {
      assertThat(interphase("verify", results, "--threads", threads)).as(terminal.out()).isZero();
    }
    assertThat(terminal.out()).contains("reproduced, every bit");
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Path file = synthetic();
    byte[] first = Files.readAllBytes(file);
    Files.delete(file);
    assertThat(Files.readAllBytes(synthetic())).isEqualTo(first);
  }

  @Test
  void aBatchGoesOnAfterABadFileAndSaysSo() throws IOException {
    Path file = synthetic();
    Path bad = Files.write(folder.resolve("picture.spm"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    Path results = folder.resolve("results");
    assertThat(interphase("run", "stiffness", bad, file, "-o", results)).isEqualTo(ExitCode.INPUT);
    assertThat(terminal.err()).contains(bad.toString(), "a PNG picture");
    assertThat(results.resolve(file.getFileName()).resolve("result.json")).exists();
    assertThat(results.resolve("picture.spm")).doesNotExist();
  }

  @Test
  void badInputIsOneClearLineAndNothingIsLeft() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.spm"));
    Path results = folder.resolve("results");
    for (Path file : List.of(folder.resolve("absent.spm"), empty, folder)) {
      assertThat(interphase("run", "stiffness", file, "-o", results)).isEqualTo(ExitCode.INPUT);
      assertThat(terminal.err().strip().lines()).as(terminal.err()).hasSize(1).first().asString().contains(file.toString());
      assertThat(results).doesNotExist();
      assertThat(interphase("describe", file)).isEqualTo(ExitCode.INPUT);
      assertThat(interphase("export", file, "--channel", "Height", "-o", folder.resolve("o.csv"))).isEqualTo(ExitCode.INPUT);
      assertThat(folder.resolve("o.csv")).doesNotExist();
    }
  }

  @Test
  void usageErrorsExitWithOne() {
    Path file = synthetic();
    assertThat(interphase("run")).isEqualTo(ExitCode.USAGE);
    assertThat(interphase("fly")).isEqualTo(ExitCode.USAGE);
    assertThat(interphase("run", "absent-recipe", file, "-o", folder.resolve("r"))).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("stiffness");
    assertThat(interphase("run", "stiffness", file, "-o", folder.resolve("r"), "--set", "binWidth=20nm")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("binWidth", "MPa");
    assertThat(interphase("run", "stiffness", file, "-o", folder.resolve("r"), "--threads", 0)).isEqualTo(ExitCode.USAGE);
    assertThat(interphase("export", file, "--channel", "Nonsense", "-o", folder.resolve("r"))).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("DMTModulus");
  }

  @Test
  void cancelLeavesNothing() throws IOException {
    Path file = synthetic();
    terminal.cancel().setCanceled(true);
    assertThat(interphase("run", "stiffness", file, "-o", folder.resolve("results"))).isEqualTo(ExitCode.CANCELLED);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("raw"));
    }
  }

  @Test
  void recipesCanBeShownEditedAndRun() throws IOException {
    Path file = synthetic();
    assertThat(interphase("recipes")).isZero();
    assertThat(terminal.out()).contains("stiffness", "wolff-hausen-2023");
    assertThat(interphase("recipes", "show", "wolff-hausen-2023")).isZero();
    Path mine = Files.writeString(folder.resolve("mine.json"), terminal.out());
    assertThat(terminal.out()).contains("\"binWidth\" : \"20 MPa\"");
    assertThat(interphase("run", mine, file, "-o", folder.resolve("results"))).as(terminal.err()).isZero();
    assertThat(interphase("recipes", "steps")).isZero();
    assertThat(terminal.out()).contains("binWidth", "org.interphase.channel");
  }

  @Test
  void theRealModulusMapIsAnalysedAndReproduced() {
    Path file = SharedData.file("nanoscope/viscoindent_Bruker_forcevolume_cells-only_images.spm");
    Path results = folder.resolve("results");
    assertThat(interphase("run", "stiffness", file, "-o", results, "--threads", 2)).as(terminal.err()).isZero();
    assertThat(interphase("verify", results, "--threads", 1)).as(terminal.out()).isZero();
  }

  @Test
  void anUncalibratedModulusIsRefusedWithTheReason() {
    Path file = SharedData.file("nanoscope/HYBRID_pfqnm_v9.70_realheader_syntheticdata.spm");
    assertThat(interphase("run", "stiffness", file, "-o", folder.resolve("results"))).isEqualTo(ExitCode.ANALYSIS);
    assertThat(terminal.err()).contains("DMTModulus", "not in Pa");
  }

  @Test
  void accuracyIsMeasuredTheSameEveryTime() throws IOException {
    Path page = folder.resolve("docs/accuracy.md");
    Path csv = folder.resolve("accuracy.csv");
    assertThat(interphase("accuracy", "--curves", 64, "--seed", 3, "-o", page, "--csv", csv)).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains(page.toString(), csv.toString());
    assertThat(page).content().contains("--curves 64 --seed 3", "version test", "synthetic", "| common set, DMT | mode joint | 64 |");
    assertThat(Files.readAllLines(csv)).hasSize(1 + (int) Files.readAllLines(page).stream().filter(line -> line.contains(" | 64 | ")).count());
    assertThat(interphase("accuracy", "--curves", 64, "--seed", 3)).isZero();
    assertThat(terminal.out()).isEqualTo(Files.readString(page));
    assertThat(interphase("accuracy", "--curves", 0)).isEqualTo(ExitCode.USAGE);
    terminal.cancel().setCanceled(true);
    assertThat(interphase("accuracy", "--curves", 64)).isEqualTo(ExitCode.CANCELLED);
  }
}
