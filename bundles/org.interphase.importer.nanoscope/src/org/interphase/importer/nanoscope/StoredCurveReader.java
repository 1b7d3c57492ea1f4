package org.interphase.importer.nanoscope;

import java.io.IOException;
import org.interphase.api.CurveReader;

/**
 * Decodes curves: puts approach, hold and retract into the order of time and scales them. Nearly all curves hold no mark
 * of the converter, and whether one does is found out beforehand, so that the loops over samples are free of choices.
 *
 * <p>The largest integer is the upper end of the converter; the smallest marks a sample that was not recorded, so that
 * the lower end is the one above it. 16-bit samples carry the marks of their own width also in 4 bytes.
 */
final class StoredCurveReader implements CurveReader {
  private final DataFile file;
  private final MappedCurves curves;
  private final CurveLayout layout;
  private final double scale;
  private final int top;
  private final int bottom;
  private final int[] raw;
  private final short[] room;

  StoredCurveReader(DataFile file, MappedCurves curves, CurveLayout layout, double scale) {
    this.file = file;
    this.curves = curves;
    this.layout = layout;
    this.scale = scale;
    this.top = layout.format().bytesPerPixel() == 4 ? Integer.MAX_VALUE : Short.MAX_VALUE;
    this.bottom = layout.format().bytesPerPixel() == 4 ? Integer.MIN_VALUE : Short.MIN_VALUE;
    this.raw = new int[layout.stored()];
    this.room = new short[layout.format().sampleBytes() == 4 ? 0 : layout.stored()];
  }

  @Override
  public void read(int curve, double[] samples) throws IOException {
    if (curve < 0 || curve >= layout.curves() || samples.length < layout.samples()) {
      throw new IllegalArgumentException("curve " + curve + " of " + layout.curves() + " into " + samples.length + " of " + layout.samples()
          + " samples");
    }
    file.requireOpen();
    try {
      decode(curve, samples);
    } catch (InternalError e) {
      throw file.cutWhileReading(); // what Java makes of a mapped page that has lost its file
    }
  }

  private void decode(int curve, double[] samples) {
    curves.copy(curve, raw, room);
    int approach = layout.approach();
    if (layout.kind() == CurveKind.CAPTURE && raw[approach - 1] <= bottom) {
      raw[approach - 1] = raw[approach - 2]; // the instrument marks where each period begins
    }
    for (int i = 0; i < approach; i++) {
      samples[i] = scale * raw[approach - 1 - i];
    }
    convert(2 * layout.retract(), layout.hold(), samples, approach);
    convert(layout.retract(), layout.retract(), samples, approach + layout.hold());
    if (holdsMarks()) {
      restoreMarks(samples);
    }
  }

  private void convert(int from, int count, double[] samples, int at) {
    for (int i = 0; i < count; i++) {
      samples[at + i] = scale * raw[from + i];
    }
  }

  private boolean holdsMarks() {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int sample : raw) {
      least = Math.min(least, sample);
      most = Math.max(most, sample);
    }
    return least <= bottom + 1 || most >= top;
  }

  private void restoreMarks(double[] samples) {
    int approach = layout.approach();
    int turned = approach + layout.hold();
    for (int i = 0; i < layout.samples(); i++) {
      int stored = i < approach ? approach - 1 - i : i < turned ? 2 * layout.retract() + i - approach : layout.retract() + i - turned;
      samples[i] = value(raw[stored]);
    }
  }

  private double value(int sample) {
    if (sample >= top) {
      return scale * Double.POSITIVE_INFINITY;
    }
    if (sample <= bottom) {
      return Double.NaN;
    }
    return scale * (sample == bottom + 1 ? Double.NEGATIVE_INFINITY : sample);
  }

  @Override
  public void close() throws IOException {
    file.requireUnchanged();
  }
}
