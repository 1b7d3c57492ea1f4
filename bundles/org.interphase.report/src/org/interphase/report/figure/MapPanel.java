package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.interphase.api.Grid;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * A map in its frame, the bottom row at the bottom, with its true proportions; below it the scale bar and, where there are
 * pixels without a value, what white means and how many there are. A map of more pixels than the paper has dots is drawn in
 * {@link Blocks}, and says so.
 *
 * @param grid the raster
 * @param dots the colours
 * @param block what the colour of a block is, for example {@code mean}
 * @param invalid the number of white pixels
 */
record MapPanel(Grid grid, Dots dots, String block, int invalid) {
  private static final double TALLEST = 1.25;
  private static final double ROW = 12;
  private static final double REMARK = 8;
  private static final double BAR = 1.5;
  private static final double BOX = 5;
  private static final double GAP = 3;
  private static final double WIDEST_BAR = 0.3;

  /** The colour of each dot, 0xRRGGBB. */
  interface Dots {
    int rgb(Blocks blocks, int column, int row);
  }

  double height(double width) {
    return mapHeight(width) + (isSized() || invalid > 0 ? ROW : 0) + (blocks(width).areSinglePixels() ? 0 : REMARK);
  }

  /** Where the map itself is painted. */
  Rectangle2D frame(double width) {
    double mapWidth = mapWidth(width);
    return new Rectangle2D.Double((width - mapWidth) / 2, 0, mapWidth, mapHeight(width));
  }

  void paint(Canvas canvas, double width) {
    Rectangle2D frame = frame(width);
    Blocks blocks = blocks(width);
    canvas.image(picture(blocks), frame.getX(), 0, frame.getWidth(), frame.getHeight());
    canvas.stroke(frame, Style.AXIS);
    double middle = frame.getHeight() + ROW / 2 + 1;
    double used = isSized() ? paintScaleBar(canvas, frame.getWidth(), middle) : 0;
    if (invalid > 0) {
      paintInvalidKey(canvas, used, width, middle);
    }
    if (!blocks.areSinglePixels()) {
      String remark = "Each dot: " + remark(blocks);
      canvas.text(remark, 0, height(width) - 2, Style.REMARK.fitting(remark, width));
    }
  }

  /** Says what the dots of the picture are, where they are not the pixels. */
  void tabulate(DataSheet sheet, double width) throws IOException {
    Blocks blocks = blocks(width);
    if (!blocks.areSinglePixels()) {
      sheet.note("dots of the picture", remark(blocks) + ", of those that have one; below are all pixels");
    }
  }

  private String remark(Blocks blocks) {
    return block + " of " + blocks.across() + " × " + blocks.up() + " px";
  }

  private Blocks blocks(double width) {
    return Blocks.fitting(grid, mapWidth(width), mapHeight(width));
  }

  /** Where the map itself is painted. */
  Rectangle2D place(double width) {
    return new Rectangle2D.Double((width - mapWidth(width)) / 2, 0, mapWidth(width), mapHeight(width));
  }

  private boolean isSized() {
    return Double.isFinite(grid.width()) && Double.isFinite(grid.height());
  }

  private double aspect() {
    return isSized() ? grid.height() / grid.width() : (double) grid.rows() / grid.columns();
  }

  private double mapHeight(double width) {
    return Math.clamp(width * aspect(), 1, width * TALLEST);
  }

  private double mapWidth(double width) {
    return Math.max(1, mapHeight(width) / aspect());
  }

  private BufferedImage picture(Blocks blocks) {
    BufferedImage picture = new BufferedImage(blocks.columns(), blocks.rows(), BufferedImage.TYPE_INT_RGB);
    int[] line = new int[blocks.columns()];
    for (int row = 0; row < blocks.rows(); row++) {
      for (int column = 0; column < line.length; column++) {
        line[column] = dots.rgb(blocks, column, row);
      }
      picture.getRaster().setDataElements(0, blocks.rows() - 1 - row, line.length, 1, line);
    }
    return picture;
  }

  /** Returns where it ends. */
  private double paintScaleBar(Canvas canvas, double mapWidth, double middle) {
    double length = Ticks.roundDown(WIDEST_BAR * grid.width());
    double drawn = length / grid.width() * mapWidth;
    canvas.fill(new Rectangle2D.Double(0, middle - BAR / 2, drawn, BAR), Color.BLACK);
    Unit unit = Unit.METRE.readable(length);
    String text = Numbers.significant(unit.fromSi(length), 3) + " " + unit;
    canvas.text(text, drawn + GAP, Style.centred(Style.TEXT, middle), Style.TEXT);
    return drawn + GAP + Style.TEXT.width(text);
  }

  private void paintInvalidKey(Canvas canvas, double left, double width, double middle) {
    String text = "No value: " + Numbers.count(invalid) + " px (" + Numbers.percent((double) invalid / grid.size()) + ")";
    canvas.stroke(new Rectangle2D.Double(width - BOX, middle - BOX / 2, BOX, BOX), Style.AXIS);
    TextStyle style = Style.TEXT.fitting(text, width - BOX - 3 * GAP - left).anchored(Anchor.END);
    canvas.text(text, width - BOX - GAP, Style.centred(style, middle), style);
  }
}
