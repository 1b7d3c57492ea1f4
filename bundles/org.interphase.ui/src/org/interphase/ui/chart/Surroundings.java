package org.interphase.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Keeps a chart light or dark as what is around it: a theme gives controls other colours at any time, and tells nobody. */
final class Surroundings {
  /** Style sheets leave a control with this data alone. */
  private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
  private final Composite chart;
  private Color known;

  private Surroundings(Composite chart) {
    this.chart = chart;
    known = chart.getParent().getBackground();
  }

  /** Has a chart follow its parent whenever one of its plots is painted. */
  static void follow(Composite chart, Plot plot) {
    Surroundings surroundings = new Surroundings(chart);
    chart.setData(UNSTYLED, true);
    plot.area().addListener(SWT.Paint, event -> surroundings.look());
  }

  /** Leaves the colours of a plot to the plot, and none of them to style sheets. */
  static void own(Composite plot) {
    plot.setData(UNSTYLED, true);
    for (Control child : plot.getChildren()) {
      child.setData(UNSTYLED, true);
      if (child instanceof Composite inner) {
        own(inner);
      }
    }
  }

  private void look() {
    Color now = chart.getParent().getBackground();
    if (!now.equals(known)) {
      known = now;
      chart.setBackground(now);
    }
  }
}
