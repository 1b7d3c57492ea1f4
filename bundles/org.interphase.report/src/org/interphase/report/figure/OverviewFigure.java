package org.interphase.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Image;

/** What a notebook needs of one measurement: its main maps beside each other, each in its own robust range, and the invalid pixels. */
public final class OverviewFigure {
  private static final int MOST = 3;

  private OverviewFigure() { }

  /**
   * An overview two journal columns wide, with up to three maps in a row, fewer where it is narrower.
   *
   * @param maps the maps, in reading order
   * @param invalid the map whose reasons are shown last; empty for none
   * @param title the title, may be empty
   */
  public static Figure of(List<Image> maps, Optional<Image> invalid, String title) {
    List<PanelGrid.Panel> panels = new ArrayList<>();
    maps.forEach(map -> panels.add(new PanelGrid.Panel("", QuantityMap.of(map, Optional.empty(), ColourMap.VIRIDIS))));
    invalid.ifPresent(map -> panels.add(new PanelGrid.Panel("", new InvalidMap(map))));
    return Figure.of(title, new PanelGrid(panels, MOST)).withWidth(Figure.TWO_COLUMNS);
  }
}
