package org.interphase.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Room for arrays that are too large for the heap: a mapped temporary file. The operating system keeps in memory what is in use and
 * writes back the rest. The file loses its name at once, or where the system does not allow that when the program ends; its
 * room is given back when the buffer is no longer reachable.
 */
public final class Scratch {
  /** Up to this many bytes an array stays on the heap. */
  public static final int HEAP = 1 << 20;
  /** What is left to others: a full disk would stop a mapped file in the middle of writing. */
  private static final long SPARE = 64L << 20;

  private Scratch() { }

  /**
   * Room for bytes, all 0, in the byte order of the machine.
   *
   * @param length bytes, not negative
   * @throws IOException if the temporary folder has no room for it
   */
  public static ByteBuffer bytes(int length) throws IOException {
    if (length <= HEAP) {
      return ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
    }
    Path file = Files.createTempFile("interphase", ".scratch");
    long room = Files.getFileStore(file).getUsableSpace();
    if (room < length + SPARE) {
      Files.delete(file);
      throw new IOException(file.getParent() + ": has " + room + " bytes left where " + length + " are needed. Make room there, or choose another "
          + "folder with -Djava.io.tmpdir.");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
      MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, length);
      bytes.order(ByteOrder.nativeOrder());
      return bytes;
    }
  }

  /**
   * Room for doubles, all 0.
   *
   * @param length how many, not negative
   * @throws IOException if the temporary folder has no room for it, or they are more than a file can map
   */
  public static DoubleBuffer doubles(int length) throws IOException {
    if (length > Integer.MAX_VALUE / Double.BYTES) {
      throw new IOException("a map of " + length + " pixels is more than can be kept; divide the file");
    }
    return bytes(length * Double.BYTES).asDoubleBuffer();
  }
}
