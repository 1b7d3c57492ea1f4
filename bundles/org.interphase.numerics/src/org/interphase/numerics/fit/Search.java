package org.interphase.numerics.fit;

import java.util.Arrays;
import org.interphase.numerics.fit.LeastSquares.Fit;
import org.interphase.numerics.fit.LeastSquares.Status;

/** The search for the least sum of squares, with the workspace it needs. See {@link LeastSquares} for the method. */
final class Search {
  private static final double FIRST_DAMPING = 1e-3;
  private static final double LEAST_DAMPING = 1e-24;
  private static final double LEAST_GAIN = 1e-4;
  private static final double LEAST_POLISH = 0.1;
  private static final double STRAIGHT_WITHIN = 0.1;
  private static final double STRAIGHT_GAIN = 0.1;
  private static final double NEAR = 1e-3;

  private final Box box;
  private final DampedStep step;
  private final double[] lengths;
  private Linearised here;
  private Linearised there;
  private double damping;
  private double growth;
  private double gain;
  private int iterations;
  private int evaluations;

  Search(LeastSquares.Problem problem, Box box) {
    this.box = box;
    step = new DampedStep(problem.parameters(), box);
    lengths = new double[problem.parameters()];
    here = new Linearised(problem);
    there = new Linearised(problem);
  }

  /** Searches from start, until no more than that many standard errors are missing or that many steps were tried. */
  Fit run(double[] start, double precision, int most) {
    damping = FIRST_DAMPING;
    growth = 2;
    gain = 0;
    iterations = 0;
    evaluations = 0;
    Arrays.fill(lengths, 0);
    if (!arrives(box.clamp(start)) || !there.linearise(box)) {
      return end(there, Status.NOT_FINITE);
    }
    take();
    for (int tried = 0; here.distance() > precision; tried++) {
      if (tried == most) {
        return end(here, Status.TOO_MANY_ITERATIONS);
      }
      double predicted = step.solve(here, damping, lengths);
      if (!(predicted > here.rounding())) {
        if (!polishes()) {
          boolean near = here.distance() <= NEAR || here.attainable() <= here.rounding();
          return end(here, near ? Status.CONVERGED : Status.STALLED);
        }
      } else if (!bends() || !lowers(predicted)) {
        damping *= growth;
        growth *= 2;
      }
    }
    return end(here, Status.CONVERGED);
  }

  private boolean arrives(double[] place) {
    evaluations++;
    return there.moveTo(place);
  }

  private void take() {
    Linearised taken = there;
    there = here;
    here = taken;
    for (int j = 0; j < lengths.length; j++) {
      lengths[j] = Math.max(lengths[j] / 2, here.length(j));
    }
  }

  /** Where the linear model is not to be trusted, follows the curvature; false where the step is too long even for that. */
  private boolean bends() {
    boolean straight = here.distance() <= STRAIGHT_WITHIN || Math.abs(gain - 1) <= STRAIGHT_GAIN;
    return straight || arrives(step.probe(here)) && step.bend(here, here.project(there));
  }

  /** Takes the step if it lowers the sum of squares; damps the next the less, the more of what was predicted came true. */
  private boolean lowers(double predicted) {
    if (!arrives(step.target())) {
      return false;
    }
    gain = (here.rss() - there.rss()) / predicted;
    if (!(gain > LEAST_GAIN) || !there.linearise(box)) {
      return false;
    }
    take();
    iterations++;
    double error = 2 * gain - 1;
    relax(Math.max(1.0 / 3, 1 - error * error * error));
    return true;
  }

  /** Where rounding hides the change of the sum of squares, takes the step if it brings the linear model nearer its minimum. */
  private boolean polishes() {
    if (!arrives(step.target()) || there.rss() > here.rss() + here.rounding() || !there.linearise(box)
        || !(there.attainable() < (1 - LEAST_POLISH) * here.attainable())) {
      return false;
    }
    take();
    iterations++;
    relax(1.0 / 3);
    return true;
  }

  private void relax(double factor) {
    damping = Math.max(LEAST_DAMPING, damping * factor);
    growth = 2;
  }

  private Fit end(Linearised place, Status status) {
    return Fit.of(place, iterations, evaluations, status);
  }
}
