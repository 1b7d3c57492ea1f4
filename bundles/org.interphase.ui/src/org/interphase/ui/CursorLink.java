package org.interphase.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.interphase.api.Grid;

/** One cursor for several maps: where one has its cursor, all that have joined show theirs. For the UI thread. */
public final class CursorLink {
  private final List<MapCanvas> canvases = new ArrayList<>();

  /** Joins a canvas until it is disposed. */
  public void join(MapCanvas canvas) {
    canvases.add(canvas);
    canvas.onMoved(pixel -> tell(canvas, pixel));
    canvas.addDisposeListener(event -> canvases.remove(canvas));
  }

  private void tell(MapCanvas source, OptionalInt pixel) {
    for (MapCanvas other : canvases) {
      if (other != source) {
        other.follow(pixel.isEmpty() ? pixel : source.grid().flatMap(from -> other.grid().map(to -> counterpart(from, to, pixel.getAsInt())))
            .orElse(OptionalInt.empty()));
      }
    }
  }

  /** The pixel at the same distance from the lower left corner; of another raster of unknown size the same column and row. */
  private static OptionalInt counterpart(Grid from, Grid to, int pixel) {
    double across = from.pixelWidth() / to.pixelWidth();
    double up = from.pixelHeight() / to.pixelHeight();
    int column = (int) Math.floor((pixel % from.columns() + 0.5) * (Double.isNaN(across) ? 1 : across));
    int row = (int) Math.floor((pixel / from.columns() + 0.5) * (Double.isNaN(up) ? 1 : up));
    return column < to.columns() && row < to.rows() ? OptionalInt.of(to.index(column, row)) : OptionalInt.empty();
  }
}
