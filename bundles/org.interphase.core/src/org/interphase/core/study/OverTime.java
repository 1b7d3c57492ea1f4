package org.interphase.core.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;
import org.interphase.core.series.SeriesFrame;
import org.interphase.numerics.series.ChangePoints;
import org.interphase.numerics.series.Trend;

/** What the compared frames of a data set say together: mean over time, highest mean, trends, change points. */
final class OverTime {
  /** The name of the mean of the frames' means. */
  static final String MEAN = "mean over time";
  private static final double FALSE_ALARM = 0.05;
  private static final String RELATIVE_SPREAD = "robust spread / median";

  private OverTime() { }

  /** The numbers of a series; those that need immersion times are NaN or absent without them. */
  static List<Estimate> numbers(List<SeriesFrame> all, long seed) {
    List<SeriesFrame> frames = all.stream().filter(SeriesFrame::compared).filter(frame -> frame.number(SeriesFrame.MEAN).isPresent()).toList();
    List<Estimate> numbers = new ArrayList<>();
    if (frames.isEmpty()) {
      return numbers;
    }
    numbers.add(mean(MEAN, frames, SeriesFrame.MEAN));
    numbers.addAll(highest(frames));
    double[] times = frames.stream().mapToDouble(SeriesFrame::time).toArray();
    if (ascending(times)) {
      numbers.add(slope("slope of the mean", times, SeriesBuilder.values(frames, SeriesFrame.MEAN), Unit.PASCAL));
      numbers.add(slope("slope of robust spread / median", times, SeriesBuilder.values(frames, RELATIVE_SPREAD), Unit.ONE));
      numbers.addAll(changes(frames, seed));
    }
    return numbers;
  }

  private static boolean ascending(double[] times) {
    for (int i = 1; i < times.length; i++) {
      if (!(times[i] >= times[i - 1])) {
        return false;
      }
    }
    return times.length > 1;
  }

  /** The mean over frames of one of their numbers, with the frames' own errors; NaN where no frame has it. */
  static Estimate mean(String name, List<SeriesFrame> frames, String number) {
    List<Estimate> all = frames.stream().flatMap(frame -> frame.number(number).stream()).filter(one -> !Double.isNaN(one.value())).toList();
    double value = all.stream().mapToDouble(Estimate::value).average().orElse(Double.NaN);
    double error = Math.sqrt(all.stream().mapToDouble(one -> one.standardError() * one.standardError()).sum()) / all.size();
    return Estimate.of(name, value, error, all.isEmpty() ? Unit.ONE : all.getFirst().unit(),
        "mean over " + all.size() + " frames, each as much; error: the frames' own, statistical only");
  }

  private static List<Estimate> highest(List<SeriesFrame> frames) {
    SeriesFrame highest = frames.stream().reduce((best, next) -> value(next) > value(best) ? next : best).orElseThrow();
    Estimate mean = highest.number(SeriesFrame.MEAN).orElseThrow();
    return List.of(SeriesBuilder.named("highest mean", mean),
        Estimate.exact("immersion time of the highest mean", highest.time(), Unit.SECOND, "middle of the scan of " + highest.name()));
  }

  private static double value(SeriesFrame frame) {
    return frame.number(SeriesFrame.MEAN).map(Estimate::value).orElse(Double.NaN);
  }

  private static Estimate slope(String name, double[] times, double[] values, Unit unit) {
    Trend trend = Trend.of(times, values);
    return new Estimate(name, trend.slope(), trend.standardError(), trend.lower(), trend.upper(), unit.per(Unit.SECOND),
        "straight line through " + Arrays.stream(values).filter(Double::isFinite).count()
            + " frames, noise correlated as exp(-dt / tau), tau averaged over by restricted likelihood");
  }

  private static List<Estimate> changes(List<SeriesFrame> frames, long seed) {
    List<Estimate> numbers = new ArrayList<>();
    double[] means = SeriesBuilder.values(frames, SeriesFrame.MEAN);
    for (ChangePoints.Change change : ChangePoints.calibrated(means.length, FALSE_ALARM, seed).of(means)) {
      String name = String.format(Locale.ROOT, "change of the mean at %.0f min", frames.get(change.position()).time() / 60);
      numbers.add(Estimate.of(name, change.size(), change.sizeError(), Unit.PASCAL, "change of level found with 5 % false alarms; with 95 % "
          + "probability between " + frames.get(change.lower()).name() + " and " + frames.get(change.upper()).name()));
    }
    return numbers;
  }
}
