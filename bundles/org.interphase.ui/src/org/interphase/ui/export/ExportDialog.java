package org.interphase.ui.export;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Format;
import org.interphase.ui.Accessibles;

/** Asks where and as what a figure is to be written, and writes it. It stays open, with a sentence, until that has worked. */
final class ExportDialog extends TitleAreaDialog {
  private static final Unit MILLIMETRE = Unit.parse("mm").orElseThrow();
  private static final String FOLDER = ExportDialog.class.getName();
  private static final double NARROWEST = 60;
  private static final double WIDEST = 1000;
  private final Figure figure;
  private final String suggestedName;
  private final Map<Format, Button> formats = new EnumMap<>(Format.class);
  private Text name;
  private Combo width;
  private boolean replace;

  ExportDialog(Shell parent, Figure figure, String suggestedName) {
    super(parent);
    this.figure = figure;
    this.suggestedName = suggestedName;
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Export Figure");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 10;
    layout.marginHeight = 10;
    area.setLayout(layout);
    setTitle(figure.title().isBlank() ? "Export Figure" : figure.title());
    addName(area);
    addFormats(area);
    addWidth(area);
    return area;
  }

  private void addName(Composite area) {
    label(area, "File name:");
    name = new Text(area, SWT.BORDER);
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 360;
    name.setLayoutData(wide);
    name.setText(folder(name.getDisplay()).resolve(suggestedName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")).toString());
    name.addListener(SWT.Modify, event -> check());
    named(name, "File name without its ending");
    Button browse = new Button(area, SWT.PUSH);
    browse.setText("Browse...");
    browse.addListener(SWT.Selection, event -> browse());
  }

  private static Path folder(Display display) {
    return display.getData(FOLDER) instanceof Path last ? last : Path.of(System.getProperty("user.home"));
  }

  private void addFormats(Composite area) {
    label(area, "Formats:");
    Composite boxes = new Composite(area, SWT.NONE);
    boxes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    RowLayout row = new RowLayout();
    row.marginLeft = 0;
    row.spacing = 12;
    boxes.setLayout(row);
    Map<Format, String> uses = Map.of(Format.PNG, "PNG (300 dpi)", Format.SVG, "SVG", Format.PDF, "PDF", Format.CSV, "CSV (the numbers)");
    for (Format format : Format.values()) {
      Button box = new Button(boxes, SWT.CHECK);
      box.setText(uses.getOrDefault(format, format.name()));
      box.setSelection(format == Format.PNG || format == Format.PDF);
      box.addListener(SWT.Selection, event -> check());
      formats.put(format, box);
    }
  }

  private void addWidth(Composite area) {
    label(area, "Width:");
    width = new Combo(area, SWT.DROP_DOWN);
    width.setItems(millimetres(Figure.ONE_COLUMN), millimetres(Figure.TWO_COLUMNS));
    width.setText(millimetres(figure.width()));
    width.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    width.setToolTipText("One column of a journal is 85 mm wide, two are 170 mm; the height follows");
    width.addListener(SWT.Modify, event -> check());
    named(width, "Width of the figure");
    new Label(area, SWT.NONE);
  }

  private static String millimetres(double value) {
    return new Quantity(value, MILLIMETRE).toString();
  }

  private static void label(Composite area, String text) {
    new Label(area, SWT.NONE).setText(text);
  }

  private static void named(Control control, String text) {
    control.getAccessible().addAccessibleListener(Accessibles.named(text));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "Export", true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    check();
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
    dialog.setOverwrite(true);
    target().ifPresent(file -> {
      dialog.setFilterPath(file.getParent().toString());
      dialog.setFileName(file.getFileName() + chosen().stream().findFirst().orElse(Format.PNG).suffix());
    });
    Optional.ofNullable(dialog.open()).ifPresent(file -> name.setText(withoutEnding(file)));
  }

  private static String withoutEnding(String file) {
    return Arrays.stream(Format.values()).map(Format::suffix).filter(file::endsWith).findFirst()
        .map(suffix -> file.substring(0, file.length() - suffix.length())).orElse(file);
  }

  /** The file without its ending; empty when the name cannot be one. */
  private Optional<Path> target() {
    try {
      Path path = Path.of(withoutEnding(name.getText().strip()));
      return Optional.of(path).filter(file -> file.isAbsolute() && file.getFileName() != null);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Set<Format> chosen() {
    Set<Format> chosen = EnumSet.noneOf(Format.class);
    formats.forEach((format, box) -> {
      if (box.getSelection()) {
        chosen.add(format);
      }
    });
    return chosen;
  }

  private Optional<Double> millimetres() {
    return Quantity.parse(width.getText()).map(typed -> typed.unit().symbol().isEmpty() ? new Quantity(typed.value(), MILLIMETRE) : typed)
        .filter(typed -> typed.unit().compatible(Unit.METRE)).map(typed -> MILLIMETRE.fromSi(typed.si()))
        .filter(value -> value >= NARROWEST && value <= WIDEST);
  }

  /** Says what is missing, and forgets that files may be replaced. */
  private void check() {
    replace = false;
    Optional<String> problem = target().isEmpty() ? Optional.of("Give a folder and a file name.")
        : chosen().isEmpty() ? Optional.of("Choose at least one format.")
        : millimetres().isEmpty() ? Optional.of("Give a width from 60 mm to 1000 mm.") : Optional.empty();
    setErrorMessage(problem.orElse(null));
    setMessage("The numbers behind the figure are written as CSV.", IMessageProvider.NONE);
    Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> {
      button.setText("Export");
      button.setEnabled(problem.isEmpty());
    });
  }

  @Override
  protected void okPressed() {
    Path file = target().orElseThrow();
    Display display = getShell().getDisplay();
    Button button = getButton(IDialogConstants.OK_ID);
    button.setEnabled(false);
    FigureExport.write(figure.withWidth(millimetres().orElseThrow()), file.getParent(), file.getFileName().toString(), chosen(), replace)
        .whenComplete((files, failure) -> {
          if (!display.isDisposed()) {
            display.asyncExec(() -> written(file, Optional.ofNullable(failure)));
          }
        });
  }

  private void written(Path file, Optional<Throwable> failure) {
    if (getShell() == null || getShell().isDisposed()) {
      return;
    }
    Button button = getButton(IDialogConstants.OK_ID);
    button.setEnabled(true);
    if (failure.isEmpty()) {
      getShell().getDisplay().setData(FOLDER, file.getParent());
      super.okPressed();
    } else if (failure.get() instanceof FileAlreadyExistsException) {
      replace = true;
      button.setText("Replace");
      setMessage(FigureExport.words(failure.get()), IMessageProvider.WARNING);
    } else {
      setErrorMessage(FigureExport.words(failure.get()));
    }
  }

  /** The widgets, for tests: the name, the width, and the boxes in the order of {@link Format}. */
  Text name() {
    return name;
  }

  Combo width() {
    return width;
  }

  List<Button> boxes() {
    return List.copyOf(formats.values());
  }

  Button export() {
    return getButton(IDialogConstants.OK_ID);
  }
}
