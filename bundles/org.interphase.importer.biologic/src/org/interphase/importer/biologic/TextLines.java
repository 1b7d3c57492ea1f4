package org.interphase.importer.biologic;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The lines of a text file, one after another, none longer than {@link #LONGEST}. */
final class TextLines implements Closeable {
  static final int LONGEST = 1 << 16;
  private static final Charset CHARSET = Charset.forName("windows-1252");

  private final SourceFile file;
  private final InputStream in;
  private final byte[] read = new byte[1 << 16];
  private final byte[] line = new byte[LONGEST];
  private int position;
  private int end;
  private int length;
  private long number;

  TextLines(SourceFile file) throws IOException {
    this.file = file;
    in = Files.newInputStream(file.path());
  }

  /** Goes to the next line; false at the end of the file. */
  boolean next() throws IOException {
    length = 0;
    number++;
    if (position == end && !fill()) {
      return false;
    }
    while (position < end || fill()) {
      byte b = read[position++];
      if (b == '\n') {
        break;
      }
      if (length == LONGEST) {
        throw file.refused(place(), "the line has more than " + LONGEST + " characters", SourceFile.EXPORT_AGAIN);
      }
      line[length++] = b;
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return true;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(0, in.read(read));
    return end > 0;
  }

  /** The line, without its end. */
  String text() {
    return new String(line, 0, length, CHARSET);
  }

  int length() {
    return length;
  }

  /** A byte of the line. */
  byte at(int index) {
    return line[index];
  }

  /** Some bytes of the line. */
  String text(int from, int to) {
    return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Where the line is, for messages. */
  String place() {
    return "line " + number;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
