package org.interphase.report.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.core.series.LogTrace;
import org.interphase.report.canvas.Canvas;

/**
 * Logs beside the images of their experiments, such as the open-circuit voltage: a strip each above one time axis, the events of the
 * experiment as numbered lines, and below each strip what its numbers say. Lines are the means of the intervals, the band their
 * extremes. Its CSV holds the samples as drawn and the numbers.
 */
public final class LogFigure {
  private LogFigure() { }

  /**
   * Logs above each other.
   *
   * @param meanwhile the logs, and the events of their experiments
   * @param title the title, may be empty
   * @throws IllegalArgumentException if samples lack a column
   */
  public static Figure of(Meanwhile meanwhile, String title) {
    TimeAxis time = TimeAxis.spanning(meanwhile.logs().stream().flatMapToDouble(log -> DoubleStream.of(new Columns(log.samples()).values("time"))));
    List<PanelGrid.Panel> panels = meanwhile.logs().stream().map(log -> new PanelGrid.Panel(heading(log),
        new Content(log, new EventMarks(meanwhile.marks(List.of(log.experiment())), time), time))).toList();
    return Figure.of(title, new PanelGrid(panels, 1)).withWidth(Figure.TWO_COLUMNS);
  }

  private static String heading(LogTrace trace) {
    return Stream.of(trace.dataSet(), trace.experiment(), trace.name()).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
  }

  private record Content(LogTrace trace, EventMarks events, TimeAxis time) implements Figure.Content {
    private static final double GAP = 3;

    private TimeColumn column() {
      return new TimeColumn(time, List.of(LogRow.of(List.of(trace), time)), events);
    }

    @Override
    public double height(double width) {
      return column().height(width) + GAP + words().height(width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      column().paint(canvas, width);
      words().paint(canvas.at(0, column().height(width) + GAP), width);
    }

    private Lines words() {
      List<String> sentences = new ArrayList<>();
      String numbers = trace.numbers().stream().map(number -> number.name() + " " + Numbers.quantity(number)
          + (Numbers.interval(number).isEmpty() ? "" : " (95\u202f%: " + Numbers.interval(number) + ")")).collect(Collectors.joining("; "));
      if (!numbers.isEmpty()) {
        sentences.add(numbers + ".");
      }
      if (!events.marks().isEmpty()) {
        sentences.add(events.words());
      }
      return Lines.of(sentences);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(trace.samples());
      for (Estimate number : trace.numbers()) {
        sheet.note(number.name(), number.value() + " " + number.unit() + ", standard error " + number.standardError() + ", 95 % interval "
            + number.lower() + " to " + number.upper() + ", " + number.method());
      }
      for (Meanwhile.Mark mark : events.marks()) {
        sheet.note("event", mark.event().time() + " s: " + mark.event().text());
      }
    }
  }
}
