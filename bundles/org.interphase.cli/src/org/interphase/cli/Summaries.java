package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.interphase.api.Estimate;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.Result;

/** The numbers of a result, for a person and for a program. */
final class Summaries {
  private Summaries() { }

  static void print(Path folder, Result result, PrintWriter out) {
    out.println(folder + (result.input().synthetic() ? "   (synthetic data)" : ""));
    TextTable table = new TextTable("number", "value", "95 % interval", "method");
    for (Estimate number : result.numbers()) {
      table.row(number.name(), value(number), interval(number), number.method());
    }
    table.print(out, "  ");
    result.warnings().forEach(warning -> out.println("  warning: " + warning));
    out.println();
  }

  /** The value with its standard error, both in the unit a person would choose. */
  static String value(Estimate number) {
    Unit unit = number.unit().readable(number.value());
    String value = new Quantity(unit.fromSi(number.value()), Unit.ONE).toString();
    String error = Double.isNaN(number.standardError()) ? "" : " ± " + String.format(java.util.Locale.ROOT, "%.2g", unit.fromSi(number.standardError()));
    return value + error + (unit.symbol().isEmpty() ? "" : " " + unit);
  }

  private static String interval(Estimate number) {
    if (Double.isNaN(number.lower()) || Double.isNaN(number.upper())) {
      return "-";
    }
    Unit unit = number.unit().readable(number.value());
    return new Quantity(unit.fromSi(number.lower()), Unit.ONE) + " to " + new Quantity(unit.fromSi(number.upper()), unit);
  }

  static void write(Result result, ObjectNode node) {
    node.put("synthetic", result.input().synthetic());
    ArrayNode numbers = node.putArray("numbers");
    for (Estimate number : result.numbers()) {
      ObjectNode one = numbers.addObject().put("name", number.name());
      one.set("value", Json.number(number.value()));
      one.set("standardError", Json.number(number.standardError()));
      one.set("lower", Json.number(number.lower()));
      one.set("upper", Json.number(number.upper()));
      one.put("unit", number.unit().symbol()).put("method", number.method());
    }
    ArrayNode warnings = node.putArray("warnings");
    result.warnings().forEach(warnings::add);
  }
}
