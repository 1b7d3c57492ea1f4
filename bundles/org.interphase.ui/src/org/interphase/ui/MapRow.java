package org.interphase.ui;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.surface.RegionStatistics;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Numbers;
import org.interphase.ui.desk.Latest;

/**
 * One map, or several of one unit side by side, with one colour bar, one cursor and one view, and a strip below for the profile while
 * lines are drawn. For the UI thread; what takes long is done in the background.
 */
public final class MapRow extends Composite {
  private static final int STRIP_HEIGHT = 150;
  private final Composite maps;
  private final RangeBar bar;
  private final ProfileStrip strip;
  private final MapLink link = new MapLink();
  private final Latest statistics;
  private final List<MapCanvas> canvases = new ArrayList<>();
  private MapTool tool = MapTool.MOVE;
  private Consumer<String> status = text -> { };
  private Consumer<ColourMap> coloured = colours -> { };
  private Consumer<OptionalInt> picked = pixel -> { };

  public MapRow(Composite parent) {
    super(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    setLayout(layout);
    maps = new Composite(this, SWT.NONE);
    maps.setLayout(new GridLayout());
    maps.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    bar = new RangeBar(this);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
    bar.setVisible(false);
    bar.onRange(range -> colour());
    bar.onColours(colours -> {
      colour();
      coloured.accept(colours);
    });
    Display display = getDisplay();
    statistics = new Latest(task -> {
      if (!display.isDisposed()) {
        display.asyncExec(task);
      }
    });
    addListener(SWT.Dispose, event -> statistics.cancel());
    strip = new ProfileStrip(this);
    GridData below = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
    below.heightHint = STRIP_HEIGHT;
    below.exclude = true;
    strip.setLayoutData(below);
    strip.setVisible(false);
  }

  /** Tells what a status line shows: what is under the cursor on every map, or the statistics of a region. */
  public void onStatus(Consumer<String> listener) {
    status = listener;
  }

  /** Tells the colours when they are changed, also by the bar's menu. */
  public void onColours(Consumer<ColourMap> listener) {
    coloured = listener;
  }

  /** Tells the pixel that is selected by a click or the arrow keys: its index on the first map, empty when that does not reach there. */
  public void onPicked(Consumer<OptionalInt> listener) {
    picked = listener;
  }

  /**
   * Shows maps with the range that is robust for all of them.
   *
   * @param layers at least one, all of one unit
   */
  public void show(List<MapLayer> layers) {
    if (layers.stream().map(layer -> layer.image().unit()).distinct().count() != 1) {
      throw new IllegalArgumentException("maps with one colour bar must have one unit");
    }
    if (canvases.size() != layers.size()) {
      arrange(layers.size());
    }
    for (int i = 0; i < layers.size(); i++) {
      canvases.get(i).show(layers.get(i));
    }
    bar.show(layers);
    bar.setVisible(true);
  }

  private void arrange(int count) {
    while (canvases.size() > count) {
      canvases.removeLast().dispose();
    }
    while (canvases.size() < count) {
      canvases.add(canvas());
    }
    GridLayout layout = new GridLayout(count, true);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    maps.setLayout(layout);
    maps.layout();
  }

  /** Shows no map. */
  public void clear() {
    canvases.forEach(MapCanvas::dispose);
    canvases.clear();
    bar.setVisible(false);
    maps.layout();
  }

  private MapCanvas canvas() {
    MapCanvas canvas = new MapCanvas(maps);
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    canvas.tool(tool);
    canvas.onCursor(text -> say());
    canvas.onProfile(strip::show);
    canvas.onPicked(pixel -> {
      OptionalInt first = MapLink.counterpart(canvas, canvases.getFirst(), OptionalInt.of(pixel));
      select(first);
      picked.accept(first);
    });
    canvas.onRegion(this::describe);
    link.join(canvas);
    return canvas;
  }

  /** Shows a pixel as the selected one, or none, by its index on the first map. */
  public void select(OptionalInt pixel) {
    canvases.forEach(canvas -> canvas.select(MapLink.counterpart(canvases.getFirst(), canvas, pixel)));
  }

  /** Dims all pixels but those that are marked, on the maps that have their raster. */
  public void mark(Optional<MarkedPixels> marks) {
    canvases.forEach(canvas -> canvas.mark(marks));
  }

  private void describe(Image map, Shape region) {
    status.accept(map.name() + ": looking at the region ...");
    statistics.ask("Statistics of a region", monitor -> RegionStatistics.of(map, region, monitor), found -> status.accept(words(found)),
        problem -> status.accept(problem));
  }

  private static String words(RegionStatistics found) {
    String gaps = found.invalid() == 0 ? "" : ", " + found.invalid() + " invalid";
    Unit unit = found.mean().unit();
    return found.count() == 0 ? found.map() + ": no value in the region" + gaps : found.map() + ": " + found.count() + " pixels" + gaps + ", mean "
        + Numbers.quantity(found.mean()) + " (standard error)" + (found.count() < 2 ? "" : ", standard deviation "
        + Quantity.readable(found.deviation(), unit)) + ", median " + Quantity.readable(found.median(), unit);
  }

  private void say() {
    String place = canvases.stream().map(MapCanvas::place).filter(text -> !text.isEmpty()).findFirst().orElse("");
    status.accept(place.isEmpty() ? "" : place + "   " + canvases.stream().map(MapCanvas::reading).filter(text -> !text.isEmpty())
        .collect(Collectors.joining("   ")));
  }

  private void colour() {
    canvases.forEach(canvas -> canvas.colour(bar.range(), bar.colours()));
  }

  /** Chooses what dragging over the maps does, and removes what was drawn. The strip is there while lines can be drawn. */
  public void tool(MapTool chosen) {
    tool = chosen;
    canvases.forEach(canvas -> {
      canvas.clear();
      canvas.tool(chosen);
    });
    strip.setVisible(chosen == MapTool.PROFILE);
    ((GridData) strip.getLayoutData()).exclude = chosen != MapTool.PROFILE;
    layout();
  }

  /** The maps from left to right. */
  public List<MapCanvas> canvases() {
    return List.copyOf(canvases);
  }

  public RangeBar bar() {
    return bar;
  }

  public ProfileStrip strip() {
    return strip;
  }

  /** Shows every map in full. */
  public void fit() {
    canvases.forEach(MapCanvas::showAll);
  }

  @Override
  public boolean setFocus() {
    return canvases.stream().anyMatch(canvas -> !canvas.isDisposed() && canvas.setFocus());
  }
}
