package org.interphase.report.figure;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * A map of one quantity above its colour bar, or above its name where there is nothing to colour; alone in a figure or as one of
 * several.
 *
 * @param map the map
 * @param range the values at the ends of the colour bar, in SI; empty when no pixel has a value
 * @param panel the map in its frame
 * @param bar absent when no pixel has a value
 */
record QuantityMap(Image map, Optional<Range> range, MapPanel panel, Optional<ColourBar> bar) implements Figure.Content {
  private static final double GAP = 4;
  private static final Range NOTHING = new Range(0, 1);

  /** A map in a chosen range or, when that is empty, in its robust one. */
  static QuantityMap of(Image map, Optional<Range> chosen, ColourMap colours) {
    Optional<Range> range = chosen.or(() -> Range.robust(map));
    Range scale = range.orElse(NOTHING);
    MapPanel panel = new MapPanel(map.grid(), (blocks, column, row) -> colours.rgb(scale.fraction(blocks.mean(column, row, map::value))), "mean",
        map.invalidCount());
    Optional<ColourBar> bar = map.invalidCount() == map.grid().size() ? Optional.empty() : Optional.of(bar(map, scale, colours));
    return new QuantityMap(map, range, panel, bar);
  }

  private static ColourBar bar(Image map, Range range, ColourMap colours) {
    double below = 0;
    double above = 0;
    for (int i = 0; i < map.grid().size(); i++) {
      below += map.value(i) < range.lower() ? 1 : 0;
      above += map.value(i) > range.upper() ? 1 : 0;
    }
    double valid = map.grid().size() - map.invalidCount();
    return new ColourBar(colours, range, Scale.of(map.unit(), range), map.name(), below / valid, above / valid);
  }

  @Override
  public double height(double width) {
    return panel.height(width) + GAP + bar.map(key -> key.height(width)).orElse(Style.TEXT.leading());
  }

  @Override
  public void paint(Canvas canvas, double width) {
    panel.paint(canvas, width);
    Canvas below = canvas.at(0, panel.height(width) + GAP);
    bar.ifPresentOrElse(key -> key.paint(below, width), () -> below.text(map.name(), width / 2, Style.TEXT.capHeight(),
        Style.TEXT.fitting(map.name(), width).anchored(Anchor.MIDDLE)));
  }

  @Override
  public void tabulate(DataSheet sheet, double width) throws IOException {
    sheet.note("colour range", range.map(shown -> shown.lower() + " to " + shown.upper() + " " + map.unit()).orElse(""));
    for (Map.Entry<Invalid, Integer> reason : map.invalidCounts().entrySet()) {
      sheet.note("pixels without a value", reason.getValue() + ", " + reason.getKey().label());
    }
    panel.tabulate(sheet, width);
    sheet.matrix(map.name(), map.unit(), map.grid(), index -> Double.toString(map.value(index)));
  }
}
