package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Table;
import org.interphase.core.Result;
import org.interphase.report.ResultReport;
import org.interphase.report.ResultReport.Extent;

/**
 * Figures, {@code summary.json} and, when asked for, every map as CSV.
 *
 * @param csv whether to write CSV
 * @param figures which figures to draw
 */
record FitProducts(boolean csv, Extent figures) implements Products {
  private static final String SUMMARY = "summary.json";
  private static final String INVALID = "invalid.csv";
  private static final String MODULUS = "Young's modulus";
  private static final String SETTING = "setting: ";

  @Override
  public boolean present(Path folder) {
    return Files.exists(folder.resolve(SUMMARY)) && (!csv || Files.exists(folder.resolve(INVALID)));
  }

  @Override
  public void write(Result result, Duration took, Path folder, Executor executor) throws IOException {
    ResultReport.write(result, folder, figures, executor);
    Image modulus = result.maps().stream().filter(map -> map.name().equals(MODULUS)).findFirst().orElseThrow();
    Files.writeString(folder.resolve(SUMMARY), Json.text(summary(result, modulus, took)) + "\n");
    if (csv) {
      for (Image map : result.maps()) {
        MapCsv.values(map, folder.resolve(MapCsv.fileName(map.name())));
      }
      MapCsv.reasons(modulus, folder.resolve(INVALID));
    }
  }

  private static ObjectNode summary(Result result, Image modulus, Duration took) {
    ObjectNode summary = Json.NODES.objectNode().put("file", result.input().path().toString()).put("sha256", result.input().sha256())
        .put("synthetic", result.input().synthetic()).put("interphase", result.software().interphase());
    ObjectNode grid = summary.putObject("grid").put("columns", modulus.grid().columns()).put("rows", modulus.grid().rows());
    grid.set("width", Json.number(modulus.grid().width()));
    grid.set("height", Json.number(modulus.grid().height()));
    int curves = modulus.grid().size();
    summary.put("curves", curves).put("valid", curves - modulus.invalidCount());
    Map<Invalid, Integer> counts = modulus.invalidCounts();
    ObjectNode invalid = summary.putObject("invalid");
    for (Invalid reason : Invalid.values()) {
      if (reason != Invalid.NONE) {
        invalid.putObject(String.valueOf(reason.code())).put("reason", reason.label()).put("count",
            counts.getOrDefault(reason, 0));
      }
    }
    ObjectNode settings = summary.putObject("settings");
    ObjectNode numbers = summary.putObject("numbers");
    for (Estimate number : result.numbers()) {
      boolean setting = number.name().startsWith(SETTING);
      put(setting ? settings.putObject(number.name().substring(SETTING.length())) : numbers.putObject(number.name()), number,
          setting ? "source" : "method");
    }
    ObjectNode tables = summary.putObject("tables");
    result.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(table -> put(tables.putObject(table.name()), table));
    result.warnings().forEach(summary.putArray("warnings")::add);
    double seconds = took.toNanos() * 1e-9;
    summary.put("seconds", seconds).put("curvesPerSecond", Math.round(curves / seconds));
    return summary;
  }

  /** Validity flags, budget, response of the modulus: by row and column. */
  private static void put(ObjectNode node, Table table) {
    for (int row = 0; row < table.length(); row++) {
      ObjectNode named = node.putObject(table.rows().get(row));
      for (Table.Column column : table.columns()) {
        named.set(column.name(), Json.number(column.value(row)));
      }
    }
  }

  private static void put(ObjectNode node, Estimate number, String method) {
    node.set("value", Json.number(number.value()));
    node.set("standardError", Json.number(number.standardError()));
    node.set("lower", Json.number(number.lower()));
    node.set("upper", Json.number(number.upper()));
    node.put("unit", number.unit().symbol()).put(method, number.method());
  }
}
