package org.interphase.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held, in 64 hexadecimal digits: its SHA-256. Two files with one fingerprint hold the same bytes.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Fingerprint(String sha256) {
  private static final int CHUNK = 1 << 16;

  public Fingerprint {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /** Reads a whole file, in bounded memory. */
  public static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
