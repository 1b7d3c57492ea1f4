package org.interphase.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;

/** A map of reasons above their legend, alone in a figure or as one of several. */
record InvalidMap(Image map) implements Figure.Content {
  private static final double GAP = 5;
  private static final String TITLE = "Without a value";

  @Override
  public double height(double width) {
    return panel().height(width) + GAP + legend().height();
  }

  @Override
  public void paint(Canvas canvas, double width) {
    MapPanel panel = panel();
    panel.paint(canvas, width);
    legend().paint(canvas.at(0, panel.height(width) + GAP), width);
  }

  private MapPanel panel() {
    Invalid[] reasons = Invalid.values();
    int[] colours = new int[reasons.length];
    for (int i = 0; i < reasons.length; i++) {
      colours[i] = InvalidColours.of(reasons[i]).getRGB();
    }
    return new MapPanel(map.grid(), (blocks, column, row) ->
        colours[blocks.mostFrequent(column, row, index -> map.invalid(index).code(), reasons.length - 1)], "most frequent reason", 0);
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    map.invalidCounts().forEach((reason, count) -> entries.add(entry(InvalidColours.of(reason), reason.label(), count)));
    int invalid = map.invalidCount();
    if (entries.size() > 1) {
      entries.add(entry(Color.WHITE, "all without a value", invalid));
    }
    entries.add(entry(InvalidColours.of(Invalid.NONE), Invalid.NONE.label(), map.grid().size() - invalid));
    return new Legend(List.of(TITLE, "Pixels", "Share"), entries);
  }

  private Legend.Entry entry(Color colour, String what, int count) {
    return new Legend.Entry(Legend.Sample.box(colour), List.of(what, Numbers.count(count), Numbers.percent((double) count / map.grid().size())));
  }

  @Override
  public void tabulate(DataSheet sheet, double width) throws IOException {
    Map<Invalid, Integer> counts = map.invalidCounts();
    sheet.table(new Table("invalid", counts.keySet().stream().map(Invalid::label).toList(), List.of(
        new Table.Column("code", Unit.ONE, counts.keySet().stream().mapToDouble(Invalid::code).toArray()),
        new Table.Column("count", Unit.ONE, counts.values().stream().mapToDouble(Integer::doubleValue).toArray()))));
    panel().tabulate(sheet, width);
    sheet.note("codes", "0 for valid, the others as in the table above");
    sheet.matrix(map.name() + ", invalid", Unit.ONE, map.grid(), index -> Byte.toString(map.invalid(index).code()));
  }
}
