package org.interphase.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.interphase.api.Unit;
import org.interphase.report.figure.Range;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts in a real window: what they show, and what mouse and keys do. */
class ChartsTest {
  private static final Color DARK = new Color(0x2b, 0x2d, 0x30);
  private final List<String> moves = new ArrayList<>();
  private final List<Error> leaks = new ArrayList<>();
  private Display display;
  private Shell shell;
  private Screen screen;
  private double last;

  @BeforeEach
  void open() {
    Resource.setNonDisposeHandler(leaks::add);
    display = new Display();
    screen = new Screen(display);
    shell = new Shell(display, SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(640, 420);
  }

  @AfterEach
  void close() {
    display.dispose();
    System.gc();
    Resource.setNonDisposeHandler(null);
    assertThat(leaks).isEmpty();
  }

  private void heard(int handle, double value, boolean finished) {
    moves.add(handle + (finished ? " ends" : " moves"));
    last = value;
  }

  private void show(Composite chart, Plot plot) {
    shell.open();
    screen.until("the chart has its size", () -> chart.getSize().x == 640 && plot.area().getSize().x > 300);
  }

  private static void mouse(Control control, int type, int x) {
    mouse(control, type, x, 60);
  }

  private static void mouse(Control control, int type, int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = type == SWT.MouseMove ? 0 : 1;
    control.notifyListeners(type, event);
  }

  private static void key(Control control, int code, int mask) {
    Event event = new Event();
    event.keyCode = code;
    event.stateMask = mask;
    control.notifyListeners(SWT.KeyDown, event);
  }

  private static boolean tab(Control control) {
    Event event = new Event();
    event.detail = SWT.TRAVERSE_TAB_NEXT;
    event.doit = true;
    control.notifyListeners(SWT.Traverse, event);
    return event.doit;
  }

  private static double gauss(double x, double mean, double width) {
    return Math.exp(-0.5 * Math.pow((x - mean) / width, 2)) / (width * Math.sqrt(2 * Math.PI));
  }

  private static Histogram mixture() {
    double[] edges = IntStream.rangeClosed(0, 60).mapToDouble(index -> index * 20e6).toArray();
    double[] x = IntStream.rangeClosed(0, 600).mapToDouble(index -> index * 2e6).toArray();
    double[] soft = Arrays.stream(x).map(value -> 65536 * 20e6 * 0.6 * gauss(value, 300e6, 80e6)).toArray();
    double[] stiff = Arrays.stream(x).map(value -> 65536 * 20e6 * 0.4 * gauss(value, 700e6, 120e6)).toArray();
    double[] both = IntStream.range(0, x.length).mapToDouble(index -> soft[index] + stiff[index]).toArray();
    SplittableRandom random = new SplittableRandom(3);
    double[] heights = IntStream.range(0, 60).mapToDouble(bin -> Math.max(0, both[10 * bin + 5] * (0.95 + 0.1 * random.nextDouble()))).toArray();
    return new Histogram("DMT modulus", new Axis("Reduced modulus", Unit.PASCAL), new Axis("Pixels", Unit.ONE), edges, heights,
        List.of(new Trace("soft", x, soft), new Trace("stiff", x, stiff)), Optional.of(new Trace("sum", x, both)), new double[] {480e6, 900e6});
  }

  private HistogramChart histogram() {
    HistogramChart chart = new HistogramChart(shell);
    chart.onThreshold(this::heard);
    chart.onComponent((component, value, finished) -> {
      heard(component, value, finished);
      moves.set(moves.size() - 1, "component " + moves.getLast());
    });
    chart.show(mixture());
    show(chart, chart.plot());
    return chart;
  }

  @Test
  void showsAHistogramWithItsMixtureAndUnits() throws IOException {
    HistogramChart chart = histogram();
    screen.screenshot(shell, "histogram-chart");
    assertThat(chart.plot().description()).isEqualTo("DMT modulus: Pixels over Reduced modulus (GPa)");
    Plot plot = chart.plot();
    var origin = display.map(plot.area(), shell, 0, 0);
    assertThat(screen.colourAt(shell, origin.x + plot.xPixel(245e6), origin.y + plot.yPixel(1000))).isEqualTo(0xb8c4d0);
    chart.setBackground(DARK);
    screen.screenshot(shell, "histogram-chart-dark");
    assertThat(screen.colourAt(shell, origin.x + plot.xPixel(245e6), origin.y + plot.yPixel(1000))).isEqualTo(0x5a6673);
  }

  @Test
  void dragsAThreshold() {
    HistogramChart chart = histogram();
    Plot plot = chart.plot();
    mouse(plot.area(), SWT.MouseDown, plot.xPixel(480e6));
    mouse(plot.area(), SWT.MouseMove, plot.xPixel(520e6));
    mouse(plot.area(), SWT.MouseUp, plot.xPixel(560e6));
    assertThat(moves).containsExactly("0 moves", "0 ends");
    double pixel = 1200e6 / plot.area().getSize().x;
    assertThat(last).isCloseTo(560e6, within(2 * pixel));
    assertThat(chart.thresholds()).containsExactly(last, 900e6);
    mouse(plot.area(), SWT.MouseMove, plot.xPixel(100e6));
    assertThat(moves).hasSize(2);
  }

  @Test
  void dragsAComponentByTheTopOfItsCurveOnly() throws IOException {
    HistogramChart chart = histogram();
    Plot plot = chart.plot();
    int x = plot.xPixel(700e6);
    int top = plot.yPixel(65536 * 20e6 * 0.4 * gauss(700e6, 700e6, 120e6));
    mouse(plot.area(), SWT.MouseDown, x, top + 12);
    mouse(plot.area(), SWT.MouseUp, x + 50, top + 12);
    mouse(plot.area(), SWT.MouseDown, x, top);
    mouse(plot.area(), SWT.MouseUp, x, top);
    assertThat(moves).as("a click moves nothing").isEmpty();
    mouse(plot.area(), SWT.MouseDown, x, top + 3);
    mouse(plot.area(), SWT.MouseMove, x + 50, top + 40);
    screen.screenshot(shell, "histogram-chart-component");
    mouse(plot.area(), SWT.MouseUp, x + 60, top);
    assertThat(moves).containsExactly("component 1 moves", "component 1 ends");
    double pixel = 1200e6 / (plot.area().getSize().x - 1);
    assertThat(last).isCloseTo(700e6 + 60 * pixel, within(2 * pixel));
    assertThat(chart.thresholds()).containsExactly(480e6, 900e6);
    mouse(plot.area(), SWT.MouseDown, plot.xPixel(last), top);
    mouse(plot.area(), SWT.MouseUp, 0, top);
    assertThat(last).as("components keep their order").isEqualTo(300e6);
  }

  @Test
  void keepsThresholdsInOrder() {
    HistogramChart chart = histogram();
    Plot plot = chart.plot();
    mouse(plot.area(), SWT.MouseDown, plot.xPixel(480e6));
    mouse(plot.area(), SWT.MouseUp, plot.area().getSize().x + 400);
    assertThat(chart.thresholds()).containsExactly(900e6, 900e6);
  }

  @Test
  void movesAThresholdWithTheKeyboard() {
    HistogramChart chart = histogram();
    Control area = chart.plot().area();
    double pixel = 1200e6 / (area.getSize().x - 1);
    assertThat(tab(area)).isFalse();
    assertThat(tab(area)).isFalse();
    key(area, SWT.ARROW_RIGHT, 0);
    assertThat(last).isCloseTo(900e6 + pixel, within(1.0));
    key(area, SWT.ARROW_LEFT, SWT.SHIFT);
    assertThat(last).isCloseTo(900e6 - 9 * pixel, within(1.0));
    assertThat(moves).containsExactly("1 ends", "1 ends");
    assertThat(tab(area)).as("the components come next").isFalse();
    assertThat(chart.handles().spoken(chart.handles().selected())).isEqualTo("Component 1 at 0.3 GPa");
    assertThat(tab(area)).isFalse();
    key(area, SWT.ARROW_RIGHT, SWT.SHIFT);
    assertThat(moves).containsExactly("1 ends", "1 ends", "component 1 ends");
    assertThat(last).isCloseTo(700e6 + 10 * pixel, within(1.0));
    assertThat(tab(area)).as("after the last handle Tab leaves the chart").isTrue();
  }

  @Test
  void tellsAScreenReaderWhichThresholdIsWhere() {
    HistogramChart chart = histogram();
    Control area = chart.plot().area();
    assertThat(area.forceFocus()).as("the chart takes the keyboard").isTrue();
    tab(area);
    tab(area);
    assertThat(chart.handles().selected()).isEqualTo(1);
    assertThat(chart.handles().spoken(1)).isEqualTo("Threshold 2 at 0.9 GPa");
    mouse(area, SWT.MouseDown, chart.plot().xPixel(900e6));
    mouse(area, SWT.MouseUp, area.getSize().x + 400);
    assertThat(chart.handles().spoken(1)).isEqualTo("Threshold 2 at 1.2 GPa");
  }

  private static ForceCurve curve() {
    SplittableRandom random = new SplittableRandom(5);
    int count = 2000;
    double[] down = IntStream.range(0, count).mapToDouble(index -> 150e-9 - index * 0.085e-9).toArray();
    double[] up = IntStream.range(0, count).mapToDouble(index -> -20e-9 + index * 0.085e-9).toArray();
    double[] push = Arrays.stream(down).map(x -> (x < 0 ? 3.5e4 * Math.pow(-x, 1.5) : 0) + 0.1e-9 * random.nextDouble()).toArray();
    double[] pull = Arrays.stream(up).map(x -> (x < 0 ? 3.5e4 * Math.pow(-x, 1.5) : 0) - 2e-9 * Math.exp(-Math.max(x, 0) / 5e-9)
        + 0.1e-9 * random.nextDouble()).toArray();
    push[0] = Double.NaN;
    double[] fitX = Arrays.copyOf(up, 200);
    double[] fitY = Arrays.stream(fitX).map(x -> 3.5e4 * Math.pow(Math.max(0, -x), 1.5) - 1.95e-9).toArray();
    double[] rest = IntStream.range(0, 200).mapToDouble(index -> pull[index] - fitY[index]).toArray();
    return new ForceCurve("Curve 17", new Axis("Separation", Unit.METRE), new Axis("Force", Unit.NEWTON),
        List.of(new Trace("approach", down, push), new Trace("retract", up, pull)), Optional.of(new Trace("DMT", fitX, fitY)),
        Optional.of(new Trace("residuals", fitX, rest)), Optional.of(new Range(-19e-9, -3e-9)));
  }

  private static ForceCurve scaledResiduals(double scale) {
    ForceCurve one = curve();
    Trace residuals = one.residuals().orElseThrow();
    return new ForceCurve(one.name(), one.separation(), one.force(), one.lines(), one.fit(), Optional.of(new Trace(residuals.name(), residuals.x(),
        Arrays.stream(residuals.y()).map(y -> scale * y).toArray())), one.window());
  }

  @Test
  void showsACurveItsFitAndResidualsAboveEachOther() throws IOException {
    CurveChart chart = new CurveChart(shell);
    chart.onWindow(this::heard);
    chart.show(curve());
    show(chart, chart.curve());
    screen.screenshot(shell, "curve-chart");
    assertThat(chart.curve().description()).isEqualTo("Curve 17: Force (nN) over Separation (nm)");
    assertThat(chart.strip().description()).contains("Residual (pN)", "Separation (nm)");
    assertThat(display.map(chart.curve().area(), chart, 0, 0).x).isEqualTo(display.map(chart.strip().area(), chart, 0, 0).x);
    assertThat(chart.curve().area().getSize().x).isEqualTo(chart.strip().area().getSize().x);
    for (double scale : new double[] {1e-3, 1, 300, 1e-2}) {
      chart.show(scaledResiduals(scale));
      assertThat(display.map(chart.curve().area(), chart, 0, 0).x).as("residuals x %s", scale).isEqualTo(display.map(chart.strip().area(), chart, 0, 0).x);
    }
    chart.show(curve());
    chart.setBackground(DARK);
    screen.screenshot(shell, "curve-chart-dark");
  }

  @Test
  void dragsAnEndOfTheWindow() {
    CurveChart chart = new CurveChart(shell);
    chart.onWindow(this::heard);
    chart.show(curve());
    show(chart, chart.curve());
    mouse(chart.curve().area(), SWT.MouseDown, chart.curve().xPixel(-3e-9));
    mouse(chart.curve().area(), SWT.MouseUp, chart.curve().xPixel(20e-9));
    assertThat(moves).containsExactly("1 ends");
    assertThat(chart.window().orElseThrow().upper()).isCloseTo(20e-9, within(1e-9));
    assertThat(chart.window().orElseThrow().lower()).isEqualTo(-19e-9);
  }

  @Test
  void showsDataSetsOverTimeWithErrors() throws IOException {
    SeriesChart chart = new SeriesChart(shell);
    double[] t = IntStream.range(0, 12).mapToDouble(index -> 3600 * 2.0 * index).toArray();
    double[] a = Arrays.stream(t).map(x -> 300e6 + 250e6 * (1 - Math.exp(-x / 20000))).toArray();
    double[] b = Arrays.stream(t).map(x -> 200e6 + 90e6 * (1 - Math.exp(-x / 40000))).toArray();
    a[0] = Double.NaN;
    double[] errors = new double[12];
    Arrays.fill(errors, 25e6);
    errors[3] = Double.NaN;
    chart.show("Evolution", new Axis("Immersion time", Unit.SECOND), new Axis("Reduced modulus", Unit.PASCAL),
        List.of(new DataSeries(new Trace("LP30", t, a), errors, 0x0072b2, Mark.CIRCLE), new DataSeries(new Trace("LP30 + FEC", t, b), errors, 0xd55e00,
            Mark.SQUARE)));
    show(chart, chart.plot());
    screen.screenshot(shell, "series-chart");
    assertThat(chart.plot().description()).isEqualTo("Evolution: Reduced modulus (MPa) over Immersion time (h)");
    assertThat(chart.plot().chart().getSeriesSet().getSeries()[0].getXSeries()).hasSize(11).startsWith(2);
    chart.setBackground(DARK);
    screen.screenshot(shell, "series-chart-dark");
  }

  /** Three shapes of axes: numbers of the strip that are narrower, as wide, and wider than those above. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 3, 123456})
  void aStripLiesBeneathOnTheSameAxis(double scale) throws IOException {
    SeriesChart chart = new SeriesChart(shell);
    double[] t = IntStream.range(0, 12).mapToDouble(index -> 3600 * index).toArray();
    double[] log = IntStream.range(0, 1000).mapToDouble(index -> 60 * index - 1800).toArray();
    DataSeries means = new DataSeries(new Trace("LP30", t, Arrays.stream(t).map(x -> 300e6 + 1e3 * x).toArray()), new double[12], 0x0072b2,
        Mark.CIRCLE);
    DataSeries volts = new DataSeries(new Trace("LP30", log, Arrays.stream(log).map(x -> x > 12 * 3600 ? 1e9 : scale * (1 + Math.sin(x / 5e3) / 9))
        .toArray()), new double[0], 0x0072b2, Mark.NONE);
    chart.show("Evolution", new Axis("Immersion time", Unit.SECOND), new Axis("Reduced modulus", Unit.PASCAL), List.of(means),
        new Strip(new Axis("Potential", Unit.ONE), List.of(volts), List.of(new Strip.Moment(0, "1"), new Strip.Moment(600, "2"),
            new Strip.Moment(2e4, "3"), new Strip.Moment(1e6, "beyond"))));
    show(chart, chart.plot());
    Control above = chart.plot().area();
    Control below = chart.strip().area();
    screen.until("the lines begin and end above each other", () -> display.map(above, chart, 0, 0).x == display.map(below, chart, 0, 0).x
        && above.getSize().x == below.getSize().x);
    assertThat(chart.plot().xPixel(2e4)).isEqualTo(chart.strip().xPixel(2e4));
    assertThat(display.map(above, chart, 0, 0).y + above.getSize().y).isLessThanOrEqualTo(display.map(below, chart, 0, 0).y);
    assertThat(chart.strip().description()).isEqualTo("Evolution, logs: Potential over Immersion time (h)");
    assertThat(chart.strip().chart().getAxisSet().getYAxis(0).getRange().upper).as("what is not on the axis does not count").isLessThan(1.2 * scale);
    ImageData picture = new ImageData(screen.screenshot(chart, "series-chart-strip-" + scale).toString());
    for (Control area : List.of(above, below)) {
      assertThat(inked(picture, display.map(area, chart, 0, 0).x + chart.plot().xPixel(2e4), display.map(area, chart, 0, 0).y, area.getSize().y))
          .as("dashes of the event").isGreaterThan(area.getSize().y / 3).isLessThan(area.getSize().y);
    }
    chart.setBackground(DARK);
    screen.screenshot(shell, "series-chart-strip-dark");
    shell.setSize(640, 180);
    screen.until("a low chart is left without a strip", () -> !chart.strip().isVisible() && chart.plot().getSize().y == chart.getSize().y);
    assertThat(chart.plot().chart().getAxisSet().getXAxis(0).getTick().isVisible()).isTrue();
  }

  /** How many pixels of a column have the colour of letters. */
  private static long inked(ImageData picture, int x, int top, int height) {
    return IntStream.range(top, top + height).filter(y -> picture.palette.getRGB(picture.getPixel(x, y)).equals(new RGB(0x20, 0x20, 0x20))).count();
  }

  @Test
  void showsNothingWithoutFailing() {
    SeriesChart chart = new SeriesChart(shell);
    chart.show("Empty", new Axis("Time", Unit.SECOND), new Axis("Potential", Unit.VOLT),
        List.of(new DataSeries(new Trace("none", new double[] {1}, new double[] {Double.NaN}), new double[0], 0, Mark.NONE)));
    show(chart, chart.plot());
    assertThat(chart.plot().chart().getSeriesSet().getSeries()).isEmpty();
  }
}
