package org.interphase.analysis.curve;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.interphase.numerics.fit.LeastSquares;
import org.interphase.numerics.fit.LeastSquares.Fit;

/**
 * Where loading first met the surface. Where the tip snaps in, that is the place of the jump, between two samples. Otherwise the lower
 * part of the approach is taken as a power of the depth h, whatever yields beneath the tip, and begins at the contact point z_c:
 * <pre>
 *   d = a h^n,    h = z - z_c - d
 * </pre>
 * The samples before the contact, where d is 0, belong to the law too, so that none has to be chosen by its noise. The deflection is
 * fitted at the known position, which is maximum likelihood.
 *
 * @param contactPoint piezo position at depth 0 without deflection, from the turning point, in m
 * @param error one standard error of it: from the noise of the background, or that of a place anywhere between two samples
 */
record Loading(double contactPoint, double error) {
  /** The end of the fitted part, as a fraction of the peak. */
  private static final double UPPER = 0.5;
  private static final int FEWEST_POINTS = 6;
  /** How far before the first touch the fitted part begins, as a fraction of the way from there to the turning point. */
  private static final double BEFORE = 0.25;
  /** Bounds of n, and where it starts. */
  private static final double FLATTEST = 1;
  private static final double STEEPEST = 4;
  private static final double USUAL = 1.5;
  private static final double PRECISION = 1e-3;
  /** The law has a corner where the contact point passes a sample; a fit that comes to rest there does not count as converged. */
  private static final int MOST_ITERATIONS = 50;

  /** The contact point of a prepared trace that is in contact; empty if the samples of the approach are too few for it. */
  static Optional<Loading> of(Course course, Trace trace) {
    int touch = trace.touch();
    if (touch > 0 && touch < course.approach && trace.deflection[touch] < 0) {
      double jump = course.position[touch] - course.position[touch - 1];
      return Optional.of(new Loading(course.position[touch] - jump / 2, jump / Math.sqrt(12)));
    }
    int end = touch;
    while (end < course.approach && (trace.deflection[end] < UPPER * trace.peak() || end - touch < FEWEST_POINTS)) {
      end++;
    }
    return end - touch < FEWEST_POINTS ? Optional.empty() : new Power(course, trace.deflection, touch, end).fit(trace.resolution());
  }

  /** The fit, with all lengths in units of the way from touch to the end of the fitted part. Parameters in the order z_c, a, n. */
  private static final class Power implements LeastSquares.Problem {
    private final double origin;
    private final double unit;
    private final double[] z;
    private final double[] d;

    Power(Course course, double[] deflection, int touch, int end) {
      origin = course.position[touch];
      unit = course.position[end - 1] - origin;
      int[] taken = IntStream.range(course.firstAbove((1 + BEFORE) * origin), end).filter(i -> Double.isFinite(deflection[i])).toArray();
      z = Arrays.stream(taken).mapToDouble(i -> (course.position[i] - origin) / unit).toArray();
      d = Arrays.stream(taken).mapToDouble(i -> deflection[i] / unit).toArray();
    }

    /** @param resolution standard deviation of a sample in m */
    Optional<Loading> fit(double resolution) {
      double last = d[d.length - 1];
      double steepness = last / Math.pow(Math.max(0.1, 1 - last), USUAL);
      Fit fit = LeastSquares.of(this).within(new double[] {-1, 0, FLATTEST}, new double[] {1, Double.POSITIVE_INFINITY, STEEPEST})
          .precision(PRECISION).iterations(MOST_ITERATIONS).fit(new double[] {0, steepness, USUAL});
      double scatter = Math.sqrt(fit.rss() / fit.degreesOfFreedom());
      return Optional.of(new Loading(origin + unit * fit.parameter(0), fit.standardError(0) * resolution / scatter))
          .filter(loading -> Double.isFinite(loading.error()));
    }

    /** The depth at which the law balances the spring, by Newton's method from above: the law is convex. */
    private double balance(double[] p, double reach) {
      double h = Math.max(0, reach);
      double step = h;
      while (step > 1e-12 * h) {
        double pushed = p[1] * Math.pow(h, p[2]);
        step = (h + pushed - reach) / (1 + p[2] * pushed / h);
        h -= step;
      }
      return h;
    }

    @Override
    public int residuals() {
      return z.length;
    }

    @Override
    public int parameters() {
      return 3;
    }

    @Override
    public void residuals(double[] p, double[] r) {
      for (int i = 0; i < z.length; i++) {
        double h = balance(p, z[i] - p[0]);
        r[i] = p[1] * Math.pow(h, p[2]) - d[i];
      }
    }

    @Override
    public void jacobian(double[] p, double[] j) {
      for (int i = 0; i < z.length; i++) {
        double h = balance(p, z[i] - p[0]);
        boolean touches = h > 0;
        double power = touches ? Math.pow(h, p[2]) : 0;
        double stiffness = touches ? p[1] * p[2] * power / h : 0;
        double share = 1 / (1 + stiffness);
        j[3 * i] = -stiffness * share;
        j[3 * i + 1] = power * share;
        j[3 * i + 2] = touches ? p[1] * power * Math.log(h) * share : 0;
      }
    }
  }
}
