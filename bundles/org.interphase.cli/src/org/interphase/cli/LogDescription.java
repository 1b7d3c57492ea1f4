package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Quantity;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.Unit;

/** A log over time in words and as JSON: what was done, when, and where each column begins and ends. */
record LogDescription(TimeLog log, Table table) {
  private static final int MOST_SEGMENTS = 8;

  static LogDescription of(TimeLog log, IProgressMonitor monitor) throws IOException {
    return new LogDescription(log, log.read(monitor));
  }

  void print(PrintWriter out) {
    out.println("  " + (log.technique().isEmpty() ? "technique not stated" : log.technique()) + ", " + log.length() + " samples"
        + log.start().map(start -> " since " + start).orElse("") + segments());
    TextTable columns = new TextTable("column", "unit", "first", "last");
    for (Table.Column column : table.columns()) {
      columns.row(column.name(), column.unit().symbol(), value(column, 0), value(column, log.length() - 1));
    }
    columns.print(out, "  ");
    log.warnings().forEach(warning -> out.println("  warning: " + warning));
  }

  private String segments() {
    String starts = log.segments().stream().limit(MOST_SEGMENTS).map(String::valueOf).collect(Collectors.joining(", "));
    return log.segments().isEmpty() ? ""
        : ", " + log.segments().size() + " loops from samples " + starts + (log.segments().size() > MOST_SEGMENTS ? ", ..." : "");
  }

  private static String value(Table.Column column, int row) {
    if (column.length() == 0 || Double.isNaN(column.value(row))) {
      return "-";
    }
    return column.unit().equals(Unit.SECOND) ? new Quantity(column.value(row), Unit.SECOND).toString()
        : Quantity.readable(column.value(row), column.unit()).toString();
  }

  void write(ObjectNode node) {
    node.put("technique", log.technique()).put("start", log.start().map(Object::toString).orElse(null)).put("samples", log.length());
    log.segments().forEach(node.putArray("segments")::add);
    ArrayNode columns = node.putArray("columns");
    for (Table.Column column : table.columns()) {
      ObjectNode described = columns.addObject().put("name", column.name()).put("unit", column.unit().symbol());
      described.set("first", Json.number(column.length() == 0 ? Double.NaN : column.value(0)));
      described.set("last", Json.number(column.length() == 0 ? Double.NaN : column.value(column.length() - 1)));
    }
    log.warnings().forEach(node.putArray("warnings")::add);
  }
}
