package org.interphase.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is replaced as a whole. Everything is written under another name first and has reached the disk before it gets its own by renaming, so
 * that at any moment the file is the old one or the new one. The other names carry the number of the process: what a killed one left goes with the
 * next write.
 */
final class AtomicFile {
  private static final Pattern LEFT = Pattern.compile("\\..*\\.(\\d{1,10})\\.tmp");

  private AtomicFile() { }

  /** The same name with more behind it. */
  static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  /**
   * Replaces a file.
   *
   * @param previous what stands behind the name under which the previous state stays; empty when there is none to keep
   */
  static void write(Path file, byte[] content, String previous) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    clear(folder, file);
    Path fresh = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      if (!previous.isEmpty()) {
        fill(fresh, Files.readAllBytes(file));
        Files.move(fresh, beside(file, previous), StandardCopyOption.ATOMIC_MOVE);
      }
      fill(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    reachDisk(folder);
  }

  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Makes the new names last. Windows has no such request for folders, and needs none. */
  private static void reachDisk(Path folder) throws IOException {
    if (!System.getProperty("os.name").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static void clear(Path folder, Path file) throws IOException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, path -> path.getFileName().toString().startsWith("." + file.getFileName()))) {
      all.forEach(left::add);
    }
    for (Path path : left) {
      Matcher name = LEFT.matcher(path.getFileName().toString());
      if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
