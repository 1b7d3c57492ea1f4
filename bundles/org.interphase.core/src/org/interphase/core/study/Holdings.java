package org.interphase.core.study;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.interphase.core.Engine;

/**
 * Which recipes the content of a file calls for, remembered by its fingerprint in the project's {@code .cache}, so that files that did not change
 * are not opened. Deleting it costs time only; another version of Interphase, which may call for other recipes, begins anew.
 */
final class Holdings {
  private static final String FILE = ".cache/holdings.properties";
  private static final String VERSION = "interphase";

  private final Path file;
  private final Properties known = new Properties();
  private boolean changed;

  /** @param project the folder of the project */
  Holdings(Path project) {
    file = project.resolve(FILE);
    try (Reader in = Files.newBufferedReader(file)) {
      known.load(in);
    } catch (IOException | IllegalArgumentException unreadable) {
      known.clear();
    }
    if (!Engine.software().interphase().equals(known.getProperty(VERSION))) {
      known.clear();
      known.setProperty(VERSION, Engine.software().interphase());
    }
  }

  /** The recipes for a file of a fingerprint; empty when that is not remembered. */
  Optional<List<String>> recipes(String sha256) {
    return Optional.ofNullable(known.getProperty(sha256)).map(names -> names.isEmpty() ? List.of() : List.of(names.split(",")));
  }

  void remember(String sha256, List<String> recipes) {
    known.setProperty(sha256, String.join(",", recipes));
    changed = true;
  }

  /** Writes what was learnt, whole or not at all. */
  void save() throws IOException {
    if (!changed) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path staging = Files.createTempFile(file.getParent(), ".holdings.", ".part");
    try {
      try (Writer out = Files.newBufferedWriter(staging)) {
        known.store(out, null);
      }
      Files.move(staging, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(staging);
    }
  }
}
