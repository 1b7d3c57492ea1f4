package org.interphase.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.interphase.report.figure.Range;

/**
 * Shows force over separation: approach and retract, the fit, its window shaded with ends to drag (handle 0 is the lower, 1 the
 * upper end), and the residuals in a strip below on the same separations. To be used from the UI thread.
 */
public final class CurveChart extends Composite {
  private static final int[] LINES = {0x0072b2, 0xd55e00};
  private static final int STRIP = 150;
  private final PlotPair plots;
  private final Plot curve;
  private final Plot strip;
  private final HandleRow ends;
  private final Handles handles;

  public CurveChart(Composite parent) {
    super(parent, SWT.NONE);
    plots = new PlotPair(this);
    curve = plots.above();
    strip = plots.below();
    curve.paintBehind(this::paintWindow);
    ends = new HandleRow(curve, handle -> handle == 0 ? "Lower end of the window" : "Upper end of the window");
    handles = new Handles(curve, ends);
    Surroundings.follow(this, curve);
    adoptColours();
  }

  /** Tells where an end of the window is moved to. */
  public void onWindow(HandleListener listener) {
    ends.onMove(listener);
  }

  public void show(ForceCurve shown) {
    List<Trace> all = new ArrayList<>(shown.lines());
    shown.fit().ifPresent(all::add);
    Range xs = Ranges.xs(all).withMargin(0.02);
    curve.start(shown.name(), shown.separation(), xs, shown.force(), Ranges.ys(all).withMargin(0.05));
    for (int index = 0; index < shown.lines().size(); index++) {
      curve.line(shown.lines().get(index), Pen.line(LINES[index % LINES.length], 1));
    }
    shown.fit().ifPresent(fit -> curve.line(fit, Pen.ink(2)));
    ends.set(shown.window().map(window -> new double[] {window.lower(), window.upper()}).orElse(new double[0]));
    handles.renewed();
    curve.draw();
    showStrip(shown, xs);
    plots.showBelow(shown.residuals().isPresent() ? STRIP : 0);
  }

  private void showStrip(ForceCurve shown, Range xs) {
    shown.residuals().ifPresent(residuals -> {
      strip.start(shown.name() + ", residuals", shown.separation(), xs, new Axis("Residual", shown.force().unit()),
          Ranges.ys(List.of(residuals)).reach(0).withMargin(0.1));
      strip.line(new Trace("zero", new double[] {xs.lower(), xs.upper()}, new double[2]), Pen.ink(1));
      strip.line(residuals, Pen.line(LINES[0], 1));
      strip.draw();
    });
  }

  /** The window that is fitted, in SI; empty when none is shown or its ends meet. */
  public Optional<Range> window() {
    double[] values = ends.values();
    return values.length == 2 && values[0] < values[1] ? Optional.of(new Range(values[0], values[1])) : Optional.empty();
  }

  private void paintWindow(GC gc) {
    window().ifPresent(window -> {
      int left = curve.xPixel(window.lower());
      gc.setBackground(curve.colours().shade());
      gc.fillRectangle(left, 0, curve.xPixel(window.upper()) - left, curve.area().getSize().y);
    });
  }

  @Override
  public void setBackground(Color colour) {
    super.setBackground(colour);
    curve.setBackground(colour);
    strip.setBackground(colour);
    adoptColours();
  }

  /** The margin beside the narrower plot is paper too. */
  private void adoptColours() {
    super.setBackground(curve.colours().paper());
  }

  Plot curve() {
    return curve;
  }

  Plot strip() {
    return strip;
  }
}
