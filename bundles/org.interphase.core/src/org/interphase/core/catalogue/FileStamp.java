package org.interphase.core.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.interphase.data.Fingerprint;

/**
 * A project file as it was when it was read. Size and time say quickly that it is unchanged; when one of them differs the fingerprint decides.
 *
 * @param file the project file, absolute
 * @param fingerprint of its bytes
 * @param size in bytes
 * @param modified when it was last written, to the nanosecond as far as the file system knows it
 */
public record FileStamp(Path file, Fingerprint fingerprint, long size, FileTime modified) {
  public FileStamp {
    file = file.toAbsolutePath().normalize();
  }

  /** Reads the file once. Take the stamp before the content: a change in between then shows at the next look. */
  public static FileStamp of(Path file) throws IOException {
    BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(file, Fingerprint.of(file), before.size(), before.lastModifiedTime());
  }

  /** Whether the file has this size and time now; a file that cannot be read has not. */
  boolean matches() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() == size && nanos(now.lastModifiedTime()) == nanos(modified);
    } catch (IOException gone) {
      return false;
    }
  }

  long nanos() {
    return nanos(modified);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
