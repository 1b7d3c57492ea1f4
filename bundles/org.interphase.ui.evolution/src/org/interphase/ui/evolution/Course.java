package org.interphase.ui.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.report.figure.Numbers;
import org.interphase.ui.chart.Axis;
import org.interphase.ui.chart.DataSeries;
import org.interphase.ui.chart.Mark;
import org.interphase.ui.chart.Trace;

/**
 * One number of the frames of several data sets over time, as a chart shows it. Immutable.
 *
 * @param number which one, see {@link SeriesFrame}
 * @param lines the data sets; what was taken dry is a line of its own
 */
record Course(String number, List<Line> lines) {
  private static final List<String> IN_ORDER = List.of(SeriesFrame.MEAN, SeriesFrame.MEDIAN, SeriesFrame.SPREAD, SeriesFrame.ENTROPY,
      SeriesFrame.CHANGE, SeriesFrame.ROUGHNESS, SeriesFrame.PARTICLES, SeriesFrame.DIAMETER, SeriesFrame.CIRCULARITY, SeriesFrame.SHARPNESS,
      SeriesFrame.INVALID, SeriesFrame.OVERLAP);

  /**
   * A line.
   *
   * @param series the data set
   * @param frames its frames in the order of the line's values
   * @param shown what the chart gets
   */
  record Line(Series series, List<SeriesFrame> frames, DataSeries shown) { }

  /** The numbers that frames have, in the order of interest. */
  static List<String> numbers(List<Series> series) {
    return IN_ORDER.stream().filter(name -> series.stream().flatMap(one -> one.frames().stream()).anyMatch(frame -> frame.number(name).isPresent()))
        .toList();
  }

  static Course of(List<Series> series, String number) {
    List<Line> lines = new ArrayList<>();
    for (Series one : series) {
      line(one, one.name(), number, frame -> !frame.dry() && Double.isFinite(frame.time())).ifPresent(lines::add);
      line(one, one.name() + ", dry", number, SeriesFrame::dry).ifPresent(lines::add);
    }
    return new Course(number, List.copyOf(lines));
  }

  private static Optional<Line> line(Series series, String name, String number, Predicate<SeriesFrame> which) {
    List<SeriesFrame> frames = series.frames().stream().filter(which).filter(frame -> frame.number(number).isPresent()).toList();
    List<Estimate> values = frames.stream().map(frame -> frame.number(number).orElseThrow()).toList();
    Trace trace = new Trace(name, frames.stream().mapToDouble(SeriesFrame::time).toArray(), values.stream().mapToDouble(Estimate::value).toArray());
    return frames.isEmpty() ? Optional.empty() : Optional.of(new Line(series, frames, new DataSeries(trace, values.stream()
        .mapToDouble(Estimate::standardError).toArray(), rgb(series.colour()), mark(series.symbol()))));
  }

  static int rgb(String colour) {
    return colour.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(colour.substring(1), 16) : 0x5a5a5a;
  }

  private static Mark mark(String symbol) {
    return switch (symbol) {
      case "square" -> Mark.SQUARE;
      case "triangle" -> Mark.TRIANGLE;
      case "diamond" -> Mark.DIAMOND;
      case "down-triangle" -> Mark.INVERTED_TRIANGLE;
      case "cross" -> Mark.CROSS;
      default -> Mark.CIRCLE;
    };
  }

  List<DataSeries> shown() {
    return lines.stream().map(Line::shown).toList();
  }

  /** What the value axis says. */
  Axis axis() {
    Unit unit = lines.stream().flatMap(line -> line.frames().stream()).map(frame -> frame.number(number).orElseThrow().unit()).findFirst()
        .orElse(Unit.ONE);
    return new Axis(label(number, lines.isEmpty() ? "" : lines.getFirst().series().quantity()), unit);
  }

  /** What a number is called: {@code Mean Young's modulus}. */
  static String label(String number, String quantity) {
    String name = number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1);
    return number.equals(SeriesFrame.MEAN) || number.equals(SeriesFrame.MEDIAN) ? name + " " + quantity
        : number.equals(SeriesFrame.SPREAD) ? name + " of " + quantity : number.equals(SeriesFrame.ROUGHNESS) ? "Roughness Sq" : name;
  }

  /** A value in words: {@code data set 1, 100 min: 317.0 ± 1.2 MPa (ec-emc-1_100min.spm)}. */
  String words(int line, int index) {
    SeriesFrame frame = lines.get(line).frames().get(index);
    Estimate value = frame.number(number).orElseThrow();
    String interval = Numbers.interval(value);
    return lines.get(line).series().name() + ", " + (frame.dry() ? "dry" : Numbers.significant(frame.time() / 60, 3) + " min") + ": "
        + Numbers.quantity(value) + (interval.isEmpty() ? "" : " (95 %: " + interval + ")") + ", " + frame.name()
        + (frame.compared() ? "" : "; not compared: " + frame.remark());
  }
}
