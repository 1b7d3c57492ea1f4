package org.interphase.simulation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The synthetic instrument for force curves: taps on a specimen, pixel after pixel, and writes what its detector sees.
 *
 * <p>Streams row by row: the memory is that of one row of curves, whatever the size of the file. What is drawn for one
 * curve depends on the seed and the curve's number alone.
 *
 * @param recording what the header says
 * @param stroke the piezo's way
 * @param tip the probe as it is, in contact with its specimen
 * @param specimen what lies under the tip
 * @param detector what sees the tip
 * @param heightNoise standard deviation of the noise of the measured piezo position in m
 * @param seed of the noise
 */
record CurveInstrument(CurveRecording recording, Stroke stroke, Tapping tip, Specimen specimen, Detector detector, double heightNoise, long seed) {
  private static final int DEFLECTION = -11;
  private static final int HEIGHT = -12;
  private static final int MEMORY = 389;
  private static final String TRUTH_SUFFIX = ".truth.json";

  /** One curve as stored numbers in the order of time. */
  @FunctionalInterface
  private interface Channel {
    void record(int curve, int[] samples);
  }

  /**
   * Writes the file with its truth beside it.
   *
   * @return the instrument's file
   * @throws java.nio.file.FileAlreadyExistsException if a file of the name exists that is not synthetic
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; then nothing is left behind
   */
  Path record(Path directory, CurveTruth.Origin origin, IProgressMonitor monitor) throws IOException {
    Path file = directory.resolve(origin.file());
    try (SyntheticFile pending = new SyntheticFile(file, directory.resolve(origin.file() + TRUTH_SUFFIX))) {
      write(pending.stream(), monitor);
      CurveTruth.write(pending.truth(), origin, this, pending.sha256OfFile(), monitor);
      pending.commit();
    }
    return file;
  }

  /**
   * Writes the file. The stream stays open.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  void write(OutputStream out, IProgressMonitor monitor) throws IOException {
    if (recording.kind() == CurveKind.EXPORT) {
      export(out);
    } else {
      writeBlocks(out, monitor);
    }
  }

  private void export(OutputStream out) throws IOException {
    int[] deflections = new int[stroke.samples()];
    int[] heights = new int[stroke.samples()];
    deflection(0, new double[stroke.samples()], deflections);
    height(0, heights);
    out.write(new CurveExport(recording, stroke, deflections, heights).text().getBytes(StandardCharsets.ISO_8859_1));
  }

  private void writeBlocks(OutputStream out, IProgressMonitor monitor) throws IOException {
    out.write(CurveHeader.of(recording));
    for (SyntheticChannel image : recording.images()) {
      NanoscopeImageWriter.write(out, image, recording.grid().columns(), recording.layout().storageBytes(), monitor);
    }
    double[] deflection = new double[stroke.samples()];
    write(out, (curve, samples) -> deflection(curve, deflection, samples), monitor);
    if (recording.heightSensor()) {
      write(out, this::height, monitor);
    }
  }

  private void deflection(int curve, double[] deflection, int[] samples) {
    Spot spot = tip.met(specimen.at(curve));
    tip.deflect(spot, deflection);
    detector.record(spot.mishap(), tip, deflection, new Noise(Streams.of(seed, DEFLECTION, curve)), samples);
    if (recording.motion() instanceof Motion.Sine sine && sine.marked()) {
      samples[0] = recording.converter().missing();
    }
  }

  private void height(int curve, int[] samples) {
    Noise noise = new Noise(Streams.of(seed, HEIGHT, curve));
    for (int i = 0; i < samples.length; i++) {
      double metres = stroke.positions()[i] + heightNoise * noise.next();
      samples[i] = recording.converter().convert(metres / PeakForceQnm.HEIGHT_SENSOR.siPerHardUnit());
    }
  }

  private void write(OutputStream out, Channel channel, IProgressMonitor monitor) throws IOException {
    int[] order = recording.motion().stored();
    int[] samples = new int[stroke.samples()];
    int bytes = recording.layout().storageBytes();
    ByteBuffer row = ByteBuffer.allocate(Math.multiplyExact(recording.grid().columns() * order.length, bytes)).order(ByteOrder.LITTLE_ENDIAN);
    for (int curve = 0; curve < recording.grid().size(); curve++) {
      channel.record(curve, samples);
      for (int i = 0; i < order.length; i++) {
        int value = order[i] < 0 ? i % MEMORY : samples[order[i]];
        if (bytes == 2) {
          row.putShort((short) value);
        } else {
          row.putInt(value);
        }
      }
      if (!row.hasRemaining()) {
        Cancel.check(monitor);
        out.write(row.array());
        row.clear();
      }
    }
  }
}
