package org.interphase.importer.nanoscope;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a text file, one after another, none longer than {@link #LONGEST}. */
final class TextLines implements Closeable {
  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final int LONGEST = 1 << 14;

  private final BufferedReader reader;
  private int number;

  TextLines(Path file) throws IOException {
    reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), CHARSET));
  }

  /** The next line without its end; nothing at the end of the file. */
  Optional<String> next() throws IOException, Damage {
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() == LONGEST) {
        throw new Damage(place(), "the line has more than " + LONGEST + " characters", Damage.EXPORT_AGAIN);
      }
      line.append((char) c);
    }
    int end = line.length();
    return Optional.of(end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString());
  }

  /** Where the last line was, for messages. */
  String place() {
    return "line " + number;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
