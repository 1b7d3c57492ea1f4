package org.interphase.ui.chart;

/**
 * One data set of a chart. The arrays are shared, not copied: nobody changes them afterwards.
 *
 * @param trace the values; NaN where there is none
 * @param errors the standard error of every value in SI, NaN where it is not known; empty for a line without error bars
 * @param rgb the data set's colour, {@code 0xRRGGBB}
 * @param mark how its values are marked
 */
public record DataSeries(Trace trace, double[] errors, int rgb, Mark mark) {
  public DataSeries {
    if (errors.length != 0 && errors.length != trace.y().length) {
      throw new IllegalArgumentException(trace.name() + " has " + trace.y().length + " values and " + errors.length + " errors");
    }
  }
}
