package org.interphase.analysis.surface;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;

final class Maps {
  private Maps() { }

  /** A map of 1 nm pixels. */
  static Image of(int columns, int rows, IntToDoubleFunction height) {
    double[] values = IntStream.range(0, columns * rows).mapToDouble(height).toArray();
    return Image.of("Height", Unit.METRE, new Grid(columns, rows, columns * 1e-9, rows * 1e-9), values, new byte[values.length]);
  }

  static Estimate number(List<Estimate> numbers, String name) {
    return numbers.stream().filter(number -> number.name().equals(name)).findFirst().orElseThrow();
  }
}
