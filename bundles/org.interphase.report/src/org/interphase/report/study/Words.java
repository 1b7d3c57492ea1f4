package org.interphase.report.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Result;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.report.figure.Numbers;

/** Numbers of a study in words. */
final class Words {
  private static final Unit MINUTE = Unit.parse("min").orElseThrow();

  private Words() { }

  /** A time since immersion: {@code 120 min}. */
  static String time(double seconds) {
    double minutes = Math.rint(MINUTE.fromSi(seconds) * 10) / 10;
    return Double.isFinite(seconds) ? Numbers.quantity(Estimate.exact("", minutes, Unit.ONE, "")) + " min" : "time unknown";
  }

  /** When a frame was taken. */
  static String time(SeriesFrame frame) {
    return frame.dry() ? "dry" : time(frame.time());
  }

  /** A number of a frame with its error; a dash when it is not there. */
  static String number(SeriesFrame frame, String name) {
    return frame.number(name).map(Numbers::quantity).orElse("–");
  }

  /** An estimate with its error and, where there is one, its interval. */
  static String full(Estimate estimate) {
    String interval = Numbers.interval(estimate);
    return Numbers.quantity(estimate) + (interval.isEmpty() ? "" : " (95\u202f%: " + interval + ")");
  }

  /** How the mean of a data set went: first, greatest, last. */
  static String course(Series series) {
    List<SeriesFrame> frames = series.frames().stream().filter(frame -> !frame.dry() && frame.compared())
        .filter(frame -> frame.number(SeriesFrame.MEAN).isPresent()).toList();
    if (frames.isEmpty()) {
      return series.frames().stream().filter(SeriesFrame::dry).findFirst().map(dry -> series.name() + ": dry, mean " + number(dry, SeriesFrame.MEAN))
          .orElse("");
    }
    SeriesFrame greatest = frames.stream().reduce((a, b) -> mean(b) > mean(a) ? b : a).orElseThrow();
    String highest = greatest == frames.getFirst() || greatest == frames.getLast() ? "" : ", at most " + at(greatest);
    return series.name() + ": mean " + at(frames.getFirst()) + highest + (frames.size() > 1 ? ", at the end " + at(frames.getLast()) : "");
  }

  static double mean(SeriesFrame frame) {
    return frame.number(SeriesFrame.MEAN).map(Estimate::value).orElse(Double.NaN);
  }

  private static String at(SeriesFrame frame) {
    return number(frame, SeriesFrame.MEAN) + " at " + time(frame);
  }

  /** The components that were fitted to a frame, or none. */
  static String components(Result result) {
    Table table = StudyIndex.table(result, "components");
    return table.length() == 0 ? "" : count(table.length(), "component") + " at " + IntStream.range(0, table.length())
        .mapToObj(i -> Numbers.quantity(cell(table, i, "mean", "mean_error"))).collect(Collectors.joining(", "));
  }

  /** The intersections that are thresholds. */
  static String thresholds(Result result) {
    Table table = StudyIndex.table(result, "intersections");
    return IntStream.range(0, table.length()).filter(i -> StudyIndex.value(table, "used_as_threshold", i) != 0)
        .mapToObj(i -> Numbers.quantity(cell(table, i, "value", "error"))).collect(Collectors.joining(", "));
  }

  /** A value of a table with the error beside it. */
  static Estimate cell(Table table, int row, String value, String error) {
    Unit unit = table.column(value).map(Table.Column::unit).orElse(Unit.ONE);
    return Estimate.of(value, StudyIndex.value(table, value, row), StudyIndex.value(table, error, row), unit, "");
  }

  /** A sentence without its numbers: the same for all that say the same. */
  static String withoutNumbers(String text) {
    return text.replaceAll("\\d+(\\.\\d+)?", "#");
  }

  /** {@code 1 frame}, {@code 2 frames}. */
  static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** The median of a column over the rows that are not cut off by the border of the map; empty when it has no values. */
  static Optional<Estimate> median(Table table, String column) {
    return table.column(column).flatMap(found -> {
      double[] sorted = IntStream.range(0, found.length()).filter(i -> !(StudyIndex.value(table, "touches_border", i) > 0))
          .mapToDouble(found::value).filter(Double::isFinite).sorted().toArray();
      return sorted.length == 0 ? Optional.empty() : Optional.of(Estimate.exact("median " + column,
          (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2, found.unit(), "median"));
    });
  }
}
