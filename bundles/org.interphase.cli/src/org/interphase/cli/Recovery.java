package org.interphase.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.interphase.api.Estimate;
import org.interphase.api.Quantity;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Calibration;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;

/**
 * What was planted in a synthetic study beside what its analysis found. Hundreds of intervals are looked at together, so each is widened
 * (Bonferroni) until all of them would hold their truth in 95 % of studies; the plain 95 % interval stands beside it.
 */
final class Recovery {
  private static final double ALL = 0.95;
  private static final double EACH = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private final List<Planted> planted;
  private final Study study;
  private final Calibration calibration;

  private Recovery(List<Planted> planted, Study study, Calibration calibration) {
    this.planted = planted;
    this.study = study;
    this.calibration = calibration;
  }

  /** A planted quantity, as the truth file of the synthetic instrument states it. */
  private record Planted(String name, double value, Unit unit, String where, String basis) {
    static Planted of(JsonNode node) {
      return new Planted(node.path("name").asText(), node.path("value").asDouble(), Unit.parse(node.path("unit").asText()).orElse(Unit.ONE),
          node.path("where").asText(), node.path("basis").asText());
    }

    String file() {
      return where.substring(where.lastIndexOf('/') + 1);
    }
  }

  /**
   * A planted quantity and its estimate.
   *
   * @param lower lower end of the interval that holds with all others
   * @param upper its upper end; both are the estimate itself for what is exact
   */
  record Recovered(String name, String where, Unit unit, double truth, Estimate estimate, double lower, double upper) {
    boolean holds() {
      double rounding = 1e-9 * Math.max(Math.abs(lower), Math.abs(upper));
      return truth >= lower - rounding && truth <= upper + rounding;
    }

    boolean holdsAlone() {
      double half = EACH * estimate.standardError();
      return Double.isNaN(half) ? holds() : Math.abs(truth - estimate.value()) <= half;
    }
  }

  /**
   * Compares.
   *
   * @param truth the truth file of a synthetic study
   * @return every planted quantity that the study estimates, in the order of the truth
   * @throws IOException when the truth cannot be read
   */
  static List<Recovered> of(Path truth, Study study, Calibration calibration) throws IOException {
    List<Planted> planted = new ArrayList<>();
    new ObjectMapper().readTree(truth.toFile()).path("quantities").forEach(node -> planted.add(Planted.of(node)));
    return new Recovery(planted, study, calibration).all();
  }

  private List<Recovered> all() {
    record Pair(Planted planted, Estimate estimate) { }
    List<Pair> pairs = planted.stream().flatMap(one -> estimate(one).map(found -> new Pair(one, found)).stream()).toList();
    long uncertain = pairs.stream().filter(pair -> Double.isFinite(pair.estimate().standardError())).count();
    double width = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - ALL) / 2 / Math.max(1, uncertain));
    return pairs.stream().map(pair -> {
      double half = Double.isFinite(pair.estimate().standardError()) ? width * pair.estimate().standardError() : 0;
      return new Recovered(pair.planted().name(), pair.planted().where(), pair.planted().unit(), pair.planted().value(), pair.estimate(),
          pair.estimate().value() - half, pair.estimate().value() + half);
    }).toList();
  }

  private Optional<Estimate> estimate(Planted one) {
    boolean pixels = one.basis().equals("PIXELS");
    return switch (one.name()) {
      case "spring constant", "deflection sensitivity", "tip radius" -> one.where().equals("calibration") ? calibrated(one.name()) : Optional.empty();
      case "mean modulus" -> pixels ? Optional.empty() : frame(one).flatMap(frame -> frame.number(SeriesFrame.MEAN));
      case "invalid pixels" -> frame(one).flatMap(frame -> frame.number(SeriesFrame.INVALID));
      case "immersion time" -> frame(one).map(frame -> Estimate.exact("immersion time", frame.time(), Unit.SECOND, "half way through the scan"));
      case "drift to the right" -> frame(one).flatMap(frame -> frame.number(SeriesFrame.SHIFT_X));
      case "drift upwards" -> frame(one).flatMap(frame -> frame.number(SeriesFrame.SHIFT_Y));
      case "open-circuit voltage" -> log(one, "mean");
      case "slope of the open-circuit voltage" -> log(one, "slope");
      default -> pixels ? Optional.empty() : ofMixture(one).or(() -> potential(one));
    };
  }

  private Optional<Estimate> calibrated(String name) {
    return calibration.steps().stream().filter(step -> step.what().equals(name)).flatMap(step -> step.numbers().stream()).findFirst();
  }

  private Optional<SeriesFrame> frame(Planted one) {
    return study.series().stream().map(Series::frames).flatMap(List::stream).filter(frame -> frame.name().equals(one.file())).findFirst();
  }

  private Optional<Estimate> log(Planted one, String beginning) {
    Stream<LogTrace> logs = study.logs().stream().filter(log -> log.name().equals(one.file()));
    return logs.flatMap(log -> log.numbers().stream()).filter(number -> number.name().toLowerCase(Locale.ROOT).startsWith(beginning)).findFirst();
  }

  /**
   * The fitted component or intersection nearest to a planted one: planted peaks may coincide, and then share it. An intersection is that of two
   * components, and another one where the fit has fewer or more of them than were planted.
   */
  private Optional<Estimate> ofMixture(Planted one) {
    if (one.name().matches("component \\d+ mean")) {
      return nearest(one, "components", "mean", "mean_error");
    }
    return one.name().startsWith("intersection") && allComponentsFound(one) ? nearest(one, "intersections", "value", "error") : Optional.empty();
  }

  private boolean allComponentsFound(Planted one) {
    long components = planted.stream().filter(other -> other.where().equals(one.where()) && other.name().matches("component \\d+ mean")).count();
    return result(one, "stiffness").flatMap(analysed -> analysed.result().table("components")).filter(table -> table.length() == components).isPresent();
  }

  private Optional<Estimate> nearest(Planted one, String table, String value, String error) {
    Optional<Table> found = result(one, "stiffness").flatMap(analysed -> analysed.result().table(table));
    if (found.isEmpty() || found.get().length() == 0) {
      return Optional.empty();
    }
    double[] values = found.get().column(value).orElseThrow().values();
    double[] errors = found.get().column(error).orElseThrow().values();
    int best = IntStream.range(0, values.length).boxed().min(Comparator.comparingDouble(i -> Math.abs(values[i] - one.value()))).orElseThrow();
    return Optional.of(Estimate.of(table.substring(0, table.length() - 1) + " " + (best + 1), values[best], errors[best], one.unit(),
        "Gaussian mixture, nearest " + table.substring(0, table.length() - 1)));
  }

  private Optional<Estimate> potential(Planted one) {
    if (!one.name().startsWith("potential of class") || !allComponentsFound(one)) {
      return Optional.empty();
    }
    int row = Integer.parseInt(one.name().substring("potential of class ".length())) - 1;
    return result(one, "potential-by-stiffness").flatMap(analysed -> analysed.result().table("class statistics")).filter(table -> row < table.length())
        .map(table -> Estimate.of("mean in " + table.rows().get(row), cell(table, "mean", row), cell(table, "mean_error", row), one.unit(),
            "pixels between the intersections of the stiffness; error: respects correlation"));
  }

  private static double cell(Table table, String column, int row) {
    return table.column(column).orElseThrow().value(row);
  }

  private Optional<Study.Analysed> result(Planted one, String recipe) {
    return study.analysed().stream().filter(analysed -> analysed.name().equals(one.file()) && analysed.result().recipe().name().equals(recipe))
        .findFirst();
  }

  /** Writes them as JSON. */
  static void write(List<Recovered> all, Path file) throws IOException {
    ObjectNode json = Json.NODES.objectNode().put("interphase", "recovery 1")
        .put("notice", "Synthetic study: what was planted beside what the analysis found.")
        .put("interval", "95 % for all quantities together (Bonferroni); interval95 holds for each alone; no interval where the estimate is exact")
        .put("quantities", all.size()).put("inside", all.stream().filter(Recovered::holds).count())
        .put("insideInterval95", all.stream().filter(Recovered::holdsAlone).count());
    ArrayNode list = json.putArray("recovered");
    all.forEach(one -> write(one, list.addObject()));
    Files.writeString(file, Json.text(json) + "\n");
  }

  private static void write(Recovered one, ObjectNode node) {
    node.put("name", one.name()).put("where", one.where()).put("unit", one.unit().symbol());
    node.set("truth", Json.number(one.truth()));
    node.set("estimate", Json.number(one.estimate().value()));
    node.set("standardError", Json.number(one.estimate().standardError()));
    node.putArray("interval").add(Json.number(one.lower())).add(Json.number(one.upper()));
    double half = EACH * one.estimate().standardError();
    if (Double.isFinite(half)) {
      node.putArray("interval95").add(Json.number(one.estimate().value() - half)).add(Json.number(one.estimate().value() + half));
    }
    node.put("inside", one.holds()).put("method", one.estimate().method());
  }

  /** Prints how many were recovered, and those that were not. */
  static void print(List<Recovered> all, PrintWriter out) {
    long inside = all.stream().filter(Recovered::holds).count();
    out.println("Recovered:   " + inside + " of " + all.size() + " planted quantities lie in their intervals (95 % for all together), "
        + all.stream().filter(Recovered::holdsAlone).count() + " in their 95 % intervals");
    all.stream().filter(one -> !one.holds()).forEach(one -> out.println("  missed: " + one.name() + ", " + one.where() + ": planted "
        + Quantity.readable(one.truth(), one.unit()) + ", found " + Quantity.readable(one.estimate().value(), one.unit()) + " ± "
        + Quantity.readable(one.estimate().standardError(), one.unit())));
  }
}
