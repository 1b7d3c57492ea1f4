package org.interphase.report.figure;

import java.util.List;
import org.interphase.core.series.LogTrace;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Logs of one quantity in a low plot.
 *
 * @param axis the left axis
 * @param scale from SI to its numbers
 * @param lines the logs
 */
record LogRow(Axes.Axis axis, Scale scale, List<LogLine> lines) implements TimeColumn.Row {
  /** How high a strip is, in points. */
  static final double STRIP = 62;

  /** The strip of some logs of one quantity, with an axis for all of them. */
  static LogRow of(List<LogTrace> logs, TimeAxis time) {
    List<LogLine> lines = logs.stream().map(log -> new LogLine(log, time)).toList();
    Range values = LogLine.values(lines);
    Scale scale = Scale.of(new Columns(logs.getFirst().samples()).unit("mean"), values);
    return new LogRow(new Axes.Axis(scale.apply(values), scale.title(logs.getFirst().quantity())), scale, lines);
  }

  /** The same axis with the logs of some experiments alone. */
  LogRow of(List<String> experiments) {
    return new LogRow(axis, scale, lines.stream().filter(line -> experiments.contains(line.trace().experiment())).toList());
  }

  @Override
  public double plotHeight(double width) {
    return STRIP;
  }

  @Override
  public void paintData(Canvas plot, Axes axes) {
    if (lines.stream().allMatch(LogLine::isEmpty)) {
      plot.text("no samples", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
    }
    lines.forEach(line -> line.paint(plot, axes, scale));
  }
}
