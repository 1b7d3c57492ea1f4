package org.interphase.analysis.curve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.interphase.api.Ramp;

/**
 * The turning point of a sinusoidal ramp, estimated from curves: a file's sync distance is often wrong by a sample or more,
 * and one sample moves the modulus by several per cent.
 *
 * <p>Where both branches are in contact, an elastic sample pushes equally at equal positions. So the sample numbers at which
 * approach and retract pass the same force lie symmetrically about the turning point. The mean over several forces, weighted
 * by slope, is the estimate of a curve; the median over curves is the answer. Drag and any other background at the frequency
 * of the piezo are taken out first with a sine, which is right for every turning point. Dissipation in the contact shifts the
 * estimate: viscous and plastic samples push harder on approach, so that it comes out early.
 *
 * @param turningPoint the fractional sample of closest approach, in [0, samples)
 * @param standardError in samples, from the scatter between curves
 * @param curves how many could be used
 */
public record Synchronisation(double turningPoint, double standardError, int curves) {
  private static final double[] LEVELS = {0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85};
  /** In standard deviations of the noise. */
  private static final double SMALLEST_PEAK = 20;
  private static final int MOST_ROUNDS = 10;
  /** Curves in a piece of work. */
  private static final int PIECE = 32;
  private static final double SETTLED = 1e-3;
  /** A median has this standard error for one of the mean; and the standard deviation is that multiple of the median deviation. */
  private static final double MEDIAN_ERROR = 1.2533;
  private static final double DEVIATION = 1.4826;

  /**
   * Estimates the turning point.
   *
   * @param nominal the ramp as the file states it, right within about a fiftieth of the period
   * @param curves samples of the deflection channel in the order of the recording, in any unit. Not modified.
   * @param executor looks at several curves at a time; changes no bit of the estimate
   * @return empty if no curve shows a contact
   */
  public static Optional<Synchronisation> estimate(Ramp.Sinusoidal nominal, List<double[]> curves, Executor executor) {
    Optional<Synchronisation> found = Optional.empty();
    Ramp.Sinusoidal ramp = nominal;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      found = round(ramp, curves, executor);
      if (found.isEmpty()) {
        return found;
      }
      double change = Math.IEEEremainder(found.get().turningPoint() - ramp.turningPoint(), ramp.samples());
      if (Math.abs(change) < SETTLED) {
        break;
      }
      ramp = new Ramp.Sinusoidal(ramp.samples(), ramp.amplitude(), found.get().turningPoint(), ramp.interval());
    }
    return found;
  }

  private static Optional<Synchronisation> round(Ramp.Sinusoidal ramp, List<double[]> curves, Executor executor) {
    Course course = Course.of(ramp);
    List<CompletableFuture<double[]>> pieces = IntStream.iterate(0, from -> from < curves.size(), from -> from + PIECE)
        .mapToObj(from -> curves.subList(from, Math.min(curves.size(), from + PIECE)))
        .map(piece -> CompletableFuture.supplyAsync(() -> lateness(ramp, course, piece), executor)).toList();
    double[] late = pieces.stream().flatMapToDouble(piece -> DoubleStream.of(piece.join())).filter(Double::isFinite).sorted().toArray();
    if (late.length == 0) {
      return Optional.empty();
    }
    double median = median(late);
    double scatter = DEVIATION * median(Arrays.stream(late).map(x -> Math.abs(x - median)).sorted().toArray());
    double turningPoint = (ramp.turningPoint() + median + ramp.samples()) % ramp.samples();
    return Optional.of(new Synchronisation(turningPoint, MEDIAN_ERROR * scatter / Math.sqrt(late.length), late.length));
  }

  private static double[] lateness(Ramp.Sinusoidal ramp, Course course, List<double[]> curves) {
    Middle middle = new Middle(ramp, course, new Trace(course, CurveSettings.Background.SINE));
    return curves.stream().mapToDouble(middle::lateness).toArray();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Where the force passes a level, in samples from the ramp's turning point, and how fast in m per sample. */
  private record Crossing(double time, double slope) { }

  /** Finds the middle of the contact of one curve after another. */
  private record Middle(Ramp.Sinusoidal ramp, Course course, Trace trace) {
    /** By how many samples the middle of the contact comes after the ramp's turning point; NaN without a usable contact. */
    double lateness(double[] curve) {
      trace.prepare(curve, 1);
      if (trace.hasGap() || trace.isSaturated() || !trace.leaves() || !(trace.peak() > SMALLEST_PEAK * trace.noise())) {
        return Double.NaN;
      }
      double weights = 0;
      double sum = 0;
      for (double level : LEVELS) {
        Crossing in = crossing(level * trace.peak(), -1);
        Crossing out = crossing(level * trace.peak(), 1);
        double weight = 1 / (1 / (in.slope() * in.slope()) + 1 / (out.slope() * out.slope()));
        sum += weight * (in.time() + out.time()) / 2;
        weights += weight;
      }
      return sum / weights;
    }

    /** Follows the force down from the highest sample. Between samples it goes with the position, nearly in a straight line. */
    private Crossing crossing(double level, int direction) {
      double[] d = trace.deflection;
      int outer = trace.highest() + direction;
      while (outer > 0 && outer < course.samples - 1 && d[outer] > level) {
        outer += direction;
      }
      int inner = outer - direction;
      double fraction = (level - d[outer]) / (d[inner] - d[outer]);
      double straight = time(outer) + fraction * (time(inner) - time(outer));
      double slope = (d[inner] - d[outer]) / (time(inner) - time(outer));
      if (time(inner) * time(outer) <= 0) {
        return new Crossing(straight, slope);
      }
      double position = course.position[outer] + fraction * (course.position[inner] - course.position[outer]);
      double away = Math.acos(1 + position / ramp.amplitude()) * ramp.samples() / (2 * Math.PI);
      return new Crossing(Math.copySign(away, straight), slope);
    }

    private double time(int sample) {
      return sample - course.approach + Math.ceil(ramp.turningPoint()) - ramp.turningPoint();
    }
  }
}
