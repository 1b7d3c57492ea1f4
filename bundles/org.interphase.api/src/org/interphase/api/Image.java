package org.interphase.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A map: one physical quantity on a {@link Grid}, with a reason for every pixel that has no value.
 *
 * <p>Values are in the coherent SI unit, row-major, <b>bottom row first</b>; an invalid pixel is NaN and has a code
 * other than 0. Immutable: the arrays given to {@link #of} belong to the image and must not be changed afterwards;
 * accessors that return arrays return copies.
 */
public final class Image {
  private final String name;
  private final Unit unit;
  private final Grid grid;
  private final double[] values;
  private final byte[] invalid;

  private Image(String name, Unit unit, Grid grid, double[] values, byte[] invalid) {
    this.name = name;
    this.unit = unit;
    this.grid = grid;
    this.values = values;
    this.invalid = invalid;
  }

  /**
   * Makes an image and takes over its arrays.
   *
   * @param name the channel's name in the field's words
   * @param unit a coherent SI unit ({@code unit.equals(unit.si())})
   * @param grid the raster
   * @param values {@code grid.size()} values in SI. Filled: invalid pixels are set to NaN
   * @param invalid {@code grid.size()} codes of {@link Invalid}. Filled: pixels that are not finite and had code 0 get
   *     {@link Invalid#NOT_A_NUMBER}
   * @throws IllegalArgumentException if a length does not fit the grid or the unit is not SI
   */
  public static Image of(String name, Unit unit, Grid grid, double[] values, byte[] invalid) {
    if (values.length != grid.size() || invalid.length != grid.size()) {
      throw new IllegalArgumentException(name + ": " + values.length + " values and " + invalid.length + " codes for " + grid.size() + " pixels");
    }
    if (!unit.equals(unit.si())) {
      throw new IllegalArgumentException(name + ": " + unit + " is not an SI unit");
    }
    for (int i = 0; i < values.length; i++) {
      if (invalid[i] != 0) {
        values[i] = Double.NaN;
      } else if (!Double.isFinite(values[i])) {
        values[i] = Double.NaN;
        invalid[i] = Invalid.NOT_A_NUMBER.code();
      }
    }
    return new Image(name, unit, grid, values, invalid);
  }

  /** The quantity's name, for example {@code DMTModulus}. */
  public String name() {
    return name;
  }

  /** The coherent SI unit of the values. */
  public Unit unit() {
    return unit;
  }

  /** The raster. */
  public Grid grid() {
    return grid;
  }

  /** The value of a pixel in SI, NaN when invalid. */
  public double value(int index) {
    return values[index];
  }

  /** The value at a column from the left and a row from the bottom, in SI; NaN when invalid. */
  public double value(int column, int row) {
    return values[grid.index(column, row)];
  }

  /** Why a pixel has no value; {@link Invalid#NONE} when it has one. */
  public Invalid invalid(int index) {
    return Invalid.of(invalid[index]);
  }

  /** A copy of all values in SI, bottom row first, NaN where invalid. */
  public double[] values() {
    return values.clone();
  }

  /** A copy of the invalid codes, bottom row first. */
  public byte[] invalidCodes() {
    return invalid.clone();
  }

  /** The valid values in SI in pixel order, without the invalid ones. May be empty. */
  public double[] validValues() {
    double[] valid = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        valid[count++] = value;
      }
    }
    return Arrays.copyOf(valid, count);
  }

  /** How many pixels there are for each reason other than {@link Invalid#NONE}; reasons that do not occur are absent. */
  public Map<Invalid, Integer> invalidCounts() {
    Map<Invalid, Integer> counts = new EnumMap<>(Invalid.class);
    for (byte code : invalid) {
      if (code != 0) {
        counts.merge(Invalid.of(code), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The number of pixels without a value. */
  public int invalidCount() {
    int count = 0;
    for (byte code : invalid) {
      count += code == 0 ? 0 : 1;
    }
    return count;
  }
}
