package org.interphase.numerics.fit;

/**
 * The step of Levenberg and Marquardt inside a box: it minimises {@code |Q^T r + R z|^2 + damping |W z|^2} over the scaled moves
 * z of the free parameters, where the weights W say which parameters to hold back.
 *
 * <p>A parameter that would cross its bound is put on it, and the others are solved for again with that move given, until none
 * crosses. The damped system is solved by a factorisation of its own, never through the normal equations. The same
 * factorisation then bends the step along the curvature of the model.
 */
final class DampedStep {
  private static final double PROBE = 0.1;
  private static final double MOST_BENT = 0.75;

  private final Box box;
  private final PivotedQr qr;
  private final double[] right;
  private final double[] solution;
  private final double[] target;
  private final double[] probe;
  private final double[] weights;
  private final double[] moves;
  private final boolean[] bound;
  private final int[] loose;
  private int looseCount;

  DampedStep(int parameters, Box box) {
    this.box = box;
    qr = new PivotedQr(2 * parameters, parameters);
    right = new double[2 * parameters];
    solution = new double[parameters];
    target = new double[parameters];
    probe = new double[parameters];
    weights = new double[parameters];
    moves = new double[parameters];
    bound = new boolean[parameters];
    loose = new int[parameters];
  }

  /** The parameters that the step leads to. */
  double[] target() {
    return target;
  }

  /**
   * Computes the step.
   *
   * @param lengths what one unit of each parameter weighs in the damping
   * @return by how much the linear model says that the sum of squares falls
   */
  double solve(Linearised from, double damping, double[] lengths) {
    System.arraycopy(from.parameters(), 0, target, 0, target.length);
    for (int k = 0; k < from.freeCount(); k++) {
      int j = from.parameter(k);
      weights[k] = Math.sqrt(damping) * lengths[j] / from.scale(j);
      bound[k] = false;
    }
    int rank = from.rank();
    do {
      factorLoose(from);
      for (int i = 0; i < rank; i++) {
        right[i] = -from.projected()[i] - moved(from, i);
      }
      solveLoose(rank);
    } while (anyBoundBy(from));
    double predicted = 0;
    for (int i = 0; i < rank; i++) {
      double change = moved(from, i);
      predicted -= change * (2 * from.projected()[i] + change);
    }
    return predicted;
  }

  private void factorLoose(Linearised from) {
    looseCount = 0;
    for (int k = 0; k < from.freeCount(); k++) {
      if (!bound[k]) {
        loose[looseCount++] = k;
        moves[k] = 0;
      }
    }
    int rank = from.rank();
    qr.begin(rank + looseCount, looseCount);
    for (int c = 0; c < looseCount; c++) {
      for (int i = 0; i < rank; i++) {
        qr.set(i, c, i <= loose[c] ? from.r(i, loose[c]) : 0);
      }
      for (int i = 0; i < looseCount; i++) {
        qr.set(rank + i, c, i == c ? weights[loose[c]] : 0);
      }
    }
    qr.factor(0);
  }

  private void solveLoose(int rank) {
    for (int i = rank; i < rank + looseCount; i++) {
      right[i] = 0;
    }
    qr.transform(right);
    qr.solve(right, solution);
  }

  /** Takes the solution for the moves of the loose parameters; whether some of them came to be on their bounds by that. */
  private boolean anyBoundBy(Linearised from) {
    boolean any = false;
    for (int c = 0; c < looseCount; c++) {
      int k = loose[c];
      int j = from.parameter(k);
      double start = from.parameters()[j];
      double wanted = start + solution[c] / from.scale(j);
      target[j] = box.clamp(j, wanted);
      bound[k] = target[j] != wanted;
      moves[k] = bound[k] ? (target[j] - start) * from.scale(j) : solution[c];
      any |= bound[k];
    }
    return any;
  }

  /** Element of R z. */
  private double moved(Linearised from, int row) {
    double sum = 0;
    for (int k = row; k < from.freeCount(); k++) {
      sum += from.r(row, k) * moves[k];
    }
    return sum;
  }

  /** A place a small way along the step, to compute the residuals at and then {@link #bend}. */
  double[] probe(Linearised from) {
    for (int j = 0; j < probe.length; j++) {
      probe[j] = from.parameters()[j] + PROBE * (target[j] - from.parameters()[j]);
    }
    return probe;
  }

  /**
   * Bends the step: adds half the acceleration a that keeps it on the curved surface of the model, {@code J a = -r''} with r''
   * the second derivative of the residuals along the step. Where a is not short beside the step, the step leaves the region in
   * which it means anything.
   *
   * @param projected Q^T r at the probed place
   * @return whether the step is short enough
   */
  boolean bend(Linearised from, double[] projected) {
    int rank = from.rank();
    for (int i = 0; i < rank; i++) {
      right[i] = -(projected[i] - from.projected()[i] - PROBE * moved(from, i)) / (PROBE * PROBE);
    }
    solveLoose(rank);
    double straight = 0;
    double bent = 0;
    for (int c = 0; c < looseCount; c++) {
      double weight = weights[loose[c]] * weights[loose[c]];
      straight += weight * moves[loose[c]] * moves[loose[c]];
      bent += weight * solution[c] * solution[c];
      int j = from.parameter(loose[c]);
      target[j] = box.clamp(j, target[j] + solution[c] / from.scale(j));
    }
    return 4 * bent <= MOST_BENT * MOST_BENT * straight;
  }
}
