package org.interphase.ui.chart;

import java.util.List;
import java.util.Optional;

/**
 * A histogram with the mixture that was fitted to it. The arrays are shared, not copied: nobody changes them afterwards.
 *
 * @param name what is shown, for the screen reader
 * @param x the quantity
 * @param y what the bars count
 * @param edges the bins' edges in SI, rising, one more than {@code heights}
 * @param heights the bars
 * @param components the mixture's components, already weighted, in the unit of the bars
 * @param sum the whole mixture
 * @param thresholds where the components intersect, rising, in SI: the handles
 */
public record Histogram(String name, Axis x, Axis y, double[] edges, double[] heights, List<Trace> components, Optional<Trace> sum,
    double[] thresholds) {
  public Histogram {
    components = List.copyOf(components);
    if (edges.length != heights.length + 1 || heights.length == 0) {
      throw new IllegalArgumentException(heights.length + " bars need " + (heights.length + 1) + " edges, not " + edges.length);
    }
    for (int bin = 0; bin < heights.length; bin++) {
      if (!(edges[bin] < edges[bin + 1]) || Double.isInfinite(edges[bin]) || Double.isInfinite(edges[bin + 1])) {
        throw new IllegalArgumentException("the edges of a histogram rise and are finite; bin " + bin + " goes from " + edges[bin] + " to "
            + edges[bin + 1]);
      }
    }
  }
}
