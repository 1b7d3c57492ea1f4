package org.interphase.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
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
    assertThat(page).contains("Two &amp; more", "a&lt;b&gt;&amp;.spm", "arithmetic &lt;mean&gt;", "Only 5 &amp; a half.", "200 ± 1.2 MPa",
        "197.5 to 202.5 MPa", "synthetic data", "doi.org/10.1/x");
  }

  @Test
  void estimatesReadAsPeopleWriteThem() {
    assertThat(EstimateText.value(Estimate.of("x", 3.17e8, 1.24e6, Unit.PASCAL, ""))).isEqualTo("317 ± 1.2 MPa");
    assertThat(EstimateText.value(Estimate.exact("x", 4, Unit.ONE, ""))).isEqualTo("4");
    assertThat(EstimateText.value(Estimate.exact("x", 65208, Unit.ONE, ""))).isEqualTo("65208");
    assertThat(EstimateText.interval(Estimate.exact("x", 4, Unit.ONE, ""))).isEmpty();
  }
}
