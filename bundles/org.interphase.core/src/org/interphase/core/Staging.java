package org.interphase.core;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder that is made under another name beside its place and put there by renaming, so that at any moment there is a
 * whole folder or none. The names carry the number of the process: what a killed process left is found and cleared away
 * by the next one, and a folder that it had already taken out of its place is put back.
 */
public final class Staging implements AutoCloseable {
  private static final String WORK = "work";
  private static final String PREVIOUS = "previous";
  private static final Pattern LEFT = Pattern.compile("\\.(.+)\\.(\\d+)\\.(" + WORK + "|" + PREVIOUS + ")\\d+");

  private final Path target;
  private final Path work;

  private Staging(Path target, Path work) {
    this.target = target;
    this.work = work;
  }

  /** Starts a folder that shall become {@code target}; its parent is created when absent. */
  public static Staging of(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    clear(target);
    return new Staging(target, beside(target, WORK));
  }

  private static Path beside(Path target, String purpose) throws IOException {
    return Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + purpose);
  }

  /** Where to write until {@link #commit}. */
  public Path work() {
    return work;
  }

  /** Puts the folder in its place; what was there goes. */
  public void commit() throws IOException {
    if (!Files.exists(target)) {
      Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path previous = beside(target, PREVIOUS);
    Files.move(target, previous.resolve(target.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    Files.move(work, target, StandardCopyOption.ATOMIC_MOVE);
    delete(previous);
  }

  /** Removes what was not committed. */
  @Override
  public void close() throws IOException {
    delete(work);
  }

  /** Clears away what processes that are gone have left of this folder. */
  static void clear(Path target) throws IOException {
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(target.getParent(), "." + escaped(target.getFileName().toString()) + ".*")) {
      siblings.forEach(left::add);
    }
    for (Path folder : left) {
      Matcher name = LEFT.matcher(folder.getFileName().toString());
      if (name.matches() && name.group(1).equals(target.getFileName().toString())
          && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty()) {
        Path taken = folder.resolve(target.getFileName());
        if (name.group(3).equals(PREVIOUS) && Files.exists(taken) && !Files.exists(target)) {
          Files.move(taken, target, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(folder);
      }
    }
  }

  private static String escaped(String name) {
    return name.replaceAll("[\\\\*?{}\\[\\]]", "\\\\$0");
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        Files.delete(directory);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
