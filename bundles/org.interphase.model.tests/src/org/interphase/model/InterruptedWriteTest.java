package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a folder can be left when the program is killed in a write: the project opens, and the next write clears up. */
class InterruptedWriteTest {
  /** A process number that no system gives. */
  private static final String GONE = "." + ProjectFile.NAME + ".2147483646.tmp";

  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void twoStates() throws IOException {
    file = folder.resolve(ProjectFile.NAME);
    save("Older");
    save("Old");
  }

  @Test
  void whileThePreviousStateIsCopied() throws IOException {
    leaveBehind(Files.readAllBytes(file), Files.size(file) / 2);
    opensAndGoesOn("Old", "Older");
  }

  @Test
  void afterThePreviousStateBecameTheBackup() throws IOException {
    Files.copy(file, folder.resolve("state"));
    Files.move(folder.resolve("state"), ProjectFile.backup(file), StandardCopyOption.REPLACE_EXISTING);
    opensAndGoesOn("Old", "Old");
  }

  @Test
  void whileTheNewStateIsWritten() throws IOException {
    leaveBehind(stateOf("New"), 100);
    opensAndGoesOn("Old", "Older");
  }

  @Test
  void beforeTheNewStateGetsItsName() throws IOException {
    leaveBehind(stateOf("New"), Integer.MAX_VALUE);
    opensAndGoesOn("Old", "Older");
  }

  @Test
  void inTheFirstWriteOfAll() throws IOException {
    Files.delete(file);
    Files.delete(ProjectFile.backup(file));
    leaveBehind(stateOf("New"), 100);
    assertThatThrownBy(() -> ProjectFile.read(file)).hasMessageContaining("there is no project file");
    save("New");
    assertThat(names()).containsExactly(ProjectFile.NAME);
  }

  @Test
  void aFileThatIsGoneOpensFromItsBackup() throws IOException {
    Files.delete(file);
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class).hasMessageContaining(ProjectFile.backup(file).toString());
    Project project = ProjectFile.read(ProjectFile.backup(file));
    assertThat(project.getName()).isEqualTo("Older");
    ProjectFile.write(project, file);
    assertThat(ProjectFile.read(file).getName()).isEqualTo("Older");
  }

  @Test
  void aTemporaryFileOfARunningProcessIsLeftAlone() throws IOException {
    long running = ProcessHandle.current().parent().orElseThrow().pid();
    Path others = Files.writeString(folder.resolve("." + ProjectFile.NAME + "." + running + ".tmp"), "busy");
    save("New");
    assertThat(others).exists();
  }

  @Test
  void aFolderThatCannotBeWrittenLeavesTheFile() throws IOException {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "skipped: no permissions here");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      Assumptions.assumeFalse(Files.isWritable(folder), "skipped: this user may write everywhere");
      assertThatThrownBy(() -> save("New")).isInstanceOf(IOException.class);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(ProjectFile.read(file).getName()).isEqualTo("Old");
  }

  private void opensAndGoesOn(String name, String before) throws IOException {
    assertThat(ProjectFile.read(file).getName()).isEqualTo(name);
    assertThat(ProjectFile.read(ProjectFile.backup(file)).getName()).isEqualTo(before);
    save("Next");
    assertThat(ProjectFile.read(file).getName()).isEqualTo("Next");
    assertThat(ProjectFile.read(ProjectFile.backup(file)).getName()).isEqualTo(name);
    assertThat(names()).containsExactlyInAnyOrder(ProjectFile.NAME, ProjectFile.NAME + ".bak");
  }

  private void save(String name) throws IOException {
    ProjectFile.write(ProjectFile.create(name, Examples.NOON), file);
  }

  private byte[] stateOf(String name) throws IOException {
    Path elsewhere = Files.createTempDirectory(folder, "elsewhere").resolve(ProjectFile.NAME);
    ProjectFile.write(ProjectFile.create(name, Examples.NOON), elsewhere);
    byte[] state = Files.readAllBytes(elsewhere);
    Files.delete(elsewhere);
    Files.delete(elsewhere.getParent());
    return state;
  }

  private void leaveBehind(byte[] state, long length) throws IOException {
    Files.write(folder.resolve(GONE), Arrays.copyOf(state, (int) Math.min(length, state.length)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
