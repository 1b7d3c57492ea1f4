package org.interphase.ui.chart;

/** Hears which value of a chart a person points at, on the UI thread. */
@FunctionalInterface
public interface PointListener {
  /**
   * Called when the mouse comes to a value, and when one is clicked or chosen with the arrow keys and Enter.
   *
   * @param series the data set's place in the chart, from 0
   * @param index of the value in the data set
   * @param chosen whether it was clicked or chosen, not only pointed at
   */
  void pointed(int series, int index, boolean chosen);
}
