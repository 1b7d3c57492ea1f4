package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Into which class the pixels of a class went: matrices whose rows are the classes before and whose columns are the classes after.
 * Shares are of the row. Its CSV holds the matrices.
 */
public final class TransitionsFigure {
  private static final int MOST_COLUMNS = 3;

  private TransitionsFigure() { }

  /**
   * Matrices beside each other.
   *
   * @param matrices named after what they tell: one row a pair of classes, named {@code a to b}, with {@code from} and {@code to} (from 1), the
   *     {@code share} of the class before and, where known, {@code share_error}
   * @param title the title, may be empty
   */
  public static Figure of(List<Table> matrices, String title) {
    List<PanelGrid.Panel> panels = matrices.stream().map(table -> new PanelGrid.Panel(table.name(), new Matrix(table))).toList();
    return Figure.of(title, new PanelGrid(panels, MOST_COLUMNS))
        .withWidth(Figure.TWO_COLUMNS);
  }

  private record Matrix(Table table) implements Figure.Content {
    private static final double CELL = 22;
    private static final double NAMES = 0.4;
    private static final double HEAD = 20;
    private static final double DARK = 0.55;

    private Columns columns() {
      return new Columns(table);
    }

    private int size(String column) {
      return (int) DoubleStream.of(columns().values(column)).max().orElse(0);
    }

    /** The name of a class, which is in the names of the rows. */
    private String name(String column, int number) {
      String[] pair = IntStream.range(0, table.rows().size()).filter(i -> columns().value(column, i) == number).mapToObj(i -> table.rows().get(i))
          .findFirst().orElse("").split(" to ");
      return pair.length == 2 ? pair[column.equals("from") ? 0 : 1] : Integer.toString(number);
    }

    @Override
    public double height(double width) {
      return HEAD + CELL * size("from");
    }

    @Override
    public void paint(Canvas canvas, double width) {
      double left = Math.min(NAMES * width, 6 + IntStream.rangeClosed(1, size("from")).mapToDouble(i -> Style.TEXT.width(name("from", i))).max()
          .orElse(0));
      double cell = (width - left) / Math.max(1, size("to"));
      canvas.text("from \u2193", 0, HEAD - 4, Style.REMARK);
      canvas.text("to \u2192", left, Style.REMARK.capHeight(), Style.REMARK);
      for (int j = 1; j <= size("to"); j++) {
        String name = name("to", j);
        canvas.text(name, left + (j - 0.5) * cell, HEAD - 4, Style.TEXT.fitting(name, cell - 3).anchored(Anchor.MIDDLE));
      }
      for (int i = 1; i <= size("from"); i++) {
        String name = name("from", i);
        TextStyle style = Style.TEXT.fitting(name, left - 4);
        canvas.text(name, 0, Style.centred(style, HEAD + (i - 0.5) * CELL), style);
      }
      for (int row = 0; row < table.length(); row++) {
        paintCell(canvas, new Rectangle2D.Double(left + (columns().value("to", row) - 1) * cell,
            HEAD + (columns().value("from", row) - 1) * CELL, cell,
            CELL), row);
      }
    }

    /** The share, with its error below it where there is one. */
    private void paintCell(Canvas canvas, Rectangle2D cell, int row) {
      double share = columns().value("share", row);
      double error = columns().optional("share_error", row);
      boolean known = Double.isFinite(share);
      if (known) {
        canvas.fill(cell, ColourMap.CIVIDIS.colour(share));
      }
      canvas.stroke(cell, Stroke.of(Color.WHITE, 0.8));
      Color ink = known && share < DARK ? Color.WHITE : Color.BLACK;
      TextStyle style = TextStyle.of(Style.TEXT.typeface(), Style.TEXT.size(), ink).anchored(Anchor.MIDDLE);
      double middle = cell.getCenterY() - (error > 0 ? 4 : 0);
      canvas.text(known ? Numbers.percent(share) : "–", cell.getCenterX(), Style.centred(style, middle), style);
      if (known && error > 0) {
        canvas.text("± " + Numbers.significant(100 * error, 2), cell.getCenterX(), Style.centred(style, cell.getCenterY() + 5), style.sized(5.5));
      }
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(table);
    }
  }
}
