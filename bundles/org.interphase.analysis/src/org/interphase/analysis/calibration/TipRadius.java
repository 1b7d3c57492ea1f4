package org.interphase.analysis.calibration;

import java.util.Locale;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;

/**
 * The radius of a tip from a film of known modulus. A sphere of radius R that is taken for one of R0 gives a modulus wrong by
 * sqrt(R / R0), since F = 4/3 E* sqrt(R) d^1.5; so
 * <pre>
 *   R = R0 (Emeas / Eref)^2        sigma_R / R = 2 sqrt((sigma_meas / Emeas)^2 + (sigma_ref / Eref)^2)
 * </pre>
 * Errors are relative and doubled, so the 95 % interval is that of ln R. The radius makes up for every error of scale in the
 * measured modulus (sensitivity, spring constant) as long as the same settings measure the unknown sample.
 *
 * @param assumed R0 in m, with which the modulus was evaluated
 * @param measured modulus of the film with R0, in Pa
 * @param reference its true modulus, in Pa
 * @param radius R in m
 */
public record TipRadius(double assumed, Measured measured, Measured reference, Estimate radius) {
  private static final double NORMAL_975 = 1.959963984540054;
  /** Polystyrene, 2.7 +- 0.1 GPa. */
  public static final Measured POLYSTYRENE = new Measured(2.7e9, 0.1e9);
  /** Highly oriented pyrolytic graphite, 18 GPa: a check of a radius, its scatter in the literature taken as 10 %. */
  public static final Measured HOPG = new Measured(18e9, 1.8e9);

  /**
   * The radius that makes a reference film what it is.
   *
   * @param assumed R0 in m, positive
   * @param measured modulus of the film evaluated with R0, positive, with the standard uncertainty of its mean
   * @param reference true modulus in the same unit, positive
   */
  public static TipRadius of(double assumed, Measured measured, Measured reference) {
    double ratio = measured.value() / reference.value();
    double radius = assumed * ratio * ratio;
    double error = 2 * Math.hypot(measured.relative(), reference.relative());
    double reach = Math.exp(NORMAL_975 * error);
    return new TipRadius(assumed, measured, reference, new Estimate("tip radius", radius, radius * error, radius / reach, radius * reach,
        Unit.METRE, String.format(Locale.ROOT, "from a reference film of %.3g GPa", reference.value() / 1e9)));
  }

  /**
   * Whether a second reference comes out right with this radius.
   *
   * @param evaluated modulus of the second film evaluated with {@link #radius}, without the uncertainty of that radius
   * @param expected its true modulus
   */
  public Check check(Measured evaluated, Measured expected) {
    double error = Math.hypot(Math.hypot(evaluated.relative(), expected.relative()), radius.standardError() / radius.value() / 2);
    double ratio = evaluated.value() / expected.value();
    double reach = Math.exp(NORMAL_975 * error);
    return new Check(new Estimate("modulus over reference", ratio, ratio * error, ratio / reach, ratio * reach, Unit.ONE,
        "both moduli and the tip radius"));
  }

  /**
   * How the tip changed until a later calibration on the same film. The film's uncertainty is common to both: it scales the change and
   * cannot make one.
   *
   * @param later a calibration with the same reference
   */
  public Change until(TipRadius later) {
    double before = 2 * measured.relative();
    double after = 2 * later.measured.relative();
    double growth = later.radius.value() / radius.value();
    double reach = Math.exp(NORMAL_975 * Math.hypot(before, after));
    double change = later.radius.value() - radius.value();
    double own = Math.hypot(before * radius.value(), after * later.radius.value());
    double error = Math.hypot(own, 2 * reference.relative() * change);
    return new Change(Estimate.of("change of the tip radius", change, error, Unit.METRE, "difference of two calibrations on one film"),
        new Estimate("growth of the tip radius", growth, growth * Math.hypot(before, after), growth / reach, growth * reach, Unit.ONE,
            "ratio of two calibrations on one film, the film's modulus cancels"));
  }

  /**
   * A second reference beside its expectation.
   *
   * @param ratio measured over expected, with its 95 % interval
   */
  public record Check(Estimate ratio) {
    /** Whether 1 is in the interval. */
    public boolean passed() {
      return ratio.lower() <= 1 && ratio.upper() >= 1;
    }

    /** The outcome in a sentence. */
    public String verdict() {
      String measured = String.format(Locale.ROOT, "%.2f times the expected modulus (95 %% interval %.2f to %.2f)", ratio.value(), ratio.lower(),
          ratio.upper());
      return passed() ? "The second reference agrees: " + measured + "." : "The second reference does not agree: " + measured
          + ". Check tip, sensitivity and spring constant.";
    }
  }

  /**
   * Two calibrations of one tip.
   *
   * @param difference later minus earlier radius in m
   * @param growth later over earlier radius, with its 95 % interval
   */
  public record Change(Estimate difference, Estimate growth) {
    /** Whether the interval of the growth leaves out 1. */
    public boolean significant() {
      return growth.lower() > 1 || growth.upper() < 1;
    }

    /** The outcome in a sentence. */
    public String verdict() {
      String measured = String.format(Locale.ROOT, "by %.1f +- %.1f nm (radius times %.2f, 95 %% interval %.2f to %.2f)", difference.value() * 1e9,
          difference.standardError() * 1e9, growth.value(), growth.lower(), growth.upper());
      if (!significant()) {
        return "No change of the tip is seen: " + measured + ".";
      }
      return growth.value() > 1 ? "The tip became blunter " + measured + "." : "The tip became sharper or picked something up: its radius changed "
          + measured + ".";
    }
  }
}
