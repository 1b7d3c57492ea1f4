package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One part of an EC-Lab file. From version 11.50 on its header has two more numbers.
 *
 * @param name for example {@code VMP data}
 * @param version of the part's format, in the counting of both headers
 * @param newVersion the same in the counting of the new header; empty when the header is an old one
 * @param date when it was written, as the file spells it
 * @param start the first byte of its content
 * @param length the bytes of its content, all of them inside the file
 */
record Part(String name, long version, OptionalInt newVersion, String date, long start, long length) {
  static final String SETTINGS = "VMP Set";
  static final String DATA = "VMP data";
  static final String LOG = "VMP LOG";
  static final String LOOPS = "VMP loop";

  static final String MAGIC = "BIO-LOGIC MODULAR FILE";
  private static final int MAGIC_BYTES = 52;
  private static final String MARK = "MODULE";
  private static final int NAME_BYTES = 10;
  private static final int LENGTH_OF_OLD = 57;
  private static final int LENGTH_OF_NEW = 65;
  private static final int DATE_BYTES = 8;
  /** Many times what EC-Lab writes. */
  private static final int MOST = 256;
  /** What stands first behind the names in the new header. */
  private static final int NEW = 0xFFFFFFFF;
  private static final int NUMBERS = MARK.length() + NAME_BYTES + 25;
  private static final Charset CHARSET = Charset.forName("windows-1252");

  /** Goes through the file from part to part. */
  static List<Part> of(SourceFile file, FileChannel channel) throws IOException {
    ByteBuffer magic = bytes(channel, 0, MAGIC_BYTES);
    if (!text(magic, 0, Math.min(MAGIC.length(), magic.limit())).equals(MAGIC)) {
      throw file.refused("byte 0", "this is not an EC-Lab file: it begins with " + SourceFile.quote(text(magic, 0, Math.min(8, magic.limit()))),
          "Choose an .mpr file.");
    }
    List<Part> parts = new ArrayList<>();
    long position = MAGIC_BYTES;
    while (position < file.size()) {
      if (parts.size() == MOST) {
        throw file.refused("byte " + position, "the file has more than " + MOST + " parts", SourceFile.COPY_AGAIN);
      }
      Part part = at(file, channel, position);
      parts.add(part);
      position = part.start + part.length;
    }
    return List.copyOf(parts);
  }

  private static Part at(SourceFile file, FileChannel channel, long position) throws IOException {
    ByteBuffer header = bytes(channel, position, LENGTH_OF_NEW);
    String place = "byte " + position;
    if (header.limit() < LENGTH_OF_OLD) {
      throw file.refused(place, "the file is cut off inside the header of a part", SourceFile.COPY_AGAIN);
    }
    if (!text(header, 0, MARK.length()).equals(MARK)) {
      throw file.refused(place, "the word " + SourceFile.quote(MARK) + " is needed where there is "
          + SourceFile.quote(text(header, 0, MARK.length())), SourceFile.COPY_AGAIN);
    }
    String name = text(header, MARK.length(), NAME_BYTES).strip();
    try {
      boolean isNew = header.position(NUMBERS).getInt(NUMBERS) == NEW;
      if (isNew) {
        header.getInt();
      }
      long length = Integer.toUnsignedLong(header.getInt());
      long version = Integer.toUnsignedLong(header.getInt());
      OptionalInt newVersion = isNew ? OptionalInt.of(header.getInt()) : OptionalInt.empty();
      byte[] date = new byte[DATE_BYTES];
      header.get(date);
      long start = position + header.position();
      if (length > file.size() - start) {
        throw file.refused(place, "the file is cut off: its part " + SourceFile.quote(name) + " ends at byte " + (start + length)
            + ", the file has " + file.size(), SourceFile.COPY_AGAIN);
      }
      return new Part(name, version, newVersion, new String(date, StandardCharsets.ISO_8859_1).strip(), start, length);
    } catch (BufferUnderflowException e) {
      throw file.refused(place, "the file is cut off inside the header of a part", SourceFile.COPY_AGAIN);
    }
  }

  /** The first bytes of the content, at most so many. */
  ByteBuffer content(FileChannel channel, int most) throws IOException {
    return bytes(channel, start, (int) Math.min(most, length));
  }

  /** A text behind its length; nothing where there is none. */
  static Optional<String> pascalText(ByteBuffer content, int at) {
    int length = at < content.limit() ? Byte.toUnsignedInt(content.get(at)) : 0;
    return length > 0 && at + 1 + length <= content.limit() ? Optional.of(text(content, at + 1, length)) : Optional.empty();
  }

  private static String text(ByteBuffer bytes, int from, int length) {
    byte[] text = new byte[length];
    bytes.get(from, text);
    return new String(text, CHARSET);
  }

  /** The bytes from a position on; fewer than asked for where the file ends. */
  static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - position))).order(ByteOrder.LITTLE_ENDIAN);
    read(channel, position, bytes);
    return bytes.flip();
  }

  /** Fills a buffer, unless the file ends before. */
  static void read(FileChannel channel, long position, ByteBuffer bytes) throws IOException {
    long next = position;
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, next);
      next += read;
    }
  }
}
