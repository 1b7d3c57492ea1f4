package org.interphase.ui.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.ui.Accessibles;
import org.interphase.ui.Clipboards;

/** A few rows of numbers in words, the first column with a square of the class's colour. Ctrl+C copies all of it. For the UI thread. */
final class ValueTable {
  private static final int SIDE = 12;

  /**
   * A row.
   *
   * @param rgb the colour of its class, 0xRRGGBB
   * @param cells as many as there are columns
   */
  record Row(int rgb, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  private final Table table;
  private final Map<Integer, Image> swatches = new HashMap<>();
  private List<Row> shown = List.of();

  /**
   * @param name what a screen reader calls it
   * @param headers of the columns; all are aligned to the right but the first and the last, which gets what is left of the width
   */
  ValueTable(Composite parent, String name, String... headers) {
    table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    table.setHeaderVisible(true);
    for (String header : headers) {
      TableColumn column = new TableColumn(table, header == headers[0] || header == headers[headers.length - 1] ? SWT.LEFT : SWT.RIGHT);
      column.setText(header);
      column.pack();
    }
    table.addListener(SWT.Dispose, event -> swatches.values().forEach(Image::dispose));
    table.addListener(SWT.KeyDown, this::key);
    table.getAccessible().addAccessibleListener(Accessibles.named(name));
    Menu menu = new Menu(table);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy");
    copy.addListener(SWT.Selection, event -> copy());
    table.setMenu(menu);
  }

  Table control() {
    return table;
  }

  /** Tells the number of a row that a person selects. */
  void onSelect(IntConsumer listener) {
    table.addListener(SWT.Selection, event -> listener.accept(table.getSelectionIndex()));
  }

  /** Selects a row, or none; tells nobody. */
  void select(OptionalInt row) {
    table.deselectAll();
    row.ifPresent(table::select);
  }

  void show(List<Row> rows) {
    if (rows.equals(shown)) {
      return;
    }
    shown = List.copyOf(rows);
    table.setRedraw(false);
    table.setItemCount(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      TableItem item = table.getItem(row);
      item.setText(rows.get(row).cells().toArray(String[]::new));
      item.setImage(0, swatches.computeIfAbsent(rows.get(row).rgb(), this::swatch));
    }
    for (TableColumn column : table.getColumns()) {
      column.pack();
    }
    table.setRedraw(true);
  }

  private Image swatch(int rgb) {
    Image image = new Image(table.getDisplay(), SIDE, SIDE);
    GC gc = new GC(image);
    gc.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    gc.fillRectangle(0, 0, SIDE, SIDE);
    gc.dispose();
    return image;
  }

  private void key(Event event) {
    if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
      copy();
    }
  }

  private void copy() {
    Clipboards.put(table.getDisplay(), text());
  }

  /** Headers and rows, separated by tabs. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(IntStream.range(0, table.getColumnCount()).mapToObj(column -> table.getColumn(column).getText()).collect(Collectors.joining("\t")));
    shown.forEach(row -> lines.add(String.join("\t", row.cells())));
    return String.join("\n", lines);
  }
}
