package org.interphase.ui.table;

import java.util.function.IntBinaryOperator;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A square of the data set's colour before the text. */
final class Swatch extends CellPainterWrapper {
  private final IntBinaryOperator colour;

  /** Asks for the colour of a column (its index) and a row (its place in the table), 0xRRGGBB or negative for none. */
  Swatch(ICellPainter text, IntBinaryOperator colour) {
    super(text);
    this.colour = colour;
  }

  private static int side(int height) {
    return Math.max(6, height / 2);
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return super.getPreferredWidth(cell, gc, registry) + side(gc.getFontMetrics().getHeight()) + 8;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    int side = side(bounds.height);
    int rgb = colour.applyAsInt(cell.getColumnIndex(), cell.getRowIndex());
    if (rgb >= 0) {
      gc.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
      gc.fillRectangle(bounds.x, bounds.y + (bounds.height - side) / 2, side, side);
    }
    int room = side + 6;
    super.paintCell(cell, gc, new Rectangle(bounds.x + room, bounds.y, Math.max(0, bounds.width - room), bounds.height), registry);
  }
}
