package org.interphase.core.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite's own code. The driver copies it from its jar to a folder before the first use. That folder is one of this process alone, readable by its
 * user alone, in the system's folder for temporary files; whatever a process leaves (Windows locks a library until the end, and a process may be
 * killed) the next one clears away. Who sets {@code org.sqlite.tmpdir} or {@code org.sqlite.lib.path} decides for himself.
 */
final class NativeLibrary {
  private static final String FOLDER = "org.sqlite.tmpdir";
  private static final String PREFIX = "interphase-sqlite-";
  private static final Pattern LEFT = Pattern.compile(PREFIX + "(\\d{1,18})-.*");
  private static boolean loaded;

  private NativeLibrary() { }

  static synchronized void load() throws IOException {
    if (loaded) {
      return;
    }
    if (System.getProperty(FOLDER) == null && System.getProperty("org.sqlite.lib.path") == null) {
      Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
      clear(temporary);
      Path own = Files.createTempDirectory(temporary, PREFIX + ProcessHandle.current().pid() + "-");
      own.toFile().deleteOnExit();
      System.setProperty(FOLDER, own.toString());
    }
    try {
      loaded = SQLiteJDBCLoader.initialize();
    } catch (Exception e) {
      throw new IOException("SQLite, which the catalogue needs, could not be loaded from " + System.getProperty(FOLDER) + ": " + e.getMessage()
          + ". Name a folder from which programs may be run: -D" + FOLDER + "=FOLDER", e);
    }
  }

  /** Clears away what processes that are gone have left. What belongs to somebody else stays. */
  static void clear(Path temporary) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : folders) {
        Matcher name = LEFT.matcher(folder.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty() && Files.isWritable(folder)) {
          delete(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
      ILog.of(NativeLibrary.class).warn("Old files of SQLite in " + temporary + " could not be deleted", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
