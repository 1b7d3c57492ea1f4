package org.interphase.ui.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.ConfigAttribute;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** How a table looks: all colours come from the background and foreground of a control and from the system's selection. */
final class Look extends AbstractRegistryConfiguration {
  /** Cells of numbers, which stand to the right. */
  static final String NUMBER = "number";
  /** Cells with a swatch of colour. */
  static final String SWATCH = "swatch";
  /** Cells of rows in which some cell is selected. */
  static final String ROW = "row";
  /** Cells that repeat the one above, in a table that is grouped. */
  static final String REPEATED = "repeated";
  private static final int PAD = 6;
  private final Color paper;
  private final Color ink;
  private final Font font;
  private final Color selection;
  private final Color selectionInk;
  private final ICellPainter swatch;

  Look(Control control, ICellPainter swatch) {
    paper = control.getBackground();
    ink = control.getForeground();
    font = control.getFont();
    selection = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
    selectionInk = control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
    this.swatch = swatch;
  }

  /** A painter of texts with room on both sides. */
  static ICellPainter padded(ICellPainter painter) {
    return new BackgroundPainter(new PaddingDecorator(painter, 1, PAD, 1, PAD, false));
  }

  /** A painter of texts and nothing else. */
  static ICellPainter plain() {
    return new TextPainter(false, false);
  }

  /** Ink that is not so black. */
  Color muted() {
    return blend(ink, paper, 0.45);
  }

  private Color line() {
    return blend(ink, paper, 0.82);
  }

  private boolean dark() {
    RGB rgb = paper.getRGB();
    return 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue <= 127;
  }

  /** A colour between two, nearer to the second the larger the part. */
  private static Color blend(Color one, Color other, double part) {
    return new Color(mix(one.getRed(), other.getRed(), part), mix(one.getGreen(), other.getGreen(), part), mix(one.getBlue(), other.getBlue(), part));
  }

  private static int mix(int one, int other, double part) {
    return (int) Math.round(one + (other - one) * part);
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded(plain()));
    registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, line());
    Style body = style(paper, ink);
    body.setAttributeValue(CellStyleAttributes.FONT, font);
    body.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    body.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, body);
    body(registry);
    selected(registry);
    header(registry);
    filters(registry);
  }

  private void body(IConfigRegistry registry) {
    Style right = new Style();
    right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
    put(registry, DisplayMode.NORMAL, NUMBER, right);
    put(registry, DisplayMode.SELECT, NUMBER, right);
    put(registry, DisplayMode.NORMAL, ROW, with(CellStyleAttributes.BACKGROUND_COLOR, blend(paper, selection, 0.22)));
    put(registry, DisplayMode.NORMAL, REPEATED, with(CellStyleAttributes.FOREGROUND_COLOR, muted()));
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, swatch, DisplayMode.NORMAL, SWATCH);
  }

  private void selected(IConfigRegistry registry) {
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(selection, selectionInk), DisplayMode.SELECT);
    Style anchor = style(selection, selectionInk);
    anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, ink, BorderStyle.LineStyleEnum.SOLID));
    put(registry, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE, anchor);
    put(registry, DisplayMode.NORMAL, SelectionStyleLabels.SELECTION_ANCHOR_STYLE,
        with(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, ink, BorderStyle.LineStyleEnum.SOLID)));
    put(registry, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE,
        with(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, line(), BorderStyle.LineStyleEnum.SOLID)));
  }

  private void header(IConfigRegistry registry) {
    Style header = style(blend(paper, ink, 0.09), ink);
    ICellPainter painter = padded(new SortMark(plain()));
    for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
      put(registry, mode, GridRegion.COLUMN_HEADER, header);
      put(registry, mode, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE, header);
      registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, true, mode, GridRegion.COLUMN_HEADER);
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, GridRegion.COLUMN_HEADER);
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, DefaultSortConfiguration.SORT_DOWN_CONFIG_TYPE);
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, DefaultSortConfiguration.SORT_UP_CONFIG_TYPE);
    }
  }

  private void filters(IConfigRegistry registry) {
    put(registry, DisplayMode.NORMAL, GridRegion.FILTER_ROW, style(blend(paper, ink, 0.04), ink));
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
        padded(new FilterPainter(muted())), DisplayMode.NORMAL, GridRegion.FILTER_ROW);
  }

  /** Shows whether the condition above a column can be read. */
  void mark(IConfigRegistry registry, int column, boolean readable) {
    Color colour = readable ? ink : new Color(dark() ? new RGB(0xff, 0x8a, 0x80) : new RGB(0xb3, 0x1b, 0x1b));
    put(registry, DisplayMode.NORMAL, FilterRowDataLayer.FILTER_ROW_COLUMN_LABEL_PREFIX + column, with(CellStyleAttributes.FOREGROUND_COLOR, colour));
  }

  private static void put(IConfigRegistry registry, DisplayMode mode, String label, Style style) {
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
  }

  private static Style style(Color background, Color foreground) {
    Style style = with(CellStyleAttributes.BACKGROUND_COLOR, background);
    style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
    return style;
  }

  private static <T> Style with(ConfigAttribute<T> attribute, T value) {
    Style style = new Style();
    style.setAttributeValue(attribute, value);
    return style;
  }
}
