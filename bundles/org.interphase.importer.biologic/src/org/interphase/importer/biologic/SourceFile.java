package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.interphase.api.spi.FileRefusedException;

/**
 * A file that is imported. Between reads nothing is held open; a file that was changed in the meantime is not read,
 * because what was found out about it no longer holds.
 */
final class SourceFile {
  static final String COPY_AGAIN = "Copy the file again from the instrument's computer, in binary mode.";
  static final String EXPORT_AGAIN = "Export the file again from EC-Lab as text, or open the .mpr file.";
  static final String EXPORT_AS_TEXT = "Export the file from EC-Lab as text (.mpt) and open that.";
  private static final int LONGEST_QUOTE = 60;

  private final Path path;
  private final long size;
  private final FileTime modified;
  private volatile boolean closed;

  private SourceFile(Path path, long size, FileTime modified) {
    this.path = path;
    this.size = size;
    this.modified = modified;
  }

  static SourceFile of(Path path) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new FileRefusedException(path, "folder", "this is a folder, not a file", "Choose the measurement files inside it.");
      }
      if (!Files.isReadable(path)) {
        throw new FileRefusedException(path, "file permissions", "the file may not be read", "Give your account permission to read it.");
      }
      return new SourceFile(path, attributes.size(), attributes.lastModifiedTime());
    } catch (NoSuchFileException e) {
      throw new FileRefusedException(path, "file name", "there is no such file", "Check the name and the folder.");
    }
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  /** Why the file is not imported, to be thrown. */
  FileRefusedException refused(String place, String problem, String remedy) {
    return new FileRefusedException(path, place, problem, remedy);
  }

  /** A piece of the file for use in a message: in quotation marks, on one line, not too long. */
  static String quote(String text) {
    String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
  }

  /** To be called before and after the file is read again. */
  void requireUnchanged() throws IOException {
    if (closed) {
      throw new IOException(path + ": the recording was closed and can no longer be read. Open the file again.");
    }
    try {
      if (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(modified)) {
        throw new IOException(path + ": the file was changed after it was opened. Open it again.");
      }
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw new IOException(path + ": the file can no longer be read. Put it back and open it again.", e);
    }
  }

  void close() {
    closed = true;
  }
}
