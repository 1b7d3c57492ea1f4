package org.interphase.importer.nanoscope;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.interphase.api.Invalid;

/**
 * How samples are stored: little-endian signed integers of 2 or 4 bytes. The largest means "saturated", the smallest
 * marks a sample that was not recorded; 16-bit samples in 4 bytes may carry the marks of either width.
 *
 * @param sampleBytes bytes of a stored sample, 2 or 4
 * @param bytesPerPixel the width that the samples had before they were stored, 2 or 4
 */
record SampleFormat(int sampleBytes, int bytesPerPixel) {
  /** A width that the header states under {@code Bytes/pixel}. */
  static int bytesPerPixel(Field field) throws Damage {
    long bytes = field.count();
    if (bytes != 2 && bytes != 4) {
      throw new Damage(field.place(), "samples of " + bytes + " bytes are not known", Damage.GET_ORIGINAL);
    }
    return (int) bytes;
  }

  /** Reads as many samples as the buffer holds. Position and order of the buffer change. */
  void unpack(ByteBuffer from, int[] to) {
    from.order(ByteOrder.LITTLE_ENDIAN);
    if (sampleBytes == 4) {
      from.asIntBuffer().get(to, 0, from.remaining() / 4);
      return;
    }
    int count = from.remaining() / 2;
    int start = from.position();
    for (int i = 0; i < count; i++) {
      to[i] = from.getShort(start + 2 * i);
    }
  }

  /**
   * Converts samples: {@code value = raw x scale + offset}.
   *
   * @param raw not modified
   * @param values filled from {@code at} on; NaN where the sample is a mark
   * @param invalid filled from {@code at} on with codes of {@link Invalid}
   */
  void convert(int[] raw, int count, double scale, double offset, double[] values, byte[] invalid, int at) {
    int top = sampleBytes == 4 ? Integer.MAX_VALUE : Short.MAX_VALUE;
    int bottom = sampleBytes == 4 ? Integer.MIN_VALUE : Short.MIN_VALUE;
    int narrowTop = bytesPerPixel == 2 ? Short.MAX_VALUE : top;
    int narrowBottom = bytesPerPixel == 2 ? Short.MIN_VALUE : bottom;
    for (int i = 0; i < count; i++) {
      int sample = raw[i];
      if (sample == top || sample == narrowTop) {
        values[at + i] = Double.NaN;
        invalid[at + i] = Invalid.SATURATED.code();
      } else if (sample == bottom || sample == narrowBottom) {
        values[at + i] = Double.NaN;
        invalid[at + i] = Invalid.MARKER.code();
      } else {
        values[at + i] = sample * scale + offset;
      }
    }
  }
}
