package org.interphase.numerics.fit;

/**
 * Nonlinear least squares: the parameters p, inside bounds, for which the sum of squared residuals {@code |r(p)|^2} is smallest,
 * by the method of Levenberg and Marquardt.
 *
 * <p>Around the place reached the residuals are taken as linear, {@code r + J d}. The step to the minimum of that model is damped
 * so that it cannot leave the region where the model holds: it minimises {@code |r + J d|^2 + damping |D d|^2}, and how much of
 * the predicted gain came true says whether to take it and how to damp the next (H. B. Nielsen, Damping parameter in Marquardt's
 * method, IMM-REP-1999-05). D are the lengths of the Jacobian's columns, lately the longest, so the path does not depend on the
 * units of the parameters (J. J. More, doi:10.1007/BFb0067700). Far from the minimum a step is also bent along the curvature of
 * the model, at the price of one more computation of the residuals, and refused where the bend is no longer small: that is what
 * gets round long curved valleys (M. K. Transtrum and J. P. Sethna, arXiv:1201.5885). Close to the minimum the sum of squares
 * changes by less than its own rounding and cannot judge a step; then the residuals' projection on the Jacobian does, which takes
 * the parameters to full precision.
 *
 * <p>Standard errors come from the curvature at the minimum, with the residuals' own variance as the unit. They are right for
 * nearly linear problems and independent residuals of equal variance, and say nothing about other minima.
 *
 * <p>An instance owns its workspace and serves any number of fits of one problem, one after the other: <b>one thread at a
 * time</b>.
 */
public final class LeastSquares {
  private final Problem problem;
  private Search search;
  private double precision = 1e-10;
  private int iterations = 2000;

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
     * the model to be defined within 0.03 % around p, outside the bounds too, and parameters whose natural scale is one where
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
    /** At a place where the sum of squares is stationary, as exactly as asked for or as rounding allows. */
    CONVERGED,
    /** No step lowers the sum of squares, though the derivatives say one should: they are wrong, or the model is not smooth. */
    STALLED,
    /** The allowed iterations are used up. */
    TOO_MANY_ITERATIONS,
    /** Residuals or derivatives are not finite (or not their squares) where the fit had to start. */
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
    static Fit of(Linearised end, int iterations, int evaluations, Status status) {
      int count = end.parameters().length;
      int degrees = end.degreesOfFreedom();
      double[] covariance = end.covariance();
      double[] errors = new double[count];
      for (int j = 0; j < count; j++) {
        errors[j] = Math.sqrt(covariance[j * count + j]);
      }
      return new Fit(end.parameters().clone(), errors, covariance, end.rss(), degrees, iterations, evaluations, status);
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
    search = new Search(problem, Box.unbounded(problem.parameters()));
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
    search = new Search(problem, Box.of(problem.parameters(), lower, upper));
    return this;
  }

  /**
   * How many steps may be tried, taken or not; 2000 unless said otherwise.
   *
   * @return this
   */
  public LeastSquares iterations(int max) {
    if (max < 1) {
      throw new IllegalArgumentException(max + " iterations are too few");
    }
    iterations = max;
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
   * @return where the fit ended and how
   * @throws IllegalArgumentException if start has the wrong length or a value that is not finite
   */
  public Fit fit(double[] start) {
    if (start.length != problem.parameters()) {
      throw new IllegalArgumentException("a start of " + start.length + " values for " + problem.parameters() + " parameters");
    }
    for (int j = 0; j < start.length; j++) {
      if (!Double.isFinite(start[j])) {
        throw new IllegalArgumentException("parameter " + j + " cannot start at " + start[j]);
      }
    }
    return search.run(start, precision, iterations);
  }
}
