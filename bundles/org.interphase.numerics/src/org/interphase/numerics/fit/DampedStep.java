package org.interphase.numerics.fit;

/**
 * The step of Levenberg and Marquardt inside a box: it minimises {@code |Q^T r + R z|^2 + damping |z|^2}.
 *
 * <p>A parameter that would cross its bound is put on it, and the others are solved for again with that move given, until none
 * crosses. The damped system is solved by a factorisation of its own, never through the normal equations.
 */
final class DampedStep {
  private final Box box;
  private final PivotedQr qr;
  private final double[] right;
  private final double[] solution;
  private final double[] target;
  private final double[] scaled;
  private final boolean[] fixed;
  private final int[] loose;

  DampedStep(int parameters, Box box) {
    this.box = box;
    qr = new PivotedQr(2 * parameters, parameters);
    right = new double[2 * parameters];
    solution = new double[parameters];
    target = new double[parameters];
    scaled = new double[parameters];
    fixed = new boolean[parameters];
    loose = new int[parameters];
  }

  /** Where the step leads. */
  double[] target() {
    return target;
  }

  /** Computes the step from a place. By how much the linear model says that it lowers the sum of squares. */
  double solve(Linearised from, double damping, double[] longest) {
    System.arraycopy(from.parameters(), 0, target, 0, target.length);
    int places = from.freeCount();
    for (int k = 0; k < places; k++) {
      fixed[k] = false;
    }
    boolean crossed = places > 0;
    while (crossed) {
      int count = solveLoose(from, damping, longest);
      crossed = false;
      for (int c = 0; c < count; c++) {
        crossed |= move(from, loose[c], solution[c]);
      }
    }
    return predicted(from);
  }

  private boolean move(Linearised from, int place, double z) {
    int j = from.parameter(place);
    double start = from.parameters()[j];
    double wanted = start + z / from.scale(j);
    target[j] = box.clamp(j, wanted);
    fixed[place] = target[j] != wanted && !Double.isNaN(wanted);
    scaled[place] = fixed[place] ? (target[j] - start) * from.scale(j) : z;
    return fixed[place];
  }

  private int solveLoose(Linearised from, double damping, double[] longest) {
    int rank = from.qr().rank();
    int count = 0;
    for (int k = 0; k < from.freeCount(); k++) {
      if (!fixed[k]) {
        loose[count++] = k;
      }
    }
    qr.begin(rank + count, count);
    for (int c = 0; c < count; c++) {
      for (int i = 0; i < rank + count; i++) {
        qr.set(i, c, i < rank && i <= loose[c] ? from.qr().r(i, loose[c]) : 0);
      }
      int j = from.parameter(loose[c]);
      qr.set(rank + c, c, Math.sqrt(damping) * longest[j] / from.scale(j));
    }
    for (int i = 0; i < rank + count; i++) {
      right[i] = i < rank ? -reached(from, i, true) : 0;
    }
    qr.factor(right, 0);
    qr.solve(right, solution);
    return count;
  }

  /** Element of Q^T r + R z, for the fixed places or for all. */
  private double reached(Linearised from, int row, boolean onlyFixed) {
    double sum = from.projected(row);
    for (int k = row; k < from.freeCount(); k++) {
      if (fixed[k] || !onlyFixed) {
        sum += from.qr().r(row, k) * scaled[k];
      }
    }
    return sum;
  }

  private double predicted(Linearised from) {
    double sum = 0;
    for (int i = 0; i < from.qr().rank(); i++) {
      double moved = reached(from, i, false);
      sum += (from.projected(i) - moved) * (from.projected(i) + moved);
    }
    return sum;
  }
}
