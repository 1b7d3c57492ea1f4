package org.interphase.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * One map, or several of one unit side by side, with one colour bar, one cursor, and a strip below for the profile while
 * lines are drawn. For the UI thread.
 */
public final class MapRow extends Composite {
  private static final int STRIP_HEIGHT = 150;
  private final Composite maps;
  private final RangeBar bar;
  private final ProfileStrip strip;
  private final CursorLink link = new CursorLink();
  private final List<MapCanvas> canvases = new ArrayList<>();
  private MapTool tool = MapTool.MOVE;
  private Consumer<String> status = text -> { };

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
    bar.onRange(range -> colour());
    bar.onColours(colours -> colour());
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

  /**
   * Shows maps with the range that is robust for all of them.
   *
   * @param layers at least one, all of one unit
   */
  public void show(List<MapLayer> layers) {
    if (layers.stream().map(layer -> layer.image().unit()).distinct().count() != 1) {
      throw new IllegalArgumentException("maps with one colour bar must have one unit");
    }
    while (canvases.size() > layers.size()) {
      canvases.removeLast().dispose();
    }
    while (canvases.size() < layers.size()) {
      canvases.add(canvas());
    }
    GridLayout layout = new GridLayout(layers.size(), true);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    maps.setLayout(layout);
    for (int i = 0; i < layers.size(); i++) {
      canvases.get(i).show(layers.get(i));
    }
    bar.show(layers);
    maps.layout();
  }

  private MapCanvas canvas() {
    MapCanvas canvas = new MapCanvas(maps);
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    canvas.tool(tool);
    canvas.onCursor(text -> say());
    canvas.onProfile(strip::show);
    canvas.onRegion(statistics -> status.accept(statistics.describe()));
    link.join(canvas);
    return canvas;
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
    canvases.forEach(MapCanvas::fit);
  }

  @Override
  public boolean setFocus() {
    return canvases.stream().anyMatch(canvas -> !canvas.isDisposed() && canvas.setFocus());
  }
}
