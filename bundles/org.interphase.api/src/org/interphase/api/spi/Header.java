package org.interphase.api.spi;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The beginning of a file, for recognising it by content.
 *
 * @param file the file
 * @param start its first bytes, at most {@link #LENGTH}. Not to be modified.
 * @param size the file's size in bytes
 */
public record Header(Path file, byte[] start, long size) {
  /** How much of a file an importer sees before it is chosen. */
  public static final int LENGTH = 65536;

  /** Whether the file begins with these ASCII characters. */
  public boolean startsWith(String ascii) {
    byte[] expected = ascii.getBytes(StandardCharsets.US_ASCII);
    return start.length >= expected.length && Arrays.equals(start, 0, expected.length, expected, 0, expected.length);
  }
}
