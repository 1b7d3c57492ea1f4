package org.interphase.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The condition above a column, or what the cell is for where there is none. */
final class FilterPainter extends TextPainter {
  private static final String HINT = "filter";
  private final Color hint;

  FilterPainter(Color hint) {
    super(false, false);
    this.hint = hint;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    super.paintCell(cell, gc, bounds, registry);
    if (cell.getDataValue() == null) {
      gc.setForeground(hint);
      gc.drawText(HINT, bounds.x, bounds.y + (bounds.height - gc.textExtent(HINT).y) / 2, true);
    }
  }
}
