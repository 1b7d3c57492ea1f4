package org.interphase.api;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A map: one physical quantity on a {@link Grid}, with a reason for every pixel that has no value.
 *
 * <p>Values are in the coherent SI unit, row-major, <b>bottom row first</b>; an invalid pixel is NaN and has a code
 * other than 0. Immutable: the arrays or buffers given to {@link #of} belong to the image and must not be changed
 * afterwards; accessors that return arrays return copies. Large maps live in mapped files, so that they take no heap.
 */
public final class Image {
  private final String name;
  private final Unit unit;
  private final Grid grid;
  private final DoubleBuffer values;
  private final ByteBuffer invalid;

  private Image(String name, Unit unit, Grid grid, DoubleBuffer values, ByteBuffer invalid) {
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
    Image image = of(name, unit, grid, DoubleBuffer.wrap(values), ByteBuffer.wrap(invalid));
    for (int i = 0; i < values.length; i++) {
      if (invalid[i] != 0) {
        values[i] = Double.NaN;
      } else if (!Double.isFinite(values[i])) {
        values[i] = Double.NaN;
        invalid[i] = Invalid.NOT_A_NUMBER.code();
      }
    }
    return image;
  }

  /**
   * Makes an image of buffers, which may be mapped files and are not copied.
   *
   * @param values {@code grid.size()} values in SI from index 0; a pixel is invalid when its value is not finite
   * @param reasons {@code grid.size()} codes of {@link Invalid} from index 0: why a pixel has no value. Looked at only where it has none,
   *     so that the maps of one analysis can share it.
   * @throws IllegalArgumentException if a length does not fit the grid or the unit is not SI
   */
  public static Image of(String name, Unit unit, Grid grid, DoubleBuffer values, ByteBuffer reasons) {
    if (values.limit() != grid.size() || reasons.limit() != grid.size()) {
      throw new IllegalArgumentException(name + ": " + values.limit() + " values and " + reasons.limit() + " codes for " + grid.size() + " pixels");
    }
    if (!unit.equals(unit.si())) {
      throw new IllegalArgumentException(name + ": " + unit + " is not an SI unit");
    }
    return new Image(name, unit, grid, values, reasons);
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
    double value = values.get(index);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** The value at a column from the left and a row from the bottom, in SI; NaN when invalid. */
  public double value(int column, int row) {
    return value(grid.index(column, row));
  }

  /** Why a pixel has no value; {@link Invalid#NONE} when it has one. */
  public Invalid invalid(int index) {
    if (Double.isFinite(values.get(index))) {
      return Invalid.NONE;
    }
    Invalid reason = Invalid.of(invalid.get(index));
    return reason == Invalid.NONE ? Invalid.NOT_A_NUMBER : reason;
  }

  /** A copy of all values in SI, bottom row first, NaN where invalid. */
  public double[] values() {
    double[] copy = new double[grid.size()];
    Arrays.setAll(copy, this::value);
    return copy;
  }

  /** A copy of the invalid codes, bottom row first. */
  public byte[] invalidCodes() {
    byte[] copy = new byte[grid.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = invalid(i).code();
    }
    return copy;
  }

  /** The valid values in SI in pixel order, without the invalid ones. May be empty. */
  public double[] validValues() {
    double[] valid = new double[grid.size() - invalidCount()];
    int count = 0;
    for (int i = 0; count < valid.length; i++) {
      double value = values.get(i);
      if (Double.isFinite(value)) {
        valid[count++] = value;
      }
    }
    return valid;
  }

  /** How many pixels there are for each reason other than {@link Invalid#NONE}; reasons that do not occur are absent. */
  public Map<Invalid, Integer> invalidCounts() {
    Map<Invalid, Integer> counts = new EnumMap<>(Invalid.class);
    for (int i = 0; i < grid.size(); i++) {
      Invalid reason = invalid(i);
      if (reason != Invalid.NONE) {
        counts.merge(reason, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The number of pixels without a value. */
  public int invalidCount() {
    int count = 0;
    for (int i = 0; i < grid.size(); i++) {
      count += Double.isFinite(values.get(i)) ? 0 : 1;
    }
    return count;
  }
}
