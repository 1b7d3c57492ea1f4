package org.interphase.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultReportTest {
  private static final Grid GRID = new Grid(4, 2, 4e-6, 2e-6);

  @TempDir
  private Path folder;

  private static Result result(boolean synthetic, Outcome outcome) {
    Recipe recipe = new Recipe("stiffness", "", List.of(new Recipe.Use("step", Optional.empty(), JsonNodeFactory.instance.objectNode())));
    return new Result(recipe, new Result.Input(Path.of("/data/a<b>&.spm"), 8, "0123456789abcdef".repeat(4), synthetic), new Result.Software("0.1",
        "25"), 7,
        Instant.EPOCH, List.of(new Result.StepResult("step", "1", outcome)));
  }

  private static Outcome outcome() {
    double[] values = {1e8, 1e8, 1e8, 1e8, 3e8, 3e8, 3e8, 3e8};
    Image map = Image.of("DMTModulus", Unit.PASCAL, GRID, values, new byte[8]);
    Estimate half = Estimate.of("area", 0.5, 0.1, Unit.ONE, "count");
    Labels labels = new Labels("classes", GRID, new int[] {1, 1, 1, 1, 2, 2, 2, 2},
        List.of(new Labels.LabelClass("component 1", Double.NEGATIVE_INFINITY, 2e8, half), new Labels.LabelClass("component 2", 2e8,
            Double.POSITIVE_INFINITY, half)));
    Table histogram = new Table("histogram", List.of(), List.of(new Column("lower", Unit.PASCAL, 0, 2e8), new Column("upper", Unit.PASCAL, 2e8,
        4e8), new Column("count", Unit.ONE, 4, 4)));
    Table components = new Table("components", List.of(), List.of(new Column("weight", Unit.ONE, 0.5, 0.5), new Column("weight_error", Unit.ONE,
        0.1, 0.1),
        new Column("weight_lower", Unit.ONE, 0.3, 0.3), new Column("weight_upper", Unit.ONE, 0.7, 0.7), new Column("mean", Unit.PASCAL, 1e8, 3e8),
        new Column("mean_error", Unit.PASCAL, 1e6, 1e6), new Column("sigma", Unit.PASCAL, 3e7, 3e7), new Column("sigma_error", Unit.PASCAL, 1e6,
            1e6)));
    Table intersections = new Table("intersections", List.of(), List.of(new Column("value", Unit.PASCAL, 2e8), new Column("error", Unit.PASCAL, 1e6),
        new Column("first", Unit.ONE, 1), new Column("second", Unit.ONE, 2), new Column("used_as_threshold", Unit.ONE, 1)));
    return new Outcome(List.of(map), List.of(labels), List.of(new Estimate("mean", 2e8, 1.24e6, 1.975e8, 2.025e8, Unit.PASCAL, "arithmetic <mean>")),
        List.of(histogram, components, intersections), List.of("Only 5 & a half."), List.of(new Citation("A. Author (2020)", "10.1/x")));
  }

  @Test
  void figuresComeFromTheStoredTables() {
    assertThat(ResultReport.figures(result(false, outcome()))).containsOnlyKeys("map-dmtmodulus", "histogram", "classes");
    assertThat(ResultReport.figures(result(false, Outcome.EMPTY))).isEmpty();
  }

  @Test
  void everyFigureSaysWhereItCameFromAndThatItIsSynthetic() {
    assertThat(ResultReport.figures(result(true, outcome())).values()).allSatisfy(figure -> {
      assertThat(figure.title()).contains("synthetic");
      assertThat(figure.provenance()).contains("Synthetic data", "stiffness", "seed 7", "0123456789abcdef", "0.1");
    });
    assertThat(ResultReport.figures(result(false, outcome())).values()).allSatisfy(figure -> assertThat(figure.title()
        + figure.provenance()).doesNotContainIgnoringCase("synthetic"));
  }

  @Test
  void thePageShowsEveryFigureThatIsThere() throws IOException {
    Result result = result(true, outcome());
    Path home = Files.createDirectories(folder.resolve("results/a"));
    ResultReport.write(result, home);
    IndexPage.write("Two & more", List.of(new IndexPage.Entry(home, result)), folder);
    String page = Files.readString(folder.resolve("index.html"));
    Matcher links = Pattern.compile("(?:href|src)=\"([^\"#:]+)\"").matcher(page);
    int found = 0;
    while (links.find()) {
      if (!links.group(1).endsWith("result.json")) {
        assertThat(folder.resolve(links.group(1))).isNotEmptyFile();
        found++;
      }
    }
    assertThat(found).as("three figures: a picture, a link from it and four formats each").isEqualTo(18);
    assertThat(page).contains("Two &amp; more", "a&lt;b&gt;&amp;.spm", "arithmetic &lt;mean&gt;", "Only 5 &amp; a half.", "200.0 ± 1.2 MPa",
        "197.5 to 202.5 MPa", "synthetic data", "doi.org/10.1/x");
  }

  private static Image map(String name, Unit unit, double value) {
    double[] values = {value, 2 * value, 3 * value, 4 * value, 5 * value, 6 * value, 7 * value, Double.NaN};
    return Image.of(name, unit, GRID, values, new byte[] {0, 0, 0, 0, 0, 0, 0, Invalid.POOR_FIT.code()});
  }

  private static Table counts(String reason, double code, double count) {
    return new Table("invalid", List.of(reason), List.of(new Column("code", Unit.ONE, code), new Column("count", Unit.ONE, count)));
  }

  private static Outcome curves() {
    List<Image> maps = List.of(map("Adhesion", Unit.NEWTON, 1e-8), map("R squared", Unit.ONE, 0.1),
        map("Online modulus", Unit.PASCAL, 1.1e8), map("Window spread", Unit.ONE, 0.01), map("Young's modulus", Unit.PASCAL, 1e8));
    Estimate spring = Estimate.of("setting: spring constant", 40, 2.4, Unit.NEWTON.per(Unit.METRE),
        "header line 212 \"\\Spring Constant\"");
    Table budget = new Table("budget", List.of("spring constant [N/m]", "fit [Pa]"), List.of(new Column("value", Unit.ONE, 40, 1e9),
        new Column("standard uncertainty", Unit.ONE, 2.4, 2e7), new Column("relative uncertainty", Unit.ONE, 0.06, 0.02),
        new Column("coefficient", Unit.ONE, 1, 1), new Column("contribution", Unit.ONE, 0.06, 0.02), new Column("systematic", Unit.ONE, 1, 0)));
    Table peaks = new Table("budget peaks", List.of("median"), List.of(new Column("value", Unit.PASCAL, 3.2e8),
        new Column("statistical", Unit.PASCAL, 1e6), new Column("systematic", Unit.PASCAL, 2e7), new Column("combined", Unit.PASCAL, 2e7)));
    return new Outcome(maps, List.of(), List.of(spring), List.of(counts("R^2 or chi^2 out of bounds", 8, 1), budget, peaks), List.of(), List.of());
  }

  private static Outcome calibration() {
    Unit unit = Unit.METRE.per(Unit.VOLT);
    Table slopes = new Table("sensitivity", List.of(), List.of(new Column("slope", unit, 72e-9, 73e-9), new Column("error", unit, 1e-10, 1e-10)));
    Table spectrum = new Table("thermal spectrum", List.of(), List.of(new Column("frequency", Unit.HERTZ, 1e3, 2e3),
        new Column("density", Unit.METRE, 1e-27, 2e-27), new Column("fitted density", Unit.METRE, 1e-27, 2e-27)));
    Table calibration = new Table("calibration", List.of("deflection sensitivity"), List.of(new Column("value", Unit.ONE, 72.5e-9),
        new Column("standard uncertainty", Unit.ONE, 5e-10), new Column("relative uncertainty", Unit.ONE, 0.0069)));
    return new Outcome(List.of(), List.of(), List.of(Estimate.of("deflection sensitivity", 72.5e-9, 5e-10, unit, "mean of the slopes")),
        List.of(slopes, spectrum, calibration), List.of(), List.of());
  }

  private static Outcome curve() {
    Table samples = new Table("curve", List.of(), Stream.of("branch", "position", "force", "indentation", "fitted force", "residual", "in fit")
        .map(name -> new Column(name, Unit.ONE, 0, 1, 2)).toList());
    return new Outcome(List.of(), List.of(), List.of(), List.of(samples, counts("negative slope", 5, 1)), List.of(), List.of());
  }

  @Test
  void aResultOfCurvesHasItsFiguresInReadingOrder() {
    assertThat(ResultReport.figures(result(true, curves()))).containsOnlyKeys("overview", "map-youngs-modulus", "map-adhesion", "map-r-squared",
        "map-online-modulus", "map-window-spread", "invalid", "online-comparison", "window-sensitivity", "budget");
    assertThat(ResultReport.figures(result(true, curves())).keySet()).startsWith("overview", "map-youngs-modulus").endsWith("budget");
    List<List<String>> ranges = Stream.of("map-youngs-modulus", "map-online-modulus").map(name -> colourRange(ResultReport.figures(result(true,
        curves())).get(name))).toList();
    assertThat(ranges.getFirst()).hasSize(1).isEqualTo(ranges.getLast());
    assertThat(ResultReport.figures(result(false, calibration()))).containsOnlyKeys("sensitivity", "thermal-spectrum");
    assertThat(ResultReport.figures(result(false, curve()))).containsOnlyKeys("curve");
  }

  private static List<String> colourRange(Figure figure) {
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    try {
      Format.CSV.write(figure, sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheet.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("# colour range")).toList();
  }

  @Test
  void theEssentialOnesAreFewAndInTwoFormats() throws IOException {
    ResultReport.write(result(true, curves()), folder, ResultReport.Extent.ESSENTIAL, Runnable::run);
    try (Stream<Path> written = Files.list(folder.resolve(ResultReport.FIGURES))) {
      assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("overview.png", "overview.pdf",
          "map-youngs-modulus.png", "map-youngs-modulus.pdf", "invalid.png", "invalid.pdf", "budget.png", "budget.pdf");
    }
    assertThat(ResultReport.figures(result(false, outcome()), ResultReport.Extent.ESSENTIAL)).containsOnlyKeys("map-dmtmodulus", "histogram",
        "classes");
  }

  @Test
  void thePageLinksWhatWasWrittenAndShowsSettingsReasonsAndBudget() throws IOException {
    Result result = result(true, curves());
    ResultReport.write(result, folder, ResultReport.Extent.ESSENTIAL, Runnable::run);
    IndexPage.write("Curves", List.of(new IndexPage.Entry(folder, result)), folder);
    String page = Files.readString(folder.resolve("index.html"));
    assertThat(page).contains("overview.pdf").doesNotContain(".svg", ".csv", "map-adhesion");
    assertThat(rows(page)).contains("spring constant|40.0 ± 2.4 N/m|header line 212 &quot;\\Spring Constant&quot;",
        "R^2 or chi^2 out of bounds|1|12.5 %",
        "spring constant|40.0 ± 2.4 N/m|6.00 %|1.00|6.00 %|systematic", "fit|1.000 ± 0.020 GPa|2.00 %|1.00|2.00 %|statistical",
        "median|320 MPa|1 MPa|20 MPa|20 MPa");
    assertThat(page).doesNotContain("setting: ");
    IndexPage.write("Calibration", List.of(new IndexPage.Entry(folder, result(false, calibration()))), folder);
    assertThat(rows(Files.readString(folder.resolve("index.html")))).contains("deflection sensitivity|72.50 ± 0.50 nm/V|0.690 %");
  }

  private static List<String> rows(String page) {
    return page.lines().filter(line -> line.startsWith("<tr>") || line.contains("<table><tr>")).map(line -> line.replaceAll("</td><td[^>]*>", "|")
        .replaceAll("<[^>]*>", "")).toList();
  }

  @Test
  void estimatesReadAsPeopleWriteThem() {
    assertThat(EstimateText.value(Estimate.of("x", 3.17e8, 1.24e6, Unit.PASCAL, ""))).isEqualTo("317.0 ± 1.2 MPa");
    assertThat(EstimateText.value(Estimate.exact("x", 4, Unit.ONE, ""))).isEqualTo("4");
    assertThat(EstimateText.value(Estimate.exact("x", 65208, Unit.ONE, ""))).isEqualTo("65208");
    assertThat(EstimateText.interval(Estimate.exact("x", 4, Unit.ONE, ""))).isEmpty();
  }
}
