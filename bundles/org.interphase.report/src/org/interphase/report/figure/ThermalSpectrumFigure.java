package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/** The thermal noise of a cantilever and the harmonic oscillator fitted to it, on logarithmic axes. Its CSV holds the spectrum. */
public final class ThermalSpectrumFigure {
  private static final List<Unit> SQUARED = List.of(Unit.METRE, Unit.VOLT);

  private ThermalSpectrumFigure() { }

  /**
   * A spectrum.
   *
   * @param spectrum the columns {@code frequency} in Hz, ascending, {@code density} and {@code fitted density} in one unit, such as
   *     m^2/Hz; values that are not positive, and NaN, are not drawn
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a column is missing
   */
  public static Figure of(Table spectrum, String title) {
    return Figure.of(title, new Content(spectrum, new Columns(spectrum)));
  }

  private record Content(Table table, Columns spectrum) implements Figure.Content {
    private static final double PROPORTION = 0.6;
    private static final double TOP = 4;
    private static final double GAP = 5;
    private static final double MARGIN = 1.3;
    private static final Stroke MEASURED = Stroke.of(new Color(0xa6a6a6), 0.3);
    private static final Stroke FITTED = Stroke.of(new Color(0xd55e00), 1);

    @Override
    public double height(double width) {
      return TOP + axes(width).height() + GAP + legend().height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, TOP);
      paintLine(plot, axes, "density", MEASURED);
      paintLine(plot, axes, "fitted density", FITTED);
      axes.paint(plot);
      legend().paint(canvas.at(0, TOP + axes.height() + GAP), width);
    }

    /** A line that is interrupted where there is nothing to draw. */
    private void paintLine(Canvas plot, Axes axes, String column, Stroke stroke) {
      double[] frequencies = spectrum.values("frequency");
      double[] densities = spectrum.values(column);
      Path2D line = new Path2D.Double();
      boolean joined = false;
      boolean any = false;
      for (int i = 0; i < frequencies.length; i++) {
        boolean drawn = isPositive(frequencies[i]) && isPositive(densities[i]);
        if (drawn) {
          double x = axes.x(frequencyScale().apply(frequencies[i]));
          double y = axes.y(densityScale().apply(densities[i]));
          if (joined) {
            line.lineTo(x, y);
            any = true;
          } else {
            line.moveTo(x, y);
          }
        }
        joined = drawn;
      }
      if (any) {
        plot.stroke(line, stroke);
      }
    }

    private Axes axes(double width) {
      Range frequencies = frequencies();
      Axes.Axis x = new Axes.Axis(frequencyScale().apply(frequencies), frequencyScale().title("Frequency"), Axes.Steps.LOGARITHMIC);
      Axes.Axis y = new Axes.Axis(densityScale().apply(densities()), "Power spectral density (" + densityUnit() + ")", Axes.Steps.LOGARITHMIC);
      return new Axes(x, y, width, PROPORTION * width);
    }

    private Scale frequencyScale() {
      return Scale.of(spectrum.unit("frequency"), frequencies());
    }

    /** Powers of ten stand at the axis, in the SI unit. */
    private Scale densityScale() {
      return new Scale(spectrum.unit("density").si(), 0);
    }

    private String densityUnit() {
      Unit unit = spectrum.unit("density").si();
      return SQUARED.stream().filter(base -> base.times(base).per(Unit.HERTZ).equals(unit)).map(base -> base + "²/Hz").findFirst()
          .orElse(unit.symbol());
    }

    private Range frequencies() {
      return positive(Arrays.stream(spectrum.values("frequency")), 1);
    }

    private Range densities() {
      double[] measured = spectrum.values("density");
      double[] fitted = spectrum.values("fitted density");
      double[] frequencies = spectrum.values("frequency");
      return positive(IntStream.range(0, measured.length).filter(i -> isPositive(frequencies[i])).boxed()
          .flatMapToDouble(i -> DoubleStream.of(measured[i], fitted[i])), MARGIN);
    }

    private static Range positive(DoubleStream values, double margin) {
      DoubleSummaryStatistics drawn = values.filter(Content::isPositive).summaryStatistics();
      return drawn.getMin() < drawn.getMax() ? new Range(drawn.getMin() / margin, drawn.getMax() * margin)
          : drawn.getCount() == 0 ? new Range(1, 10) : new Range(drawn.getMin() / 2, 2 * drawn.getMin());
    }

    private static boolean isPositive(double value) {
      return value > 0 && Double.isFinite(value);
    }

    private static Legend legend() {
      return new Legend(List.of(), List.of(new Legend.Entry(Legend.Sample.line(MEASURED), List.of("Measured")),
          new Legend.Entry(Legend.Sample.line(FITTED), List.of("Simple harmonic oscillator and white noise"))));
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(table);
    }
  }
}
