package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataRef;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {
  @TempDir
  private Path folder;

  private Path home() {
    return folder.resolve("project");
  }

  @Test
  void whatIsSavedIsThereAgain() throws IOException {
    try (ProjectFolder project = ProjectFolder.create(home(), "SEI")) {
      assertThat(ProjectFolder.is(home())).isTrue();
      project.project().setDescription("changed");
      project.save();
    }
    try (ProjectFolder project = ProjectFolder.open(home(), Access.READ)) {
      assertThat(project.project().getName()).isEqualTo("SEI");
      assertThat(project.project().getDescription()).isEqualTo("changed");
      assertThat(project.measurements()).isEmpty();
      assertThatThrownBy(project::save).isInstanceOf(IllegalStateException.class).hasMessageContaining("opened for reading");
    }
  }

  @Test
  void aProjectThatWasClosedIsNotWrittenAnyMore() throws IOException {
    ProjectFolder project = ProjectFolder.create(home(), "SEI");
    project.close();
    assertThatThrownBy(project::save).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
  }

  @Test
  void aProjectIsMadeOnlyOnce() throws IOException {
    ProjectFolder.create(home(), "first").close();
    assertThatThrownBy(() -> ProjectFolder.create(home(), "second")).isInstanceOf(IOException.class).hasMessageContaining("holds a project already");
    ProjectFolder.open(home(), Access.WRITE).close();
  }

  @Test
  void aFolderWithoutProjectSaysHowToMakeOne() {
    assertThatThrownBy(() -> ProjectFolder.open(folder, Access.READ)).hasMessageContaining("interphase project new");
  }

  @Test
  void aDamagedFileNamesTheBackup() throws IOException {
    try (ProjectFolder project = ProjectFolder.create(home(), "SEI")) {
      project.save();
    }
    Path file = home().resolve(ProjectFolder.FILE);
    Files.writeString(file, Files.readString(file).substring(0, 100));
    for (Access access : Access.values()) {
      assertThatThrownBy(() -> ProjectFolder.open(home(), access)).hasMessageContaining("damaged").hasMessageContaining(".bak");
    }
    Files.delete(file);
    assertThatThrownBy(() -> ProjectFolder.open(home(), Access.READ)).hasMessageContaining(".bak");
    Files.copy(ProjectFile.backup(file), file);
    try (ProjectFolder project = ProjectFolder.open(home(), Access.WRITE)) {
      assertThat(project.project().getName()).isEqualTo("SEI");
    }
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIs() throws IOException {
    try (ProjectFolder first = ProjectFolder.create(home(), "SEI")) {
      assertThatThrownBy(() -> ProjectFolder.open(home(), Access.WRITE)).isInstanceOf(IOException.class)
          .hasMessageContaining(System.getProperty("user.name")).hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("open it for reading");
      ProjectFolder.open(home(), Access.READ).close();
      first.save();
    }
    ProjectFolder.open(home(), Access.WRITE).close();
  }

  /** On POSIX a refused attempt of the same process could give the lock away. */
  @Test
  void anotherProcessIsKeptOutAlsoAfterARefusedAttempt() throws Exception {
    try (ProjectFolder first = ProjectFolder.create(home(), "SEI")) {
      assertThatThrownBy(() -> ProjectFolder.open(home(), Access.WRITE)).isInstanceOf(IOException.class);
      assertThat(otherProcess()).isEqualTo(OtherProcess.REFUSED);
      first.save();
    }
    assertThat(otherProcess()).isEqualTo(OtherProcess.SAVED);
  }

  private int otherProcess() throws IOException, InterruptedException {
    Process process = OtherProcess.start(OtherProcess.ONCE, home());
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(() -> output(process)).isIn(OtherProcess.REFUSED, OtherProcess.SAVED);
    return process.exitValue();
  }

  private static String output(Process process) {
    return process.inputReader().lines().collect(Collectors.joining("\n"));
  }

  @Test
  void closingTwiceGivesNobodyElsesLockAway() throws IOException {
    ProjectFolder first = ProjectFolder.create(home(), "SEI");
    first.close();
    try (ProjectFolder second = ProjectFolder.open(home(), Access.WRITE)) {
      first.close();
      assertThatThrownBy(() -> ProjectFolder.open(home(), Access.WRITE)).isInstanceOf(IOException.class);
      second.save();
    }
  }

  @Test
  void referencesLeadBackToTheirFiles() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.spm"), "outside");
    try (ProjectFolder project = ProjectFolder.create(home(), "SEI")) {
      Path inside = Files.writeString(Files.createDirectories(home().resolve("raw/a")).resolve("inside.spm"), "inside");
      DataRef kept = project.reference(inside, Fingerprint.of(inside).sha256());
      assertThat(kept.getPath()).isEqualTo("raw/a/inside.spm");
      assertThat(kept.isLinked()).isFalse();
      assertThat(kept.getSize()).isEqualTo(6);
      assertThat(project.resolve(kept)).isEqualTo(inside);
      DataRef linked = project.reference(outside, Fingerprint.of(outside).sha256());
      assertThat(linked.isLinked()).isTrue();
      assertThat(project.resolve(linked)).isEqualTo(outside);
    }
  }

  @Test
  void aReferenceCannotLeadOutOfTheProject() throws IOException {
    try (ProjectFolder project = ProjectFolder.create(home(), "SEI")) {
      for (String path : new String[] {"../outside.spm", "raw/../../outside.spm", folder.resolve("outside.spm").toString()}) {
        DataRef reference = InterphaseFactory.eINSTANCE.createDataRef();
        reference.setPath(path);
        assertThatThrownBy(() -> project.resolve(reference)).isInstanceOf(IOException.class).hasMessageContaining("outside the project");
      }
      DataRef impossible = InterphaseFactory.eINSTANCE.createDataRef();
      impossible.setPath("raw/\0");
      assertThatThrownBy(() -> project.resolve(impossible)).isInstanceOf(IOException.class).hasMessageContaining("Choose the file again");
    }
  }
}
