package org.interphase.ui.chart;

import java.util.List;

/**
 * What lies beneath a chart over time, on the same axis.
 *
 * @param axis the value axis
 * @param lines what was logged; empty for no strip
 * @param moments what happened, as dashed lines through chart and strip
 */
public record Strip(Axis axis, List<DataSeries> lines, List<Moment> moments) {
  public Strip {
    lines = List.copyOf(lines);
    moments = List.copyOf(moments);
  }

  /**
   * Something that happened.
   *
   * @param x when, in the SI unit of the x axis
   * @param label what is written at its line
   */
  public record Moment(double x, String label) { }
}
