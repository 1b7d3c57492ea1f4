package org.interphase.ui.chart;

import java.util.List;
import java.util.Optional;
import org.interphase.report.figure.Range;

/**
 * A force curve with what was fitted to it.
 *
 * @param name what is shown, for the screen reader
 * @param separation the horizontal axis
 * @param force the vertical axis
 * @param lines approach and retract, whichever there are
 * @param fit the model over the fit's window
 * @param residuals force minus model over the window
 * @param window the separations that are fitted
 */
public record ForceCurve(String name, Axis separation, Axis force, List<Trace> lines, Optional<Trace> fit, Optional<Trace> residuals,
    Optional<Range> window) {
  public ForceCurve {
    lines = List.copyOf(lines);
  }
}
