package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.core.Result;
import org.interphase.report.EstimateText;

/** The numbers of a result, for a person and for a program. */
final class Summaries {
  private Summaries() { }

  static void print(Path folder, Result result, PrintWriter out) {
    out.println(folder + (result.input().synthetic() ? "   (synthetic data)" : ""));
    TextTable table = new TextTable("number", "value", "95 % interval");
    for (Estimate number : result.numbers()) {
      table.row(number.name(), EstimateText.value(number), EstimateText.interval(number));
    }
    table.print(out, "  ");
    result.warnings().forEach(warning -> out.println("  warning: " + warning));
    out.println();
  }

  static void write(Result result, ObjectNode node) {
    node.put("synthetic", result.input().synthetic());
    numbers(result.numbers(), node.putArray("numbers"));
    ArrayNode warnings = node.putArray("warnings");
    result.warnings().forEach(warnings::add);
  }

  static void numbers(List<Estimate> numbers, ArrayNode array) {
    for (Estimate number : numbers) {
      ObjectNode one = array.addObject().put("name", number.name());
      one.set("value", Json.number(number.value()));
      one.set("standardError", Json.number(number.standardError()));
      one.set("lower", Json.number(number.lower()));
      one.set("upper", Json.number(number.upper()));
      one.put("unit", number.unit().symbol()).put("method", number.method());
    }
  }
}
