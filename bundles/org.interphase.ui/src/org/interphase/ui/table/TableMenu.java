package org.interphase.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a table. It is about the column under the mouse, or that of the cursor when it is opened with a key. */
final class TableMenu<R> {
  private final DataTable<R> table;
  private final NatTable control;
  private final MenuItem copy;
  private final MenuItem ascending;
  private final MenuItem descending;
  private final MenuItem unsorted;
  private final MenuItem group;
  private final MenuItem filter;
  private final MenuItem hide;
  private final Menu chooser;
  private OptionalInt column = OptionalInt.empty();

  TableMenu(DataTable<R> table, NatTable control) {
    this.table = table;
    this.control = control;
    Menu menu = new Menu(control);
    copy = item(menu, "Copy\tCtrl+C", SWT.PUSH, table::copySelection);
    item(menu, "Copy Table", SWT.PUSH, table::copyTable);
    new MenuItem(menu, SWT.SEPARATOR);
    ascending = item(menu, "", SWT.RADIO, () -> sort(SortDirectionEnum.ASC));
    descending = item(menu, "", SWT.RADIO, () -> sort(SortDirectionEnum.DESC));
    unsorted = item(menu, "Not Sorted", SWT.RADIO, () -> sort(SortDirectionEnum.NONE));
    new MenuItem(menu, SWT.SEPARATOR);
    group = item(menu, "", SWT.CHECK, this::group);
    filter = item(menu, "", SWT.PUSH, () -> column.ifPresent(index -> table.layers().editFilter(control, index)));
    item(menu, "Clear Filters", SWT.PUSH, table::clearFilters);
    new MenuItem(menu, SWT.SEPARATOR);
    hide = item(menu, "", SWT.PUSH, () -> column.ifPresent(index -> table.layers().hiding().hideColumnIndexes(index)));
    MenuItem columns = new MenuItem(menu, SWT.CASCADE);
    columns.setText("Columns");
    chooser = new Menu(columns);
    columns.setMenu(chooser);
    choices();
    control.setMenu(menu);
    control.addListener(SWT.MenuDetect, this::detect);
    menu.addListener(SWT.Show, event -> update());
  }

  private static MenuItem item(Menu menu, String text, int style, Runnable action) {
    MenuItem item = new MenuItem(menu, style);
    item.setText(text);
    item.addListener(SWT.Selection, event -> {
      if (style != SWT.RADIO || item.getSelection()) {
        action.run();
      }
    });
    return item;
  }

  private void choices() {
    List<Column<R>> columns = table.columns();
    for (int index = 0; index < columns.size(); index++) {
      int one = index;
      item(chooser, columns.get(index).header(), SWT.CHECK, () -> toggle(one));
    }
    new MenuItem(chooser, SWT.SEPARATOR);
    item(chooser, "Show All", SWT.PUSH, () -> table.layers().hiding().showAllColumns());
  }

  private void toggle(int index) {
    if (table.layers().hiding().isColumnIndexHidden(index)) {
      table.layers().hiding().showColumnIndexes(index);
    } else {
      table.layers().hiding().hideColumnIndexes(index);
    }
  }

  private void detect(Event event) {
    Point place = control.toControl(event.x, event.y);
    int position = event.detail == SWT.MENU_MOUSE ? control.getColumnPositionByX(place.x) : -1;
    column = position >= 0 ? OptionalInt.of(control.getColumnIndexByPosition(position))
        : table.cursor().map(cell -> OptionalInt.of(cell.x)).orElse(OptionalInt.empty());
  }

  private void update() {
    String title = column.isPresent() ? table.columns().get(column.getAsInt()).title() : "Column";
    SortDirectionEnum direction = column.isPresent() ? table.sorting().getSortDirection(column.getAsInt()) : SortDirectionEnum.NONE;
    ascending.setText("Sort by " + title + ", Ascending");
    descending.setText("Sort by " + title + ", Descending");
    group.setText("Group by " + title);
    filter.setText("Filter " + title + "\tCtrl+F");
    hide.setText("Hide " + title);
    ascending.setSelection(direction == SortDirectionEnum.ASC);
    descending.setSelection(direction == SortDirectionEnum.DESC);
    unsorted.setSelection(direction == SortDirectionEnum.NONE);
    group.setSelection(column.isPresent() && column.equals(table.sorting().group()));
    boolean last = table.visibleColumns().size() == 1;
    for (MenuItem item : List.of(ascending, descending, unsorted, group, filter)) {
      item.setEnabled(column.isPresent());
    }
    hide.setEnabled(column.isPresent() && !last);
    copy.setEnabled(!table.selection().isEmpty());
    for (int index = 0; index < table.columns().size(); index++) {
      boolean shown = !table.layers().hiding().isColumnIndexHidden(index);
      chooser.getItem(index).setSelection(shown);
      chooser.getItem(index).setEnabled(!shown || !last);
    }
  }

  private void sort(SortDirectionEnum direction) {
    column.ifPresent(index -> table.sorting().sort(index, direction, false));
    control.redraw();
  }

  private void group() {
    table.group(Optional.of(column).filter(chosen -> !chosen.equals(table.sorting().group()))
        .flatMap(chosen -> chosen.stream().mapToObj(index -> table.columns().get(index).title()).findFirst()));
  }
}
