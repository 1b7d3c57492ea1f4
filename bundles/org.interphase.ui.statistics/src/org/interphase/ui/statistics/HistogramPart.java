package org.interphase.ui.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.api.Unit;
import org.interphase.model.Measurement;
import org.interphase.report.figure.ClassColours;
import org.interphase.report.figure.Numbers;
import org.interphase.report.figure.Range;
import org.interphase.ui.Accessibles;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.StatusLine;
import org.interphase.ui.chart.Histogram;
import org.interphase.ui.chart.HistogramChart;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.Layer;
import org.interphase.ui.desk.Mark;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.export.FigureExport;

/**
 * The histogram of the map that is looked at, and the mixture of Gaussians that was fitted to it. Bin width, number of components and seed are
 * tried out at once; components are dragged to start the fit from there, and the thresholds between the classes to divide the map there, which are
 * edits of the project.
 */
public final class HistogramPart implements DeskListener {
  public static final String ID = "org.interphase.ui.statistics.histogram";
  private static final long PAUSE = 300;
  private static final int DIGITS = 4;
  private static final int COMPONENTS = 0;
  private static final int CLASSES = 1;
  private static final int WARNINGS = 2;
  private static final int[] BESIDE = {11, 10};
  private static final int[] ABOVE = {5, 4};

  @Inject
  private Desk desk;
  @Inject
  private Draft draft;
  private final Runnable following = this::divide;
  private ChoiceFields fields;
  private SashForm halves;
  private HistogramChart chart;
  private CTabFolder tables;
  private ValueTable components;
  private ValueTable classes;
  private Text warnings;
  private StatusLine status;
  private ToolItem atIntersections;
  private ToolItem forAll;
  private Latest reading;
  private Latest trying;
  private Optional<Subject> shown = Optional.empty();
  private Optional<Histogram> drawn = Optional.empty();
  /** The measurement's start means, as far as the fit on show, or on its way, has them. */
  private List<Double> followed = List.of();

  @PostConstruct
  void create(Composite parent) {
    reading = new Latest(desk.ui());
    trying = new Latest(desk.ui(), PAUSE);
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 2;
    layout.marginHeight = 2;
    parent.setLayout(layout);
    fields = new ChoiceFields(parent, this::chosen, text -> status.say(text));
    fields.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    tools(parent);
    halves = Halves.of(parent, BESIDE, ABOVE);
    halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    chart = new HistogramChart(halves);
    chart.setBackground(parent.getBackground());
    chart.onThreshold(this::drag);
    chart.onComponent(this::dragComponent);
    chart.onBin(bin -> mark(drawn.orElseThrow().edges()[bin], drawn.orElseThrow().edges()[bin + 1]));
    below();
    halves.setWeights(ABOVE);
    status = new StatusLine(parent, 1, true);
    HelpContexts.set(parent, "histogram");
    desk.addListener(this);
    draft.addListener(following);
    look();
  }

  private void tools(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    item(bar, "Segment", "Analyse this measurement again: its classes are divided at these thresholds").addListener(SWT.Selection,
        event -> Segmenting.start(desk, status::say));
    atIntersections = item(bar, "At Intersections", "Divide at the intersections of the Gaussians again, not where thresholds were dragged to");
    atIntersections.addListener(SWT.Selection, event -> set("Divide at Intersections", Measurement::getThresholds, List.of()));
    forAll = item(bar, "Use for All", "Make this bin width, number of components and start those of the project's recipe, for every measurement");
    forAll.addListener(SWT.Selection, event -> useForAll());
    FigureExport.addTo(bar, () -> shown.map(now -> now.figure(chart.thresholds())), "histogram");
  }

  private static ToolItem item(ToolBar bar, String text, String help) {
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setText(text);
    item.setToolTipText(help);
    return item;
  }

  private void below() {
    tables = new CTabFolder(halves, SWT.TOP | SWT.FLAT);
    components = new ValueTable(tables, "Components of the mixture", "Component", "Mean", "Width (σ)", "Weight", "95 % interval");
    classes = new ValueTable(tables, "Classes between the thresholds", ClassRows.headers());
    classes.onSelect(row -> division().ifPresent(division -> mark(division.parts().get(row).lower(), division.parts().get(row).upper())));
    warnings = new Text(tables, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    warnings.getAccessible().addAccessibleListener(Accessibles.named("Warnings"));
    tab("Components", components.control());
    tab("Classes", classes.control());
    tab("Warnings", warnings);
    tables.setSelection(COMPONENTS);
  }

  private void tab(String title, Control control) {
    CTabItem item = new CTabItem(tables, SWT.NONE);
    item.setText(title);
    item.setControl(control);
  }

  /** The number of warnings is seen whatever is in front. */
  private void warn(List<String> texts) {
    warnings.setText(texts.isEmpty() ? "There are no warnings." : String.join("\n", texts));
    tables.getItem(WARNINGS).setText("Warnings (" + texts.size() + ")");
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.map().equals(before.map())) {
      look();
    }
    if (!now.mark().equals(before.mark())) {
      showMark();
    }
  }

  @Override
  public void shown(Optional<Content> content) {
    look();
  }

  @Override
  public void changed(OpenProject project) {
    if (desk.selection().project().filter(project::equals).isPresent()) {
      divide();
      follow();
    }
  }

  /** Reads the map that is looked at, unless it is on show already. */
  private void look() {
    Optional<Layer> layer = desk.content().flatMap(content -> Layers.chosen(content, desk.selection()));
    Optional<Stored> stored = layer.flatMap(one -> Stored.of(desk.content().orElseThrow(), one));
    if (layer.isEmpty()) {
      String problem = desk.content().map(content -> String.join(" ", content.problems())).orElse("");
      nothing(problem.isEmpty() ? "Select a measurement with images to see the histogram of a map." : problem);
    } else if (shown.filter(now -> now.layer() == layer.get() && same(now.stored(), stored)).isEmpty()) {
      trying.cancel();
      reading.ask("Histogram of " + layer.get().name(), monitor -> Subject.read(layer.get(), stored, monitor), this::look, this::nothing);
    }
  }

  private static boolean same(Optional<Stored> one, Optional<Stored> other) {
    return one.map(Stored::result).orElse(null) == other.map(Stored::result).orElse(null);
  }

  private void nothing(String why) {
    reading.cancel();
    trying.cancel();
    shown = Optional.empty();
    drawn = Optional.empty();
    visible(false);
    components.show(List.of());
    warn(List.of());
    divide();
    status.say(why);
  }

  private void visible(boolean drawn) {
    if (chart.getVisible() != drawn) {
      chart.setVisible(drawn);
      halves.layout();
    }
  }

  /** Shows what an analysis made, unless a person starts its fit elsewhere since. */
  private void look(Subject now) {
    arrived(now);
    followed = starts(now).isEmpty() ? List.of() : now.choice().startMeans();
    follow();
  }

  private void arrived(Subject now) {
    shown = Optional.of(now);
    fields.show(now.choice(), now.unit());
    components.show(now.mixture().map(HistogramPart::rows).orElse(List.of()));
    warn(now.mixture().map(Mixture::warnings).orElse(List.of()));
    Histogram histogram = now.histogram(division().map(Division::thresholds).orElse(new double[0]));
    drawn = Optional.of(histogram);
    chart.show(histogram);
    visible(true);
    status.say(now.missing());
    divide();
    showMark();
  }

  private static List<ValueTable.Row> rows(Mixture mixture) {
    return IntStream.range(0, mixture.size()).mapToObj(k -> new ValueTable.Row(ClassColours.of(k).getRGB() & 0xffffff, List.of(
        Integer.toString(k + 1), Numbers.quantity(mixture.component(k, "mean")), Numbers.quantity(mixture.component(k, "sigma")),
        ClassRows.share(mixture.component(k, "weight")), ClassRows.interval(mixture.component(k, "weight"))))).toList();
  }

  /** How the map is divided now: where a person drags, or had dragged to, else as the mixture says. */
  private Optional<Division> division() {
    return shown.flatMap(now -> now.mixture().map(mixture -> Division.of(mixture, typed(now), now.sorted())));
  }

  /** The measurement that keeps what a person chose for a map of a modulus. */
  private Optional<Measurement> keeper(Subject now) {
    return desk.selection().measurement().filter(one -> now.stored().isPresent() && now.unit().equals(Unit.PASCAL));
  }

  private double[] typed(Subject now) {
    Optional<Measurement> measurement = keeper(now);
    return measurement.flatMap(one -> draft.of(one.getId())).or(() -> measurement.map(one -> one.getThresholds().stream()
        .mapToDouble(Double::doubleValue).toArray())).orElse(new double[0]);
  }

  /** Shows the classes between the thresholds of now. */
  private void divide() {
    Optional<Division> division = division();
    atIntersections.setEnabled(division.filter(Division::typed).isPresent());
    forAll.setEnabled(shown.filter(now -> now.stored().isPresent() && now.choice().fits()).isPresent());
    classes.show(division.map(one -> ClassRows.of(one, shown.orElseThrow().image())).orElse(List.of()));
    boolean dragging = desk.selection().measurement().flatMap(one -> draft.of(one.getId())).isPresent();
    division.map(Division::thresholds).filter(places -> !dragging && !Arrays.equals(places, chart.thresholds())).ifPresent(chart::thresholds);
    shown.filter(now -> now.divided() && typed(now).length == 0 && !trying.busy()).ifPresent(now -> choose(now.choice()));
  }

  private void drag(int handle, double value, boolean finished) {
    Optional<Measurement> measurement = desk.selection().measurement().filter(one -> shown.flatMap(Subject::stored).isPresent());
    double[] places = division().map(Division::thresholds).orElse(new double[0]);
    if (measurement.isEmpty() || handle >= places.length) {
      divide();
      status.say("Analyse this measurement in a project to divide it otherwise.");
      return;
    }
    places[handle] = rounded(value);
    tables.setSelection(CLASSES);
    boolean ascending = IntStream.range(1, places.length).allMatch(i -> places[i - 1] < places[i]);
    if (ascending && finished) {
      set("Move Threshold", Measurement::getThresholds, Arrays.stream(places).boxed().toList());
    }
    if (ascending || finished) {
      draft.move(finished ? Optional.empty() : Optional.of(new Draft.Thresholds(measurement.get().getId(), places)));
    }
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(DIGITS)).doubleValue();
  }

  private void dragComponent(int handle, double value, boolean finished) {
    tables.setSelection(COMPONENTS);
    if (finished) {
      Subject now = shown.orElseThrow();
      double[] means = now.mixture().orElseThrow().means();
      means[handle] = rounded(value);
      boolean ascending = IntStream.range(1, means.length).allMatch(i -> means[i - 1] < means[i]);
      if (ascending && keeper(now).isPresent()) {
        set("Move Component", Measurement::getStartMeans, Arrays.stream(means).boxed().toList());
      } else {
        drawn.ifPresent(chart::show);
        status.say(ascending ? "Analyse this map of a modulus in a project to start its fit elsewhere." : "Components keep their order.");
      }
    }
  }

  /** Where a person starts the fit; empty for where the recipe does. */
  private List<Double> starts(Subject now) {
    return keeper(now).map(one -> List.copyOf(one.getStartMeans())).orElse(List.of());
  }

  /** Fits again when a person starts the fit elsewhere now. */
  private void follow() {
    shown.filter(now -> !starts(now).equals(followed)).ifPresent(now -> {
      followed = starts(now);
      fields.show(fields.choice().startingAt(followed), now.unit());
      choose(fields.choice());
    });
  }

  /** Makes values those of the measurement; none for what the mixture says. */
  private void set(String label, Function<Measurement, List<Double>> kept, List<Double> values) {
    desk.selection().measurement().filter(one -> !kept.apply(one).equals(values)).ifPresent(one ->
        desk.selection().project().orElseThrow().edit(label, () -> {
          kept.apply(one).clear();
          kept.apply(one).addAll(values);
        }));
  }

  /** Takes what the fields say: a number of components that is chosen there starts at random again. */
  private void chosen(Choice choice) {
    choose(choice);
    if (choice.startMeans().isEmpty()) {
      shown.flatMap(this::keeper).ifPresent(one -> set("Start at Random", Measurement::getStartMeans, List.of()));
    }
  }

  /** Tries other settings, a moment later. */
  private void choose(Choice choice) {
    shown.ifPresent(now -> {
      status.say(choice.fits() ? "Fitting the mixture ..." : "Counting ...");
      trying.ask("Mixture of " + now.layer().name(), monitor -> now.with(choice, desk.engine(), monitor), this::arrived, status::say);
    });
  }

  private void useForAll() {
    shown.ifPresent(now -> new RecipeEdit(desk, desk.selection().project().orElseThrow(), now.stored().orElseThrow().recipe().name(), status::say)
        .start(now.choice(), now.unit()));
  }

  private void mark(double lower, double upper) {
    Subject now = shown.orElseThrow();
    Mark mark = new Mark(ClassRows.range(lower, upper, now.unit()), now.layer().label(), lower, upper);
    desk.select(desk.selection().withMark(Optional.of(mark)));
  }

  /** Brings out the bars of the mark, and says how many pixels it has. */
  private void showMark() {
    Optional<Mark> mark = desk.selection().mark().filter(one -> shown.filter(now -> now.layer().label().equals(one.map())).isPresent());
    chart.mark(mark.map(one -> new Range(Math.max(-Double.MAX_VALUE, one.lower()), Math.min(Double.MAX_VALUE, one.upper()))));
    classes.select(division().stream().flatMapToInt(division -> IntStream.range(0, division.parts().size()).filter(row -> mark.filter(one ->
        one.lower() == division.parts().get(row).lower() && one.upper() == division.parts().get(row).upper()).isPresent())).findFirst());
    mark.ifPresent(one -> {
      int pixels = Division.below(shown.orElseThrow().sorted(), one.upper()) - Division.below(shown.orElseThrow().sorted(), one.lower());
      status.say("Marked: " + one.text() + ", " + pixels + (pixels == 1 ? " pixel" : " pixels"));
    });
  }

  /** What the chart shows. */
  Optional<Histogram> drawn() {
    return drawn;
  }

  @Focus
  void focus() {
    fields.setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    draft.removeListener(following);
    reading.cancel();
    trying.cancel();
  }
}
