package org.interphase.report.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
   * A log and what happened meanwhile.
   *
   * @param trace the log
   * @param events in any order
   */
  public record Strip(LogTrace trace, List<Event> events) {
    public Strip {
      events = events.stream().sorted(Comparator.comparingDouble(Event::time)).toList();
    }
  }

  /**
   * Something that happened.
   *
   * @param time in s since immersion
   * @param text what
   */
  public record Event(double time, String text) { }

  /**
   * Logs above each other.
   *
   * @param strips the logs
   * @param title the title, may be empty
   * @throws IllegalArgumentException if samples lack a column
   */
  public static Figure of(List<Strip> strips, String title) {
    TimeAxis time = TimeAxis.spanning(strips.stream().flatMapToDouble(strip -> DoubleStream.of(new Columns(strip.trace().samples()).values("time"))));
    List<PanelGrid.Panel> panels = strips.stream().map(strip -> new PanelGrid.Panel(heading(strip.trace()), new Content(strip, time))).toList();
    return Figure.of(title, new PanelGrid(panels, 1)).withWidth(Figure.TWO_COLUMNS);
  }

  private static String heading(LogTrace trace) {
    return Stream.of(trace.dataSet(), trace.experiment(), trace.name()).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
  }

  private record Content(Strip strip, TimeAxis time) implements Figure.Content {
    private static final double GAP = 3;

    private TimeColumn column() {
      return new TimeColumn(time, List.of(LogRow.of(List.of(strip.trace()), time)), events());
    }

    private EventMarks events() {
      return EventMarks.of(strip.events(), time);
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
      String numbers = strip.trace().numbers().stream().map(number -> number.name() + " " + Numbers.quantity(number)
          + (Numbers.interval(number).isEmpty() ? "" : " (95\u202f%: " + Numbers.interval(number) + ")")).collect(Collectors.joining("; "));
      if (!numbers.isEmpty()) {
        sentences.add(numbers + ".");
      }
      if (!strip.events().isEmpty()) {
        sentences.add(events().words());
      }
      return Lines.of(sentences);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(strip.trace().samples());
      for (Estimate number : strip.trace().numbers()) {
        sheet.note(number.name(), number.value() + " " + number.unit() + ", standard error " + number.standardError() + ", 95 % interval "
            + number.lower() + " to " + number.upper() + ", " + number.method());
      }
      for (Event event : strip.events()) {
        sheet.note("event", event.time() + " s: " + event.text());
      }
    }
  }
}
