package org.interphase.analysis.curve;

import static org.interphase.analysis.curve.CurveQuantity.ADHESION;
import static org.interphase.analysis.curve.CurveQuantity.ADHESION_ERROR;
import static org.interphase.analysis.curve.CurveQuantity.DEFORMATION;
import static org.interphase.analysis.curve.CurveQuantity.DISSIPATION;
import static org.interphase.analysis.curve.CurveQuantity.FORCE_NOISE;
import static org.interphase.analysis.curve.CurveQuantity.PEAK_FORCE;

import java.util.Arrays;

import org.interphase.analysis.curve.CurveSettings.Quality;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;

/** What is known of a curve before any law: the numbers that need none, and the reasons against looking for a modulus. */
record Survey(Ramp ramp, Course course, CurveSettings settings) {
  static Survey of(Ramp ramp, CurveSettings settings) {
    return new Survey(ramp, Course.of(ramp), settings);
  }

  Trace trace() {
    return new Trace(course, settings.background());
  }

  /** Prepares a trace and overwrites the values; gives the reason against a modulus, or {@link Invalid#NONE}. */
  Invalid look(double[] signal, Trace trace, CurveValues out) {
    out.clear();
    trace.prepare(signal, settings.sensitivity());
    if (!trace.hasGap() && !trace.isSaturated() && trace.leaves()) {
      describe(trace, out);
    }
    return reasonAgainstFit(trace);
  }

  private void describe(Trace trace, CurveValues out) {
    double k = settings.springConstant();
    out.set(FORCE_NOISE, k * trace.noise());
    out.set(PEAK_FORCE, k * trace.peak());
    out.set(ADHESION, Math.max(0, -k * trace.lowest()));
    out.set(ADHESION_ERROR, k * trace.noise());
    out.set(DEFORMATION, trace.movementFrom((1 - settings.deformationRegion()) * trace.peak()));
    out.set(DISSIPATION, k * trace.area());
  }

  private Invalid reasonAgainstFit(Trace trace) {
    if (trace.hasGap()) {
      return Invalid.MARKER;
    }
    if (trace.isSaturated()) {
      return Invalid.SATURATED;
    }
    if (!trace.leaves()) {
      return Invalid.CONTACT_OUTSIDE;
    }
    Quality quality = settings.quality();
    if (!(trace.peak() > quality.smallestPeak() * trace.noise())) {
      return Invalid.NO_CONTACT;
    }
    if (trace.end() - course.retract + 1 < quality.fewestPoints()) {
      return Invalid.TOO_FEW_POINTS;
    }
    return trace.hasNegativeSlope() ? Invalid.NEGATIVE_SLOPE : Invalid.NONE;
  }

  /** The curve of a prepared trace, with neither contact point nor fit drawn yet. */
  FittedCurve drawn(Trace trace, CurveValues values) {
    int n = course.samples;
    FittedCurve curve = new FittedCurve(values, new int[n], new double[n], new double[n], new double[n], new double[n], new boolean[n]);
    for (int i = 0; i < n; i++) {
      curve.branch()[i] = course.branch(i);
      curve.position()[i] = ramp.position(course.recorded(i));
      curve.force()[i] = settings.springConstant() * trace.deflection[i];
    }
    Arrays.fill(curve.indentation(), Double.NaN);
    Arrays.fill(curve.fitted(), Double.NaN);
    return curve;
  }
}
