package org.interphase.simulation;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.interphase.api.Invalid;

/** Which pixels go wrong: a fixed number of each kind, scattered over the raster. */
public final class Mishaps {
  private static final Invalid[] BY_CODE = Invalid.values();
  private final byte[] codes;

  /**
   * @param size of the raster
   * @param counts pixels of each kind
   * @throws IllegalArgumentException if there are more than pixels
   */
  public Mishaps(int size, Map<Invalid, Integer> counts, UniformRandomProvider random) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (total > size) {
      throw new IllegalArgumentException("there are " + total + " invalid curves in " + size + ": give fewer");
    }
    codes = new byte[size];
    int[] pixels = new int[total == 0 ? 0 : size];
    Arrays.setAll(pixels, i -> i);
    int from = 0;
    for (Map.Entry<Invalid, Integer> count : counts.entrySet()) {
      for (int i = from; i < from + count.getValue(); i++) {
        int other = i + random.nextInt(size - i);
        int chosen = pixels[other];
        pixels[other] = pixels[i];
        codes[chosen] = count.getKey().code();
      }
      from += count.getValue();
    }
  }

  /** What goes wrong at a pixel, {@link Invalid#NONE} if nothing. */
  public Invalid at(int pixel) {
    return BY_CODE[codes[pixel]];
  }
}
