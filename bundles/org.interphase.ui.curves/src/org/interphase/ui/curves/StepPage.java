package org.interphase.ui.curves;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.curve.Calibrator;
import org.interphase.report.figure.Numbers;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.form.SettingsForm;

/** A step of a calibration: the files it rests on, its settings, and the estimate with its uncertainty. A step that is not computed is left out. */
final class StepPage<S extends Record> extends WizardPage {
  /** Where files are named. */
  record Slot(String label, boolean several, boolean required) { }

  /** Does the step, in the background. */
  interface Work<S> {
    Calibration.Step run(List<List<Path>> files, S settings, Calibrator calibrator) throws IOException, AnalysisException;
  }

  private final CalibrateWizard wizard;
  private final Class<S> type;
  private final List<Slot> slots;
  private final Work<S> work;
  private final Latest computing;
  private final List<List<Path>> files = new ArrayList<>();
  private final List<Text> names = new ArrayList<>();
  private SettingsForm<S> form;
  private Button compute;
  private Text estimate;

  StepPage(CalibrateWizard wizard, String title, String help, Class<S> type, List<Slot> slots, Work<S> work) {
    super(title);
    this.wizard = wizard;
    this.type = type;
    this.slots = slots;
    this.work = work;
    this.computing = new Latest(wizard.desk().ui());
    slots.forEach(slot -> files.add(List.of()));
    setTitle(title);
    setDescription(help);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(3, false));
    for (int i = 0; i < slots.size(); i++) {
      row(page, i);
    }
    form = new SettingsForm<>(page, type);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    form.onChange(settings -> ready());
    compute = new Button(page, SWT.PUSH);
    compute.setText("Compute");
    compute.addListener(SWT.Selection, event -> compute());
    estimate = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    GridData place = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
    place.heightHint = 6 * estimate.getLineHeight();
    estimate.setLayoutData(place);
    ready();
    setControl(page);
  }

  private void row(Composite page, int index) {
    Slot slot = slots.get(index);
    new Label(page, SWT.NONE).setText(slot.label() + (slot.required() ? ":" : " (optional):"));
    Text name = new Text(page, SWT.BORDER | SWT.READ_ONLY);
    names.add(name);
    name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Button choose = new Button(page, SWT.PUSH);
    choose.setText("Choose...");
    choose.addListener(SWT.Selection, event -> {
      FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | (slot.several() ? SWT.MULTI : SWT.NONE));
      dialog.setText(slot.label());
      if (dialog.open() != null) {
        choose(index, Arrays.stream(dialog.getFileNames()).map(file -> Path.of(dialog.getFilterPath(), file)).toList());
      }
    });
  }

  /** Names the files of a slot. */
  void choose(int index, List<Path> chosen) {
    files.set(index, chosen);
    names.get(index).setText(chosen.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
    ready();
  }

  private void ready() {
    boolean complete = IntStream.range(0, slots.size()).allMatch(i -> !slots.get(i).required() || !files.get(i).isEmpty());
    compute.setEnabled(complete && form.settings().isPresent());
  }

  /** Computes the step; the estimate, or what is wrong, is shown when it is there. */
  void compute() {
    S settings = form.settings().orElseThrow();
    List<List<Path>> named = List.copyOf(files);
    setErrorMessage(null);
    estimate.setText("Computing ...");
    computing.ask(getTitle(), monitor -> work.run(named, settings, new Calibrator(wizard.desk().engine(), monitor)), step -> {
      estimate.setText(words(step));
      wizard.found(step);
    }, problem -> {
      estimate.setText("");
      setErrorMessage(problem);
    });
  }

  /** What was found, line by line. */
  String estimate() {
    return estimate.getText();
  }

  private static String words(Calibration.Step step) {
    Stream<String> numbers = step.numbers().stream().map(number -> number.name() + ": " + Numbers.quantity(number));
    return Stream.concat(numbers, step.notes().stream()).collect(Collectors.joining("\n"));
  }

  @Override
  public void dispose() {
    computing.cancel();
    super.dispose();
  }
}
