package org.interphase.report.figure;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.report.canvas.Canvas;

/**
 * A map of one quantity in colours, with colour bar and scale bar. Pixels without a value are white and counted.
 * Its CSV holds the value of every pixel.
 */
public final class StiffnessMapFigure {
  private static final double GAP = 4;
  private static final Range NOTHING = new Range(0, 1);

  private StiffnessMapFigure() { }

  /**
   * A map in a chosen or robust range.
   *
   * @param map the map, of any unit
   * @param title the title, may be empty
   * @param range the values at the ends of the colour bar, in SI; empty for {@link Range#robust}
   * @param colours the colours
   */
  public static Figure of(Image map, String title, Optional<Range> range, ColourMap colours) {
    Optional<Range> shown = range.or(() -> Range.robust(map));
    Range scale = shown.orElse(NOTHING);
    MapPanel panel = new MapPanel(map.grid(), index -> colours.rgb(scale.fraction(map.value(index))), map.invalidCount());
    Optional<ColourBar> bar = map.invalidCount() == map.grid().size() ? Optional.empty() : Optional.of(bar(map, scale, colours));
    return Figure.of(title, new Content(map, shown, panel, bar));
  }

  private static ColourBar bar(Image map, Range range, ColourMap colours) {
    double[] values = map.validValues();
    double below = Arrays.stream(values).filter(value -> value < range.lower()).count();
    double above = Arrays.stream(values).filter(value -> value > range.upper()).count();
    return new ColourBar(colours, range, Scale.of(map.unit(), range), map.name(), below / values.length, above / values.length);
  }

  /** A map in viridis and its robust range. */
  public static Figure of(Image map, String title) {
    return of(map, title, Optional.empty(), ColourMap.VIRIDIS);
  }

  private record Content(Image map, Optional<Range> range, MapPanel panel, Optional<ColourBar> bar) implements Figure.Content {
    @Override
    public double height(double width) {
      return panel.height(width) + bar.map(key -> GAP + key.height(width)).orElse(0.0);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      panel.paint(canvas, width);
      bar.ifPresent(key -> key.paint(canvas.at(0, panel.height(width) + GAP), width));
    }

    @Override
    public void tabulate(DataSheet sheet) throws IOException {
      sheet.note("colour range", range.map(shown -> shown.lower() + " to " + shown.upper() + " " + map.unit()).orElse(""));
      for (Map.Entry<Invalid, Integer> reason : map.invalidCounts().entrySet()) {
        sheet.note("pixels without a value", reason.getValue() + ", " + reason.getKey().label());
      }
      sheet.matrix(map.name(), map.unit(), map.grid(), index -> Double.toString(map.value(index)));
    }
  }
}
