package org.interphase.report.figure;

/** Finds places for labels along a line. */
final class Spacing {
  private Spacing() { }

  /**
   * Places that are as close to the wanted ones, in the least-squares sense, as they can be without labels touching: isotonic
   * regression by pooling adjacent violators (Barlow et al., Statistical Inference under Order Restrictions, 1972).
   *
   * @param wanted the wanted centres, ascending
   * @param widths the widths of the labels
   * @param gap the least distance between two labels
   * @param length labels end before this, and begin after 0, if there is room for all
   * @return the centres, in the order of {@code wanted}
   */
  static double[] apart(double[] wanted, double[] widths, double gap, double length) {
    int count = wanted.length;
    double[] packed = new double[count];
    double[] pooled = new double[count];
    int[] members = new int[count];
    int pools = 0;
    for (int i = 0; i < count; i++) {
      packed[i] = i == 0 ? widths[0] / 2 : packed[i - 1] + widths[i - 1] / 2 + gap + widths[i] / 2;
      pooled[pools] = wanted[i] - packed[i];
      members[pools++] = 1;
      while (pools > 1 && pooled[pools - 2] > pooled[pools - 1]) {
        int together = members[pools - 2] + members[pools - 1];
        pooled[pools - 2] = (pooled[pools - 2] * members[pools - 2] + pooled[pools - 1] * members[pools - 1]) / together;
        members[pools - 2] = together;
        pools--;
      }
    }
    double[] places = new double[count];
    double room = count == 0 ? 0 : Math.max(0, length - packed[count - 1] - widths[count - 1] / 2);
    for (int pool = 0, i = 0; pool < pools; pool++) {
      for (int last = i + members[pool]; i < last; i++) {
        places[i] = packed[i] + Math.clamp(pooled[pool], 0, room);
      }
    }
    return places;
  }
}
