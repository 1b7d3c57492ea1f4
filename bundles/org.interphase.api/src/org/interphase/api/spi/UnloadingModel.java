package org.interphase.api.spi;

import java.util.Optional;
import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel.Contact;

/**
 * An evaluation of the upper part of an unloading branch, for contacts that do not return the way they came: where a
 * {@link ContactModel} is a law for every sample, this takes the modulus from the stiffness at the largest load. A Declarative
 * Services component with a {@link Contribution}. Stateless and safe for any thread.
 */
public interface UnloadingModel {
  /** The evaluation in plain text. */
  String equation();

  /** When it holds, a sentence. */
  String validity();

  /** Where it comes from. */
  Citation citation();

  /**
   * Evaluates a branch.
   *
   * @param springConstant of the cantilever in N/m. The noise of its deflection enters force and depth, so a sample where the
   *     contact has the stiffness S weighs 1/(k + S)^2; infinite for equal weights.
   * @param unloading the samples
   * @return empty when fewer than five samples are in the window, or no unloading curve fits them
   */
  Optional<Evaluation> evaluate(Contact contact, double springConstant, Unloading unloading);

  /**
   * The unloading branch in the order of time, from the largest load on. The arrays are not copied and not modified.
   *
   * @param depth in m below the surface that loading met first
   * @param force in N over the baseline
   * @param lower lower end of the evaluated part, fraction of the largest force
   * @param upper upper end, fraction of the largest force
   */
  record Unloading(double[] depth, double[] force, double lower, double upper) {
    public Unloading {
      if (depth.length != force.length || !(lower >= 0 && lower < upper && upper <= 1)) {
        throw new IllegalArgumentException(depth.length + " depths, " + force.length + " forces between " + lower + " and " + upper
            + " of the largest force are no unloading branch");
      }
    }
  }

  /**
   * What came out. Errors are one standard error each, from the scatter of the samples around the fitted branch.
   *
   * @param modulus reduced modulus E* in Pa
   * @param modulusError of it
   * @param stiffness dF/dh at the largest depth in N/m
   * @param stiffnessError of it
   * @param contactDepth depth over which tip and sample touch at the largest load, m
   * @param area projected area of that contact, m^2
   * @param finalDepth depth at which the fitted branch ends at zero force, m
   * @param exponent of the fitted branch
   * @param points samples in the fit
   */
  record Evaluation(double modulus, double modulusError, double stiffness, double stiffnessError, double contactDepth, double area,
      double finalDepth, double exponent, int points) { }
}
