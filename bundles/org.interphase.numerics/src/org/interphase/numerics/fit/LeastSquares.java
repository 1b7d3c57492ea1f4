package org.interphase.numerics.fit;

import java.util.Arrays;

/**
 * Nonlinear least squares: the parameters p, inside bounds, for which the sum of squared residuals {@code |r(p)|^2} is smallest,
 * by the method of Levenberg and Marquardt.
 *
 * <p>Around the place reached the residuals are taken as linear. The step to the minimum of that model is damped, {@code |r + J d|^2 +
 * damping |D d|^2}, so that it cannot leave the region where the model holds: how much of the predicted gain came true says
 * whether to take the step and how to damp the next (H. B. Nielsen, IMM-REP-1999-05, Technical University of Denmark). D are
 * the lengths of the Jacobian's columns, which makes the path independent of the parameters' units (J. J. More,
 * doi:10.1007/BFb0067700). Near the minimum the sum of squares changes by less than its own rounding and cannot judge a step any
 * more; then the projection of the residuals on the Jacobian does, which is what brings parameters to full precision.
 *
 * <p>An instance owns its workspace and serves any number of fits of one problem, one after the other: <b>one thread at a
 * time</b>.
 */
public final class LeastSquares {
  private static final double FIRST_DAMPING = 1e-3;
  private static final double LEAST_DAMPING = 1e-24;
  private static final double LEAST_GAIN = 1e-4;

  private final Problem problem;
  private Linearised here;
  private Linearised there;
  private final double[] longest;
  private Box box;
  private int most = 1000;
  private double precision = 1e-10;
  private DampedStep step;

  /** What is to be fitted. Residuals are differences between model and data, each divided by its standard deviation if known. */
  public interface Problem {
    /** The number of residuals. */
    int residuals();

    /** The number of parameters, at most the number of residuals. */
    int parameters();

    /**
     * Computes the residuals. A value that is not finite marks parameters for which the model is not defined; a fit steps back
     * from there.
     *
     * @param p the parameters. Not modified.
     * @param r Filled.
     */
    void residuals(double[] p, double[] r);

    /**
     * Computes the derivatives of the residuals: by central differences of fourth order, unless overridden. Differences need
     * the model to be defined within 0.2 % around p, outside the bounds too, and parameters whose natural scale is one where
     * they may be zero.
     *
     * @param p the parameters. Not modified.
     * @param j Filled, by rows: derivative of residual i by parameter k at {@code i * parameters() + k}.
     */
    default void jacobian(double[] p, double[] j) {
      CentralDifferences.jacobian(this, p, j);
    }
  }

  /** How a fit ended. */
  public enum Status {
    /** At a minimum, as exactly as asked for or as rounding allows. */
    CONVERGED,
    /** No step lowers the sum of squares, though the derivatives say one should: they are wrong, or the model is not smooth. */
    STALLED,
    /** The allowed iterations are used up. */
    TOO_MANY_ITERATIONS,
    /** Residuals or derivatives are not finite where the fit had to start. */
    NOT_FINITE
  }

  /**
   * The end of a fit.
   *
   * @param parameters where it ended
   * @param standardErrors the square roots of the covariance's diagonal
   * @param covariance of the parameters, by rows: (rss / degreesOfFreedom) (J^T J)^-1 over the parameters that the data
   *     determine. NaN in rows and columns of parameters on a bound and of those that can move without changing a residual, and
   *     everywhere when there are no degrees of freedom.
   * @param rss the sum of the squared residuals
   * @param degreesOfFreedom residuals minus parameters determined by them; one on a bound is none
   * @param iterations steps taken
   * @param evaluations how often residuals were computed, not counting those for differences
   * @param status how it ended
   */
  public record Fit(double[] parameters, double[] standardErrors, double[] covariance, double rss, int degreesOfFreedom,
      int iterations, int evaluations, Status status) {
    private static Fit of(Linearised end, int iterations, int evaluations, Status status) {
      int count = end.parameters().length;
      int degrees = end.degreesOfFreedom();
      double[] covariance = end.covariance();
      double[] errors = new double[count];
      for (int j = 0; j < count; j++) {
        errors[j] = Math.sqrt(covariance[j * count + j]);
      }
      return new Fit(end.parameters().clone(), errors, covariance, end.rss(), degrees, iterations, evaluations, status);
    }

    private static Fit notFinite(Linearised end) {
      int count = end.parameters().length;
      double[] unknown = new double[count * count];
      Arrays.fill(unknown, Double.NaN);
      return new Fit(end.parameters().clone(), Arrays.copyOf(unknown, count), unknown, end.rss(), 0, 0, 1, Status.NOT_FINITE);
    }

    /** A copy of the parameters. */
    @Override
    public double[] parameters() {
      return parameters.clone();
    }

    /** A copy of the standard errors. */
    @Override
    public double[] standardErrors() {
      return standardErrors.clone();
    }

    /** A copy of the covariance. */
    @Override
    public double[] covariance() {
      return covariance.clone();
    }

    /** One parameter. */
    public double parameter(int j) {
      return parameters[j];
    }

    /** The standard error of one parameter. */
    public double standardError(int j) {
      return standardErrors[j];
    }

    /** The covariance of two parameters. */
    public double covariance(int j, int k) {
      return covariance[j * parameters.length + k];
    }

    /** Whether the fit ended at a minimum. */
    public boolean converged() {
      return status == Status.CONVERGED;
    }
  }

  private LeastSquares(Problem problem) {
    this.problem = problem;
    here = new Linearised(problem);
    there = new Linearised(problem);
    longest = new double[problem.parameters()];
    box = Box.unbounded(problem.parameters());
    step = new DampedStep(problem.parameters(), box);
  }

  /**
   * A fit of that problem, without bounds.
   *
   * @throws IllegalArgumentException if there are no parameters, or more of them than residuals
   */
  public static LeastSquares of(Problem problem) {
    if (problem.parameters() < 1 || problem.parameters() > problem.residuals()) {
      throw new IllegalArgumentException(problem.parameters() + " parameters cannot be fitted to " + problem.residuals() + " residuals");
    }
    return new LeastSquares(problem);
  }

  /**
   * Bounds every parameter. Equal bounds hold a parameter fixed.
   *
   * @param lower lower bounds, infinite where there are none. Not modified, copied.
   * @param upper upper bounds, infinite where there are none. Not modified, copied.
   * @return this
   * @throws IllegalArgumentException if a lower bound is above its upper bound or one is missing
   */
  public LeastSquares within(double[] lower, double[] upper) {
    box = Box.of(problem.parameters(), lower, upper);
    step = new DampedStep(problem.parameters(), box);
    return this;
  }

  /**
   * How many steps may be tried, 1000 unless said otherwise.
   *
   * @return this
   */
  public LeastSquares iterations(int max) {
    if (max < 1) {
      throw new IllegalArgumentException(max + " iterations are too few");
    }
    most = max;
    return this;
  }

  /**
   * How near the minimum is near enough, in standard errors; 1e-10 unless said otherwise, which is more than rounding allows in
   * most problems. A fit of noisy data loses nothing at 1e-3.
   *
   * @return this
   */
  public LeastSquares precision(double standardErrors) {
    if (!(standardErrors >= 0)) {
      throw new IllegalArgumentException("a precision of " + standardErrors + " standard errors is not possible");
    }
    precision = standardErrors;
    return this;
  }

  /**
   * Fits.
   *
   * @param start the parameters to start from; brought inside the bounds where they are not. Not modified.
   * @return where the fit ended and how, never absent
   * @throws IllegalArgumentException if start has the wrong length or a value that is not finite
   */
  public Fit fit(double[] start) {
    begin(start);
    if (!here.moveTo(step.target()) || !linearise(here)) {
      return Fit.notFinite(here);
    }
    int taken = 0;
    double damping = FIRST_DAMPING;
    double growth = 2;
    for (int tried = 0;; tried++) {
      if (here.attainable() <= precision * precision * here.rss() / Math.max(1, problem.residuals() - problem.parameters())) {
        return Fit.of(here, taken, tried + 1, Status.CONVERGED);
      }
      if (tried == most) {
        return Fit.of(here, taken, tried + 1, Status.TOO_MANY_ITERATIONS);
      }
      double predicted = step.solve(here, damping, longest);
      boolean defined = there.moveTo(step.target());
      double gain = defined ? (here.rss() - there.rss()) / predicted : Double.NEGATIVE_INFINITY;
      if (!(predicted > here.rounding())) {
        if (!defined || there.rss() > here.rss() + here.rounding() || !linearise(there) || !(there.attainable() < here.attainable() / 4)) {
          return Fit.of(here, taken, tried + 2, here.attainable() <= here.rounding() ? Status.CONVERGED : Status.STALLED);
        }
        swap();
        taken++;
      } else if (gain > LEAST_GAIN && linearise(there)) {
        swap();
        taken++;
        double error = 2 * gain - 1;
        damping = Math.max(LEAST_DAMPING, damping * Math.max(1.0 / 3, 1 - error * error * error));
        growth = 2;
      } else {
        damping *= growth;
        growth *= 2;
      }
    }
  }

  private void begin(double[] start) {
    if (start.length != problem.parameters()) {
      throw new IllegalArgumentException("a start of " + start.length + " values for " + problem.parameters() + " parameters");
    }
    for (int j = 0; j < start.length; j++) {
      if (!Double.isFinite(start[j])) {
        throw new IllegalArgumentException("parameter " + j + " cannot start at " + start[j]);
      }
      step.target()[j] = box.clamp(j, start[j]);
    }
    Arrays.fill(longest, 0);
  }

  private boolean linearise(Linearised place) {
    if (!place.linearise(box)) {
      return false;
    }
    for (int j = 0; j < longest.length; j++) {
      longest[j] = Math.max(longest[j], place.length(j));
    }
    return true;
  }

  private void swap() {
    Linearised swap = here;
    here = there;
    there = swap;
  }
}
