package org.interphase.report.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.Series;
import org.interphase.core.series.Series.Component;
import org.interphase.core.series.SeriesFrame;
import org.interphase.report.canvas.Canvas;

/**
 * The Gaussian components of data sets against the time since immersion, a panel for each data set: the means with their errors, the
 * area of a point in proportion to the component's weight, one colour for what is one component over time. Its CSV holds a table for
 * each data set.
 */
public final class ComponentTracksFigure {
  private static final int MOST_COLUMNS = 2;
  private static final double LARGEST = 5;

  private ComponentTracksFigure() { }

  /**
   * Components over time.
   *
   * @param series the data sets
   * @param title the title, may be empty
   */
  public static Figure of(List<Series> series, String title) {
    return Figure.of(title, new Content(List.copyOf(series))).withWidth(Figure.TWO_COLUMNS);
  }

  private record Content(List<Series> series) implements Figure.Content {
    @Override
    public double height(double width) {
      return stacked().height(width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      stacked().paint(canvas, width);
    }

    private Stacked stacked() {
      List<PanelGrid.Panel> panels = series.stream().map(one -> {
        List<TimePanel.Trace> traces = traces(one);
        return new PanelGrid.Panel(one.name() + (one.electrolyte().isEmpty() ? "" : ", " + one.electrolyte()),
            new TimePanel(EvolutionFigure.time(List.of(one)), TimePanel.Values.spanning(traces, "Component mean"), traces));
      }).toList();
      return Stacked.of(new PanelGrid(panels, MOST_COLUMNS), legend());
    }

    private static List<TimePanel.Trace> traces(Series one) {
      Map<Integer, List<TimePanel.Point>> tracks = new LinkedHashMap<>();
      one.components().stream().sorted(Comparator.comparingInt(Component::track)).forEach(component -> frame(one, component).ifPresent(frame ->
          tracks.computeIfAbsent(component.track(), track -> new ArrayList<>()).add(point(frame, component))));
      return tracks.entrySet().stream().map(track -> new TimePanel.Trace(ClassColours.of(Math.max(0, track.getKey() - 1)), Symbol.CIRCLE,
          track.getValue().stream().sorted(Comparator.comparingDouble(TimePanel.Point::time)).toList())).toList();
    }

    private static TimePanel.Point point(SeriesFrame frame, Component component) {
      return new TimePanel.Point(frame.time(), Double.NaN, Double.NaN, component.mean(), radius(component.weight().value()),
          frame.dry() ? TimePanel.Kind.DRY : TimePanel.Kind.COMPARED);
    }

    private static double radius(double weight) {
      return LARGEST * Math.sqrt(Math.clamp(weight, 0.01, 1));
    }

    private static Optional<SeriesFrame> frame(Series one, Component component) {
      return one.frames().stream().filter(frame -> frame.measurement().equals(component.measurement())).findFirst();
    }

    private Legend legend() {
      List<Legend.Entry> entries = new ArrayList<>();
      int[] tracks = series.stream().flatMap(one -> one.components().stream()).mapToInt(Component::track).distinct().sorted().toArray();
      for (int track : tracks) {
        entries.add(new Legend.Entry(Legend.Sample.symbol(Symbol.CIRCLE, ClassColours.of(Math.max(0, track - 1))), List.of("Component " + track)));
      }
      entries.add(new Legend.Entry((canvas, width, middle) -> {
        Symbol.CIRCLE.paint(canvas, 2, middle, radius(0.1), Style.MUTED);
        Symbol.CIRCLE.paint(canvas, 8, middle, radius(0.5), Style.MUTED);
      }, List.of("Area in proportion to the weight; here 10\u202f% and 50\u202f%. Upright: 95\u202f% interval, or one standard error.")));
      return new Legend(List.of(), entries);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      for (Series one : series) {
        sheet.table(table(one));
      }
    }

    private static Table table(Series one) {
      List<Component> components = one.components().stream().filter(component -> frame(one, component).isPresent()).toList();
      List<Table.Column> columns = List.of(column(components, "time", Unit.SECOND, component -> frame(one, component).orElseThrow().time()),
          column(components, "track", Unit.ONE, Component::track),
          column(components, "mean", one.unit(), component -> component.mean().value()),
          column(components, "mean error", one.unit(), component -> component.mean().standardError()),
          column(components, "sigma", one.unit(), component -> component.sigma().value()),
          column(components, "sigma error", one.unit(), component -> component.sigma().standardError()),
          column(components, "weight", Unit.ONE, component -> component.weight().value()),
          column(components, "weight error", Unit.ONE, component -> component.weight().standardError()));
      return new Table("components of " + one.name(), IntStream.range(0, components.size()).mapToObj(i -> frame(one, components.get(i)).orElseThrow()
          .name()).toList(), columns);
    }

    private static Table.Column column(List<Component> components, String name, Unit unit, ToDoubleFunction<Component> value) {
      return new Table.Column(name, unit, components.stream().mapToDouble(value).toArray());
    }
  }
}
