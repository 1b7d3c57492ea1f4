package org.interphase.ui;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.interphase.api.Unit;
import org.interphase.report.figure.Range;
import org.interphase.report.figure.Ticks;

/** Draws a {@link Profile}: value against distance, with a gap where pixels are invalid. For the UI thread. */
public final class ProfileStrip extends Canvas {
  private static final int GAP = 4;
  private Optional<Profile> profile = Optional.empty();

  public ProfileStrip(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    addPaintListener(event -> profile.ifPresent(shown -> paint(event.gc, shown)));
    addListener(SWT.Resize, event -> redraw());
    getAccessible().addAccessibleListener(Accessibles.named("Line profile"));
  }

  /** Shows a profile. */
  public void show(Profile shown) {
    profile = Optional.of(shown);
    redraw();
  }

  /** What is shown; empty before a line is drawn. */
  public Optional<Profile> profile() {
    return profile;
  }

  private void paint(GC gc, Profile shown) {
    Axis x = axis(shown.distances(), shown.distanceUnit(), 0);
    Axis y = axis(shown.values(), shown.unit(), 0.05);
    int line = gc.getFontMetrics().getHeight();
    int left = Ticks.within(y.range(), 4).stream().mapToInt(tick -> gc.textExtent(tick.label()).x).max().orElse(0) + 3 * GAP;
    Rectangle area = getClientArea();
    Rectangle plot = new Rectangle(left, line + 2 * GAP, area.width - left - 4 * GAP, area.height - 3 * line - 5 * GAP);
    if (plot.width < 1 || plot.height < 1) {
      return;
    }
    gc.setAntialias(SWT.ON);
    gc.setForeground(getForeground());
    gc.drawText(title(shown.name(), y.unit()), GAP, GAP / 2, true);
    String distance = title("Distance", shown.distanceUnit().equals(Unit.ONE) ? shown.distanceUnit() : x.unit())
        + (shown.distanceUnit().equals(Unit.ONE) ? " (pixels)" : "");
    Point size = gc.textExtent(distance);
    gc.drawText(distance, plot.x + (plot.width - size.x) / 2, area.height - size.y - GAP / 2, true);
    gc.drawRectangle(plot);
    ticks(gc, plot, x, y);
    curve(gc, plot, x, y, shown);
  }

  private static String title(String quantity, Unit unit) {
    return unit.symbol().isEmpty() ? quantity : quantity + " (" + unit + ")";
  }

  /** An axis in the unit that a person would choose. */
  private record Axis(Unit unit, Range range) {
    int at(double si, int from, int length) {
      return from + (int) Math.round(range.fraction(unit.fromSi(si)) * length);
    }
  }

  private static Axis axis(double[] values, Unit unit, double margin) {
    DoubleSummaryStatistics finite = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    double least = finite.getCount() == 0 ? 0 : finite.getMin();
    double greatest = finite.getCount() == 0 ? 1 : finite.getMax();
    Unit chosen = unit.readable(Math.max(Math.abs(least), Math.abs(greatest)));
    double room = least < greatest ? margin * (greatest - least) : Math.max(Math.abs(least) / 2, chosen.toSi(1));
    return new Axis(chosen, new Range(chosen.fromSi(least - room), chosen.fromSi(greatest + room)));
  }

  private static void ticks(GC gc, Rectangle plot, Axis x, Axis y) {
    for (Ticks.Tick tick : Ticks.within(x.range(), 8)) {
      int at = plot.x + (int) Math.round(x.range().fraction(tick.value()) * plot.width);
      gc.drawLine(at, plot.y + plot.height, at, plot.y + plot.height + GAP);
      gc.drawText(tick.label(), at - gc.textExtent(tick.label()).x / 2, plot.y + plot.height + GAP, true);
    }
    for (Ticks.Tick tick : Ticks.within(y.range(), 4)) {
      int at = plot.y + plot.height - (int) Math.round(y.range().fraction(tick.value()) * plot.height);
      Point size = gc.textExtent(tick.label());
      gc.drawLine(plot.x - GAP, at, plot.x, at);
      gc.drawText(tick.label(), plot.x - size.x - 2 * GAP, at - size.y / 2, true);
    }
  }

  private static void curve(GC gc, Rectangle plot, Axis x, Axis y, Profile shown) {
    gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
    gc.setLineWidth(2);
    double[] values = shown.values();
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i])) {
        int from = i > 0 && Double.isFinite(values[i - 1]) ? i - 1 : i;
        gc.drawLine(x.at(shown.distances()[from], plot.x, plot.width), y.at(values[from], plot.y + plot.height, -plot.height),
            x.at(shown.distances()[i], plot.x, plot.width), y.at(values[i], plot.y + plot.height, -plot.height));
      }
    }
  }
}
