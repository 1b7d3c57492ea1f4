package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.util.List;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.Unit;

/**
 * One channel of an exported force curve, in memory.
 *
 * @param samples in the order of time. Not modified.
 */
record ExportedCurveChannel(DataFile file, String name, Unit unit, double[] samples) implements CurveChannel {
  @Override
  public List<String> warnings() {
    return List.of();
  }

  @Override
  public CurveReader open() throws IOException {
    file.requireOpen();
    return new Reader();
  }

  private final class Reader implements CurveReader {
    @Override
    public void read(int curve, double[] to) throws IOException {
      if (curve != 0 || to.length < samples.length) {
        throw new IllegalArgumentException("curve " + curve + " of 1 into " + to.length + " of " + samples.length + " samples");
      }
      file.requireOpen();
      System.arraycopy(samples, 0, to, 0, samples.length);
    }

    @Override
    public void close() { }
  }
}
