package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
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
   * @param matrices named after what they tell; a row and a column for each class, values of one row in counts or shares
   * @param title the title, may be empty
   */
  public static Figure of(List<Table> matrices, String title) {
    return Figure.of(title, new PanelGrid(matrices.stream().map(table -> new PanelGrid.Panel(table.name(), new Matrix(table))).toList(), MOST_COLUMNS))
        .withWidth(Figure.TWO_COLUMNS);
  }

  private record Matrix(Table table) implements Figure.Content {
    private static final double CELL = 18;
    private static final double NAMES = 0.4;
    private static final double HEAD = 20;
    private static final double DARK = 0.55;

    @Override
    public double height(double width) {
      return HEAD + CELL * table.length();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      double left = Math.min(NAMES * width, 6 + table.rows().stream().mapToDouble(Style.TEXT::width).max().orElse(0));
      double cell = (width - left) / Math.max(1, table.columns().size());
      String head = "to \u2192";
      canvas.text("from \u2193", 0, HEAD - 4, Style.REMARK);
      canvas.text(head, left, Style.REMARK.capHeight(), Style.REMARK);
      for (int j = 0; j < table.columns().size(); j++) {
        String name = table.columns().get(j).name();
        canvas.text(name, left + (j + 0.5) * cell, HEAD - 4, Style.TEXT.fitting(name, cell - 3).anchored(Anchor.MIDDLE));
      }
      for (int i = 0; i < table.length(); i++) {
        String name = table.rows().isEmpty() ? Integer.toString(i + 1) : table.rows().get(i);
        TextStyle style = Style.TEXT.fitting(name, left - 4);
        canvas.text(name, 0, Style.centred(style, HEAD + (i + 0.5) * CELL), style);
        for (int j = 0; j < table.columns().size(); j++) {
          paintCell(canvas, left + j * cell, HEAD + i * CELL, cell, share(i, j));
        }
      }
    }

    private double share(int row, int column) {
      double sum = table.columns().stream().mapToDouble(one -> one.value(row)).filter(Double::isFinite).sum();
      return sum > 0 ? table.columns().get(column).value(row) / sum : Double.NaN;
    }

    private static void paintCell(Canvas canvas, double x, double y, double width, double share) {
      Rectangle2D cell = new Rectangle2D.Double(x, y, width, CELL);
      boolean known = Double.isFinite(share);
      if (known) {
        canvas.fill(cell, ColourMap.CIVIDIS.colour(share));
      }
      canvas.stroke(cell, Stroke.of(Color.WHITE, 0.8));
      TextStyle style = Style.TEXT.anchored(Anchor.MIDDLE);
      TextStyle readable = known && share < DARK ? TextStyle.of(style.typeface(), style.size(), Color.WHITE).anchored(Anchor.MIDDLE) : style;
      canvas.text(known ? Numbers.percent(share) : "–", x + width / 2, Style.centred(style, y + CELL / 2), readable);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(table);
    }
  }
}
