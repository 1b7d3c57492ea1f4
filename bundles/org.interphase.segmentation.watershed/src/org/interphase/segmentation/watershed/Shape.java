package org.interphase.segmentation.watershed;

/**
 * How large a particle's outline is.
 *
 * @param area inside, in m^2
 * @param length of the outline, in m
 */
record Shape(double area, double length) {
  private static final int ROUNDS = 3;

  /**
   * Completes what neighbours cut off, each along a chord: the segment of a circle that has the whole particle's area.
   *
   * @param chords their lengths, none longer than the circle is wide
   */
  Shape completed(double[] chords) {
    Shape whole = this;
    for (int round = 0; round < ROUNDS; round++) {
      whole = completed(chords, Math.sqrt(whole.area / Math.PI));
    }
    return whole;
  }

  private Shape completed(double[] chords, double radius) {
    double more = 0;
    double longer = 0;
    for (double chord : chords) {
      double angle = 2 * Math.asin(Math.min(1, chord / 2 / radius));
      more += radius * radius * (angle - Math.sin(angle)) / 2;
      longer += radius * (angle - 2 * Math.sin(angle / 2));
    }
    return new Shape(area + more, length + longer);
  }

  /** 4 pi area / length^2: 1 of a circle. */
  double circularity() {
    return 4 * Math.PI * area / (length * length);
  }
}
