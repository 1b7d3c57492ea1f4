package org.interphase.analysis.curve;

import java.util.Optional;

import org.interphase.numerics.fit.LeastSquares;
import org.interphase.numerics.fit.LeastSquares.Fit;

/**
 * Where loading first met the surface. The lower part of the approach is taken as a power of the depth h, whatever yields beneath
 * the tip, and begins at the contact point z_c:
 * <pre>
 *   d + p = a h^n,    h = z - z_c - d
 * </pre>
 * with the pull p where the tip snaps in, from there on; else p is 0, and the samples before the contact belong to the law too, so
 * that none has to be chosen by its noise. The deflection is fitted at the known position, which is maximum likelihood.
 *
 * @param contactPoint piezo position at depth 0 without deflection, from the turning point, in m
 * @param error one standard error of it, from the scatter of the samples
 */
record Loading(double contactPoint, double error) {
  /** The end of the fitted part, as a fraction of the peak. */
  private static final double UPPER = 0.5;
  private static final int FEWEST_POINTS = 6;
  /** How far before the first touch the fitted part begins, as a fraction of the way from there to the turning point. */
  private static final double BEFORE = 0.25;
  /** In standard deviations of the noise: a deeper minimum of the approach is a snap-in. */
  private static final double VISIBLE = 5;
  private static final double FLATTEST = 1;
  private static final double STEEPEST = 4;
  private static final double USUAL = 1.5;
  private static final double PRECISION = 1e-3;
  /** The law has a corner where the contact point passes a sample; a fit that comes to rest there does not count as converged. */
  private static final int MOST_ITERATIONS = 50;

  /** The contact point of a prepared trace that is in contact; empty if no law fits the approach or its samples are too few. */
  static Optional<Loading> of(Course course, Trace trace) {
    int touch = trace.touch();
    int end = touch;
    while (end < course.approach && (trace.deflection[end] < UPPER * trace.peak() || end - touch < FEWEST_POINTS)) {
      end++;
    }
    if (end - touch < FEWEST_POINTS) {
      return Optional.empty();
    }
    int lowest = touch;
    for (int i = touch; i < end; i++) {
      lowest = trace.deflection[i] < trace.deflection[lowest] ? i : lowest;
    }
    boolean snaps = trace.adheres() && trace.deflection[lowest] < -VISIBLE * trace.noise() && end - lowest >= FEWEST_POINTS;
    int from = snaps ? lowest : course.firstAbove((1 + BEFORE) * course.position[touch]);
    return new Power(course, trace.deflection, from, end, course.position[touch], snaps ? -trace.lowest() : 0).fit();
  }

  /** The fit, with all lengths in units of the way from touch to the end of the fitted part. Parameters in the order z_c, a, n. */
  private static final class Power implements LeastSquares.Problem {
    private final double origin;
    private final double unit;
    private final double pull;
    private final double[] z;
    private final double[] d;

    Power(Course course, double[] deflection, int from, int end, double origin, double pull) {
      this.origin = origin;
      unit = course.position[end - 1] - origin;
      this.pull = pull / unit;
      z = new double[end - from];
      d = new double[end - from];
      for (int i = 0; i < z.length; i++) {
        z[i] = (course.position[from + i] - origin) / unit;
        d[i] = deflection[from + i] / unit;
      }
    }

    Optional<Loading> fit() {
      double last = d[d.length - 1] + pull;
      double steepness = last / Math.pow(Math.max(0.1, 1 - last), USUAL);
      Fit fit = LeastSquares.of(this).within(new double[] {-1, 0, FLATTEST}, new double[] {1, Double.POSITIVE_INFINITY, STEEPEST})
          .precision(PRECISION).iterations(MOST_ITERATIONS).fit(new double[] {0, steepness, USUAL});
      return Optional.of(new Loading(origin + unit * fit.parameter(0), unit * fit.standardError(0)))
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
        double h = balance(p, z[i] - p[0] + pull);
        r[i] = p[1] * Math.pow(h, p[2]) - pull - d[i];
      }
    }

    @Override
    public void jacobian(double[] p, double[] j) {
      for (int i = 0; i < z.length; i++) {
        double h = balance(p, z[i] - p[0] + pull);
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
