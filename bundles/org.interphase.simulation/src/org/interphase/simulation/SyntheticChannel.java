package org.interphase.simulation;

import org.interphase.api.Direction;
import org.interphase.api.Invalid;

/**
 * A channel to be written: its name, its scale, its values. The arrays belong to the channel and must not be changed.
 *
 * @param name the name that the user sees, for example {@code DMTModulus}
 * @param internalName the name in brackets, for example {@code Stiffness}
 * @param direction trace or retrace
 * @param sensitivity the soft scale
 * @param bytesPerPixel the resolution: 2 or 4 bytes; files that store 2 bytes write 2
 * @param values in SI, bottom row first, whole rows; a value that is not finite is written as a sample that is missing
 * @param invalid codes of {@link Invalid}, one for each value: {@code SATURATED} is written as the largest number,
 *     any other code as a sample that is missing
 * @param lifted whether it was recorded in the second, lifted pass over each line, as surface potentials are
 */
public record SyntheticChannel(String name, String internalName, Direction direction, Sensitivity sensitivity, int bytesPerPixel,
    double[] values, byte[] invalid, boolean lifted) {
  private static final double HEADROOM = 2.1;
  private static final double SMALLEST_RANGE = 1.0 / 1024;

  public SyntheticChannel {
    if (values.length != invalid.length) {
      throw new IllegalArgumentException(name + ": " + values.length + " values and " + invalid.length + " codes");
    }
    if (bytesPerPixel != 2 && bytesPerPixel != 4) {
      throw new IllegalArgumentException(name + ": " + bytesPerPixel + " bytes per pixel; give 2 or 4");
    }
  }

  /** A channel of the first pass over each line. */
  public SyntheticChannel(String name, String internalName, Direction direction, Sensitivity sensitivity, int bytesPerPixel, double[] values,
      byte[] invalid) {
    this(name, internalName, direction, sensitivity, bytesPerPixel, values, invalid, false);
  }

  /** A channel without invalid pixels, at the full resolution. */
  public static SyntheticChannel of(String name, String internalName, Direction direction, Sensitivity sensitivity, double[] values) {
    return new SyntheticChannel(name, internalName, direction, sensitivity, 4, values, new byte[values.length]);
  }

  /**
   * The range of the stored numbers in hard units, {@code 2^(8 B)} steps: the smallest power of two that holds the valid
   * values with some headroom, so that a header's seven digits give it exactly.
   */
  double hardRange() {
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      if (invalid[i] == 0 && Double.isFinite(values[i])) {
        largest = Math.max(largest, Math.abs(values[i]));
      }
    }
    double range = 1;
    while (range < HEADROOM * largest / sensitivity.siPerHardUnit()) {
      range *= 2;
    }
    while (range > SMALLEST_RANGE && range / 2 >= HEADROOM * largest / sensitivity.siPerHardUnit()) {
      range /= 2;
    }
    return range;
  }

  /** The quantity that one step of the stored number stands for, in SI, with 2 or 4 bytes a stored sample. */
  public double resolution(int storageBytes) {
    return hardRange() / (1L << 8 * Math.min(bytesPerPixel, storageBytes)) * sensitivity.siPerHardUnit();
  }

  /**
   * The numbers that stand for the values: rounded to the nearest step; saturated pixels are the largest number of the
   * storage, missing ones the smallest.
   */
  int[] stored(int storageBytes) {
    double step = resolution(storageBytes);
    int saturated = storageBytes == 2 ? Short.MAX_VALUE : Integer.MAX_VALUE;
    int missing = storageBytes == 2 ? Short.MIN_VALUE : Integer.MIN_VALUE;
    int[] stored = new int[values.length];
    for (int i = 0; i < stored.length; i++) {
      if (invalid[i] == Invalid.SATURATED.code()) {
        stored[i] = saturated;
      } else if (invalid[i] != 0 || !Double.isFinite(values[i])) {
        stored[i] = missing;
      } else {
        stored[i] = (int) Math.rint(values[i] / step);
      }
    }
    return stored;
  }
}
