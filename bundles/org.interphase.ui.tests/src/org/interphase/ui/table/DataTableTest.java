package org.interphase.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Unit;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables in a real window, driven by the events of mouse and keyboard. */
class DataTableTest {
  private record Row(String set, int rgb, String file, double time, double modulus, double error, int pixels) { }

  private static final Unit MPA = Unit.parse("MPa").orElseThrow();
  private static final List<Column<Row>> COLUMNS = List.of(Column.coloured("Data set", Row::set, Row::rgb), Column.words("File", Row::file),
      Column.numbers("Immersion", Unit.parse("h").orElseThrow(), Row::time), Column.measured("Modulus", MPA, Row::modulus, Row::error),
      Column.numbers("Pixels", Unit.ONE, Row::pixels));
  private static final String[] SETS = {"LP30", "LP30 + FEC", "LP57"};
  private static final int[] COLOURS = {0x0072b2, 0xd55e00, 0x009e73};
  private static Display display;
  private final List<String> said = new ArrayList<>();
  private final List<List<Row>> chosen = new ArrayList<>();
  private Shell shell;
  private Screen screen;
  private DataTable<Row> table;

  private static Row row(int index) {
    SplittableRandom random = new SplittableRandom(index);
    int set = random.nextInt(3);
    double modulus = random.nextInt(10) == 0 ? Double.NaN : 1e6 * (200 + 400 * random.nextDouble());
    return new Row(SETS[set], COLOURS[set], "image_%06d.spm".formatted(index), 3600.0 * (index / 2), modulus, 2e6 + 3e6 * random.nextDouble(),
        random.nextInt(65536));
  }

  private static List<Row> rows(int size) {
    return new AbstractList<>() {
      @Override
      public Row get(int index) {
        return row(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @BeforeAll
  static void start() {
    display = new Display();
  }

  @AfterAll
  static void end() {
    display.dispose();
  }

  @BeforeEach
  void open() {
    screen = new Screen(display);
    shell = new Shell(display, SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(720, 360);
    table = new DataTable<>(shell, "Measurements", COLUMNS);
    table.setEmptyText("No measurements yet. Drop files here.");
    table.onStatus(said::add);
    table.onSelection(chosen::add);
    shell.open();
    screen.until("the table has its size", () -> natTable().getClientArea().width > 600);
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private NatTable natTable() {
    return table.table();
  }

  private void settle() {
    screen.until("the table is sorted and filtered", table::isSettled);
  }

  private void show(int rows) {
    table.setRows(rows(rows));
    settle();
    shell.layout();
  }

  private Rectangle cell(int column, int line) {
    return natTable().getBoundsByPosition(column, line);
  }

  private void click(int column, int line, int mask) {
    Rectangle cell = cell(column, line);
    for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.x = cell.x + cell.width / 2;
      event.y = cell.y + cell.height / 2;
      event.button = 1;
      event.count = 1;
      event.stateMask = mask | (type == SWT.MouseUp ? SWT.BUTTON1 : 0);
      natTable().notifyListeners(type, event);
    }
  }

  private void key(int code, int mask) {
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = mask;
    natTable().notifyListeners(SWT.KeyDown, event);
  }

  private String text(int column, int line) {
    ILayerCell cell = natTable().getCellByPosition(column, line);
    return String.valueOf(cell.getDataValue());
  }

  private List<Double> column(ToDoubleFunction<Row> value) {
    return table.rows().stream().map(value::applyAsDouble).toList();
  }

  private String copied() {
    Clipboard clipboard = new Clipboard(display);
    Object text = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return String.valueOf(text);
  }

  @Test
  void saysWhatToDoWithoutRows() throws IOException {
    screen.screenshot(shell, "table-empty");
    assertThat(table.spoken()).isEqualTo("Measurements, 0 rows");
  }

  @Test
  void showsUnitsErrorsColoursAndNothingTwice() throws IOException {
    show(40);
    table.select(row -> row.file().contains("000003"));
    screen.screenshot(shell, "table");
    assertThat(text(3, 0)).isEqualTo("Modulus [MPa]");
    assertThat(text(2, 0)).isEqualTo("Immersion [h]");
    assertThat(text(3, 2)).matches("\\d{3}\\.\\d ± \\d\\.\\d");
    assertThat(natTable().getRowCount()).as("only what fits is made").isLessThan(25);
    Rectangle first = cell(0, 2);
    int swatch = screen.colourAt(natTable(), first.x + 10, first.y + first.height / 2);
    assertThat(swatch).isEqualTo(table.rows().getFirst().rgb());
  }

  @Test
  void isReadableOnDarkPaperAndInLargeLetters() throws IOException {
    table.setBackground(new Color(0x2b, 0x2d, 0x30));
    table.setForeground(new Color(0xe8, 0xe8, 0xe8));
    show(40);
    table.filter("Pixels", "> lots");
    table.filter("File", "00");
    table.sort("Modulus", true);
    settle();
    click(3, 5, 0);
    screen.screenshot(shell, "table-dark");
    int height = cell(0, 3).height;
    Font large = new Font(display, "Sans", 18, SWT.NORMAL);
    table.setFont(large);
    screen.screenshot(shell, "table-dark-large");
    assertThat(cell(0, 3).height).isGreaterThan(height + 8);
    table.setFont(null);
    large.dispose();
  }

  @Test
  void aClickOnAHeaderSortsAndCtrlAddsAColumn() throws IOException {
    show(60);
    click(3, 0, 0);
    settle();
    List<Double> known = column(Row::modulus).stream().filter(Double::isFinite).toList();
    assertThat(known).isSorted();
    assertThat(column(Row::modulus).subList(known.size(), 60)).as("unknown ones are last").containsOnly(Double.NaN);
    click(3, 0, 0);
    settle();
    assertThat(column(Row::modulus).subList(0, known.size())).isEqualTo(known.reversed());
    click(0, 0, 0);
    settle();
    click(4, 0, SWT.MOD1);
    settle();
    screen.screenshot(shell, "table-sorted");
    assertThat(table.rows()).isSortedAccordingTo(Comparator.comparing(Row::set).thenComparing(Row::pixels));
    click(0, 0, 0);
    settle();
    click(0, 0, 0);
    settle();
    assertThat(table.rows()).as("the third click restores").isEqualTo(rows(60));
  }

  @Test
  void theKeyboardSortsFiltersAndCopies() {
    show(30);
    click(4, 4, 0);
    key(SWT.F3, 0);
    settle();
    assertThat(column(Row::pixels)).isSorted();
    key('f', SWT.MOD1);
    Text editor = (Text) natTable().getActiveCellEditor().getEditorControl();
    editor.setText("< 30000");
    screen.until("the filter is applied while it is typed", () -> table.isSettled() && table.rows().size() < 30);
    assertThat(column(Row::pixels)).allMatch(pixels -> pixels < 30000);
    natTable().commitAndCloseActiveCellEditor();
    key('a', SWT.MOD1);
    assertThat(chosen.getLast()).isEqualTo(table.rows());
    key('c', SWT.MOD1);
    screen.until("it is copied", () -> said.contains(table.rows().size() + " rows copied"));
    assertThat(copied().lines()).hasSize(table.rows().size() + 1).startsWith(
        "Data set\tFile\tImmersion [h]\tModulus [MPa]\tModulus, standard error [MPa]\tPixels");
  }

  @Test
  void copiesNumbersWithAllDigitsAndOnlyWhatIsSelected() {
    Row row = new Row("LP30\tnew", 0, "a.spm", 5400, 317.04e6, Double.NaN, 7);
    table.setRows(List.of(row, row));
    click(2, 2, 0);
    click(3, 2, SWT.SHIFT);
    table.copySelection();
    screen.until("it is copied", () -> said.contains("1 row copied"));
    assertThat(copied()).isEqualTo("Immersion [h]\tModulus [MPa]\tModulus, standard error [MPa]\n1.5\t317.04\t\n");
    table.copyTable();
    screen.until("it is copied", () -> said.contains("2 rows copied"));
    assertThat(copied()).contains("LP30 new\ta.spm\t1.5\t317.04\t\t7\n");
  }

  @Test
  void saysWhichConditionCannotBeRead() {
    show(10);
    table.filter("Modulus", "big");
    settle();
    assertThat(said.getLast()).contains("\u201cbig\u201d is no condition for Modulus");
    assertThat(table.rows()).hasSize(10);
    table.filter("Modulus", "> 1 TPa");
    settle();
    assertThat(said.getLast()).isEmpty();
    assertThat(table.rows()).isEmpty();
    table.clearFilters();
    settle();
    assertThat(table.rows()).hasSize(10);
  }

  @Test
  void keepsTheSelectionWhenItIsSortedAndRevealsOnRequest() {
    show(500);
    click(1, 4, 0);
    Row kept = chosen.getLast().getFirst();
    table.sort("Pixels", false);
    settle();
    assertThat(table.selection()).containsExactly(kept);
    int told = chosen.size();
    Row last = table.rows().getLast();
    table.select(row -> row.equals(last));
    assertThat(table.selection()).containsExactly(last);
    assertThat(IntStream.range(2, natTable().getRowCount()).mapToObj(line -> text(1, line))).contains(last.file());
    assertThat(chosen).as("the listener is told what a person does").hasSize(told);
    table.filter("File", last.file().equals(rows(500).getFirst().file()) ? "000001" : "000000");
    settle();
    assertThat(chosen.getLast()).as("what is filtered away is no longer selected").isEmpty();
  }

  @Test
  void groupsRowsOfEqualValues() throws IOException {
    show(40);
    table.group(Optional.of("Data set"));
    table.sort("Modulus", false);
    settle();
    List<String> sets = table.rows().stream().map(Row::set).toList();
    assertThat(sets).isSorted();
    for (String set : SETS) {
      assertThat(table.rows().stream().filter(row -> row.set().equals(set)).mapToDouble(Row::modulus).filter(Double::isFinite).map(value -> -value)
          .boxed()).isSorted();
    }
    screen.screenshot(shell, "table-grouped");
    table.group(Optional.empty());
    table.sort("File", true);
    settle();
    assertThat(table.rows()).isEqualTo(rows(40));
  }

  private MenuItem item(Menu menu, String start) {
    return Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void theMenuHidesAndShowsColumns() {
    show(10);
    click(1, 3, 0);
    Menu menu = natTable().getMenu();
    Event event = new Event();
    event.detail = SWT.MENU_KEYBOARD;
    natTable().notifyListeners(SWT.MenuDetect, event);
    menu.notifyListeners(SWT.Show, new Event());
    item(menu, "Hide File").notifyListeners(SWT.Selection, new Event());
    assertThat(table.visibleColumns()).extracting(Column::title).containsExactly("Data set", "Immersion", "Modulus", "Pixels");
    menu.notifyListeners(SWT.Show, new Event());
    Menu chooser = item(menu, "Columns").getMenu();
    assertThat(item(chooser, "File").getSelection()).isFalse();
    item(chooser, "File").notifyListeners(SWT.Selection, new Event());
    assertThat(table.visibleColumns()).hasSize(5);
    for (Column<Row> column : COLUMNS.subList(0, 4)) {
      item(chooser, column.header()).notifyListeners(SWT.Selection, new Event());
    }
    menu.notifyListeners(SWT.Show, new Event());
    assertThat(item(chooser, "Pixels").getEnabled()).as("the last column stays").isFalse();
  }

  @Test
  void speaksTheCellOfTheCursor() {
    show(10);
    click(4, 3, 0);
    assertThat(table.spoken()).isEqualTo("Measurements, 10 rows, row 2, Pixels " + rows(10).get(1).pixels());
    List<Row> opened = new ArrayList<>();
    table.onOpen(opened::add);
    key(SWT.CR, 0);
    assertThat(opened).containsExactly(rows(10).get(1));
  }

  @Test
  void aMillionRowsStayQuickAndSmall() {
    double[] values = new SplittableRandom(1).doubles(1_000_000).toArray();
    List<Row> many = new AbstractList<>() {
      @Override
      public Row get(int index) {
        return new Row(SETS[index % 3], COLOURS[index % 3], "image", index, values[index] * 1e9, 1e6, index);
      }

      @Override
      public int size() {
        return values.length;
      }
    };
    long before = used();
    long start = System.nanoTime();
    table.setRows(many);
    shell.update();
    long shown = System.nanoTime();
    assertThat(table.isSettled()).isTrue();
    table.sort("Modulus", true);
    long returned = System.nanoTime();
    settle();
    long sorted = System.nanoTime();
    assertThat(IntStream.range(1, values.length).allMatch(i -> table.rows().get(i - 1).modulus() <= table.rows().get(i).modulus())).isTrue();
    long checked = System.nanoTime();
    table.filter("Modulus", "250..500");
    settle();
    long filtered = System.nanoTime();
    long expected = Arrays.stream(values).map(value -> MPA.fromSi(value * 1e9)).filter(value -> value >= 250 && value <= 500).count();
    assertThat(table.rows()).hasSize((int) expected);
    table.copyTable();
    screen.until("it is copied", () -> said.stream().anyMatch(text -> text.endsWith("rows copied")));
    long copied = System.nanoTime();
    assertThat(copied().lines().count()).isEqualTo(expected + 1);
    table.clearFilters();
    table.sort("Modulus", false);
    table.sort("Data set", true);
    settle();
    assertThat(table.rows().getFirst().set()).isEqualTo("LP30");
    table.copyTable();
    screen.until("too much is refused in words", () -> said.getLast().contains("too much for the clipboard"));
    Clipboard clipboard = new Clipboard(display);
    clipboard.setContents(new Object[] {"short"}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
    said.clear();
    long kept = used() - before;
    System.out.printf("a million rows: shown %d ms, sort returns after %d ms and is done after %d ms, filter %d ms%n", millis(start, shown),
        millis(shown, returned), millis(shown, sorted), millis(checked, filtered));
    System.out.printf("%d rows copied %d ms, %d KB kept%n", expected, millis(filtered, copied), kept / 1024);
    assertThat(millis(shown, returned)).as("the window does not wait for the sorting").isLessThan(100);
    assertThat(kept).as("one index a row is kept, and no texts").isLessThan(12L << 20);
  }

  private static long millis(long from, long to) {
    return TimeUnit.NANOSECONDS.toMillis(to - from);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
