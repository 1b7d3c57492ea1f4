package org.interphase.analysis.curve;

import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;

/**
 * The Cramer-Rao bound: the smallest standard error that an unbiased estimate of the modulus can have from one curve, given the
 * samples of a {@link FitMode} and white noise on the deflection. From the true curve, without a fit: the yardstick for
 * {@link CurveAnalysis}, and a guide to choosing amplitude, spring and samples before measuring.
 *
 * <p>The background is taken as known. S. M. Kay: Fundamentals of Statistical Signal Processing: Estimation Theory
 * (1993), chapter 3.
 */
public final class CramerRao {
  private static final double LARGEST_INDENTATION = 1e-3;
  private static final int BISECTIONS = 80;

  private CramerRao() { }

  /**
   * The bound for one curve.
   *
   * @param settings model geometry, spring, mode and window count; a rigid tip is assumed
   * @param modulus true reduced modulus in Pa
   * @param pullOff true pull-off force in N, not positive
   * @param peak true force at the turning point in N
   * @param noise standard deviation of the force in N
   * @return one standard error of the modulus as a fraction of it; infinite or NaN if the samples do not determine it
   */
  public static double modulusError(Ramp ramp, ContactModel model, CurveSettings settings, double modulus, double pullOff, double peak,
      double noise) {
    Course course = Course.of(ramp);
    double k = settings.springConstant();
    Balance balance = new Balance(model, settings.contact(), k, modulus, pullOff);
    double contactPoint = -reachOf(balance, peak, k);
    FitMode mode = settings.mode();
    double lower = mode == FitMode.WINDOW ? pullOff + settings.lower() * (peak - pullOff) : Double.NEGATIVE_INFINITY;
    double upper = mode == FitMode.FULL ? Double.POSITIVE_INFINITY : pullOff + settings.upper() * (peak - pullOff);
    Normal normal = new Normal();
    int approach = mode == FitMode.FULL ? course.firstAbove(contactPoint) : course.approach;
    for (int i = approach; i < course.samples; i++) {
      boolean held = i >= course.approach && i < course.retract;
      if (!held && balance.reach(course.position[i] - contactPoint) && balance.held()
          && balance.force() >= lower && balance.force() <= upper) {
        normal.add(balance.byModulus(), balance.byContactPoint(), balance.byPullOff(), 0);
      }
    }
    if (mode == FitMode.WINDOW || !model.adhesive()) {
      normal.fixThird();
    }
    return normal.factor() ? noise / k * Math.sqrt(normal.firstVariance()) : Double.POSITIVE_INFINITY;
  }

  /** The movement beyond contact that gives a force, by bisection; infinite if none gives it. */
  private static double reachOf(Balance balance, double force, double springConstant) {
    double low = force / springConstant;
    double high = low + LARGEST_INDENTATION;
    if (!(balance.reach(high) && balance.force() > force)) {
      return Double.POSITIVE_INFINITY;
    }
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (balance.reach(middle) && balance.force() > force) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }
}
