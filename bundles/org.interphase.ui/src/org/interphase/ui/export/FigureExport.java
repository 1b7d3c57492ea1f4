package org.interphase.ui.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.core.Background;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.FigureWriter;
import org.interphase.report.figure.Format;

/** Puts the figure that a view shows into files. */
public final class FigureExport {
  private static final String COMMAND = "Export Figure...";

  private FigureExport() { }

  /**
   * Writes a figure in the background, as {@code stem.png}, {@code stem.svg} and so on. From any thread.
   *
   * @param directory where to; made when it does not exist
   * @param stem the file name without its ending
   * @param replace whether files of these names may be replaced
   * @return the files; completed in the working thread, with a {@link FileAlreadyExistsException} that names them all when one exists and
   *     may not be replaced, and with another {@link IOException} when one cannot be written
   */
  public static CompletableFuture<List<Path>> write(Figure figure, Path directory, String stem, Set<Format> formats, boolean replace) {
    return Background.run("Export " + stem, monitor -> {
      if (Files.exists(directory) && !Files.isDirectory(directory)) {
        throw new NotDirectoryException(directory.toString());
      }
      List<Path> present = Arrays.stream(Format.values()).filter(formats::contains).map(format -> directory.resolve(stem + format.suffix()))
          .filter(Files::exists).toList();
      if (!replace && !present.isEmpty()) {
        throw new FileAlreadyExistsException(present.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
      }
      return FigureWriter.write(figure, directory, stem, formats);
    });
  }

  /** Adds "Export Figure..." to a menu. It is enabled while there is a figure; the figure is asked for when it is chosen, in the UI thread. */
  public static MenuItem addTo(Menu menu, Supplier<Optional<Figure>> figure, String suggestedName) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(COMMAND);
    menu.addListener(SWT.Show, event -> item.setEnabled(figure.get().isPresent()));
    item.addListener(SWT.Selection, event -> open(menu.getShell(), figure.get(), suggestedName));
    return item;
  }

  /** Adds "Export Figure..." to a tool bar. */
  public static ToolItem addTo(ToolBar bar, Supplier<Optional<Figure>> figure, String suggestedName) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText("Export...");
    item.setToolTipText("Export the figure as PNG, SVG, PDF or CSV");
    item.addListener(SWT.Selection, event -> open(bar.getShell(), figure.get(), suggestedName));
    return item;
  }

  private static void open(Shell shell, Optional<Figure> figure, String suggestedName) {
    figure.ifPresentOrElse(shown -> new ExportDialog(shell, shown, suggestedName).open(),
        () -> MessageDialog.openInformation(shell, "Export Figure", "There is no figure yet: choose something that the view can show."));
  }

  /** What went wrong with writing, and what to do, in words. */
  static String words(Throwable failure) {
    return switch (failure) {
      case FileAlreadyExistsException exists -> exists.getMessage() + " would be replaced. Press Replace, or give another name.";
      case AccessDeniedException denied -> denied.getFile() + " may not be written. Choose another folder.";
      case NotDirectoryException file -> file.getFile() + " is no folder. Choose another one.";
      case NoSuchFileException none -> none.getFile() + " cannot be made. Choose another folder.";
      case InvalidPathException invalid -> "\u201c" + invalid.getInput() + "\u201d is no file name.";
      default -> "The figure could not be written: " + Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    };
  }
}
