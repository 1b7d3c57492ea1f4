package org.interphase.report.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/**
 * Data sets against the time since immersion: a column for each electrolyte, in it a plot for each number and beneath them, on the same
 * time axis, the logs and the events of the experiments; all plots of a row have the same axes. Upright bars are uncertainties, level
 * ones the span of the scan; open points are the dry sample. Its CSV holds a table for each data set and each log.
 */
public final class EvolutionFigure {
  private static final int MOST_COLUMNS = 2;

  private EvolutionFigure() { }

  /**
   * Numbers over time.
   *
   * @param series the data sets; frames without a time or without the number have no point
   * @param numbers which numbers of the frames, such as {@link SeriesFrame#MEAN}; at least one
   * @param meanwhile logs and events, of which those of the data sets' experiments are shown
   * @param title the title, may be empty
   */
  public static Figure of(List<Series> series, List<String> numbers, Meanwhile meanwhile, String title) {
    return Figure.of(title, new Content(List.copyOf(series), List.copyOf(numbers), meanwhile)).withWidth(Figure.TWO_COLUMNS);
  }

  /** What a number of the frames is called on an axis: {@code Mean Young's modulus}. */
  static String label(String number, String quantity) {
    boolean ofQuantity = List.of(SeriesFrame.MEAN, SeriesFrame.MEDIAN, SeriesFrame.SPREAD).contains(number);
    String name = number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1);
    return !ofQuantity ? name : number.equals(SeriesFrame.SPREAD) ? name + " of " + quantity : name + " " + quantity;
  }

  /** The points of a number of a data set. */
  static TimePanel.Trace trace(Series series, String number) {
    List<TimePanel.Point> points = series.frames().stream().flatMap(frame -> frame.number(number).stream().map(value ->
        new TimePanel.Point(frame.time(), frame.start(), frame.end(), value, TimePanel.RADIUS, kind(frame)))).toList();
    return new TimePanel.Trace(DataSets.colour(series), Symbol.of(series.symbol()), points);
  }

  private static TimePanel.Kind kind(SeriesFrame frame) {
    return frame.dry() ? TimePanel.Kind.DRY : frame.compared() ? TimePanel.Kind.COMPARED : TimePanel.Kind.ALONE;
  }

  /** The times that an axis for some data sets has to span. */
  static TimeAxis time(List<Series> series) {
    return TimeAxis.spanning(series.stream().flatMap(one -> one.frames().stream()).filter(frame -> !frame.dry())
        .flatMapToDouble(frame -> DoubleStream.of(frame.start(), frame.end(), frame.time())));
  }

  private record Content(List<Series> series, List<String> numbers, Meanwhile meanwhile) implements Figure.Content {
    @Override
    public double height(double width) {
      return stacked().height(width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      stacked().paint(canvas, width);
    }

    private Stacked stacked() {
      Map<String, List<Series>> media = series.stream().collect(Collectors.groupingBy(Series::electrolyte, LinkedHashMap::new, Collectors.toList()));
      TimeAxis time = time(series);
      List<LogRow> logs = logRows(time);
      EventMarks events = new EventMarks(meanwhile.marks(experiments(series)), time);
      PanelGrid columns = new PanelGrid(media.entrySet().stream().map(medium -> new PanelGrid.Panel(DataSets.medium(medium.getKey()),
          column(time, medium.getValue(), logs, events))).toList(), MOST_COLUMNS);
      return Stacked.of(columns, Lines.of(events.marks().isEmpty() ? List.of() : List.of(events.words())), legend(), marks());
    }

    private TimeColumn column(TimeAxis time, List<Series> some, List<LogRow> logs, EventMarks events) {
      List<TimeColumn.Row> rows = new ArrayList<>();
      for (String number : numbers) {
        TimePanel.Values values = TimePanel.Values.spanning(series.stream().map(one -> trace(one, number)).toList(),
            label(number, series.getFirst().quantity()));
        rows.add(new TimePanel(time, values, some.stream().map(one -> trace(one, number)).toList()));
      }
      logs.forEach(row -> rows.add(row.of(experiments(some))));
      List<Meanwhile.Event> own = meanwhile.events(experiments(some));
      return new TimeColumn(time, rows, new EventMarks(events.marks().stream().filter(mark -> own.contains(mark.event())).toList(), time));
    }

    private static List<String> experiments(List<Series> some) {
      return some.stream().map(Series::experiment).distinct().toList();
    }

    /** A strip for each quantity that was logged. */
    private List<LogRow> logRows(TimeAxis time) {
      return meanwhile.logs(experiments(series)).stream().collect(Collectors.groupingBy(LogTrace::quantity, LinkedHashMap::new, Collectors.toList()))
          .values().stream().map(logs -> LogRow.of(logs, time)).toList();
    }

    private Legend legend() {
      String number = numbers.getFirst();
      List<Legend.Entry> entries = series.stream().map(one -> new Legend.Entry(DataSets.sample(one), List.of(one.name(),
          DataSets.medium(one.electrolyte()), Integer.toString(one.frames().size()), text(first(one, number)), text(last(one, number))))).toList();
      return new Legend(List.of("Data set", "Electrolyte", "Frames", "First after immersion: " + number, "Last: " + number), entries);
    }

    private static Stream<Estimate> immersed(Series one, String number) {
      return one.frames().stream().filter(frame -> !frame.dry() && frame.compared()).flatMap(frame -> frame.number(number).stream());
    }

    private static List<Estimate> first(Series one, String number) {
      return immersed(one, number).limit(1).toList();
    }

    private static List<Estimate> last(Series one, String number) {
      List<Estimate> all = immersed(one, number).toList();
      return all.isEmpty() ? all : List.of(all.getLast());
    }

    private static String text(List<Estimate> number) {
      return number.isEmpty() ? "–" : Numbers.quantity(number.getFirst());
    }

    private Legend marks() {
      List<Legend.Entry> entries = new ArrayList<>();
      boolean dry = series.stream().flatMap(one -> one.frames().stream()).anyMatch(SeriesFrame::dry);
      long alone = series.stream().flatMap(one -> one.frames().stream()).filter(frame -> !frame.dry() && !frame.compared()).count();
      entries.add(new Legend.Entry((canvas, width, middle) -> {
        canvas.line(width / 2, middle - 4, width / 2, middle + 4, Style.AXIS);
        canvas.line(0, middle, width, middle, Style.AXIS);
      }, List.of("Upright: 95\u202f% interval, or one standard error where there is none. Level: from the beginning to the end of the scan.")));
      if (!meanwhile.logs(experiments(series)).isEmpty()) {
        entries.add(new Legend.Entry(Legend.Sample.line(Stroke.of(Style.MUTED, 0.8)),
            List.of("Beneath: the logs, in the colours of the data sets.")));
      }
      if (!meanwhile.events(experiments(series)).isEmpty()) {
        entries.add(new Legend.Entry(Legend.Sample.line(Leaders.LINE), List.of("Dashed and numbered: the events of the experiments.")));
      }
      if (dry) {
        entries.add(new Legend.Entry((canvas, width, middle) -> Symbol.CIRCLE.paintOpen(canvas, width / 2, middle, TimePanel.RADIUS, Style.MUTED),
            List.of("Open, at 0: the dry sample before immersion.")));
      }
      if (alone > 0) {
        entries.add(new Legend.Entry((canvas, width, middle) -> Symbol.CIRCLE.paint(canvas, width / 2, middle, TimePanel.RADIUS / 2, Style.MUTED),
            List.of("Small: not compared with the others (" + alone + (alone == 1 ? " frame" : " frames") + "); the reasons are with the numbers.")));
      }
      return new Legend(List.of(), entries);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      for (Series one : series) {
        sheet.note("electrolyte", one.electrolyte());
        sheet.table(table(one));
        for (SeriesFrame frame : one.frames()) {
          sheet.note(frame.name() + " is not compared", frame.remark());
        }
      }
      for (LogTrace log : meanwhile.logs(experiments(series))) {
        sheet.note("log", log.name());
        sheet.table(log.samples());
      }
      for (Meanwhile.Mark mark : meanwhile.marks(experiments(series))) {
        sheet.note("event", mark.words(mark.event().time() + " s"));
      }
    }

    private Table table(Series one) {
      List<Table.Column> columns = new ArrayList<>(List.of(column(one, "time", Unit.SECOND, SeriesFrame::time),
          column(one, "start", Unit.SECOND, SeriesFrame::start), column(one, "end", Unit.SECOND, SeriesFrame::end),
          column(one, "dry", Unit.ONE, frame -> frame.dry() ? 1 : 0), column(one, "compared", Unit.ONE, frame -> frame.compared() ? 1 : 0)));
      for (String number : numbers) {
        Unit unit = one.frames().stream().flatMap(frame -> frame.number(number).stream()).map(Estimate::unit).findFirst().orElse(Unit.ONE);
        columns.add(column(one, number, unit, frame -> part(frame, number, Estimate::value)));
        columns.add(column(one, number + " error", unit, frame -> part(frame, number, Estimate::standardError)));
        columns.add(column(one, number + " lower", unit, frame -> part(frame, number, Estimate::lower)));
        columns.add(column(one, number + " upper", unit, frame -> part(frame, number, Estimate::upper)));
      }
      return new Table(one.name(), one.frames().stream().map(SeriesFrame::name).toList(), columns);
    }

    private static double part(SeriesFrame frame, String number, ToDoubleFunction<Estimate> part) {
      return frame.number(number).map(part::applyAsDouble).orElse(Double.NaN);
    }

    private static Table.Column column(Series one, String name, Unit unit, ToDoubleFunction<SeriesFrame> value) {
      return new Table.Column(name, unit, one.frames().stream().mapToDouble(value).toArray());
    }
  }
}
