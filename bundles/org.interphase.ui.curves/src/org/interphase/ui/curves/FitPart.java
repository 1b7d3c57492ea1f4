package org.interphase.ui.curves;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.api.Estimate;
import org.interphase.core.Settings;
import org.interphase.core.curve.FitSettings;
import org.interphase.core.curve.OpenCurves;
import org.interphase.report.figure.Numbers;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.Labels;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.form.SettingsForm;

/**
 * The settings that force curves are fitted with. The curve in the inspector follows at once; all curves of the measurement when the button is
 * pressed.
 */
public final class FitPart {
  public static final String ID = "org.interphase.ui.curves.fit";
  private static final int PAUSE = 600;

  @Inject
  private Desk desk;
  @Inject
  private CurveBench bench;
  private final Runnable benched = this::update;
  private final Runnable commit = this::commit;
  private Composite parent;
  private SettingsForm<FitSettings> form;
  private Label sources;
  private Table inUse;
  private Latest asking;
  private Optional<FitSettings> asked = Optional.empty();
  private Button fit;
  private Button cancel;
  private Button reset;
  private Label status;
  private Optional<FitSettings> typed = Optional.empty();
  private Optional<FitSettings> shown = Optional.empty();

  @PostConstruct
  void create(Composite composite) {
    parent = composite;
    parent.setLayout(new GridLayout(3, false));
    fit = button("Fit Curves", "Fit all force curves of the measurement with these settings", bench::fit);
    cancel = button("Cancel", "Stop fitting; the maps stay as they were", bench::cancel);
    reset = button("Reset", "Leave every setting to the file, the calibration and the defaults", this::reset);
    status = label();
    sources = label();
    form = new SettingsForm<>(parent, FitSettings.class);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    form.onChange(this::typed);
    inUse = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
    inUse.setHeaderVisible(true);
    for (String name : List.of("In use", "Value", "From")) {
      TableColumn column = new TableColumn(inUse, SWT.NONE);
      column.setText(name);
      column.pack();
    }
    GridData below = new GridData(SWT.FILL, SWT.FILL, true, false, 3, 1);
    below.heightHint = 8 * inUse.getItemHeight();
    inUse.setLayoutData(below);
    asking = new Latest(desk.ui(), PAUSE);
    bench.addListener(benched);
    HelpContexts.set(parent, "fit");
    update();
  }

  private Button button(String text, String help, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(help);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private Label label() {
    Label label = new Label(parent, SWT.WRAP);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
    return label;
  }

  private void update() {
    Optional<String> obstacle = bench.obstacle();
    fit.setEnabled(obstacle.isEmpty());
    cancel.setEnabled(bench.fitting());
    reset.setEnabled(bench.settings().isPresent());
    form.setEnabled(bench.settings().isPresent());
    Labels.set(status, bench.message().isEmpty() ? obstacle.orElse("") : bench.message());
    Labels.set(sources, bench.calibrated().isEmpty() ? "What is empty comes from the file, or a default."
        : "From the " + bench.calibrated().getOrDefault("source", "calibration") + ", whatever is typed here: " + bench.calibrated().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("source")).map(entry -> label(entry.getKey()) + " " + entry.getValue()).sorted()
            .collect(Collectors.joining("; ")) + ".");
    ask();
    bench.settings().filter(settings -> !Optional.of(settings).equals(shown) && typed.isEmpty()).ifPresent(this::show);
  }

  /** What is left open is decided by the file, the calibration and the defaults: that is shown as it is used. */
  private void ask() {
    Optional<OpenCurves> curves = bench.curves();
    Optional<FitSettings> settings = curves.flatMap(open -> bench.effective());
    if (settings.isEmpty()) {
      asking.cancel();
      inUse.removeAll();
    } else if (!settings.equals(asked)) {
      asking.ask("Looking up the settings of the fit", monitor -> curves.get().stated(settings.get(), monitor), this::list, problem -> {
        inUse.removeAll();
        Labels.set(status, problem);
      });
    }
    asked = settings;
  }

  private void list(List<Estimate> stated) {
    inUse.removeAll();
    stated.forEach(one -> new TableItem(inUse, SWT.NONE).setText(new String[] {one.name().replaceFirst("^setting: ", ""), Numbers.quantity(one),
        one.method()}));
    for (TableColumn column : inUse.getColumns()) {
      column.pack();
    }
  }

  private static String label(String setting) {
    return Settings.parameters(FitSettings.class).stream().filter(one -> one.name().equals(setting)).map(one -> one.label()).findFirst().orElse(setting);
  }

  /** What differs from the defaults is shown as given. */
  private void show(FitSettings settings) {
    shown = Optional.of(settings);
    if (form.settings().equals(shown)) {
      return;
    }
    ObjectNode given = Settings.write(settings);
    ObjectNode defaults = Settings.write(Settings.defaults(FitSettings.class));
    defaults.properties().forEach(entry -> {
      if (entry.getValue().equals(given.get(entry.getKey()))) {
        given.remove(entry.getKey());
      }
    });
    form.show(given);
  }

  /** While a person types, the curve follows; the edit is made when they pause. */
  private void typed(FitSettings settings) {
    typed = Optional.of(settings);
    bench.preview(settings);
    parent.getDisplay().timerExec(PAUSE, commit);
  }

  private void commit() {
    Optional<FitSettings> settings = typed;
    typed = Optional.empty();
    shown = settings;
    settings.filter(one -> !parent.isDisposed()).ifPresent(one -> bench.edit("Change Fit Settings", one));
  }

  private void reset() {
    typed = Optional.empty();
    bench.edit("Reset Fit Settings", Settings.defaults(FitSettings.class));
  }

  @Focus
  void focus() {
    form.setFocus();
  }

  @PreDestroy
  void close() {
    bench.removeListener(benched);
    asking.cancel();
  }
}
