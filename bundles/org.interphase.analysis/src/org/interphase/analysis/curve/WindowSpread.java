package org.interphase.analysis.curve;

import java.util.List;
import java.util.function.Function;

import org.interphase.api.Invalid;

/**
 * How much a modulus depends on the choice of the fit window: the same curve in mode {@link FitMode#WINDOW} over several
 * windows. Where the law holds the moduli agree within their errors; where they drift apart, the window is part of the result.
 * Immutable and safe for any thread; every thread has a {@link Workspace} of its own.
 */
public final class WindowSpread {
  /** The windows compared, as {@link CurveSettings#lower} and {@link CurveSettings#upper}; the first is the reference. */
  public static final List<Window> WINDOWS = List.of(new Window(0.3, 0.9), new Window(0.2, 0.8), new Window(0.5, 0.9));

  private final List<CurveMethod> methods;

  /** A window, in fractions as {@link CurveSettings#lower} and {@link CurveSettings#upper}. */
  public record Window(double lower, double upper) { }

  private WindowSpread(List<CurveMethod> methods) {
    this.methods = methods;
  }

  /**
   * Prepares the comparison.
   *
   * @param settings mode and window are not used
   * @param method the analysis with these settings in another window
   */
  public static WindowSpread of(CurveSettings settings, Function<CurveSettings, CurveMethod> method) {
    return new WindowSpread(WINDOWS.stream().map(window -> method.apply(settings.withWindow(window.lower(), window.upper()))).toList());
  }

  /** Room for one thread. */
  public Workspace workspace() {
    return new Workspace(methods.stream().map(CurveMethod::worker).toArray(CurveMethod.Worker[]::new));
  }

  /**
   * Fits a curve in every window.
   *
   * @param signal as for {@link CurveMethod.Worker#analyse}. Not modified.
   * @param moduli filled with Young's modulus in Pa for each of {@link #WINDOWS}, NaN where the curve is invalid there
   * @return the largest minus the smallest modulus over the first; NaN if one is missing
   */
  public double analyse(double[] signal, Workspace workspace, double[] moduli) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < workspace.workers.length; i++) {
      workspace.workers[i].analyse(signal, workspace.values);
      moduli[i] = workspace.values.invalid() == Invalid.NONE ? workspace.values.get(CurveQuantity.YOUNGS_MODULUS) : Double.NaN;
      least = Math.min(least, moduli[i]);
      most = Math.max(most, moduli[i]);
    }
    return (most - least) / moduli[0];
  }

  /** Room for one thread's work. */
  public static final class Workspace {
    private final CurveMethod.Worker[] workers;
    private final CurveValues values = new CurveValues();

    private Workspace(CurveMethod.Worker[] workers) {
      this.workers = workers;
    }
  }
}
