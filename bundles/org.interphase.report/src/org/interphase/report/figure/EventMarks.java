package org.interphase.report.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.report.canvas.Canvas;

/**
 * Events as numbers on a time axis, and in words.
 *
 * @param marks those that a panel has, in the order of time
 * @param time the axis
 */
record EventMarks(List<Mark> marks, TimeAxis time) {
  /**
   * @param number the number that stands for it
   * @param event what happened
   * @param where the experiments that it is of; empty where that is clear
   */
  record Mark(int number, LogFigure.Event event, String where) { }

  /** Numbered in their order. */
  static EventMarks of(List<LogFigure.Event> events, TimeAxis time) {
    return new EventMarks(IntStream.range(0, events.size()).mapToObj(i -> new Mark(i + 1, events.get(i), "")).toList(), time);
  }

  private boolean isShown(Mark mark) {
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
    String events = marks.stream().map(mark -> "(" + mark.number() + ") " + time.text(mark.event().time())
        + (mark.where().isEmpty() ? "" : ", " + mark.where()) + ": " + mark.event().text() + (isShown(mark) ? "" : " (beyond the axis)"))
        .collect(Collectors.joining("; "));
    return events.isEmpty() ? "" : events + ".";
  }
}
