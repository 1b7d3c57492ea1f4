package org.interphase.ui.curves;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.core.curve.CurveLook;

/**
 * Where the bounds of the fit, which are parts of the force between pull-off and peak, lie among the separations of tip and sample: by the law that
 * was fitted to the way out.
 *
 * @param separations in m, rising
 * @param forces of the law there, in N
 * @param pullOff the force of pull-off, not positive; 0 for a law without adhesion
 */
record FitWindow(double[] separations, double[] forces, double pullOff) {
  private static final int FEWEST = 2;

  /** Empty where nothing was fitted. */
  static Optional<FitWindow> of(CurveLook look) {
    Table curve = look.outcome().tables().getFirst();
    double[] branch = CurveDrawing.column(curve, "branch");
    double[] indentation = CurveDrawing.column(curve, "indentation");
    double[] fitted = CurveDrawing.column(curve, "fitted force");
    int[] samples = IntStream.range(0, fitted.length)
        .filter(i -> branch[i] == CurveDrawing.RETRACT && Double.isFinite(indentation[i]) && Double.isFinite(fitted[i])).boxed()
        .sorted(Comparator.comparingDouble(i -> -indentation[i])).mapToInt(i -> i).toArray();
    if (samples.length < FEWEST) {
      return Optional.empty();
    }
    double[] forces = Arrays.stream(samples).mapToDouble(i -> fitted[i]).toArray();
    double adhesion = CurveDrawing.number(look, "Adhesion");
    boolean adhesive = Arrays.stream(forces).min().orElseThrow() < -adhesion / 2;
    return Optional.of(new FitWindow(Arrays.stream(samples).mapToDouble(i -> -indentation[i]).toArray(), forces, adhesive ? -adhesion : 0));
  }

  private double top() {
    return Arrays.stream(forces).max().orElseThrow();
  }

  /** The part of the force at a separation, 0 at pull-off and 1 at the peak. */
  double part(double separation) {
    int after = 1;
    while (after < separations.length - 1 && separations[after] < separation) {
      after++;
    }
    double share = Math.clamp((separation - separations[after - 1]) / (separations[after] - separations[after - 1]), 0, 1);
    return (forces[after - 1] + share * (forces[after] - forces[after - 1]) - pullOff) / (top() - pullOff);
  }

  /** The separation of a part of the force, the nearest to the sample; the last one where the law does not go so low. */
  double separation(double part) {
    double force = pullOff + part * (top() - pullOff);
    for (int i = 1; i < forces.length; i++) {
      if (forces[i] <= force && forces[i] < forces[i - 1]) {
        double share = Math.clamp((forces[i - 1] - force) / (forces[i - 1] - forces[i]), 0, 1);
        return separations[i - 1] + share * (separations[i] - separations[i - 1]);
      }
    }
    return separations[separations.length - 1];
  }
}
