package org.interphase.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.interphase.api.Grid;

/**
 * One cursor and one view for several maps: where one has its cursor, or looks at, all that have joined show the same place of the sample. Places
 * are counted from the lower left corner; of rasters of unknown size in pixels. For the UI thread.
 */
public final class MapLink {
  private final List<MapCanvas> canvases = new ArrayList<>();

  /** Joins a canvas until it is disposed. */
  public void join(MapCanvas canvas) {
    canvases.add(canvas);
    canvas.onMoved(pixel -> others(canvas, other -> other.follow(counterpart(canvas, other, pixel))));
    canvas.onLooked(view -> others(canvas, other -> other.grid().ifPresent(grid -> other.follow(view.on(grid)))));
    canvas.onFitted(() -> others(canvas, MapCanvas::showAll));
    canvas.addDisposeListener(event -> canvases.remove(canvas));
  }

  private void others(MapCanvas source, Consumer<MapCanvas> action) {
    canvases.stream().filter(other -> other != source).forEach(action);
  }

  /** The pixel of another map at the same place; empty when it does not reach there. */
  static OptionalInt counterpart(MapCanvas source, MapCanvas other, OptionalInt pixel) {
    return pixel.isEmpty() ? pixel : source.grid().flatMap(from -> other.grid().map(to -> counterpart(from, to, pixel.getAsInt())))
        .orElse(OptionalInt.empty());
  }

  private static OptionalInt counterpart(Grid from, Grid to, int pixel) {
    double across = MapView.ratio(from.pixelWidth(), to.pixelWidth());
    double up = MapView.ratio(from.pixelHeight(), to.pixelHeight());
    int column = (int) Math.floor((pixel % from.columns() + 0.5) * across);
    int row = (int) Math.floor((pixel / from.columns() + 0.5) * up);
    return column < to.columns() && row < to.rows() ? OptionalInt.of(to.index(column, row)) : OptionalInt.empty();
  }
}
