package org.interphase.ui.chart;

import org.eclipse.swtchart.ILineSeries.PlotSymbolType;

/** How the samples of a data set are marked. */
public enum Mark {
  CIRCLE(PlotSymbolType.CIRCLE), SQUARE(PlotSymbolType.SQUARE), DIAMOND(PlotSymbolType.DIAMOND), TRIANGLE(PlotSymbolType.TRIANGLE),
  INVERTED_TRIANGLE(PlotSymbolType.INVERTED_TRIANGLE), CROSS(PlotSymbolType.CROSS), NONE(PlotSymbolType.NONE);

  private final PlotSymbolType type;

  Mark(PlotSymbolType type) {
    this.type = type;
  }

  PlotSymbolType type() {
    return type;
  }
}
