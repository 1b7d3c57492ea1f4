package org.interphase.ui.statistics;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.ClassColours;
import org.interphase.report.figure.Numbers;

/** Classes and fractions in words. */
final class ClassRows {
  private static final double SQUARE_MICROMETRES = 1e12;

  private ClassRows() { }

  /** The columns of {@link #of}. */
  static String[] headers() {
    return new String[] {"Class", "Range", "Area", "Share", "95 % interval", "Source"};
  }

  static List<ValueTable.Row> of(Division division, Image image) {
    return IntStream.range(0, division.parts().size()).mapToObj(index -> {
      Division.Part part = division.parts().get(index);
      List<String> cells = List.of(part.name(), range(part.lower(), part.upper(), image.unit()), area(part.pixels(), image.grid()),
          share(part.area()), interval(part.area()), division.source());
      return new ValueTable.Row(ClassColours.of(index).getRGB() & 0xffffff, cells);
    }).toList();
  }

  /** {@code 220 to 410 MPa}, {@code below 220 MPa}, {@code 410 MPa and more}. */
  static String range(double lower, double upper, Unit unit) {
    if (Double.isInfinite(lower) || Double.isInfinite(upper)) {
      return Double.isFinite(upper) ? "below " + Quantity.readable(upper, unit)
          : Double.isFinite(lower) ? Quantity.readable(lower, unit) + " and more" : "all values";
    }
    Unit shown = unit.readable(Math.max(Math.abs(lower), Math.abs(upper)));
    return new Quantity(shown.fromSi(lower), Unit.ONE) + " to " + new Quantity(shown.fromSi(upper), shown);
  }

  /** An area in µm²; a dash where the map's size is not known. */
  static String area(int pixels, Grid grid) {
    double area = pixels * grid.pixelWidth() * grid.pixelHeight() * SQUARE_MICROMETRES;
    return Double.isNaN(area) ? "–" : Numbers.significant(area, 3) + " µm²";
  }

  /** A fraction with its standard error, in per cent. */
  static String share(Estimate fraction) {
    return Numbers.estimated(100 * fraction.value(), 100 * fraction.standardError()) + " %";
  }

  /** The interval of a fraction in per cent; a dash where it is not known. */
  static String interval(Estimate fraction) {
    boolean known = Double.isFinite(fraction.lower()) && Double.isFinite(fraction.upper());
    return known ? String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * fraction.lower(), 100 * fraction.upper()) : "–";
  }
}
