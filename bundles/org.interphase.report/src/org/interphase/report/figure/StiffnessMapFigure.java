package org.interphase.report.figure;

import java.io.IOException;
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
    return Figure.of(title, new Content(map, range.or(() -> Range.robust(map)), colours));
  }

  /** A map in viridis and its robust range. */
  public static Figure of(Image map, String title) {
    return of(map, title, Optional.empty(), ColourMap.VIRIDIS);
  }

  private record Content(Image map, Optional<Range> range, ColourMap colours) implements Figure.Content {
    @Override
    public double height(double width) {
      return panel().height(width) + bar().map(bar -> GAP + bar.height(width)).orElse(0.0);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      MapPanel panel = panel();
      panel.paint(canvas, width);
      bar().ifPresent(bar -> bar.paint(canvas.at(0, panel.height(width) + GAP), width));
    }

    private MapPanel panel() {
      Range shown = range.orElse(new Range(0, 1));
      return new MapPanel(map.grid(), index -> colours.rgb(shown.fraction(map.value(index))), map.invalidCount());
    }

    /** None when no pixel has a value. */
    private Optional<ColourBar> bar() {
      return map.invalidCount() == map.grid().size() ? Optional.empty() : range.map(shown -> new ColourBar(colours, shown,
          Scale.of(map.unit(), shown), map.name(), fraction(-1, shown), fraction(1, shown)));
    }

    /** The fraction of the valid pixels on one side of the range. */
    private double fraction(int side, Range shown) {
      double end = side < 0 ? shown.lower() : shown.upper();
      int beyond = 0;
      for (int i = 0; i < map.grid().size(); i++) {
        beyond += side * (map.value(i) - end) > 0 ? 1 : 0;
      }
      return (double) beyond / (map.grid().size() - map.invalidCount());
    }

    @Override
    public void tabulate(DataSheet sheet) throws IOException {
      if (range.isPresent()) {
        sheet.note("colour range", range.get().lower() + " to " + range.get().upper() + " " + map.unit());
      }
      for (Map.Entry<Invalid, Integer> reason : map.invalidCounts().entrySet()) {
        sheet.note("pixels without a value", reason.getValue() + ", " + reason.getKey().label());
      }
      sheet.matrix(map.name(), map.unit(), map.grid(), index -> Double.toString(map.value(index)));
    }
  }
}
