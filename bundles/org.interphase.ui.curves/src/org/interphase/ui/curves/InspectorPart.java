package org.interphase.ui.curves;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.core.Settings;
import org.interphase.core.curve.CurveLook;
import org.interphase.core.curve.FitSettings;
import org.interphase.core.curve.OpenCurves;
import org.interphase.report.figure.CurveFigure;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Numbers;
import org.interphase.report.figure.Range;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.Labels;
import org.interphase.ui.chart.CurveChart;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.Pixel;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.export.FigureExport;

/**
 * The curve inspector: the force curve of the selected pixel with its fit, residuals and parameters, or why it has no modulus. The ends of the fit
 * window can be dragged; the curve is fitted anew while they move.
 */
public final class InspectorPart implements DeskListener {
  public static final String ID = "org.interphase.ui.curves.inspector";
  private static final int PAUSE = 150;
  private static final String SETTING = "setting: ";

  /** A curve on show. */
  private record Shown(Pixel pixel, FitSettings settings, CurveLook look, Optional<FitWindow> window) {
    double lower() {
      return CurveDrawing.number(look, SETTING + "window, lower bound");
    }

    double upper() {
      return CurveDrawing.number(look, SETTING + "window, upper bound");
    }

    private boolean unloading() {
      return settings.model().contains("oliver-pharr");
    }

    String mode() {
      return Settings.write(settings).path("mode").asText();
    }

    boolean fromPullOff() {
      return mode().equals("joint") && !unloading();
    }

    /** The separations between the bounds of the fit; empty where nothing was fitted, or all samples in contact. */
    Optional<Range> bounds() {
      return window.filter(law -> !mode().equals("full") || unloading())
          .map(law -> new double[] {law.separation(upper()), law.separation(fromPullOff() ? 0 : lower())}).filter(ends -> ends[0] < ends[1])
          .map(ends -> new Range(ends[0], ends[1]));
    }
  }

  @Inject
  private Desk desk;
  @Inject
  private CurveBench bench;
  private final Runnable benched = this::update;
  private Latest looking;
  private Latest fitting;
  private Label title;
  private CurveChart chart;
  private Table parameters;
  private SashForm sash;
  private Label status;
  private Optional<Shown> shown = Optional.empty();
  private Optional<Pixel> asked = Optional.empty();
  private Optional<FitSettings> askedWith = Optional.empty();
  private boolean dragging;

  @PostConstruct
  void create(Composite parent) {
    looking = new Latest(desk.ui());
    fitting = new Latest(desk.ui(), PAUSE);
    parent.setLayout(new GridLayout(2, false));
    title = new Label(parent, SWT.WRAP);
    title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    ToolBar tools = new ToolBar(parent, SWT.FLAT);
    FigureExport.addTo(tools, this::figure, "curve");
    sash = new SashForm(parent, SWT.VERTICAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    chart = new CurveChart(sash);
    chart.onWindow(this::moved);
    parameters = new Table(sash, SWT.FULL_SELECTION | SWT.BORDER);
    parameters.setHeaderVisible(true);
    for (String name : List.of("Quantity", "Value \u00b1 standard error", "95 % interval")) {
      new TableColumn(parameters, SWT.NONE).setText(name);
    }
    sash.setWeights(3, 2);
    status = new Label(parent, SWT.WRAP);
    status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    desk.addListener(this);
    bench.addListener(benched);
    HelpContexts.set(parent, "inspector");
    update();
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.pixel().equals(before.pixel()) || !now.map().equals(before.map())) {
      update();
    }
  }

  /** Asks for the curve that is to be seen, or says why there is none. */
  private void update() {
    Optional<OpenCurves> curves = bench.curves();
    Optional<FitSettings> settings = bench.effective();
    Optional<Pixel> pixel = desk.selection().pixel();
    Optional<String> missing = missing(curves, pixel);
    if (missing.isPresent() || settings.isEmpty()) {
      nothing(missing.orElse("Reading the settings of the fit ..."));
      return;
    }
    if (pixel.equals(asked) && settings.equals(askedWith)) {
      shown.ifPresent(this::describe);
      return;
    }
    boolean another = !pixel.equals(asked);
    asked = pixel;
    askedWith = settings;
    (another ? fitting : looking).cancel();
    (another ? looking : fitting).ask("Fitting the curve at " + pixel.get().column() + "," + pixel.get().row(), monitor -> {
      CurveLook look = curves.get().look(pixel.get().column(), pixel.get().row(), settings.get(), monitor);
      return new Shown(pixel.get(), settings.get(), look, FitWindow.of(look));
    }, this::show, this::nothing);
  }

  private Optional<String> missing(Optional<OpenCurves> curves, Optional<Pixel> pixel) {
    boolean none = desk.selection().measurement().isEmpty() && desk.selection().loose().isEmpty();
    if (!bench.problem().isEmpty()) {
      return Optional.of(bench.problem());
    }
    if (curves.isEmpty()) {
      boolean without = none || desk.content().filter(content -> !content.curves()).isPresent();
      return Optional.of(without ? "Select a measurement with force curves." : "Opening the force curves ...");
    }
    if (pixel.isEmpty()) {
      return Optional.of("Click on a pixel of a map to see its force curve.");
    }
    Grid grid = curves.get().grid();
    Optional<Grid> map = desk.content().flatMap(content -> desk.selection().map().flatMap(content::layer).or(() -> content.layers().stream().findFirst()))
        .map(layer -> layer.grid());
    return map.filter(one -> one.columns() != grid.columns() || one.rows() != grid.rows()).map(one -> "The map has " + one.columns() + " x " + one.rows()
        + " pixels, there are " + grid.columns() + " x " + grid.rows() + " force curves: choose a map of the curves.");
  }

  private void nothing(String why) {
    looking.cancel();
    fitting.cancel();
    shown = Optional.empty();
    asked = Optional.empty();
    askedWith = Optional.empty();
    title.setText("");
    say(why);
    reveal(false);
  }

  private void reveal(boolean visible) {
    if (visible != sash.getVisible()) {
      sash.setVisible(visible);
      ((GridData) sash.getLayoutData()).exclude = !visible;
      sash.requestLayout();
    }
  }

  private void say(String text) {
    Labels.set(status, text);
  }

  private void show(Shown now) {
    shown = Optional.of(now);
    reveal(true);
    describe(now);
    list(now.look());
    if (!dragging) {
      chart.show(CurveDrawing.of(now.look(), "Force curve at " + now.pixel().column() + "," + now.pixel().row(), now.bounds()));
    }
  }

  /** An end of the window moves: the left one is the upper bound of the force. */
  private void moved(int handle, double separation, boolean finished) {
    Optional<FitWindow> law = shown.flatMap(Shown::window);
    Optional<FitSettings> before = bench.settings();
    if (law.isEmpty() || before.isEmpty()) {
      return;
    }
    dragging = !finished;
    Shown now = shown.orElseThrow();
    double part = Math.round(100 * law.get().part(separation));
    boolean upper = handle == 0;
    ObjectNode json = Settings.write(before.get());
    if (upper) {
      json.put("windowUpper", Math.clamp(part, Math.floor(100 * now.lower()) + 1, 100) + " %");
    } else if (!now.fromPullOff()) {
      json.put("windowLower", Math.clamp(part, 0, Math.ceil(100 * now.upper()) - 1) + " %");
    }
    FitSettings settings = Settings.read(FitSettings.class, json);
    if (finished) {
      askedWith = Optional.empty();
      bench.edit("Set Fit Window", settings);
    } else {
      bench.preview(settings);
    }
    if (!upper && now.fromPullOff()) {
      say("In mode joint the fit begins at pull-off: a lower bound counts in mode window.");
    }
  }

  private void describe(Shown now) {
    List<String> words = new ArrayList<>();
    words.add("Column " + now.pixel().column() + ", row " + now.pixel().row() + ", " + now.settings().model() + ", mode "
        + now.mode());
    words.add(now.look().invalid() == Invalid.NONE ? "valid" : "invalid: " + now.look().invalid().label());
    bench.curves().filter(OpenCurves::synthetic).ifPresent(open -> words.add("synthetic data"));
    Labels.set(title, String.join("   ", words));
    say(String.join(" ", Stream.concat(bench.asStored() ? Stream.of() : Stream.of("Not the settings of the stored maps: Fit Curves applies them to all."),
        now.look().outcome().warnings().stream()).toList()));
  }

  private void list(CurveLook look) {
    parameters.setRedraw(false);
    parameters.removeAll();
    look.outcome().numbers().stream().filter(number -> !number.name().startsWith(SETTING)).forEach(number ->
        new TableItem(parameters, SWT.NONE).setText(new String[] {number.name(), value(number), Numbers.interval(number)}));
    for (TableColumn column : parameters.getColumns()) {
      column.pack();
    }
    parameters.setRedraw(true);
  }

  private static String value(Estimate number) {
    return Double.isNaN(number.value()) ? "\u2013" : Numbers.quantity(number);
  }

  /** The curve on show. */
  Optional<CurveLook> look() {
    return shown.map(Shown::look);
  }

  private Optional<Figure> figure() {
    return shown.map(now -> CurveFigure.of(now.look().outcome().tables().getFirst(), now.look().outcome().numbers(), now.look().invalid(),
        "Force curve at " + now.pixel().column() + "," + now.pixel().row()).withProvenance(provenance()));
  }

  private String provenance() {
    return Stream.concat(bench.curves().stream().map(open -> open.file().getFileName().toString()),
        bench.curves().filter(OpenCurves::synthetic).stream().map(open -> "synthetic data")).collect(Collectors.joining(" \u00b7 "));
  }

  @Focus
  void focus() {
    chart.setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    bench.removeListener(benched);
    looking.cancel();
    fitting.cancel();
  }
}
