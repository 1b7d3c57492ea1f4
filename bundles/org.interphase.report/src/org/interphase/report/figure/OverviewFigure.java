package org.interphase.report.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Image;
import org.interphase.report.canvas.Canvas;

/** What a notebook needs of one measurement: its main maps beside each other, each in its own robust range, and the invalid pixels. */
public final class OverviewFigure {
  private OverviewFigure() { }

  /**
   * An overview two journal columns wide, with up to three maps in a row, fewer where it is narrower.
   *
   * @param maps the maps, in reading order
   * @param invalid the map whose reasons are shown last; empty for none
   * @param title the title, may be empty
   */
  public static Figure of(List<Image> maps, Optional<Image> invalid, String title) {
    List<Figure.Content> panels = new ArrayList<>();
    maps.forEach(map -> panels.add(QuantityMap.of(map, Optional.empty(), ColourMap.VIRIDIS)));
    invalid.ifPresent(map -> panels.add(new InvalidMap(map)));
    return Figure.of(title, new Content(panels)).withWidth(Figure.TWO_COLUMNS);
  }

  private record Content(List<Figure.Content> panels) implements Figure.Content {
    private static final double GAP = 10;
    private static final double NARROWEST = 105;
    private static final int MOST = 3;

    @Override
    public double height(double width) {
      double height = 0;
      for (int first = 0; first < panels.size(); first += columns(width)) {
        height += (first == 0 ? 0 : GAP) + rowHeight(first, width);
      }
      return height;
    }

    @Override
    public void paint(Canvas canvas, double width) {
      double top = 0;
      int columns = columns(width);
      for (int first = 0; first < panels.size(); first += columns) {
        for (int i = first; i < Math.min(first + columns, panels.size()); i++) {
          panels.get(i).paint(canvas.at((i - first) * (panelWidth(width) + GAP), top), panelWidth(width));
        }
        top += rowHeight(first, width) + GAP;
      }
    }

    private double rowHeight(int first, double width) {
      return panels.subList(first, Math.min(first + columns(width), panels.size())).stream()
          .mapToDouble(panel -> panel.height(panelWidth(width))).max().orElse(0);
    }

    private double panelWidth(double width) {
      return (width - (columns(width) - 1) * GAP) / columns(width);
    }

    private int columns(double width) {
      return Math.clamp((long) ((width + GAP) / (NARROWEST + GAP)), 1, Math.min(MOST, Math.max(1, panels.size())));
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      for (Figure.Content panel : panels) {
        panel.tabulate(sheet, panelWidth(width));
      }
    }
  }
}
