package org.interphase.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

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

  /**
   * Writes doubles. Every NaN is written as the one canonical NaN, so that equal maps give equal files.
   *
   * @param file must not exist
   * @param value the element of an index
   * @return the fingerprint of the file, made while it was written
   */
  public static Fingerprint writeDoubles(Path file, int length, IntToDoubleFunction value) throws IOException {
    return write(file, Type.DOUBLE, length, (buffer, from, count) -> {
      for (int i = from; i < from + count; i++) {
        buffer.putLong(Double.doubleToLongBits(value.applyAsDouble(i)));
      }
    });
  }

  /** Writes ints; see {@link #writeDoubles}. */
  public static Fingerprint writeInts(Path file, int length, IntUnaryOperator value) throws IOException {
    return write(file, Type.INT, length, (buffer, from, count) -> {
      for (int i = from; i < from + count; i++) {
        buffer.putInt(value.applyAsInt(i));
      }
    });
  }

  /** Writes bytes; see {@link #writeDoubles}. */
  public static Fingerprint writeBytes(Path file, int length, IntUnaryOperator value) throws IOException {
    return write(file, Type.BYTE, length, (buffer, from, count) -> {
      for (int i = from; i < from + count; i++) {
        buffer.put((byte) value.applyAsInt(i));
      }
    });
  }

  private static Fingerprint write(Path file, Type type, int length, Elements elements) throws IOException {
    MessageDigest digest = Fingerprint.digest();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
      digest.update(header(1, type, length).array());
      drain(channel, header(0, type, length).flip());
      int step = CHUNK / type.size;
      for (int from = 0; from < length; from += step) {
        elements.put(buffer.clear(), from, Math.min(step, length - from));
        digest.update(buffer.array(), 0, buffer.position());
        drain(channel, buffer.flip());
      }
      channel.force(false);
      channel.write(header(1, type, length).flip(), 0);
      channel.force(false);
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  private static ByteBuffer header(int state, Type type, int length) {
    return ByteBuffer.allocate(HEADER).putLong(MAGIC).order(ByteOrder.LITTLE_ENDIAN).putInt(state).putInt(type.code).putLong(length);
  }

  private static void drain(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /**
   * Reads doubles.
   *
   * @param length how many the caller expects
   * @return the mapped file, read-only: nothing is copied, and the file is not to be changed while it is in use
   * @throws IOException if the file is not whole, is of another type or length, or cannot be read
   */
  public static DoubleBuffer readDoubles(Path file, int length) throws IOException {
    return read(file, Type.DOUBLE, length).asDoubleBuffer();
  }

  /** Reads ints; see {@link #readDoubles}. */
  public static IntBuffer readInts(Path file, int length) throws IOException {
    return read(file, Type.INT, length).asIntBuffer();
  }

  /** Reads bytes; see {@link #readDoubles}. */
  public static ByteBuffer readBytes(Path file, int length) throws IOException {
    return read(file, Type.BYTE, length);
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
