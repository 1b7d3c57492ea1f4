package org.interphase.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.Typeface;

/**
 * Panels in rows, all of one width, each under its heading; as many in a row as were asked for, fewer where the figure is narrow.
 *
 * @param panels in reading order
 * @param most panels in a row, at least 1
 */
record PanelGrid(List<Panel> panels, int most) implements Figure.Content {
  private static final double GAP = 10;
  private static final double NARROWEST = 105;
  private static final double HEADING_ABOVE = 3;
  private static final double HEADING_GAP = 4;
  private static final TextStyle HEADING = TextStyle.of(Typeface.BOLD, 7, Color.BLACK);

  /**
   * @param heading one line above it, set smaller where it is too long; empty for none
   * @param content what it shows
   */
  record Panel(String heading, Figure.Content content) { }

  @Override
  public double height(double width) {
    double height = 0;
    for (int first = 0; first < panels.size(); first += columns(width)) {
      height += (first == 0 ? 0 : GAP) + heading(first, width) + rowHeight(first, width);
    }
    return height;
  }

  @Override
  public void paint(Canvas canvas, double width) {
    double top = 0;
    double each = panelWidth(width);
    for (int first = 0; first < panels.size(); first += columns(width)) {
      double heading = heading(first, width);
      for (int i = first; i < end(first, width); i++) {
        Panel panel = panels.get(i);
        double left = (i - first) * (each + GAP);
        canvas.text(panel.heading(), left, top + HEADING_ABOVE + HEADING.capHeight(), HEADING.fitting(panel.heading(), each));
        panel.content().paint(canvas.at(left, top + heading), each);
      }
      top += heading + rowHeight(first, width) + GAP;
    }
  }

  @Override
  public void tabulate(DataSheet sheet, double width) throws IOException {
    for (Panel panel : panels) {
      sheet.note("panel", panel.heading());
      panel.content().tabulate(sheet, panelWidth(width));
    }
  }

  private double heading(int first, double width) {
    boolean any = panels.subList(first, end(first, width)).stream().anyMatch(panel -> !panel.heading().isEmpty());
    return any ? HEADING_ABOVE + HEADING.capHeight() + HEADING_GAP : 0;
  }

  private double rowHeight(int first, double width) {
    return panels.subList(first, end(first, width)).stream().mapToDouble(panel -> panel.content().height(panelWidth(width))).max().orElse(0);
  }

  private int end(int first, double width) {
    return Math.min(first + columns(width), panels.size());
  }

  private double panelWidth(double width) {
    return (width - (columns(width) - 1) * GAP) / columns(width);
  }

  private int columns(double width) {
    return Math.clamp((long) ((width + GAP) / (NARROWEST + GAP)), 1, Math.min(most, Math.max(1, panels.size())));
  }
}
