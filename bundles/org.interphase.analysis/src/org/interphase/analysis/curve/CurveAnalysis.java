package org.interphase.analysis.curve;

import static org.interphase.analysis.curve.CurveQuantity.ADHESION;
import static org.interphase.analysis.curve.CurveQuantity.ADHESION_ERROR;
import static org.interphase.analysis.curve.CurveQuantity.CONTACT_POINT;
import static org.interphase.analysis.curve.CurveQuantity.DEFLECTION_TO_INDENTATION;
import static org.interphase.analysis.curve.CurveQuantity.INDENTATION;
import static org.interphase.analysis.curve.CurveQuantity.INDENTATION_TO_RADIUS;
import static org.interphase.analysis.curve.CurveQuantity.POINTS;
import static org.interphase.analysis.curve.CurveQuantity.REDUCED_CHI_SQUARED;
import static org.interphase.analysis.curve.CurveQuantity.REDUCED_MODULUS;
import static org.interphase.analysis.curve.CurveQuantity.R_SQUARED;
import static org.interphase.analysis.curve.CurveQuantity.SENSITIVITY_RESPONSE;
import static org.interphase.analysis.curve.CurveQuantity.TABOR;
import static org.interphase.analysis.curve.CurveQuantity.YOUNGS_MODULUS;
import static org.interphase.analysis.curve.CurveQuantity.YOUNGS_MODULUS_ERROR;

import org.interphase.analysis.curve.CurveSettings.Quality;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;

/**
 * The analysis of force curves that share a ramp: baseline, contact, fit, adhesion, deformation, dissipation, and the
 * reason where there is no value. Immutable and safe for any thread; every thread has a {@link Workspace} of its own.
 *
 * <p>The modulus is the maximum-likelihood estimate under noise of the deflection, the same for every sample. Its standard error
 * comes from the curvature of the likelihood at the fit and the noise of the same curve's background; it is the statistical
 * part only, and rests on the law: a reduced chi squared far above 1 says that law and curve differ by more than noise.
 */
public final class CurveAnalysis implements CurveMethod {
  private final Survey survey;
  private final Course course;
  private final ContactModel model;
  private final CurveSettings settings;
  private final double workOfAdhesionPerForce;

  private CurveAnalysis(Ramp ramp, ContactModel model, CurveSettings settings) {
    survey = Survey.of(ramp, settings);
    course = survey.course();
    this.model = model;
    this.settings = settings;
    boolean neck = model.leastIndentation(settings.contact(), 1e9, -1e-8) < 0;
    workOfAdhesionPerForce = 1 / ((neck ? 1.5 : 2) * Math.PI * settings.contact().radius());
  }

  /** Prepares the analysis of curves on a ramp. */
  public static CurveAnalysis of(Ramp ramp, ContactModel model, CurveSettings settings) {
    return new CurveAnalysis(ramp, model, settings);
  }

  /** Room for one thread. */
  public Workspace workspace() {
    return new Workspace(this);
  }

  @Override
  public Worker worker() {
    Workspace workspace = workspace();
    return (signal, out) -> analyse(signal, workspace, out);
  }

  /**
   * Analyses a curve. Makes no garbage.
   *
   * @param signal the deflection channel's samples as {@link org.interphase.api.CurveReader} gives them. Not modified.
   * @param out overwritten
   */
  public void analyse(double[] signal, Workspace workspace, CurveValues out) {
    workspace.fit.clear();
    Invalid reason = survey.look(signal, workspace.trace, out);
    out.set(reason == Invalid.NONE ? fit(workspace, out) : reason);
  }

  private Invalid fit(Workspace workspace, CurveValues out) {
    Trace trace = workspace.trace;
    ElasticFit fit = workspace.fit;
    double noise = trace.resolution();
    boolean free = model.adhesive() && settings.mode() != FitMode.WINDOW;
    workspace.taken = course.retract;
    fit.add(course.position, trace.deflection, course.retract, trace.end() + 1);
    double lowest = settings.springConstant() * (trace.adheres() ? trace.lowest() : -noise);
    boolean seen = trace.adheres() || !free;
    ElasticFit.State state = fit.fitRoughly(model.adhesive() ? lowest : 0, seen, settings.upper(), noise);
    if (fit.modulus() > settings.quality().largestModulus()) {
      return outOfRange(fit, noise);
    }
    if (state == ElasticFit.State.CONVERGED) {
      if (settings.mode() == FitMode.FULL) {
        takeAllContact(workspace);
      } else {
        fit.keepFitted(settings.mode() == FitMode.WINDOW ? settings.lower() : Double.NEGATIVE_INFINITY, settings.upper());
      }
      if (fit.count() < settings.quality().fewestPoints()) {
        out.set(POINTS, fit.count());
        return Invalid.TOO_FEW_POINTS;
      }
      state = fit.fit(noise, free);
    }
    if (state == ElasticFit.State.CONVERGED) {
      return judge(fit, noise, out);
    }
    if (state == ElasticFit.State.TOO_STIFF || fit.modulus() > settings.quality().largestModulus()) {
      return outOfRange(fit, noise);
    }
    return isPoor(fit, noise) ? Invalid.POOR_FIT : Invalid.NO_CONVERGENCE;
  }

  /** A modulus is out of range where the tip does not indent, or the law follows the curve; otherwise it means nothing. */
  private Invalid outOfRange(ElasticFit fit, double noise) {
    return fit.isRigid(noise) || !isPoor(fit, noise) ? Invalid.OUT_OF_RANGE : Invalid.POOR_FIT;
  }

  private boolean isPoor(ElasticFit fit, double noise) {
    Quality quality = settings.quality();
    return !(fit.chiSquared(noise) <= quality.largestChiSquared() && fit.rSquared() >= quality.smallestRSquared());
  }

  private void takeAllContact(Workspace workspace) {
    Trace trace = workspace.trace;
    ElasticFit fit = workspace.fit;
    double error = fit.contactPointError(trace.resolution());
    int held = fit.held();
    workspace.taken = Math.max(0, course.firstAbove(fit.contactPoint()) - 1);
    fit.clear();
    fit.add(course.position, trace.deflection, workspace.taken, course.approach);
    fit.add(course.position, trace.deflection, course.retract, course.retract + held);
    fit.begin();
    fit.dropUntouched(error);
  }

  private Invalid judge(ElasticFit fit, double noise, CurveValues out) {
    double reduced = fit.modulus();
    double sampleCompliance = settings.sampleCompliance(reduced);
    double modulus = (1 - settings.poissonRatio() * settings.poissonRatio()) / sampleCompliance;
    double share = 1 / reduced / sampleCompliance;
    out.set(POINTS, fit.count());
    out.set(R_SQUARED, fit.rSquared());
    out.set(REDUCED_CHI_SQUARED, fit.chiSquared(noise));
    double error = share * fit.modulusError(noise);
    if (!(sampleCompliance > 0 && modulus <= settings.quality().largestModulus() && error < CurveSettings.RESOLVED)) {
      return outOfRange(fit, noise);
    }
    if (isPoor(fit, noise)) {
      return Invalid.POOR_FIT;
    }
    double pullOff = fit.pullOff();
    double indentation = fit.largestIndentation();
    double work = -pullOff * workOfAdhesionPerForce;
    double z0 = settings.equilibriumDistance();
    double radius = settings.contact().radius();
    out.set(YOUNGS_MODULUS, modulus);
    out.set(YOUNGS_MODULUS_ERROR, modulus * error);
    out.set(REDUCED_MODULUS, reduced);
    if (fit.unknowns() == 3) {
      out.set(ADHESION, -pullOff);
      out.set(ADHESION_ERROR, fit.pullOffError(noise));
    }
    out.set(INDENTATION, indentation);
    out.set(CONTACT_POINT, fit.contactPoint());
    out.set(TABOR, Math.cbrt(16 * radius * work * work / (9 * reduced * reduced * z0 * z0 * z0)));
    out.set(INDENTATION_TO_RADIUS, indentation / radius);
    out.set(DEFLECTION_TO_INDENTATION, fit.largestDeflection() / indentation);
    out.set(SENSITIVITY_RESPONSE, share * fit.response());
    return Invalid.NONE;
  }

  @Override
  public FittedCurve inspect(double[] signal) {
    Workspace workspace = workspace();
    CurveValues values = new CurveValues();
    analyse(signal, workspace, values);
    FittedCurve curve = survey.drawn(workspace.trace, values);
    if (workspace.fit.count() > 0) {
      drawFit(workspace, curve);
    }
    return curve;
  }

  private void drawFit(Workspace workspace, FittedCurve curve) {
    ElasticFit fit = workspace.fit;
    Balance balance = new Balance(model, settings.contact(), settings.springConstant(), fit.modulus(), fit.pullOff());
    int first = workspace.taken + fit.dropped();
    int end = first + fit.count() + (first < course.approach ? course.retract - course.approach : 0);
    for (int i = 0; i < course.samples; i++) {
      double reach = course.position[i] - fit.contactPoint();
      curve.indentation()[i] = reach - workspace.trace.deflection[i];
      curve.inFit()[i] = i >= first && i < end && course.branch(i) != Course.HOLD;
      if ((course.branch(i) != Course.APPROACH || reach >= 0) && balance.reach(reach)) {
        curve.fitted()[i] = balance.force();
      }
    }
  }

  /** Room for one thread's work. */
  public static final class Workspace {
    private final Trace trace;
    private final ElasticFit fit;
    private int taken;

    private Workspace(CurveAnalysis analysis) {
      trace = analysis.survey.trace();
      fit = new ElasticFit(analysis.model, analysis.settings.contact(), analysis.settings.springConstant(), analysis.course.samples);
    }
  }
}
