package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.Fakes;
import org.interphase.core.Recordings;
import org.interphase.core.project.Intake.Options;
import org.interphase.core.project.ProjectCheck.Kind;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.model.DataSet;
import org.interphase.model.Ids;
import org.interphase.model.Measurement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project says of files that were moved, changed or taken in twice, and how it finds them again. */
class RelinkTest {
  @TempDir
  private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void twoLinkedFiles() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Fakes.file(source, "1.tiny", 1, 2, 3, 4, 5, 6, 7, 8);
    Fakes.file(source, "2.tiny", 2, 2, 3, 4, 5, 6, 7, 8);
    project = ProjectFolder.create(folder.resolve("project"), "SEI");
    Intake.run(project, new Recordings(Fakes.contributions()), source, new Options(true, Optional.empty(), Optional.empty()),
        new NullProgressMonitor());
  }

  @AfterEach
  void close() throws IOException {
    project.close();
  }

  private List<Kind> check() {
    return ProjectCheck.run(project, new NullProgressMonitor()).stream().map(ProjectCheck.Finding::kind).toList();
  }

  private List<Relink.Finding> relink() throws IOException {
    return Relink.run(project, folder, new NullProgressMonitor());
  }

  @Test
  void whatIsInOrderStays() throws IOException {
    assertThat(check()).isEmpty();
    assertThat(relink()).isEmpty();
  }

  @Test
  void movedAndRenamedFilesAreFoundByTheirBytes() throws IOException {
    Files.move(folder.resolve("source/1.tiny"), Files.createDirectories(folder.resolve("archive/deep")).resolve("renamed.spm"));
    Files.delete(folder.resolve("source/2.tiny"));
    Fakes.file(folder.resolve("archive"), "2.tiny", 9, 9, 9, 9, 9, 9, 9, 9);
    assertThat(check()).containsExactly(Kind.MISSING, Kind.MISSING);
    assertThat(relink()).satisfiesExactly(found -> {
      assertThat(found.now()).contains(folder.resolve("archive/deep/renamed.spm"));
      assertThat(found.where()).contains("1.tiny");
    }, lost -> assertThat(lost.now()).isEmpty());
    try (ProjectFolder saved = ProjectFolder.open(project.folder(), Access.READ)) {
      assertThat(saved.resolve(saved.measurements().getFirst().getData())).exists();
    }
    assertThat(check()).containsExactly(Kind.MISSING);
  }

  @Test
  void aFileThatWasMovedIntoTheProjectIsNoLinkAnyMore() throws IOException {
    Path inside = Files.createDirectories(project.folder().resolve("raw")).resolve("1.tiny");
    Files.move(folder.resolve("source/1.tiny"), inside);
    relink();
    assertThat(project.measurements().getFirst().getData().getPath()).isEqualTo("raw/1.tiny");
    assertThat(project.measurements().getFirst().getData().isLinked()).isFalse();
  }

  @Test
  void aChangedFileIsTold() throws IOException {
    Fakes.file(folder.resolve("source"), "1.tiny", 7, 2, 3, 4, 5, 6, 7, 8);
    Files.writeString(folder.resolve("source/2.tiny"), "shorter");
    List<ProjectCheck.Finding> findings = ProjectCheck.run(project, new NullProgressMonitor());
    assertThat(findings).extracting(ProjectCheck.Finding::kind).containsExactly(Kind.CHANGED, Kind.CHANGED);
    assertThat(findings.getFirst().inWords()).contains("measurement \"1.tiny\"", "does not hold what it held", "raw files never change");
  }

  @Test
  void theSameBytesTwiceAndContradictionsAreTold() {
    Measurement first = project.measurements().getFirst();
    Measurement twin = EcoreUtil.copy(first);
    ((DataSet) first.eContainer()).getMeasurements().add(Ids.fresh(twin));
    first.setWidth(-1);
    assertThat(check()).containsExactlyInAnyOrder(Kind.ERROR, Kind.DUPLICATE);
    assertThat(Kind.ERROR.isGrave()).isTrue();
    assertThat(Kind.DUPLICATE.isGrave()).isFalse();
  }

  @Test
  void theSearchNeedsAFolder() {
    assertThatThrownBy(() -> Relink.run(project, folder.resolve("absent"), new NullProgressMonitor())).hasMessageContaining("is no folder");
  }
}
