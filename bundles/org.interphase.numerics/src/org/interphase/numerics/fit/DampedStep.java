package org.interphase.numerics.fit;

/**
 * The step of Levenberg and Marquardt inside a box: it minimises {@code |Q^T r + R z|^2 + damping |W z|^2} over the scaled moves
 * z of the free parameters, where the weights W say which parameters to hold back.
 *
 * <p>Where the way to that minimum meets a bound, the parameter stays on it and the others go on from there to their own minimum.
 * Every leg of the way goes downhill, so a step always promises a gain. The damped system is solved by a factorisation of its own, never through the normal equations. The same
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
   * @param lengths what one unit of each parameter weighs in the damping, at least its column's length
   * @return by how much the linear model says that the sum of squares falls
   */
  double solve(Linearised from, double damping, double[] lengths) {
    System.arraycopy(from.parameters(), 0, target, 0, target.length);
    for (int k = 0; k < from.freeCount(); k++) {
      int j = from.parameter(k);
      weights[k] = Math.sqrt(damping) * Math.max(1, lengths[j] / from.scale(j));
      bound[k] = false;
      moves[k] = 0;
    }
    do {
      factorLoose(from);
      for (int i = 0; i < from.rank(); i++) {
        right[i] = -from.projected()[i] - moved(from, i, true);
      }
      solveLoose(from.rank());
    } while (meetsBound(from));
    aim(from);
    return predicted(from);
  }

  private void factorLoose(Linearised from) {
    looseCount = 0;
    for (int k = 0; k < from.freeCount(); k++) {
      if (!bound[k]) {
        loose[looseCount++] = k;
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
    qr.factorInOrder();
  }

  private void solveLoose(int rank) {
    for (int i = rank; i < rank + looseCount; i++) {
      right[i] = 0;
    }
    qr.transform(right);
    qr.solve(right, solution);
  }

  /** Goes towards the solution, and only to the first bound that lies in the way; whether there was one. */
  private boolean meetsBound(Linearised from) {
    double share = 1;
    int first = -1;
    for (int c = 0; c < looseCount; c++) {
      double way = solution[c] - moves[loose[c]];
      double room = room(from, loose[c], way);
      if (Math.abs(room) < share * Math.abs(way)) {
        share = room / way;
        first = c;
      }
    }
    if (first >= 0) {
      int k = loose[first];
      bound[k] = true;
      target[from.parameter(k)] = box.ahead(from.parameter(k), solution[first] - moves[k]);
    }
    for (int c = 0; c < looseCount; c++) {
      moves[loose[c]] += share * (solution[c] - moves[loose[c]]);
    }
    return first >= 0;
  }

  /** What is left between where a parameter has come to and the bound ahead, in scaled moves. */
  private double room(Linearised from, int place, double way) {
    int j = from.parameter(place);
    return (box.ahead(j, way) - from.parameters()[j]) * from.scale(j) - moves[place];
  }

  private void aim(Linearised from) {
    for (int c = 0; c < looseCount; c++) {
      int j = from.parameter(loose[c]);
      target[j] = box.clamp(j, from.parameters()[j] + moves[loose[c]] / from.scale(j));
    }
  }

  private double predicted(Linearised from) {
    double sum = 0;
    for (int i = 0; i < from.rank(); i++) {
      double change = moved(from, i, false);
      sum -= change * (2 * from.projected()[i] + change);
    }
    return sum;
  }

  /** Element of R z, over the parameters on their bounds or over all. */
  private double moved(Linearised from, int row, boolean onlyBound) {
    double sum = 0;
    for (int k = row; k < from.freeCount(); k++) {
      if (bound[k] || !onlyBound) {
        sum += from.r(row, k) * moves[k];
      }
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
      right[i] = -(projected[i] - from.projected()[i] - PROBE * moved(from, i, false)) / (PROBE * PROBE);
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
