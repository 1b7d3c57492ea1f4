package org.interphase.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Result;
import org.interphase.report.figure.RowLabel;

/** The numbers of a result as tables of a page: its estimates, the settings and where they come from, invalid pixels, calibration, budget. */
final class PageTables {
  private static final String SETTING = "setting: ";

  private final Result result;

  PageTables(Result result) {
    this.result = result;
  }

  /** All tables that the result has numbers for, as HTML. */
  String html() {
    return numbers() + settings() + invalid() + calibration() + budget() + peaks();
  }

  private String numbers() {
    List<List<String>> rows = new ArrayList<>();
    for (Estimate number : result.numbers()) {
      if (!number.name().startsWith(SETTING)) {
        rows.add(List.of(number.name(), EstimateText.value(number), EstimateText.interval(number), number.method()));
      }
    }
    return table("", List.of("number", "value", "95 % interval", "method"), rows, "lnnl");
  }

  private String settings() {
    List<List<String>> rows = result.numbers().stream().filter(number -> number.name().startsWith(SETTING))
        .map(number -> List.of(number.name().substring(SETTING.length()), EstimateText.value(number), number.method())).toList();
    return table("Settings", List.of("setting", "value", "from"), rows, "lnl");
  }

  private String invalid() {
    Optional<Table> counts = result.table("invalid");
    double pixels = result.maps().isEmpty() ? Double.NaN : result.maps().getFirst().grid().size();
    return counts.map(table -> table("Pixels without a value", List.of("reason", "pixels", "share"), rows(table, row -> {
      double count = value(table, "count", row);
      return List.of(table.rows().get(row), String.format(Locale.ROOT, "%.0f", count), percent(count / pixels));
    }), "lnn")).orElse("");
  }

  private String calibration() {
    return result.table("calibration").map(table -> table("Calibration", List.of("quantity", "value", "relative uncertainty"), rows(table, row ->
        List.of(name(table, row), measured(table, row, "value", "standard uncertainty"), percent(value(table, "relative uncertainty", row)))),
        "lnn")).orElse("");
  }

  private String budget() {
    return result.table("budget").map(table -> table("Uncertainty budget",
        List.of("source", "value", "relative uncertainty", "coefficient", "contribution", "kind"), rows(table, row ->
        List.of(name(table, row), measured(table, row, "value", "standard uncertainty"), percent(value(table, "relative uncertainty", row)),
            number(value(table, "coefficient", row)), percent(Math.abs(value(table, "contribution", row))),
            value(table, "systematic", row) != 0 ? "systematic" : "statistical")), "lnnnnl")).orElse("");
  }

  private String peaks() {
    return result.table("budget peaks").map(table -> table("Moduli with their uncertainties",
        List.of("modulus", "value", "statistical", "systematic", "combined"), rows(table, row ->
        List.of(table.rows().get(row), quantity(table, "value", row), quantity(table, "statistical", row), quantity(table, "systematic", row),
            quantity(table, "combined", row))), "lnnnn")).orElse("");
  }

  private interface Row {
    List<String> cells(int row);
  }

  private static List<List<String>> rows(Table table, Row row) {
    return IntStream.range(0, table.rows().size()).mapToObj(row::cells).toList();
  }

  /** A value with its uncertainty, in the unit that the row names or, else, that of the setting or number of its name. */
  private String measured(Table table, int row, String value, String error) {
    RowLabel label = RowLabel.of(table.rows().get(row));
    Unit unit = label.unit().or(() -> unitOf(label.name())).orElse(Unit.ONE).si();
    return EstimateText.value(Estimate.of(label.name(), value(table, value, row), value(table, error, row), unit, ""));
  }

  private Optional<Unit> unitOf(String name) {
    return result.numbers().stream().filter(number -> number.name().equals(name) || number.name().equals(SETTING + name)).findFirst()
        .map(Estimate::unit);
  }

  private static String name(Table table, int row) {
    return RowLabel.of(table.rows().get(row)).name();
  }

  private static String quantity(Table table, String column, int row) {
    Unit unit = table.column(column).map(Table.Column::unit).orElse(Unit.ONE);
    return EstimateText.value(Estimate.exact(column, value(table, column, row), unit, ""));
  }

  private static double value(Table table, String column, int row) {
    return table.column(column).map(found -> found.value(row)).orElse(Double.NaN);
  }

  private static String percent(double fraction) {
    return Double.isNaN(fraction) ? "" : number(100 * fraction) + " %";
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3g", value);
  }

  /**
   * @param caption empty for none
   * @param kinds one letter for each column: n for numbers, l for text
   */
  private static String table(String caption, List<String> header, List<List<String>> rows, String kinds) {
    String head = header.stream().map(cell -> "<th>" + IndexPage.escape(cell) + "</th>").collect(Collectors.joining("", "<tr>", "</tr>\n"));
    String body = rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(i -> (kinds.charAt(i) == 'n' ? "<td class=\"n\">" : "<td>")
        + IndexPage.escape(row.get(i)) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n"))).collect(Collectors.joining());
    String title = caption.isEmpty() ? "" : "<h3>" + IndexPage.escape(caption) + "</h3>\n";
    return rows.isEmpty() ? "" : title + "<table>" + head + body + "</table>\n";
  }
}
