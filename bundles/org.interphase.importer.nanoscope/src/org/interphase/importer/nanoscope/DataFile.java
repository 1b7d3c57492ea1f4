package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file whose header has been understood, to be read again later. Between reads nothing is held open; a file that was
 * changed in the meantime is not read, because its header no longer describes it.
 */
final class DataFile {
  private final Path path;
  private final long size;
  private final FileTime modified;
  private volatile boolean closed;

  private DataFile(Path path, long size, FileTime modified) {
    this.path = path;
    this.size = size;
    this.modified = modified;
  }

  static DataFile of(Path path) throws IOException, Damage {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw new Damage("folder", "this is a folder, not a file", "Choose the measurement files inside it.");
      }
      if (attributes.size() == 0) {
        throw new Damage("byte 0", "the file is empty", Damage.COPY_AGAIN);
      }
      if (!Files.isReadable(path)) {
        throw new AccessDeniedException(path.toString());
      }
      return new DataFile(path, attributes.size(), attributes.lastModifiedTime());
    } catch (NoSuchFileException e) {
      throw new Damage("file name", "there is no such file", "Check the name and the folder.");
    } catch (AccessDeniedException e) {
      throw new Damage("file permissions", "the file may not be read", "Give your account permission to read it.");
    }
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  /** Opens the file for reading, to be closed by the caller. */
  FileChannel channel() throws IOException {
    requireOpen();
    requireUnchanged();
    try {
      return FileChannel.open(path, StandardOpenOption.READ);
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw missing(e);
    }
  }

  void requireOpen() throws IOException {
    if (closed) {
      throw new IOException(path + ": the recording was closed and can no longer be read. Open the file again.");
    }
  }

  void requireUnchanged() throws IOException {
    try {
      if (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(modified)) {
        throw new IOException(path + ": the file was changed after it was opened. Open it again.");
      }
    } catch (NoSuchFileException | AccessDeniedException e) {
      throw missing(e);
    }
  }

  private IOException missing(IOException cause) {
    return new IOException(path + ": the file can no longer be read. Put it back and open it again.", cause);
  }

  /** To be thrown where mapped bytes have lost their file. */
  IOException cutWhileReading() {
    return new IOException(path + ": the file became shorter while it was read. Open it again.");
  }

  void close() {
    closed = true;
  }

  /** The bytes from a position on; fewer than asked for where the file ends. */
  static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - position)));
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = channel.read(bytes, position + bytes.position());
    }
    return bytes.flip();
  }
}
