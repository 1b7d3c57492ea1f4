package org.interphase.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real instrument files, kept outside the project in {@code ../shared/data}. Tests that need one skip where it is absent. */
public final class SharedData {
  private SharedData() { }

  /** A file of the shared data, for example {@code nanoscope/expected_images.json}; the test is skipped where it is absent. */
  public static Path file(String name) {
    Path file = projectRoot().resolveSibling("shared").resolve("data").resolve(name);
    assumeTrue(Files.exists(file), "skipped: no " + name + " in ../shared/data");
    return file;
  }

  /** The folder that holds the build's {@code mvnw}, found upwards from the working directory. */
  public static Path projectRoot() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException("not inside the project: " + Path.of("").toAbsolutePath());
  }
}
