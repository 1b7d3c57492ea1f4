package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/**
 * States of a sample whose stiffness differs by powers of ten: the maps, each in its own colours, and their histograms with the means
 * on one logarithmic axis. Its CSV holds the maps and the histograms.
 */
public final class StatesFigure {
  private static final int MOST_COLUMNS = 4;

  private StatesFigure() { }

  /**
   * A state.
   *
   * @param name in words, such as {@code dry foil}
   * @param map of the quantity, all states of one unit
   * @param mean over the map
   */
  public record State(String name, Image map, Estimate mean) { }

  /**
   * States beside each other.
   *
   * @param states one to four
   * @param title the title, may be empty
   */
  public static Figure of(List<State> states, String title) {
    PanelGrid maps = new PanelGrid(states.stream().map(state -> new PanelGrid.Panel(state.name(),
        QuantityMap.of(state.map(), Optional.empty(), ColourMap.VIRIDIS))).toList(), Math.clamp(states.size(), 2, MOST_COLUMNS));
    return Figure.of(title, Stacked.of(maps, new Histograms(states))).withWidth(Figure.TWO_COLUMNS);
  }

  /** Relative frequencies in bins of equal ratio. */
  private record Histograms(List<State> states) implements Figure.Content {
    private static final double PROPORTION = 0.3;
    private static final int BINS_PER_DECADE = 20;
    private static final double TAIL = 0.002;
    private static final double MOST_DECADES = 5;
    private static final double HEADROOM = 1.2;
    private static final double GAP = 5;

    @Override
    public double height(double width) {
      return axes(width).height() + GAP + legend().height();
    }

    private Range shown() {
      List<OrderStatistics> positive = states.stream().map(state -> new OrderStatistics(state.map().grid().size(),
          i -> state.map().value(i) > 0 ? state.map().value(i) : Double.NaN)).filter(values -> values.count() > 0).toList();
      double upper = positive.stream().mapToDouble(values -> values.quantile(1 - TAIL)).max().orElse(10);
      double lower = positive.stream().mapToDouble(values -> values.quantile(TAIL)).min().orElse(1);
      return new Range(Math.max(Math.min(lower, upper / 2), upper / Math.pow(10, MOST_DECADES)), 1.1 * upper);
    }

    private double[] edges() {
      Range shown = shown();
      int first = (int) Math.floor(BINS_PER_DECADE * Math.log10(shown.lower()));
      int last = (int) Math.ceil(BINS_PER_DECADE * Math.log10(shown.upper()));
      return IntStream.rangeClosed(first, last).mapToDouble(i -> Math.pow(10, (double) i / BINS_PER_DECADE)).toArray();
    }

    /** The fraction of all valid pixels of a map in each bin. */
    private static double[] fractions(Image map, double[] edges) {
      double[] fractions = new double[edges.length - 1];
      double each = 1.0 / Math.max(1, map.grid().size() - map.invalidCount());
      for (int i = 0; i < map.grid().size(); i++) {
        int bin = map.value(i) > 0 ? (int) Math.floor(BINS_PER_DECADE * Math.log10(map.value(i) / edges[0])) : -1;
        if (bin >= 0 && bin < fractions.length) {
          fractions[bin] += each;
        }
      }
      return fractions;
    }

    private Axes axes(double width) {
      double[] edges = edges();
      double highest = states.stream().flatMapToDouble(state -> DoubleStream.of(fractions(state.map(), edges))).max().orElse(0);
      Unit unit = states.isEmpty() ? Unit.ONE : states.getFirst().map().unit();
      Scale scale = scale(edges, unit);
      String quantity = states.isEmpty() ? "" : states.getFirst().map().name();
      Axes.Axis x = new Axes.Axis(scale.apply(new Range(edges[0], edges[edges.length - 1])), scale.title(quantity), Axes.Steps.LOGARITHMIC);
      Axes.Axis y = new Axes.Axis(new Range(0, HEADROOM * 100 * (highest > 0 ? highest : 1)), "Pixels per bin (%)");
      return new Axes(x, y, width, PROPORTION * width);
    }

    private static Scale scale(double[] edges, Unit unit) {
      return Scale.of(unit, edges[edges.length - 1]);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      double[] edges = edges();
      for (int k = 0; k < states.size(); k++) {
        paintState(canvas, axes, edges, k);
      }
      axes.paint(canvas);
      legend().paint(canvas.at(0, axes.height() + GAP), width);
    }

    private void paintState(Canvas canvas, Axes axes, double[] edges, int k) {
      State state = states.get(k);
      Scale scale = scale(edges, state.map().unit());
      double[] fractions = fractions(state.map(), edges);
      Path2D steps = new Path2D.Double();
      steps.moveTo(axes.x(scale.apply(edges[0])), axes.plotHeight());
      for (int i = 0; i < fractions.length; i++) {
        steps.lineTo(axes.x(scale.apply(edges[i])), axes.y(100 * fractions[i]));
        steps.lineTo(axes.x(scale.apply(edges[i + 1])), axes.y(100 * fractions[i]));
      }
      steps.lineTo(axes.right(), axes.plotHeight());
      Color colour = ClassColours.of(k);
      canvas.stroke(steps, Stroke.of(colour, 1));
      double mean = scale.apply(state.mean().value());
      if (axes.x().range().contains(mean)) {
        double x = axes.x(mean);
        canvas.line(x, axes.plotHeight(), x, 8, Stroke.of(colour, 0.6).dashed(3, 2));
        Symbol.DOWN_TRIANGLE.paint(canvas, x, 5, 2.5, colour);
      }
    }

    private Legend legend() {
      List<Legend.Entry> entries = new ArrayList<>();
      for (int k = 0; k < states.size(); k++) {
        State state = states.get(k);
        long valid = state.map().grid().size() - state.map().invalidCount();
        long negative = IntStream.range(0, state.map().grid().size()).filter(i -> state.map().value(i) <= 0).count();
        entries.add(new Legend.Entry(Legend.Sample.line(Stroke.of(ClassColours.of(k), 1)), List.of(state.name(), Numbers.quantity(state.mean()),
            Numbers.count(valid), negative == 0 ? "none" : Numbers.count(negative))));
      }
      return new Legend(List.of("State", "Mean (triangle)", "Valid pixels", "Not above 0, not shown"), entries);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      double[] edges = edges();
      Unit unit = states.isEmpty() ? Unit.ONE : states.getFirst().map().unit();
      List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("lower", unit, Arrays.copyOf(edges, edges.length - 1)),
          new Table.Column("upper", unit, Arrays.copyOfRange(edges, 1, edges.length))));
      states.forEach(state -> columns.add(new Table.Column(state.name(), Unit.ONE, fractions(state.map(), edges))));
      sheet.table(new Table("fraction of the valid pixels", List.of(), columns));
      sheet.table(new Table("means", states.stream().map(State::name).toList(), List.of(
          new Table.Column("mean", unit, states.stream().mapToDouble(state -> state.mean().value()).toArray()),
          new Table.Column("mean error", unit, states.stream().mapToDouble(state -> state.mean().standardError()).toArray()))));
    }
  }
}
