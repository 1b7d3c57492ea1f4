package org.interphase.importer.nanoscope;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Grid;
import org.interphase.api.Unit;

/**
 * The physical size of an image. The width is stated; the stated height is that of the planned frame, which an image
 * need not fill. So pixels are square, unless the scan section describes this very frame, with as many lines as the
 * image has and an aspect ratio {@code a:b}. Statements that disagree give a warning.
 *
 * @param image the section of the image, or of the curves
 * @param columns pixels in a row
 * @param rows rows in the data
 */
record ScanFrame(Section image, NanoscopeHeader header, int columns, int rows) {
  private static final double SMALLEST_SCAN = 1e-12;
  private static final double LARGEST_SCAN = 1;
  private static final double NOTICEABLE = 0.01;
  private static final Pattern RATIO = Pattern.compile("(\\d{1,6}):(\\d{1,6})");

  Grid grid(List<String> warnings) {
    double[] sizes = image.find("Scan Size").or(() -> header.scan("Scan Size")).map(ScanFrame::lengths).orElse(new double[0]);
    if (sizes.length == 0) {
      warnings.add("The header does not give the size of the scan as a length.");
      return new Grid(columns, rows, Double.NaN, Double.NaN);
    }
    double width = sizes[0];
    double statedHeight = sizes[sizes.length - 1];
    double square = width * rows / columns;
    double planned = plannedHeight(width);
    boolean isPlanned = isComplete() && (near(planned, statedHeight) || planned > 0 && near(width, statedHeight));
    if (isPlanned && !near(planned, square)) {
      warnings.add(String.format(Locale.ROOT, "Pixels are not square: the header's frame of %s has %d x %d pixels.", size(width, planned), columns,
          rows));
    } else if (!isPlanned && !near(statedHeight, square)) {
      warnings.add(String.format(Locale.ROOT, "The header's size of %s (aspect ratio %s) is not that of %d x %d square pixels; %s is used.",
          size(width, statedHeight), Damage.quote(image.find("Aspect ratio").map(Field::value).orElse("")), columns, rows, size(width, square)));
    }
    return new Grid(columns, rows, width, isPlanned ? planned : square);
  }

  /** Whether the scan was planned with as many lines as there are, so that its aspect ratio is this frame's. */
  private boolean isComplete() {
    Optional<Field> lines = image.find("Number of lines").or(() -> header.scan("Lines"));
    return has(lines, rows) && has(header.scan("Lines"), rows) && has(header.scan("Samps/line"), columns);
  }

  private static boolean has(Optional<Field> field, int number) {
    return field.filter(stated -> stated.value().equals(Integer.toString(number))).isPresent();
  }

  /** The height by the aspect ratio {@code a:b} of the scan; NaN when there is none. */
  private double plannedHeight(double width) {
    Matcher ratio = RATIO.matcher(header.scan("Aspect ratio").or(() -> image.find("Aspect ratio")).map(Field::value).orElse(""));
    double height = ratio.matches() ? width * Double.parseDouble(ratio.group(2)) / Double.parseDouble(ratio.group(1)) : Double.NaN;
    return isLength(height) ? height : Double.NaN;
  }

  /** One or two numbers with a unit of length, in m; nothing when they are not. */
  private static double[] lengths(Field field) {
    String[] words = field.value().split("\\s+");
    Optional<Unit> unit = Unit.parse(words[words.length - 1]).filter(Unit.METRE::compatible);
    if (unit.isEmpty() || words.length < 2 || words.length > 3) {
      return new double[0];
    }
    double[] lengths = Arrays.stream(words, 0, words.length - 1)
        .mapToDouble(word -> Magnitude.parse(word).map(number -> unit.get().toSi(number.number())).orElse(Double.NaN)).toArray();
    return Arrays.stream(lengths).allMatch(ScanFrame::isLength) ? lengths : new double[0];
  }

  private static boolean isLength(double metres) {
    return metres >= SMALLEST_SCAN && metres <= LARGEST_SCAN;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= NOTICEABLE * Math.max(a, b);
  }

  private static String size(double width, double height) {
    Unit unit = Unit.METRE.readable(width);
    return String.format(Locale.ROOT, "%.4g x %.4g %s", unit.fromSi(width), unit.fromSi(height), unit);
  }
}
