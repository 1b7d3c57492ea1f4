package org.interphase.ui.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.IErrorBar;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.ITitle;
import org.eclipse.swtchart.LineStyle;
import org.interphase.api.Unit;
import org.interphase.report.figure.Range;

/** Two axes with units and lines in SI, drawn by SWTChart from what {@link Envelope} leaves for the pixels at hand. */
final class Plot extends Composite {
  private static final int NAME_GAP = 4;

  private record Line(Trace trace, double[] errors, Pen pen) { }

  private final Chart chart;
  private final List<Line> lines = new ArrayList<>();
  private Range xRange = new Range(0, 1);
  private Range yRange = new Range(0, 1);
  private Unit xUnit = Unit.ONE;
  private Unit yUnit = Unit.ONE;
  private ChartColours colours;
  private String description = "";
  private String valueName = "";
  private boolean unitBeside;
  private int legendFrom;
  private int legendAboveFrom;
  private int drawnFor;

  Plot(Composite parent) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    chart = new Chart(this, SWT.NONE);
    chart.getTitle().setVisible(false);
    chart.getTitle().setFont(getFont());
    chart.getLegend().setFont(getFont());
    chart.getLegend().setPosition(SWT.TOP);
    colours = ChartColours.on(getBackground());
    for (IAxis axis : chart.getAxisSet().getAxes()) {
      axis.getTick().setFormat(new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
      axis.getGrid().setStyle(LineStyle.SOLID);
      axis.getTick().setFont(getFont());
      axis.getTitle().setFont(getFont());
    }
    chart.getAxisSet().getXAxis(0).getTick().setTickMarkStepHint(64);
    chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(40);
    area().addListener(SWT.Resize, event -> resized());
    area().getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = description;
        }
      }
    });
    Surroundings.own(this);
    paintColours();
  }

  /** The control that shows the lines, and gets mouse and keys. */
  Control area() {
    return chart.getPlotArea().getControl();
  }

  Chart chart() {
    return chart;
  }

  ChartColours colours() {
    return colours;
  }

  void withoutLegend() {
    legendFrom(Integer.MAX_VALUE);
  }

  /** Leaves the room of the legend to the lines where the plot is lower than so many pixels. */
  void legendFrom(int height) {
    legendFrom = height;
  }

  /** Puts the legend beside the lines where the plot is lower than so many pixels. */
  void legendAboveFrom(int height) {
    legendAboveFrom = height;
  }

  private int legendPosition() {
    return getSize().y < legendAboveFrom ? SWT.RIGHT : SWT.TOP;
  }

  private boolean legend() {
    return lines.size() > 1 && getSize().y >= legendFrom;
  }

  /** What a screen reader says. */
  String description() {
    return description;
  }

  @Override
  public void setBackground(Color background) {
    super.setBackground(background);
    colours = ChartColours.on(getBackground());
    paintColours();
    draw();
  }

  private void paintColours() {
    chart.setBackground(colours.paper());
    chart.setBackgroundInPlotArea(colours.paper());
    chart.getLegend().setBackground(colours.paper());
    chart.getLegend().setForeground(colours.ink());
    for (IAxis axis : chart.getAxisSet().getAxes()) {
      axis.getTick().setForeground(colours.ink());
      axis.getTitle().setForeground(colours.ink());
      axis.getGrid().setForeground(colours.grid());
    }
  }

  /** Takes new axes, without lines; {@link #draw} shows them. */
  void start(String name, Axis x, Range xs, Axis y, Range ys) {
    lines.clear();
    xRange = xs;
    yRange = ys;
    xUnit = x.readable(xs);
    yUnit = y.readable(ys);
    description = name + ": " + y.title(yUnit) + " over " + x.title(xUnit);
    title(chart.getAxisSet().getXAxis(0).getTitle(), x.title(xUnit));
    valueName = y.label();
    title(chart.getAxisSet().getYAxis(0).getTitle(), unitBeside ? yUnit.symbol() : y.title(yUnit));
    chart.getAxisSet().getXAxis(0).setRange(inUnit(xs, xUnit));
    chart.getAxisSet().getYAxis(0).setRange(inUnit(ys, yUnit));
  }

  private static void title(ITitle title, String text) {
    title.setText(text);
    title.setVisible(!text.isEmpty());
  }

  private static org.eclipse.swtchart.Range inUnit(Range range, Unit unit) {
    return new org.eclipse.swtchart.Range(unit.fromSi(range.lower()), unit.fromSi(range.upper()));
  }

  void line(Trace trace, Pen pen) {
    lines.add(new Line(trace, new double[0], pen));
  }

  /** Points with error bars, every one of them shown. */
  void points(Trace trace, double[] errors, Pen pen) {
    lines.add(new Line(trace, errors, pen));
  }

  private void resized() {
    if (area().getSize().x != drawnFor || chart.getLegend().isVisible() != legend() || chart.getLegend().getPosition() != legendPosition()) {
      draw();
    }
  }

  /** Shows the lines. */
  void draw() {
    drawnFor = area().getSize().x;
    chart.suspendUpdate(true);
    for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
      chart.getSeriesSet().deleteSeries(series.getId());
    }
    lines.forEach(this::addSeries);
    chart.getLegend().setVisible(legend());
    chart.getLegend().setPosition(legendPosition());
    chart.suspendUpdate(false);
    chart.redraw();
  }

  private void addSeries(Line line) {
    boolean bars = line.errors().length > 0;
    List<Trace> segments = bars ? List.of(line.trace()) : Envelope.of(line.trace(), xRange, Math.max(1, drawnFor));
    int part = 0;
    for (Trace segment : segments) {
      ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, line.trace().name() + "\u0000" + part);
      series.setDescription(line.trace().name());
      series.setVisibleInLegend(part++ == 0);
      series.setXSeries(Arrays.stream(segment.x()).map(xUnit::fromSi).toArray());
      series.setYSeries(Arrays.stream(segment.y()).map(yUnit::fromSi).toArray());
      Color colour = line.pen().colour().apply(colours);
      series.setLineColor(colour);
      series.setLineStyle(line.pen().style());
      series.setLineWidth(line.pen().width());
      series.setAntialias(SWT.ON);
      series.setSymbolType(line.pen().mark().type());
      series.setSymbolColor(colour);
      if (bars) {
        errorBars(series.getYErrorBar(), line.errors(), colour);
      }
    }
  }

  private void errorBars(IErrorBar bar, double[] errors, Color colour) {
    double[] shown = Arrays.stream(errors).map(error -> Double.isFinite(error) ? yUnit.fromSi(error) : 0).toArray();
    bar.setType(IErrorBar.ErrorBarType.BOTH);
    bar.setPlusErrors(shown);
    bar.setMinusErrors(shown);
    bar.setColor(colour);
    bar.setVisible(true);
  }

  void paintBehind(Consumer<GC> painter) {
    paint(painter, true);
  }

  void paintAbove(Consumer<GC> painter) {
    paint(painter, false);
  }

  private void paint(Consumer<GC> painter, boolean behind) {
    chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
      @Override
      public void paintControl(org.eclipse.swt.events.PaintEvent event) {
        painter.accept(event.gc);
      }

      @Override
      public boolean drawBehindSeries() {
        return behind;
      }
    });
  }

  int xPixel(double si) {
    return pixel(chart.getAxisSet().getXAxis(0).getPixelCoordinate(xUnit.fromSi(si)));
  }

  int yPixel(double si) {
    return pixel(chart.getAxisSet().getYAxis(0).getPixelCoordinate(yUnit.fromSi(si)));
  }

  /** Within what window systems can draw. */
  private static int pixel(int coordinate) {
    return Math.clamp(coordinate, -16000, 16000);
  }

  /** The x value under a pixel column, in SI, within the range. */
  double xAt(int pixel) {
    return Math.clamp(xRange.lower() + (xRange.upper() - xRange.lower()) * pixel / Math.max(1, area().getSize().x - 1), xRange.lower(),
        xRange.upper());
  }

  Range xRange() {
    return xRange;
  }

  Unit xUnit() {
    return xUnit;
  }

  /**
   * The room of an axis and its labels beside the lines.
   *
   * @param left in pixels
   * @param right in pixels
   */
  record Insets(int left, int right) {
    Insets orWider(Insets other) {
      return new Insets(Math.max(left, other.left), Math.max(right, other.right));
    }
  }

  /** What lies beside the lines as the plot is now. */
  Insets frameInsets() {
    chart.updateLayout();
    Rectangle lines = area().getBounds();
    return new Insets(lines.x, getSize().x - lines.x - lines.width);
  }

  /** Writes what the value axis shows into the upper corner, and its unit alone beside the axis; for a plot that is too low for its title. */
  void nameWithin() {
    paintAbove(gc -> {
      gc.setForeground(colours.ink());
      gc.setFont(getFont());
      Point size = gc.textExtent(valueName);
      gc.drawText(valueName, area().getSize().x - size.x - NAME_GAP, 0, true);
    });
    unitBeside = true;
  }

  /** Whether the lower axis has numbers and a title, which a plot beneath may say for both. */
  void labelBelow(boolean labelled) {
    IAxis axis = chart.getAxisSet().getXAxis(0);
    axis.getTick().setVisible(labelled);
    axis.getTitle().setVisible(labelled && !axis.getTitle().getText().isEmpty());
  }
}
