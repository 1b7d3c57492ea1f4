package org.interphase.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second writer away from a project. The operating system holds the lock and gives it back when the process ends, however it ends; the
 * file's text only says who holds it.
 *
 * <p>POSIX drops a process's locks on a file as soon as the process closes any channel to it. A second attempt of the same process is therefore
 * refused before the file is touched.
 */
final class ProjectLock implements AutoCloseable {
  static final String FILE = ".lock";
  /** Beyond the text, so that others can read the text where locks forbid reading. */
  private static final long LOCKED_BYTE = 1L << 40;
  private static final int LONGEST = 1000;

  /** Lock files that this process holds, and what it wrote into them. */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private ProjectLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @throws IOException when somebody else has it, with the name, or the folder cannot be written to
   */
  static ProjectLock take(Path folder) throws IOException {
    Path file = folder.toRealPath().resolve(FILE);
    String self = self();
    String held = HELD.putIfAbsent(file, self);
    if (held != null) {
      throw refusal(folder, held);
    }
    try {
      return take(folder, file, self);
    } catch (IOException | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static ProjectLock take(Path folder, Path file, String self) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw refusal(folder, holder(file));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.UTF_8)), 0);
      return new ProjectLock(file, channel, lock);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static IOException refusal(Path folder, String holder) {
    return new IOException(folder + ": is open for writing elsewhere, by " + holder + ". Close it there, or open it for reading.");
  }

  private static String self() {
    return System.getProperty("user.name") + " on " + host() + " (process " + ProcessHandle.current().pid() + ") since "
        + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String host() {
    return Optional.ofNullable(System.getenv("HOSTNAME")).or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME"))).or(ProjectLock::hostFile)
        .orElse("this machine");
  }

  private static Optional<String> hostFile() {
    try {
      return Optional.of(Files.readString(Path.of("/etc/hostname")).strip()).filter(name -> !name.isEmpty());
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  private static String holder(Path file) {
    try {
      String text = Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
      return text.isEmpty() ? "somebody who left no name" : text;
    } catch (IOException unreadable) {
      return "somebody whose name cannot be read";
    }
  }

  /** Whether it was not given back. */
  boolean held() {
    return lock.isValid();
  }

  /** Gives the lock back. The file stays: removing it would let two others lock two files of one name. A second time does nothing. */
  @Override
  public void close() throws IOException {
    if (held()) {
      try (channel) {
        lock.release();
      } finally {
        HELD.remove(file);
      }
    }
  }
}
