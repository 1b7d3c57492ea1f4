package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.core.series.LogTrace;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

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
   * @param quantity what was logged, such as {@code Open-circuit voltage}
   * @param events in any order
   */
  public record Strip(LogTrace trace, String quantity, List<Event> events) {
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
    private static final double STRIP = 62;
    private static final double MARGIN = 0.15;
    private static final double GAP = 3;

    private Columns samples() {
      return new Columns(strip.trace().samples());
    }

    private Range shown() {
      return Range.spanning(DoubleStream.concat(DoubleStream.of(samples().values("lower")), DoubleStream.of(samples().values("upper"))).toArray(),
          MARGIN);
    }

    private Scale scale() {
      return Scale.of(samples().unit("mean"), shown());
    }

    private Axes axes(double width) {
      Scale scale = scale();
      return new Axes(time.axis(), new Axes.Axis(scale.apply(shown()), scale.title(strip.quantity())), width, STRIP);
    }

    private Leaders leaders() {
      return new Leaders(IntStream.range(0, strip.events().size()).filter(i -> isShown(strip.events().get(i)))
          .mapToObj(i -> new Leaders.Leader(time.scale().apply(strip.events().get(i).time()), Integer.toString(i + 1))).toList());
    }

    private boolean isShown(Event event) {
      return time.axis().range().contains(time.scale().apply(event.time()));
    }

    @Override
    public double height(double width) {
      return leaders().height() + axes(width).height() + GAP + words().height(width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, leaders().height());
      leaders().leaders().forEach(leader -> plot.line(axes.x(leader.place()), 0, axes.x(leader.place()), axes.plotHeight(), Leaders.LINE));
      leaders().paint(plot, axes);
      if (samples().length() == 0) {
        plot.text("no samples", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
      } else {
        paintSamples(plot, axes);
      }
      axes.paint(plot);
      words().paint(canvas.at(0, leaders().height() + axes.height() + GAP), width);
    }

    private void paintSamples(Canvas plot, Axes axes) {
      Color colour = DataSets.colour(strip.trace().colour());
      double[] times = Arrays.stream(samples().values("time")).map(time.scale()::apply).map(axes::x).toArray();
      Scale scale = scale();
      double[] lower = Arrays.stream(samples().values("lower")).map(scale::apply).map(axes::y).toArray();
      double[] upper = Arrays.stream(samples().values("upper")).map(scale::apply).map(axes::y).toArray();
      double[] mean = Arrays.stream(samples().values("mean")).map(scale::apply).map(axes::y).toArray();
      for (int i = 0; i < times.length; i++) {
        if (lower[i] - upper[i] > 0.3) {
          plot.line(times[i], lower[i], times[i], upper[i], Stroke.of(colour, 0.35));
        }
      }
      Path2D line = new Path2D.Double();
      boolean open = false;
      for (int i = 0; i < times.length; i++) {
        boolean there = Double.isFinite(times[i]) && Double.isFinite(mean[i]);
        if (there && open) {
          line.lineTo(times[i], mean[i]);
        } else if (there) {
          line.moveTo(times[i], mean[i]);
        }
        open = there;
      }
      plot.stroke(line, Stroke.of(colour, 0.8));
    }

    private Lines words() {
      List<String> sentences = new ArrayList<>();
      String numbers = strip.trace().numbers().stream().map(number -> number.name() + " " + Numbers.quantity(number)
          + (Numbers.interval(number).isEmpty() ? "" : " (95\u202f%: " + Numbers.interval(number) + ")")).collect(Collectors.joining("; "));
      if (!numbers.isEmpty()) {
        sentences.add(numbers + ".");
      }
      String events = IntStream.range(0, strip.events().size()).mapToObj(i -> "(" + (i + 1) + ") " + time.text(strip.events().get(i).time()) + ": "
          + strip.events().get(i).text() + (isShown(strip.events().get(i)) ? "" : " (beyond the axis)")).collect(Collectors.joining("; "));
      if (!events.isEmpty()) {
        sentences.add(events + ".");
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
