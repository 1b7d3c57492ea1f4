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
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From raw force curves to maps on the command line. */
class CurveCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  private Path folder;
  private final Terminal terminal = new Terminal();

  private Path capture(String... settings) {
    Object[] arguments = new Object[4 + 2 * settings.length];
    System.arraycopy(new Object[] {"simulate", "curves", "-o", folder.resolve("raw")}, 0, arguments, 0, 4);
    for (int i = 0; i < settings.length; i++) {
      arguments[4 + 2 * i] = "--set";
      arguments[5 + 2 * i] = settings[i];
    }
    assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
    return Path.of(terminal.out().strip());
  }

  @Test
  void fitWritesMapsFiguresAndASummary() throws IOException {
    Path file = capture("columns=24", "rows=16", "noContact=5");
    JsonNode truth = JSON.readTree(folder.resolve("raw/curves.pfc.truth.json").toFile());
    Path results = folder.resolve("results");
    assertThat(terminal.run("fit", file, "-o", results, "--csv", "--window", "20:80")).as(terminal.err()).isZero();
    Path home = results.resolve("curves.pfc");
    double[][] modulus = csv(home.resolve("youngs_modulus.csv"));
    double[][] error = csv(home.resolve("youngs_modulus_error.csv"));
    double[][] invalid = csv(home.resolve("invalid.csv"));
    assertThat(modulus).hasDimensions(16, 24);
    double squares = 0;
    for (int i = 0; i < 384; i++) {
      int code = truth.path("invalid").get(i).asInt();
      assertThat(invalid[i / 24][i % 24]).isEqualTo(code);
      assertThat(Double.isNaN(modulus[i / 24][i % 24])).isEqualTo(code != 0);
      squares += code != 0 ? 0 : Math.pow((modulus[i / 24][i % 24] - truth.path("youngsModulus").get(i).asDouble()) / error[i / 24][i % 24], 2);
    }
    assertThat(Math.sqrt(squares / 379)).as("deviation in standard errors").isCloseTo(1, within(0.12));
    assertThat(home.resolve("adhesion.csv")).isNotEmptyFile();
    assertThat(home.resolve("deformation.csv")).isNotEmptyFile();
    assertThat(home.resolve("figures/overview.png")).isNotEmptyFile();
    JsonNode summary = JSON.readTree(home.resolve("summary.json").toFile());
    assertThat(summary.path("invalid").path("1").path("count").asInt()).isEqualTo(5);
    assertThat(summary.path("valid").asInt()).isEqualTo(379);
    assertThat(summary.path("settings").path("window, upper bound").path("value").asDouble()).isEqualTo(0.8);
    assertThat(summary.path("settings").path("window, upper bound").path("source").asText()).isEqualTo("recipe");
    assertThat(summary.path("settings").path("spring constant").path("source").asText()).contains("header line");
    assertThat(summary.path("tables").path("response of the modulus").path("spring constant +10 %").path("at median").asDouble())
        .isCloseTo(0.1, within(1e-12));
    assertThat(summary.path("tables").path("response of the modulus").path("deflection sensitivity +5 %").path("at median").asDouble())
        .as("between the 7 % of soft and the 20 % of stiff samples").isBetween(0.07, 0.20);
    assertThat(summary.path("curvesPerSecond").asDouble()).isPositive();
    assertThat(terminal.run("verify", home)).as(terminal.out()).isZero();
  }

  private static double[][] csv(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void whatIsUpToDateIsNotComputedAgain() throws IOException {
    Path file = capture("columns=8", "rows=8");
    Path results = folder.resolve("results");
    assertThat(terminal.run("fit", file, "-o", results)).isZero();
    byte[] first = Files.readAllBytes(results.resolve("curves.pfc/summary.json"));
    assertThat(terminal.run("fit", file, "-o", results)).isZero();
    assertThat(terminal.err()).contains("up to date");
    assertThat(Files.readAllBytes(results.resolve("curves.pfc/summary.json"))).isEqualTo(first);
    assertThat(terminal.run("fit", file, "-o", results, "--mode", "full")).isZero();
    assertThat(terminal.err()).as("another setting is another result").doesNotContain("up to date");
    Files.write(results.resolve("curves.pfc/arrays/1-Adhesion-values.array"), new byte[] {1});
    assertThat(terminal.run("fit", file, "-o", results, "--mode", "full")).isZero();
    assertThat(terminal.err()).as("a damaged result is none").doesNotContain("up to date");
  }

  @Test
  void aCurveShowsItsParametersAndWhyItIsInvalid() throws IOException {
    Path file = capture("columns=4", "rows=4", "noContact=1");
    JsonNode codes = JSON.readTree(folder.resolve("raw/curves.pfc.truth.json").toFile()).path("invalid");
    for (int i = 0; i < 16; i++) {
      String at = i % 4 + "," + i / 4;
      assertThat(terminal.run("curve", file, "--at", at)).as(terminal.err()).isZero();
      assertThat(terminal.out()).contains(codes.get(i).asInt() == 0 ? "valid" : "invalid: no contact reached", "Young's modulus", "header line");
    }
    assertThat(terminal.run("curve", file, "--at", "1,2", "--json", "-o", folder.resolve("curve"))).isZero();
    assertThat(JSON.readTree(terminal.out()).path("curve").path("force").path("values")).hasSize(256);
    assertThat(folder.resolve("curve/curve.csv")).isNotEmptyFile();
    assertThat(folder.resolve("curve/curve-figure.png")).isNotEmptyFile();
    assertThat(terminal.run("curve", file, "--at", "4,0")).isEqualTo(ExitCode.ANALYSIS);
    assertThat(terminal.err()).contains("columns 0 to 3");
    assertThat(terminal.run("curve", file, "--at", "here")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void describeSaysWhatCurvesThereAre() throws IOException {
    Path file = capture("columns=4", "rows=3");
    assertThat(terminal.run("describe", file)).isZero();
    assertThat(terminal.out()).contains("4 x 3 force curves of 256 samples of a sine", "25 nm/V", "header line");
    assertThat(terminal.run("describe", "--json", file)).isZero();
    assertThat(JSON.readTree(terminal.out()).path("curves").path("settings").path("spring constant").path("value").asDouble()).isEqualTo(40);
  }

  @Test
  void aCalibrationMadeStepByStepIsTakenByTheFit() throws IOException {
    Path file = capture("columns=16", "rows=16");
    Path calibration = folder.resolve("calibration.json");
    assertThat(terminal.run("calibrate", "spring", "--value", "42N/m", "--error", "5%", "-o", calibration)).as(terminal.err()).isZero();
    assertThat(terminal.run("calibrate", "tip", file, "--modulus", "0.7GPa", "--modulus-error", "0.02GPa", "-o", calibration)).as(terminal.err())
        .isZero();
    assertThat(terminal.run("calibrate", "show", calibration)).isZero();
    assertThat(terminal.out()).contains("spring constant", "tip radius", "synthetic data");
    Path results = folder.resolve("results");
    assertThat(terminal.run("fit", file, "-o", results, "--calibration", calibration)).as(terminal.err()).isZero();
    JsonNode settings = JSON.readTree(results.resolve("curves.pfc/summary.json").toFile()).path("settings");
    assertThat(settings.path("spring constant").path("value").asDouble()).isEqualTo(42);
    assertThat(settings.path("spring constant").path("source").asText()).contains("calibration.json");
    assertThat(settings.path("tip radius").path("standardError").asDouble()).isPositive();
    assertThat(results.resolve("curves.pfc/figures/budget.png")).isNotEmptyFile();
    assertThat(terminal.run("calibrate", "spring", "-o", calibration)).isEqualTo(ExitCode.ANALYSIS);
    assertThat(terminal.err()).contains("--value 40N/m");
  }

  @Test
  void realFilesAreFitted() {
    Path file = SharedData.file("nanoscope/pyfmreader_20200903_Egel2.0_00023_REPAIRED.spm");
    assertThat(terminal.run("fit", file, "-o", folder.resolve("results"), "--model", "cone", "--largest-chi-squared", "1e6", "--json"))
        .as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("median Young's modulus");
    Path image = SharedData.file("nanoscope/topostats_old_bruker.002");
    assertThat(terminal.run("fit", image, "-o", folder.resolve("results"))).isEqualTo(ExitCode.ANALYSIS);
    assertThat(terminal.err()).contains("no force curves");
  }

  @Test
  void unknownModelsAndBadWindowsAreExplained() {
    Path file = capture("columns=2", "rows=2");
    assertThat(terminal.run("fit", file, "-o", folder.resolve("results"), "--model", "glue")).isEqualTo(ExitCode.ANALYSIS);
    assertThat(terminal.err()).contains("dmt", "jkr", "oliver-pharr");
    assertThat(terminal.run("fit", file, "-o", folder.resolve("results"), "--window", "30")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--window is \"30\", where LOWER:UPPER is needed").doesNotContain("Exception");
    assertThat(terminal.run("fit", file, "-o", folder.resolve("results"), "--model", "oliver-pharr", "--csv")).as(terminal.err()).isZero();
    assertThat(List.of(folder.resolve("results/curves.pfc/youngs_modulus.csv"))).allSatisfy(map -> assertThat(map).isNotEmptyFile());
  }
}
