package org.interphase.analysis.curve;

import static org.interphase.analysis.curve.CurveQuantity.CONTACT_POINT;
import static org.interphase.analysis.curve.CurveQuantity.DEFLECTION_TO_INDENTATION;
import static org.interphase.analysis.curve.CurveQuantity.INDENTATION;
import static org.interphase.analysis.curve.CurveQuantity.INDENTATION_TO_RADIUS;
import static org.interphase.analysis.curve.CurveQuantity.POINTS;
import static org.interphase.analysis.curve.CurveQuantity.REDUCED_CHI_SQUARED;
import static org.interphase.analysis.curve.CurveQuantity.REDUCED_MODULUS;
import static org.interphase.analysis.curve.CurveQuantity.R_SQUARED;
import static org.interphase.analysis.curve.CurveQuantity.SENSITIVITY_RESPONSE;
import static org.interphase.analysis.curve.CurveQuantity.YOUNGS_MODULUS;
import static org.interphase.analysis.curve.CurveQuantity.YOUNGS_MODULUS_ERROR;

import java.util.Optional;

import org.interphase.analysis.curve.CurveSettings.Quality;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.UnloadingModel;

/**
 * The analysis of force curves on samples that yield: the modulus comes from the stiffness at the largest load, as unloading shows
 * it, and the depth counts from the surface that the approach met first, because the retract branch starts from a dent.
 *
 * <p>The window lies between two fractions of the largest force over the baseline; {@link CurveSettings#mode} has no meaning here.
 * The standard error holds the noise of the curve's background in the fitted branch, and the error of the contact point. Where the
 * branch ends on a bound of its law the samples do not determine it, and the pixel is {@link Invalid#NO_CONVERGENCE}. The Tabor
 * parameter, made for elastic contacts, stays NaN.
 */
public final class UnloadingAnalysis implements CurveMethod {
  /** What an {@link UnloadingModel} needs. */
  private static final int FEWEST_POINTS = 5;

  private final Survey survey;
  private final UnloadingModel model;
  private final CurveSettings settings;

  private UnloadingAnalysis(Survey survey, UnloadingModel model, CurveSettings settings) {
    this.survey = survey;
    this.model = model;
    this.settings = settings;
  }

  /** Prepares the analysis of curves on a ramp. */
  public static UnloadingAnalysis of(Ramp ramp, UnloadingModel model, CurveSettings settings) {
    return new UnloadingAnalysis(Survey.of(ramp, settings), model, settings);
  }

  @Override
  public Worker worker() {
    Trace trace = survey.trace();
    return (signal, out) -> analyse(signal, trace, out);
  }

  @Override
  public FittedCurve inspect(double[] signal) {
    Trace trace = survey.trace();
    CurveValues values = new CurveValues();
    Optional<UnloadedBranch> branch = analyse(signal, trace, values);
    FittedCurve curve = survey.drawn(trace, values);
    branch.ifPresent(found -> draw(found, trace, curve));
    return curve;
  }

  private void draw(UnloadedBranch branch, Trace trace, FittedCurve curve) {
    Course course = survey.course();
    for (int i = 0; i < course.samples; i++) {
      double depth = branch.depth(course.position[i], trace.deflection[i]);
      curve.indentation()[i] = depth;
      if (i >= course.retract && i <= trace.end() && depth >= branch.evaluation().finalDepth()) {
        curve.fitted()[i] = branch.force(depth);
        curve.inFit()[i] = branch.holds(curve.force()[i]);
      }
    }
  }

  /** The branch, once there is one, even where the outcome is not valid. */
  private Optional<UnloadedBranch> analyse(double[] signal, Trace trace, CurveValues out) {
    Invalid reason = survey.look(signal, trace, out);
    if (reason != Invalid.NONE) {
      out.set(reason);
      return Optional.empty();
    }
    Optional<Loading> loading = Loading.of(survey.course(), trace);
    if (loading.isEmpty()) {
      out.set(Invalid.TOO_FEW_POINTS);
      return Optional.empty();
    }
    UnloadedBranch.Samples samples = UnloadedBranch.Samples.of(survey.course(), trace, settings, loading.get().contactPoint());
    out.set(POINTS, samples.inWindow());
    if (samples.inWindow() < Math.max(settings.quality().fewestPoints(), FEWEST_POINTS)) {
      out.set(Invalid.TOO_FEW_POINTS);
      return Optional.empty();
    }
    Optional<UnloadedBranch> branch = samples.evaluate(model);
    out.set(branch.map(found -> judge(found, loading.get(), trace, out)).orElse(Invalid.NO_CONVERGENCE));
    return branch;
  }

  private Invalid judge(UnloadedBranch branch, Loading loading, Trace trace, CurveValues out) {
    double reduced = branch.evaluation().modulus();
    double sampleCompliance = settings.sampleCompliance(reduced);
    double modulus = (1 - settings.poissonRatio() * settings.poissonRatio()) / sampleCompliance;
    double share = 1 / reduced / sampleCompliance;
    double scatter = branch.scatter();
    double chiSquared = Math.pow(scatter / trace.resolution(), 2);
    double error = share * Math.hypot(branch.evaluation().modulusError() / reduced * trace.resolution() / scatter,
        branch.byDepth() * loading.error());
    out.set(R_SQUARED, branch.rSquared());
    out.set(REDUCED_CHI_SQUARED, chiSquared);
    if (Double.isNaN(error)) {
      return Invalid.NO_CONVERGENCE;
    }
    Quality quality = settings.quality();
    if (!(sampleCompliance > 0 && modulus <= quality.largestModulus() && error < CurveSettings.RESOLVED)) {
      return Invalid.OUT_OF_RANGE;
    }
    if (!(chiSquared <= quality.largestChiSquared() && branch.rSquared() >= quality.smallestRSquared())) {
      return Invalid.POOR_FIT;
    }
    out.set(YOUNGS_MODULUS, modulus);
    out.set(YOUNGS_MODULUS_ERROR, modulus * error);
    out.set(REDUCED_MODULUS, reduced);
    out.set(INDENTATION, branch.largestDepth());
    out.set(CONTACT_POINT, loading.contactPoint());
    out.set(INDENTATION_TO_RADIUS, branch.largestDepth() / settings.contact().radius());
    out.set(DEFLECTION_TO_INDENTATION, trace.peak() / branch.largestDepth());
    out.set(SENSITIVITY_RESPONSE, share * branch.response());
    return Invalid.NONE;
  }
}
