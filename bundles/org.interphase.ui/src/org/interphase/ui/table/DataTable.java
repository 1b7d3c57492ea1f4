package org.interphase.ui.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.Background;
import org.interphase.ui.Clipboards;

/**
 * A table of up to a few million rows, sorted and filtered in the background while the window lives. The rows are asked for what is on the
 * screen; nothing of them is copied.
 * <ul>
 * <li>A click on a header sorts by the column: ascending, descending, not; with Ctrl by several columns. F3 does the same for the
 * column of the cursor, Ctrl+F3 adds it.</li>
 * <li>The field below a header filters: words that the column contains; for numbers {@code > 3}, {@code 1..5}, {@code != 2}.
 * Ctrl+F goes there.</li>
 * <li>Ctrl+C copies the selected cells with their headers for a spreadsheet; numbers with all their digits.</li>
 * <li>The menu hides, shows and groups columns; headers are dragged to other places and made wider.</li>
 * </ul>
 * To be used from the UI thread. Its listeners are told there too.
 *
 * @param <R> what a row is; an immutable value
 */
public final class DataTable<R> extends Composite {
  private static final int MOST_KEPT = 1000;
  private static final int MARGIN = 8;
  private final String name;
  private final List<Column<R>> columns;
  private final Sorting sorting = new Sorting(this::arrange);
  private final Map<Integer, String> typed = new HashMap<>();
  private final AtomicInteger generation = new AtomicInteger();
  private final TableLayers<R> layers;
  private final NatTable table;
  private Arrangement<R> shown;
  private Look look;
  private String emptyText = "";
  private int settled;
  private boolean measured;
  private boolean silent;
  private Consumer<List<R>> selected = rows -> { };
  private Consumer<R> opened = row -> { };
  private Consumer<String> status = text -> { };

  /**
   * A table without rows.
   *
   * @param name what a screen reader calls it, and what its work is called in the Progress view
   */
  public DataTable(Composite parent, String name, List<Column<R>> columns) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    this.name = name;
    this.columns = List.copyOf(columns);
    shown = new Arrangement<>(List.of(), new int[0]);
    layers = new TableLayers<>(this.columns, () -> shown, sorting, this::filter, this::label);
    table = layers.table(this, new TableKeys(this));
    table.addOverlayPainter(this::paintEmpty);
    table.addLayerListener(event -> {
      if (event instanceof ISelectionEvent) {
        selectionChanged();
      }
    });
    table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = spoken();
      }
    });
    new TableMenu<>(this, table);
    dress();
    measure();
  }

  /** Tells the rows in which a cell is selected, when a person or {@link #setRows} changes the selection; none when there is none. */
  public void onSelection(Consumer<List<R>> listener) {
    selected = listener;
  }

  /** Tells the row that is double-clicked, or chosen with Enter. */
  public void onOpen(Consumer<R> listener) {
    opened = listener;
  }

  /** Tells, in words, what became of copying, and which condition of a filter cannot be read; an empty text when there is nothing to say. */
  public void onStatus(Consumer<String> listener) {
    status = listener;
  }

  /** What to say where there are no rows: {@code No measurements yet. Drop files here.} */
  public void setEmptyText(String text) {
    emptyText = text;
    table.redraw();
  }

  /**
   * Shows rows with the present filters and order, and selects none.
   *
   * @param rows kept, not copied: it must not change, and answer from any thread; it may make its rows when they are asked for
   */
  public void setRows(List<R> rows) {
    layers.selection().clear();
    RowOrder<R> natural = new RowOrder<>(rows, List.of(), List.of());
    show(new Arrangement<>(rows, natural.natural()));
    measure();
    arrange();
  }

  /** The rows that meet the filters, in the order in which they are shown; a view that does not change later. */
  public List<R> rows() {
    return shown;
  }

  /** The rows in which a cell is selected, in the order of the table. */
  public List<R> selection() {
    return new Arrangement<>(shown.all(), places().map(shown::index).toArray());
  }

  private IntStream places() {
    return layers.selection().getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start))
        .flatMapToInt(range -> IntStream.range(range.start, Math.min(range.end, shown.size())));
  }

  /** Selects the rows that satisfy a condition, among those shown, and scrolls to the first of them. The listener is not told. */
  public void select(Predicate<? super R> which) {
    selectPlaces(IntStream.range(0, shown.size()).filter(place -> which.test(shown.get(place))).toArray(), true);
  }

  private void selectPlaces(int[] places, boolean reveal) {
    silent = true;
    SelectionLayer selection = layers.selection();
    selection.clear();
    for (int from = 0; from < places.length; ) {
      int to = from + 1;
      while (to < places.length && places[to] == places[to - 1] + 1) {
        to++;
      }
      selection.addSelection(new Rectangle(0, places[from], selection.getColumnCount(), to - from));
      from = to;
    }
    if (places.length > 0) {
      selection.moveSelectionAnchor(0, places[0]);
    }
    if (places.length > 0 && reveal) {
      layers.reveal(places[0]);
    }
    silent = false;
    table.redraw();
  }

  /** Sorts by one column. */
  public void sort(String title, boolean ascending) {
    sorting.sort(index(title), ascending ? SortDirectionEnum.ASC : SortDirectionEnum.DESC, false);
  }

  /** Sets the condition of a column as it would be typed; an empty one takes it away. */
  public void filter(String title, String condition) {
    layers.filter(index(title), condition);
  }

  /** Takes all conditions away. */
  public void clearFilters() {
    layers.clearFilters();
  }

  /** Lets rows with the same value in a column stand together, the value printed faintly where it repeats; empty to end that. */
  public void group(Optional<String> title) {
    sorting.group(title.map(one -> OptionalInt.of(index(one))).orElse(OptionalInt.empty()));
  }

  private int index(String title) {
    return IntStream.range(0, columns.size()).filter(index -> columns.get(index).title().equals(title)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the table " + name + " has no column " + title));
  }

  /** Copies the selected cells and their headers to the clipboard; nothing when none is selected. */
  public void copySelection() {
    int[] positions = layers.selection().getSelectedColumnPositions();
    List<Column<R>> chosen = IntStream.of(positions).map(layers.selection()::getColumnIndexByPosition).mapToObj(columns::get).toList();
    if (!chosen.isEmpty()) {
      copy(chosen, selection());
    }
  }

  /** Copies the rows and columns that are shown, with headers, to the clipboard. */
  public void copyTable() {
    copy(visibleColumns(), rows());
  }

  /** The columns that are shown, in their present order. */
  public List<Column<R>> visibleColumns() {
    SelectionLayer body = layers.selection();
    return IntStream.range(0, body.getColumnCount()).mapToObj(position -> columns.get(body.getColumnIndexByPosition(position))).toList();
  }

  private void copy(List<Column<R>> chosen, List<R> rows) {
    Display display = getDisplay();
    whenDone(Background.run("Copy " + name, monitor -> Tsv.of(chosen, rows, monitor::isCanceled)), () -> true, text -> {
      Clipboards.put(display, text);
      status.accept(rows.size() == 1 ? "1 row copied" : rows.size() + " rows copied");
    });
  }

  private void filter(Map<Integer, Object> conditions) {
    typed.clear();
    conditions.forEach((column, condition) -> typed.put(column, condition.toString()));
    status.accept("");
    for (int column = 0; column < columns.size(); column++) {
      boolean readable = condition(column).isPresent() || !typed.containsKey(column);
      look.mark(table.getConfigRegistry(), column, readable);
      if (!readable) {
        status.accept("\u201c" + typed.get(column) + "\u201d is no condition for " + columns.get(column).title() + "; write > 3, 1..5, 3 or != 3");
      }
    }
    arrange();
  }

  private Optional<Predicate<R>> condition(int column) {
    return Optional.ofNullable(typed.get(column)).flatMap(text -> RowFilter.of(columns.get(column), text));
  }

  /** Sorts and filters in the background; the last request wins. What is selected stays so, unless it is filtered away or very much. */
  private void arrange() {
    int request = generation.incrementAndGet();
    List<Predicate<R>> conditions = IntStream.range(0, columns.size()).mapToObj(this::condition).flatMap(Optional::stream).toList();
    List<R> rows = shown.all();
    RowOrder<R> order = new RowOrder<>(rows, conditions, sorting.keys(columns));
    BooleanSupplier stale = () -> generation.get() != request;
    if (order.isNatural()) {
      arranged(new Arrangement<>(rows, order.natural()), request);
    } else {
      whenDone(Background.run("Sort and filter " + name, monitor -> order.indices(() -> stale.getAsBoolean() || monitor.isCanceled())),
          () -> !stale.getAsBoolean(), indices -> arranged(new Arrangement<>(rows, indices), request));
    }
  }

  private void arranged(Arrangement<R> next, int request) {
    boolean many = layers.selection().getSelectedRowCount() > MOST_KEPT;
    int[] kept = many ? new int[0] : places().map(shown::index).sorted().toArray();
    settled = request;
    show(next);
    int[] places = kept.length == 0 ? kept
        : IntStream.range(0, next.size()).filter(place -> Arrays.binarySearch(kept, next.index(place)) >= 0).toArray();
    selectPlaces(places, false);
    if (many || places.length < kept.length) {
      selectionChanged();
    }
  }

  /** Whether what is shown has the order and the filters that were asked for last. */
  boolean isSettled() {
    return settled == generation.get();
  }

  private <T> void whenDone(CompletableFuture<T> work, BooleanSupplier wanted, Consumer<T> then) {
    Display display = getDisplay();
    work.whenComplete((result, failure) -> {
      if (!display.isDisposed() && !(failure instanceof CancellationException)) {
        display.asyncExec(() -> {
          if (!isDisposed() && wanted.getAsBoolean()) {
            Optional.ofNullable(failure).ifPresentOrElse(error -> status.accept(name + ": " + error.getMessage()), () -> then.accept(result));
          }
        });
      }
    });
  }

  private void show(Arrangement<R> next) {
    silent = true;
    shown = next;
    layers.rowsChanged();
    silent = false;
    table.redraw();
  }

  private void selectionChanged() {
    table.redraw();
    if (!silent) {
      table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
      selected.accept(selection());
    }
  }

  void open() {
    cursor().ifPresent(cell -> opened.accept(shown.get(cell.y)));
  }

  /** Where the cursor is: x the index of the column, y the place of the row. */
  Optional<Point> cursor() {
    PositionCoordinate anchor = layers.selection().getSelectionAnchor();
    boolean set = anchor.columnPosition >= 0 && anchor.rowPosition >= 0 && anchor.rowPosition < shown.size();
    return set ? Optional.of(new Point(layers.selection().getColumnIndexByPosition(anchor.columnPosition), anchor.rowPosition)) : Optional.empty();
  }

  /** What a screen reader says: the table, its size, and the cell of the cursor. */
  String spoken() {
    String size = shown.size() == shown.all().size() ? shown.size() + " rows" : shown.size() + " of " + shown.all().size() + " rows";
    return name + ", " + size + cursor().map(cell -> ", row " + (cell.y + 1) + ", " + columns.get(cell.x).header() + " "
        + columns.get(cell.x).text(shown.get(cell.y))).orElse("");
  }

  TableLayers<R> layers() {
    return layers;
  }

  Sorting sorting() {
    return sorting;
  }

  List<Column<R>> columns() {
    return columns;
  }

  NatTable table() {
    return table;
  }

  /** What is special about a cell, for {@link Look}. */
  private void label(LabelStack labels, int column, int place) {
    boolean grouped = sorting.group().isPresent() && sorting.group().getAsInt() == column;
    Column<R> shownColumn = columns.get(column);
    if (grouped && place > 0 && place < shown.size() && shownColumn.text(shown.get(place)).equals(shownColumn.text(shown.get(place - 1)))) {
      labels.addLabel(Look.REPEATED);
    }
    if (shownColumn instanceof NumberColumn) {
      labels.addLabel(Look.NUMBER);
    }
    if (shownColumn instanceof TextColumn<R> words && words.colour() != TextColumn.NO_COLOUR) {
      labels.addLabel(Look.SWATCH);
    }
  }

  private int colour(int column, int place) {
    return columns.get(column) instanceof TextColumn<R> words && place < shown.size() ? words.colour().applyAsInt(shown.get(place)) : -1;
  }

  private void paintEmpty(GC gc, ILayer layer) {
    String text = !shown.isEmpty() ? "" : shown.all().isEmpty() ? emptyText : "No row meets the filters.";
    if (!text.isEmpty()) {
      gc.setForeground(look.muted());
      gc.setFont(getFont());
      Point size = gc.textExtent(text);
      Rectangle area = table.getClientArea();
      int top = layers.headerHeight();
      gc.drawText(text, Math.max(4, (area.width - size.x) / 2), top + Math.max(4, (area.height - top - size.y) / 2), true);
    }
  }

  private void dress() {
    table.setBackground(getBackground());
    table.setForeground(getForeground());
    table.setFont(getFont());
    look = new Look(table, Look.padded(new Swatch(Look.plain(), this::colour)));
    look.configureRegistry(table.getConfigRegistry());
    IntStream.range(0, columns.size()).forEach(column -> look.mark(table.getConfigRegistry(), column,
        condition(column).isPresent() || !typed.containsKey(column)));
    GC gc = new GC(table);
    layers.rowHeight(gc.getFontMetrics().getHeight() + 6);
    gc.dispose();
    table.refresh(false);
  }

  /** Gives the columns the width of their headers and of the first rows, once there are rows. */
  private void measure() {
    if (measured && !shown.isEmpty()) {
      return;
    }
    measured = !shown.isEmpty();
    GC gc = new GC(table);
    int em = gc.textExtent("m").x;
    for (int index = 0; index < columns.size(); index++) {
      Column<R> column = columns.get(index);
      int widest = Math.max(gc.textExtent(column.header()).x + em, shown.stream().limit(100).mapToInt(row -> gc.textExtent(column.text(row)).x).max()
          .orElse(0));
      int room = MARGIN + (column instanceof TextColumn<R> words && words.colour() != TextColumn.NO_COLOUR ? 3 * em : em);
      layers.width(index, Math.clamp((long) widest + room, 5 * em, 40 * em));
    }
    gc.dispose();
  }

  @Override
  public void setBackground(Color colour) {
    super.setBackground(colour);
    dress();
  }

  @Override
  public void setForeground(Color colour) {
    super.setForeground(colour);
    dress();
  }

  @Override
  public void setFont(Font font) {
    super.setFont(font);
    dress();
    measured = false;
    measure();
  }

  @Override
  public boolean setFocus() {
    return table.setFocus();
  }
}
