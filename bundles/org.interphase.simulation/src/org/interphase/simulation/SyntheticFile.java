package org.interphase.simulation;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An instrument's file and its truth while both are written. The truth appears first and both appear whole: there is never
 * a synthetic file without its truth. Closed without {@link #commit} they leave nothing.
 */
final class SyntheticFile implements Closeable {
  private final MessageDigest digest;
  private final PendingFile file;
  private final PendingFile truth;
  private final OutputStream stream;

  /** @throws FileAlreadyExistsException if a file of the name exists that is not synthetic */
  SyntheticFile(Path path, Path truthPath) throws IOException {
    if (Files.exists(path) && !Files.exists(truthPath)) {
      throw new FileAlreadyExistsException(path.toString(), null,
          "has no truth beside it and may be a measurement, so it is not replaced. Choose another name or folder.");
    }
    digest = sha256();
    file = new PendingFile(path);
    try {
      truth = new PendingFile(truthPath);
    } catch (IOException e) {
      file.close();
      throw e;
    }
    stream = new DigestOutputStream(file.stream(), digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Where to write the instrument's file. Not to be closed. */
  OutputStream stream() {
    return stream;
  }

  /** Where to write the truth. Not to be closed. */
  OutputStream truth() {
    return truth.stream();
  }

  /** The fingerprint of the instrument's file, once it is written, in lower-case hexadecimal. */
  String sha256OfFile() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Puts both files into their places. */
  void commit() throws IOException {
    truth.commit();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    try (truth) {
      file.close();
    }
  }
}
