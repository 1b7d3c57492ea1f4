package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  private static final long NOBODY = Long.MAX_VALUE;

  @TempDir
  private Path folder;

  private void write(String name, String text) throws IOException {
    try (Staging staging = Staging.of(folder.resolve(name))) {
      Files.writeString(staging.work().resolve("text"), text);
      staging.commit();
    }
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(path -> path.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void aFolderIsReplacedAsAWhole() throws IOException {
    write("result", "first");
    write("result", "second");
    assertThat(folder.resolve("result/text")).hasContent("second");
    assertThat(names()).containsExactly("result");
  }

  @Test
  void whatIsNotCommittedGoes() throws IOException {
    Staging staging = Staging.of(folder.resolve("result"));
    Files.writeString(staging.work().resolve("text"), "half");
    staging.close();
    assertThat(names()).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftIsClearedAway() throws IOException {
    Files.createDirectories(folder.resolve(".result." + NOBODY + ".work123/arrays"));
    Files.createDirectories(folder.resolve(".result." + ProcessHandle.current().pid() + ".work5"));
    Files.createDirectories(folder.resolve(".result.2." + NOBODY + ".work7"));
    write("result", "new");
    assertThat(names()).containsExactlyInAnyOrder("result", ".result." + ProcessHandle.current().pid() + ".work5", ".result.2." + NOBODY + ".work7");
  }

  @Test
  void aFolderThatWasTakenOutOfItsPlaceIsPutBack() throws IOException {
    Path taken = Files.createDirectories(folder.resolve(".result." + NOBODY + ".previous9/result"));
    Files.writeString(taken.resolve("text"), "old");
    Staging.clear(folder.resolve("result"));
    assertThat(folder.resolve("result/text")).hasContent("old");
    assertThat(names()).containsExactly("result");
  }
}
