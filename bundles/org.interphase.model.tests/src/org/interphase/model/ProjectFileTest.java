package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {
  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void inFolder() {
    file = folder.resolve(ProjectFile.NAME);
  }

  @Test
  void everythingComesBack() throws IOException {
    ProjectFile.write(Examples.whole(), file);
    Project read = ProjectFile.read(file);
    assertThat(EcoreUtil.equals(read, Examples.whole())).isTrue();
    assertThat(read.getExperiments().getFirst().getElectrolyte().getLabel()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
  }

  @Test
  void oneProjectGivesOneFile() throws IOException {
    ProjectFile.write(Examples.whole(), file);
    String once = Files.readString(file);
    ProjectFile.write(ProjectFile.read(file), file);
    assertThat(Files.readString(file)).isEqualTo(once);
  }

  @Test
  void aNewProjectIsMostlyEmpty() throws IOException {
    ProjectFile.write(ProjectFile.create("New", Examples.NOON), file);
    assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("formatVersion=\"1\"", "created=\"2026-03-14T12:00:00\"")
        .doesNotContain("NaN");
  }

  @Test
  void opensWhatVersionOneHasWritten() throws IOException {
    byte[] golden = resource("version-1.interphase");
    Files.write(file, golden);
    assertThat(EcoreUtil.equals(ProjectFile.read(file), Examples.whole())).isTrue();
    ProjectFile.write(Examples.whole(), file);
    assertThat(Files.readString(file)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
  }

  @Test
  void keepsWhatItDoesNotKnow() throws IOException {
    byte[] future = resource("with-unknown.interphase");
    Files.write(file, future);
    Project project = ProjectFile.read(file);
    assertThat(project.getExperiments().getFirst().getDataSets().getFirst().getMeasurements()).extracting(Measurement::getName).containsExactly("M");
    ProjectFile.write(project, file);
    assertThat(Files.readString(file)).isEqualTo(new String(future, StandardCharsets.UTF_8));
    project.getExperiments().getFirst().setName("Renamed");
    ProjectFile.write(project, file);
    assertThat(Files.readString(file))
        .isEqualTo(new String(future, StandardCharsets.UTF_8).replace("name=\"E\" weather", "name=\"Renamed\" weather"));
  }

  @Test
  void keepsThresholdsAndStartMeansToTheLastDigit() throws IOException {
    Project project = Examples.whole();
    Measurement measurement = project.getExperiments().getFirst().getDataSets().getFirst().getMeasurements().getFirst();
    measurement.getThresholds().addAll(List.of(2.2e8, Math.nextUp(4.1e8)));
    measurement.getStartMeans().addAll(List.of(1.2e8, Math.nextUp(6.2e8)));
    ProjectFile.write(project, file);
    Measurement kept = ProjectFile.read(file).getExperiments().getFirst().getDataSets().getFirst().getMeasurements().getFirst();
    assertThat(kept.getThresholds()).containsExactly(2.2e8, Math.nextUp(4.1e8));
    assertThat(kept.getStartMeans()).containsExactly(1.2e8, Math.nextUp(6.2e8));
  }

  @Test
  void keepsThePreviousState() throws IOException {
    Project project = ProjectFile.create("One", Examples.NOON);
    ProjectFile.write(project, file);
    assertThat(ProjectFile.backup(file)).doesNotExist();
    project.setName("Two");
    ProjectFile.write(project, file);
    project.setName("Three");
    ProjectFile.write(project, file);
    assertThat(ProjectFile.read(file).getName()).isEqualTo("Three");
    assertThat(ProjectFile.read(ProjectFile.backup(file)).getName()).isEqualTo("Two");
    assertThat(names()).containsExactlyInAnyOrder(ProjectFile.NAME, ProjectFile.NAME + ".bak");
  }

  @Test
  void isRefusedWhileItContradictsItself() throws IOException {
    Project project = Examples.whole();
    ProjectFile.write(project, file);
    project.getExperiments().getFirst().getProbe().setSpringConstantError(-1);
    assertThatThrownBy(() -> ProjectFile.write(project, file)).isInstanceOf(IOException.class)
        .hasMessageContainingAll("is not saved", "experiment \"Formation\" > probe", "error of the spring constant is -1.0");
    assertThat(ProjectFile.read(file).getExperiments().getFirst().getProbe().getSpringConstantError()).isEqualTo(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u0001", "\ufffe", "\ud800"})
  void isRefusedWhenXmlCannotHoldItsText(String text) throws IOException {
    Project project = Examples.whole();
    ProjectFile.write(project, file);
    project.setDescription(text);
    assertThatThrownBy(() -> ProjectFile.write(project, file)).isInstanceOf(IOException.class).hasMessageContaining("control characters");
    assertThat(EcoreUtil.equals(ProjectFile.read(file), Examples.whole())).isTrue();
    assertThat(names()).containsExactly(ProjectFile.NAME);
  }

  @ParameterizedTest
  @ValueSource(strings = {" a \n b\t ", "\r\n\r", "]]>", "&#10;&amp;<!-- -->", "\u0085\u2028\u00a0", "\"'", "\ud83d\ude00"})
  void textsComeBackToTheLetter(String text) throws IOException {
    Project project = Examples.whole();
    project.setDescription(text);
    project.getRuns().getFirst().setRecipe(text);
    project.getRuns().getFirst().getWarnings().add(text);
    ProjectFile.write(project, file);
    assertThat(EcoreUtil.equals(ProjectFile.read(file), project)).isTrue();
  }

  @Test
  void longTextsComeBack() throws IOException {
    Project project = Examples.whole();
    project.getRuns().getFirst().setRecipe("<\"&>\n".repeat(50_000));
    ProjectFile.write(project, file);
    assertThat(ProjectFile.read(file).getRuns().getFirst().getRecipe()).isEqualTo(project.getRuns().getFirst().getRecipe());
  }

  @Test
  void followsALinkToTheFile() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("kept.interphase");
    ProjectFile.write(ProjectFile.create("One", Examples.NOON), elsewhere);
    Files.createSymbolicLink(file, elsewhere);
    ProjectFile.write(ProjectFile.create("Two", Examples.NOON), file);
    assertThat(file).isSymbolicLink();
    assertThat(ProjectFile.read(elsewhere).getName()).isEqualTo("Two");
  }

  @Test
  void saysWhenThereIsNoFile() {
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(NoSuchFileException.class).hasMessageContaining("there is no project file");
  }

  @Test
  void namesTheLineOfTheDamageAndTheWayBack() throws IOException {
    Project project = Examples.whole();
    ProjectFile.write(project, file);
    ProjectFile.write(project, file);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, 7));
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class)
        .hasMessageMatching("(?s).*experiment\\.interphase, line \\d+: the project file is damaged: "
            + ".* is whole: open .*experiment\\.interphase\\.bak.*");
    Files.delete(ProjectFile.backup(file));
    assertThatThrownBy(() -> ProjectFile.read(file)).hasMessageContaining("There is no whole backup");
  }

  @Test
  void namesTheLineOfAWrongValue() throws IOException {
    ProjectFile.write(Examples.whole(), file);
    Files.writeString(file, Files.readString(file).replace("columns=\"512\"", "columns=\"many\""));
    int line = (int) Files.readString(file).substring(0, Files.readString(file).indexOf("many")).lines().count();
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class).hasMessageContainingAll("line " + line, "many");
  }

  @Test
  void aDamagedFileDoesNotTakeThePlaceOfAWholeBackup() throws IOException {
    ProjectFile.write(ProjectFile.create("One", Examples.NOON), file);
    ProjectFile.write(ProjectFile.create("Two", Examples.NOON), file);
    Files.writeString(file, "<damaged");
    ProjectFile.write(ProjectFile.read(ProjectFile.backup(file)), file);
    assertThat(ProjectFile.read(file).getName()).isEqualTo("One");
    assertThat(ProjectFile.read(ProjectFile.backup(file)).getName()).isEqualTo("One");
    assertThat(folder.resolve(ProjectFile.NAME + ".damaged")).hasContent("<damaged");
  }

  @Test
  void aNewerFormatIsRefusedAndNeverOverwritten() throws IOException {
    ProjectFile.write(Examples.whole(), file);
    String newer = Files.readString(file).replace("formatVersion=\"1\"", "formatVersion=\"7\"");
    Files.writeString(file, newer);
    assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOf(IOException.class)
        .hasMessageContainingAll("project format 7", "up to 1", "newer Interphase");
    assertThatThrownBy(() -> ProjectFile.write(Examples.whole(), file)).isInstanceOf(IOException.class).hasMessageContaining("left as it is");
    assertThat(file).hasContent(newer);
    Files.move(file, ProjectFile.backup(file));
    Files.writeString(file, "<damaged");
    assertThatThrownBy(() -> ProjectFile.read(file)).hasMessageContaining("There is no whole backup");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ProjectFileTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
