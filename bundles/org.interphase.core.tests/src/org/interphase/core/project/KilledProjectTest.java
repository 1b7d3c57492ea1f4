package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed anywhere while it makes or saves a project leaves a whole project or none, and no lock. */
class KilledProjectTest {
  @TempDir
  private Path folder;

  @Test
  void aProjectThatWasBeingSavedOpensWhole() throws Exception {
    Path home = folder.resolve("project");
    ProjectFolder.create(home, "SEI").close();
    Random random = new Random(5);
    int kills = Campaign.runs(200, 12);
    Set<String> states = new HashSet<>();
    for (int i = 0; i < kills; i++) {
      kill(OtherProcess.SAVE, home, random.nextInt(200));
      states.add(whole(home));
    }
    Campaign.print("killed while saving", List.of(kills + " kills, whole each time, in " + states.size() + " different states"));
    assertThat(leftovers(home)).as("files that a later save does not clear away").isEmpty();
  }

  @Test
  void aProjectThatWasBeingMadeIsWholeOrAbsent() throws Exception {
    Random random = new Random(6);
    int kills = Campaign.runs(200, 12);
    int made = 0;
    for (int i = 0; i < kills; i++) {
      Path home = Files.createDirectories(folder.resolve("kill-" + i));
      kill(OtherProcess.CREATE, home, random.nextInt(200));
      for (int k = 0; Files.exists(home.resolve("project-" + k)); k++) {
        made++;
        wholeOrAbsent(home.resolve("project-" + k));
      }
    }
    Campaign.print("killed while making", List.of(kills + " kills, " + made + " projects, whole or absent each"));
    assertThat(made).isGreaterThanOrEqualTo(kills);
  }

  private static void wholeOrAbsent(Path home) throws IOException {
    if (ProjectFolder.is(home)) {
      whole(home);
    } else {
      ProjectFolder.create(home, "SEI").close();
    }
  }

  private static void kill(String what, Path home, int milliseconds) throws IOException, InterruptedException {
    Process process = OtherProcess.start(what, home);
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo(OtherProcess.READY);
      assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS)).as("it goes on until it is killed").isFalse();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** The project opens for writing, is saved, and its last description was written in one piece. */
  private static String whole(Path home) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(home, Access.WRITE)) {
      String description = project.project().getDescription();
      if (!description.isEmpty()) {
        String save = description.substring(0, description.indexOf(' ', 5) + 1);
        assertThat(description).isEqualTo(save.repeat(1 + Integer.parseInt(save.substring(5).strip()) % 5000));
      }
      project.save();
      return description;
    }
  }

  private static List<String> leftovers(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tmp")).toList();
    }
  }
}
