package org.interphase.simulation;

/**
 * An analogue-digital converter.
 *
 * @param scale volts per step as the header spells them
 * @param step the same number
 * @param stepsPerVolt its inverse
 * @param bytes of a stored sample, 2 or 4
 */
record Converter(String scale, double step, double stepsPerVolt, int bytes) {
  private static final String COARSE = "0.0003750000";
  private static final String FINE = "0.000000005722046";

  /** The converter of a layout: 0.375 mV in two bytes, and the same range in four. */
  static Converter of(NanoscopeLayout layout) {
    String scale = layout.storageBytes() == 2 ? COARSE : FINE;
    double step = Double.parseDouble(scale);
    return new Converter(scale, step, 1 / step, layout.storageBytes());
  }

  /** The last voltage that it knows. */
  double end() {
    return largest() * step;
  }

  /** The range of all numbers in V. */
  double range() {
    return step * (1L << 8 * bytes);
  }

  private double largest() {
    return bytes == 2 ? Short.MAX_VALUE : Integer.MAX_VALUE;
  }

  /** The number of a sample that was not recorded. */
  int missing() {
    return bytes == 2 ? Short.MIN_VALUE : Integer.MIN_VALUE;
  }

  /** The nearest number; beyond the range the last one. */
  int convert(double volts) {
    return (int) Math.max(-largest(), Math.min(largest(), Math.rint(volts * stepsPerVolt)));
  }
}
