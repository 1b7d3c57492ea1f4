package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FormatTest {
  /** As if version 1 had said title and fluid where version 3 says name and electrolyte, and had kept the temperature, which version 2 dropped. */
  private static final Format THREE = new Format(3, List.of(
      step(1, project -> {
        Element root = project.getDocumentElement();
        root.setAttribute("name", root.getAttribute("title"));
        root.removeAttribute("title");
        root.setAttribute("description", "at " + root.getAttribute("temperature") + " K");
        root.removeAttribute("temperature");
      }),
      step(2, project -> {
        while (project.getElementsByTagName("fluid").getLength() > 0) {
          project.renameNode(project.getElementsByTagName("fluid").item(0), null, "electrolyte");
        }
      })));
  private static final String ONE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <interphase:Project xmlns:interphase="interphase:project" id="p" title="Old &amp; é" formatVersion="1"
          temperature="298" unknown="kept">
        <experiments id="e">
          <fluid volume="1.0E-6"/>
          <future a="&lt;">text</future>
        </experiments>
      </interphase:Project>
      """;

  @TempDir
  private Path folder;

  @Test
  void everyStepIsTaken() throws IOException {
    Project project = ProjectFile.read(written(ONE), THREE);
    assertThat(project.getFormatVersion()).isEqualTo(3);
    assertThat(project.getName()).isEqualTo("Old & é");
    assertThat(project.getDescription()).isEqualTo("at 298 K");
    assertThat(project.getExperiments().getFirst().getElectrolyte().getVolume()).isEqualTo(1e-6);
    assertThat(((ProjectResource) project.eResource()).getEObjectToExtensionMap()).as("unknown content").hasSize(2);
  }

  @Test
  void onlyTheStepsThatAreMissingAreTaken() throws IOException {
    Project project = ProjectFile.read(written(ONE.replace("\"1\"", "\"2\"").replace("title", "name")), THREE);
    assertThat(project.getDescription()).isEmpty();
    assertThat(project.getExperiments().getFirst().getElectrolyte().getVolume()).isEqualTo(1e-6);
  }

  @Test
  void migrationDoesNotTouchTheFile() throws IOException {
    Path file = written(ONE);
    ProjectFile.read(file, THREE);
    assertThat(file).hasContent(ONE);
  }

  @Test
  void whatIsUpToDateIsReadAsItIs() throws Exception {
    byte[] xml = ONE.getBytes(StandardCharsets.UTF_8);
    assertThat(Format.CURRENT.upToDate(xml, Format.CURRENT.version())).isSameAs(xml);
    assertThat(Format.CURRENT.version()).isEqualTo(InterphaseFactory.eINSTANCE.createProject().getFormatVersion());
  }

  @Test
  void aGapInTheChainIsRefused() {
    assertThatThrownBy(() -> new Format(3, List.of(step(2, project -> { })))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Format(3, List.of(step(2, project -> { }), step(1, project -> { })))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Format(1, List.of(step(1, project -> { })))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNewerVersionIsRefusedWithTheVersionThatItNeeds() throws IOException {
    Path file = written(ONE.replace("\"1\"", "\"4\""));
    assertThatThrownBy(() -> ProjectFile.read(file, THREE)).isInstanceOf(IOException.class).hasMessageContainingAll("project format 4", "up to 3");
  }

  @Test
  void theSameProjectComesFromTheSameFile() throws IOException {
    Path file = written(ONE);
    assertThat(EcoreUtil.equals(ProjectFile.read(file, THREE), ProjectFile.read(file, THREE))).isTrue();
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve(ProjectFile.NAME), text);
  }

  private static Migration step(int from, Consumer<Document> change) {
    return new Migration() {
      @Override
      public int from() {
        return from;
      }

      @Override
      public void apply(Document project) {
        change.accept(project);
      }
    };
  }
}
