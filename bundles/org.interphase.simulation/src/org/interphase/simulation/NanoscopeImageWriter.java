package org.interphase.simulation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes NanoScope image files: a text header of fixed length, then the samples of one channel after another as
 * little-endian integers, bottom row first.
 *
 * <p>A sample stands for {@code sample x range / 2^(8 B) x sensitivity}, where {@code range} is the hard value of the
 * channel's Z scale and {@code B} its {@code Bytes/pixel}; the samples take four bytes in files of version 9.20 and later,
 * whatever {@code B} is. This code shares nothing with the importer.
 */
public final class NanoscopeImageWriter {
  private NanoscopeImageWriter() { }

  /**
   * Writes a file beside its place and renames it in.
   *
   * @param file replaced if it exists
   * @param image what to write. Not modified.
   * @param monitor for cancelling: then nothing is left behind
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  public static void write(Path file, NanoscopeImage image, IProgressMonitor monitor) throws IOException {
    try (PendingFile pending = new PendingFile(file)) {
      write(pending.stream(), image, monitor);
      pending.commit();
    }
  }

  /** Writes the bytes of a file to a stream, which stays open. */
  public static void write(OutputStream out, NanoscopeImage image, IProgressMonitor monitor) throws IOException {
    out.write(NanoscopeHeader.of(image));
    int storageBytes = image.layout().storageBytes();
    for (SyntheticChannel channel : image.channels()) {
      write(out, channel, image.grid().columns(), storageBytes, monitor);
    }
  }

  /** Writes the samples of one channel, row by row. */
  static void write(OutputStream out, SyntheticChannel channel, int columns, int storageBytes, IProgressMonitor monitor) throws IOException {
    ByteBuffer row = ByteBuffer.allocate(columns * storageBytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int sample : channel.stored(storageBytes)) {
      if (storageBytes == 2) {
        row.putShort((short) sample);
      } else {
        row.putInt(sample);
      }
      if (!row.hasRemaining()) {
        Cancel.check(monitor);
        out.write(row.array());
        row.clear();
      }
    }
  }
}
