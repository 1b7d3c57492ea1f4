package org.interphase.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.figure.DataSheet;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Format;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures on their way into files, with and without the dialog. */
class FigureExportTest {
  private static final Figure FIGURE = Figure.of("Modulus of LP30", new Figure.Content() {
    @Override
    public double height(double width) {
      return width / 2;
    }

    @Override
    public void paint(Canvas canvas, double width) { }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.note("width", Long.toString(Math.round(width)));
    }
  });
  private static Display display;
  private Shell shell;
  private Screen screen;
  @TempDir
  private Path folder;

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
    shell = new Shell(display);
    shell.setSize(300, 200);
    shell.open();
  }

  @AfterEach
  void close() {
    shell.dispose();
  }

  private ExportDialog dialog() {
    ExportDialog dialog = new ExportDialog(shell, FIGURE, "LP30: modulus");
    dialog.setBlockOnOpen(false);
    dialog.open();
    return dialog;
  }

  private static void choose(ExportDialog dialog, Format... chosen) {
    List<Format> formats = List.of(chosen);
    for (Format format : Format.values()) {
      Button box = dialog.boxes().get(format.ordinal());
      box.setSelection(formats.contains(format));
      box.notifyListeners(SWT.Selection, new Event());
    }
  }

  private static void press(Button button) {
    button.notifyListeners(SWT.Selection, new Event());
  }

  @Test
  void writesTheFormatsThatAreAskedForAndReplacesNothingUnasked() throws Exception {
    List<Path> files = FigureExport.write(FIGURE, folder.resolve("new"), "a", EnumSet.of(Format.CSV, Format.SVG), false).get();
    assertThat(files).containsExactly(folder.resolve("new/a.svg"), folder.resolve("new/a.csv"));
    String before = Files.readString(files.getLast());
    assertThatThrownBy(FigureExport.write(FIGURE.withWidth(170), folder.resolve("new"), "a", EnumSet.allOf(Format.class), false)::get)
        .hasCauseInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("a.svg, a.csv");
    assertThat(Files.readString(files.getLast())).isEqualTo(before);
    assertThat(folder.resolve("new/a.png")).doesNotExist();
    FigureExport.write(FIGURE.withWidth(170), folder.resolve("new"), "a", EnumSet.of(Format.CSV), true).get();
    assertThat(Files.readString(files.getLast())).isNotEqualTo(before);
  }

  @Test
  void theDialogWritesAndAsksBeforeItReplaces() throws IOException {
    ExportDialog dialog = dialog();
    assertThat(dialog.name().getText()).endsWith("LP30- modulus");
    screen.screenshot(dialog.getShell(), "export-dialog");
    Files.writeString(folder.resolve("figure.csv"), "precious");
    dialog.name().setText(folder.resolve("figure.csv").toString());
    choose(dialog, Format.CSV, Format.SVG);
    dialog.width().setText("170");
    press(dialog.export());
    screen.until("it asks", () -> dialog.export().getText().equals("Replace"));
    screen.screenshot(dialog.getShell(), "export-dialog-replace");
    assertThat(dialog.getMessage()).contains("figure.csv would be replaced");
    assertThat(folder.resolve("figure.csv")).hasContent("precious");
    dialog.width().setText("120 mm");
    assertThat(dialog.export().getText()).as("another wish is another question").isEqualTo("Export");
    press(dialog.export());
    screen.until("it asks again", () -> dialog.export().getText().equals("Replace"));
    press(dialog.export());
    screen.until("it closes", () -> dialog.getShell() == null);
    assertThat(Files.readString(folder.resolve("figure.csv"))).contains("Modulus of LP30");
    assertThat(folder.resolve("figure.svg")).isNotEmptyFile();
  }

  @Test
  void saysInWordsWhatIsMissingOrWentWrong() throws IOException {
    ExportDialog dialog = dialog();
    choose(dialog);
    assertThat(dialog.getErrorMessage()).isEqualTo("Choose at least one format.");
    choose(dialog, Format.PNG);
    dialog.width().setText("2 mm");
    assertThat(dialog.getErrorMessage()).contains("60 mm");
    dialog.width().setText("85 mm");
    dialog.name().setText("");
    assertThat(dialog.getErrorMessage()).isEqualTo("Give a folder and a file name.");
    assertThat(dialog.export().getEnabled()).isFalse();
    Path file = Files.writeString(folder.resolve("file"), "");
    dialog.name().setText(file.resolve("inside").toString());
    press(dialog.export());
    screen.until("it says so", () -> dialog.getErrorMessage() != null);
    assertThat(dialog.getErrorMessage()).contains("file is no folder");
    screen.screenshot(dialog.getShell(), "export-dialog-error");
    assertThat(dialog.getShell().isVisible()).isTrue();
    dialog.close();
  }

  @Test
  void theMenuItemIsEnabledWhileThereIsAFigure() {
    AtomicReference<Optional<Figure>> figure = new AtomicReference<>(Optional.empty());
    Menu menu = new Menu(shell);
    MenuItem item = FigureExport.addTo(menu, figure::get, "name");
    menu.notifyListeners(SWT.Show, new Event());
    assertThat(item.getEnabled()).isFalse();
    figure.set(Optional.of(FIGURE));
    menu.notifyListeners(SWT.Show, new Event());
    assertThat(item.getEnabled()).isTrue();
    assertThat(FigureExport.addTo(new ToolBar(shell, SWT.FLAT), figure::get, "name").getToolTipText()).contains("PDF");
  }
}
