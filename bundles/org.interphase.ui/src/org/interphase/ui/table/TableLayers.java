package org.interphase.ui.table;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

/**
 * The layers of a table, each a view on the one below:
 * <pre>
 *   header     names, then sorting, then the filters below them
 *   viewport   what is on the screen
 *   selection
 *   hiding
 *   order of the columns
 *   data       the rows in the order in which they are shown
 * </pre>
 */
final class TableLayers<R> {
  private static final int FILTER_ROW = 1;
  private final ConfigRegistry registry = new ConfigRegistry();
  private final DataLayer body;
  private final DataLayer header;
  private final ColumnHideShowLayer hiding;
  private final SelectionLayer selection;
  private final ViewportLayer viewport;
  private final FilterRowHeaderComposite<R> filters;
  private final CompositeLayer all;

  TableLayers(List<Column<R>> columns, Supplier<? extends List<R>> rows, Sorting sorting, IFilterStrategy<R> filtered,
      IConfigLabelAccumulator labels) {
    body = new DataLayer(new Cells<>(columns, rows));
    body.setConfigLabelAccumulator(labels);
    ColumnReorderLayer order = new ColumnReorderLayer(body);
    hiding = new ColumnHideShowLayer(order);
    selection = new SelectionLayer(hiding);
    selection.setConfigLabelAccumulator((stack, column, row) -> {
      if (selection.isRowPositionSelected(row)) {
        stack.addLabelOnTop(Look.ROW);
      }
    });
    viewport = new ViewportLayer(selection);
    Headers<R> names = new Headers<>(columns);
    header = new DataLayer(names);
    header.setConfigLabelAccumulator((stack, column, row) -> {
      if (columns.get(column) instanceof NumberColumn) {
        stack.addLabelOnTop(Look.NUMBER);
      }
    });
    SortHeaderLayer<R> sort = new SortHeaderLayer<>(new ColumnHeaderLayer(header, viewport, selection), sorting, false);
    filters = new FilterRowHeaderComposite<>(filtered, sort, names, registry);
    all = new CompositeLayer(1, 2);
    all.setChildLayer(GridRegion.COLUMN_HEADER, filters, 0, 0);
    all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
    all.addConfiguration(new DefaultEditConfiguration());
    all.addConfiguration(new DefaultEditBindings());
  }

  private record Cells<R>(List<Column<R>> columns, Supplier<? extends List<R>> rows) implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      return row < getRowCount() ? columns.get(column).text(rows.get().get(row)) : "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("the table is for reading");
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public int getRowCount() {
      return rows.get().size();
    }
  }

  private record Headers<R>(List<Column<R>> columns) implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
      return columns.get(column).header();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
      throw new UnsupportedOperationException("the table is for reading");
    }

    @Override
    public int getColumnCount() {
      return columns.size();
    }

    @Override
    public int getRowCount() {
      return 1;
    }
  }

  NatTable table(Composite parent, IConfiguration keys) {
    NatTable table = new NatTable(parent, all, false);
    table.setConfigRegistry(registry);
    table.addConfiguration(keys);
    table.configure();
    table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
    registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
    registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.NORMAL,
        GridRegion.FILTER_ROW);
    registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new FilterEditor(), DisplayMode.NORMAL, GridRegion.FILTER_ROW);
    return table;
  }

  SelectionLayer selection() {
    return selection;
  }

  ColumnHideShowLayer hiding() {
    return hiding;
  }

  void rowsChanged() {
    body.fireLayerEvent(new RowStructuralRefreshEvent(body));
  }

  void reveal(int place) {
    viewport.moveRowPositionIntoViewport(place);
  }

  void rowHeight(int height) {
    body.setDefaultRowHeight(height);
    header.setDefaultRowHeight(height + 4);
    filters.getFilterRowDataLayer().setDefaultRowHeight(height + 2);
  }

  int headerHeight() {
    return filters.getHeight();
  }

  void width(int column, int width) {
    body.setColumnWidthByPosition(column, width);
  }

  void filter(int column, String condition) {
    filters.getFilterRowDataLayer().setDataValue(column, 0, condition.isBlank() ? null : condition);
  }

  void clearFilters() {
    filters.getFilterRowDataLayer().getFilterRowDataProvider().clearAllFilters();
  }

  /** Lets a person type the condition of a column, if it is on the screen. */
  void editFilter(NatTable table, int column) {
    for (int position = 0; position < table.getColumnCount(); position++) {
      ILayerCell cell = table.getCellByPosition(position, FILTER_ROW);
      if (cell != null && cell.getColumnIndex() == column) {
        table.doCommand(new EditCellCommand(table, registry, cell));
        return;
      }
    }
  }
}
