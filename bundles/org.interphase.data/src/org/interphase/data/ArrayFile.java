package org.interphase.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One array of numbers in a file of its own.
 *
 * <pre>
 * offset  0  "INTERPH1"                       8 bytes
 *         8  state: 0 being written, 1 whole   int
 *        12  element type, 1 double 2 int 3 byte  int
 *        16  number of elements               long
 *        24  elements, little-endian
 * </pre>
 * The state becomes 1 only after everything else has reached the disk, so a crash leaves a file that is refused, never
 * one with wrong numbers. All methods may be called from any thread; arrays are not kept.
 */
public final class ArrayFile {
  private static final long MAGIC = ByteBuffer.wrap(new byte[] {'I', 'N', 'T', 'E', 'R', 'P', 'H', '1'}).getLong();
  private static final int HEADER = 24;
  private static final int CHUNK = 1 << 16;

  private ArrayFile() { }

  private enum Type {
    DOUBLE(1, 8), INT(2, 4), BYTE(3, 1);

    private final int code;
    private final int size;

    Type(int code, int size) {
      this.code = code;
      this.size = size;
    }
  }

  /** Fills a buffer with the elements from a position on, as many as fit. */
  private interface Elements {
    void put(ByteBuffer buffer, int from, int count);
  }

  /** Writes doubles. Every NaN is written as the one canonical NaN, so that equal maps give equal files. */
  public static void write(Path file, double[] values) throws IOException {
    write(file, Type.DOUBLE, values.length, (buffer, from, count) -> {
      for (int i = from; i < from + count; i++) {
        buffer.putLong(Double.doubleToLongBits(values[i]));
      }
    });
  }

  /** Writes ints. */
  public static void write(Path file, int[] values) throws IOException {
    write(file, Type.INT, values.length, (buffer, from, count) -> {
      for (int i = from; i < from + count; i++) {
        buffer.putInt(values[i]);
      }
    });
  }

  /** Writes bytes. */
  public static void write(Path file, byte[] values) throws IOException {
    write(file, Type.BYTE, values.length, (buffer, from, count) -> buffer.put(values, from, count));
  }

  private static void write(Path file, Type type, int length, Elements elements) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
      buffer.order(ByteOrder.BIG_ENDIAN).putLong(MAGIC).order(ByteOrder.LITTLE_ENDIAN).putInt(0).putInt(type.code).putLong(length);
      drain(channel, buffer);
      int step = CHUNK / type.size;
      for (int from = 0; from < length; from += step) {
        elements.put(buffer, from, Math.min(step, length - from));
        drain(channel, buffer);
      }
      channel.force(false);
      channel.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 1), 8);
      channel.force(false);
    }
  }

  private static void drain(FileChannel channel, ByteBuffer buffer) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  /**
   * Reads doubles.
   *
   * @param length how many the caller expects; nothing is allocated before the file has proved to hold them
   * @throws IOException if the file is not whole, is of another type or length, or cannot be read
   */
  public static double[] readDoubles(Path file, int length) throws IOException {
    ByteBuffer bytes = read(file, Type.DOUBLE, length);
    double[] values = new double[length];
    bytes.asDoubleBuffer().get(values);
    return values;
  }

  /** Reads ints; see {@link #readDoubles}. */
  public static int[] readInts(Path file, int length) throws IOException {
    ByteBuffer bytes = read(file, Type.INT, length);
    int[] values = new int[length];
    bytes.asIntBuffer().get(values);
    return values;
  }

  /** Reads bytes; see {@link #readDoubles}. */
  public static byte[] readBytes(Path file, int length) throws IOException {
    ByteBuffer bytes = read(file, Type.BYTE, length);
    byte[] values = new byte[length];
    bytes.get(values);
    return values;
  }

  private static ByteBuffer read(Path file, Type type, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long expected = HEADER + (long) length * type.size;
      if (channel.size() != expected) {
        throw new IOException(file + ": has " + channel.size() + " bytes where " + expected + " are needed. Run the analysis again.");
      }
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      fill(channel, header, 0);
      boolean whole = header.getLong() == MAGIC && header.order(ByteOrder.LITTLE_ENDIAN).getInt() == 1 && header.getInt() == type.code
          && header.getLong() == length;
      if (!whole) {
        throw new IOException(file + ": is not a complete array of " + length + " values. Run the analysis again.");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, HEADER, expected - HEADER).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private static void fill(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position()) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
    buffer.flip();
  }
}
