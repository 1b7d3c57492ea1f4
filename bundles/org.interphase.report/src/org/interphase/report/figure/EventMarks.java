package org.interphase.report.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.report.canvas.Canvas;

/**
 * Events as numbers on a time axis, and in words.
 *
 * @param marks those that a panel has, in the order of time
 * @param time the axis
 */
record EventMarks(List<Meanwhile.Mark> marks, TimeAxis time) {
  private boolean isShown(Meanwhile.Mark mark) {
    return time.shows(mark.event().time());
  }

  Leaders leaders() {
    return new Leaders(marks.stream().filter(this::isShown).map(mark -> new Leaders.Leader(time.scale().apply(mark.event().time()),
        Integer.toString(mark.number()))).toList());
  }

  /** Paints the dashed lines through a plot. */
  void paintLines(Canvas plot, Axes axes) {
    leaders().leaders().forEach(leader -> plot.line(axes.x(leader.place()), 0, axes.x(leader.place()), axes.plotHeight(), Leaders.LINE));
  }

  /** A sentence; empty when there are none. */
  String words() {
    String events = marks.stream().map(mark -> mark.words(time.text(mark.event().time())) + (isShown(mark) ? "" : " (beyond the axis)"))
        .collect(Collectors.joining("; "));
    return events.isEmpty() ? "" : events + ".";
  }
}
