package org.interphase.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A header with a triangle, up or down, where its column is sorted by; two triangles for the second column to sort by, and so on. */
final class SortMark extends CellPainterWrapper {
  private static final int SIZE = 4;
  private static final int STEP = 2 * SIZE + 2;

  SortMark(ICellPainter text) {
    super(text);
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return super.getPreferredWidth(cell, gc, registry) + room(cell);
  }

  private static boolean sorted(ILayerCell cell) {
    return cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE)
        || cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE);
  }

  private static int marks(ILayerCell cell) {
    LabelStack labels = cell.getConfigLabels();
    return !sorted(cell) ? 0 : 1 + labels.getLabels().stream().filter(label -> label.startsWith(DefaultSortConfiguration.SORT_SEQ_CONFIG_TYPE))
        .mapToInt(label -> Integer.parseInt(label.substring(DefaultSortConfiguration.SORT_SEQ_CONFIG_TYPE.length()))).findFirst().orElse(0);
  }

  private static int room(ILayerCell cell) {
    return marks(cell) == 0 ? 0 : marks(cell) * STEP + SIZE;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    int room = room(cell);
    super.paintCell(cell, gc, new Rectangle(bounds.x, bounds.y, Math.max(0, bounds.width - room), bounds.height), registry);
    boolean up = cell.getConfigLabels().hasLabel(DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
    gc.setBackground(CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
    int middle = bounds.y + bounds.height / 2;
    int sign = up ? 1 : -1;
    for (int x = bounds.x + bounds.width - marks(cell) * STEP + STEP / 2 + 1; x < bounds.x + bounds.width; x += STEP) {
      gc.fillPolygon(new int[] {x - SIZE, middle + sign * SIZE / 2, x + SIZE, middle + sign * SIZE / 2, x, middle - sign * SIZE / 2 - sign});
    }
  }
}
