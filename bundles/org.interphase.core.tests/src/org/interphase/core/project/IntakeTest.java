package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.core.CurveBundles;
import org.interphase.core.Fakes;
import org.interphase.core.Recordings;
import org.interphase.core.Settings;
import org.interphase.core.project.Intake.Fate;
import org.interphase.core.project.Intake.Finding;
import org.interphase.core.project.Intake.Options;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.model.ProjectValidation;
import org.interphase.simulation.ImageSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String NOTEBOOK = """
      {"interphase":"notebook 1","description":"two foils","experiments":[
        {"name":"foil 1","immersed":"2023-01-02T03:00:00","electrolyte":{"solvents":[{"name":"PC"}]},
          "dataSets":[{"name":"one","folder":"a","files":["logs/1.tiny"],"colour":"#0072B2","symbol":"square"}]},
        {"name":"foil 2","dataSets":[{"name":"two","folder":"b","files":["logs/2.tiny","logs/3.tiny"]}]}]}
      """;

  @TempDir
  private Path folder;
  private Path source;
  private ProjectFolder project;

  @BeforeEach
  void open() throws IOException {
    source = Files.createDirectories(folder.resolve("day 1"));
    project = ProjectFolder.create(folder.resolve("project"), "SEI");
  }

  @AfterEach
  void close() throws IOException {
    project.close();
  }

  private List<Finding> take(Path from, Options options) throws IOException {
    return Intake.run(project, new Recordings(Fakes.contributions()), from, options, new NullProgressMonitor());
  }

  private List<Finding> take(Path from) throws IOException {
    return take(from, Options.DEFAULT);
  }

  private Path tiny(String name, int seed) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    return Fakes.file(file.getParent(), file.getFileName().toString(), seed & 255, seed >> 8 & 255, 3, 4, 5, 6, 7, 8);
  }

  private List<DataSet> dataSets() {
    return project.project().getExperiments().stream().flatMap(one -> one.getDataSets().stream()).toList();
  }

  private static List<Fate> fates(List<Finding> findings) {
    return findings.stream().map(Finding::fate).toList();
  }

  @Test
  void foldersBecomeDataSetsOfOneExperiment() throws IOException {
    tiny("a/1.tiny", 1);
    tiny("b/2.tiny", 2);
    tiny("b/deep/3.tiny", 3);
    tiny("4.tiny", 4);
    assertThat(fates(take(source))).containsOnly(Fate.ADDED).hasSize(4);
    assertThat(project.project().getExperiments()).extracting(Experiment::getName).containsExactly("day 1");
    assertThat(dataSets()).extracting(DataSet::getName).containsExactlyInAnyOrder("a", "b", "b/deep", "day 1");
    assertThat(dataSets()).extracting(DataSet::getColour).doesNotHaveDuplicates().allMatch(colour -> colour.matches("#[0-9a-f]{6}"));
    assertThat(ProjectValidation.problems(project.project(), project.folder())).isEmpty();
  }

  @Test
  void filesAreCopiedWithTheirBytesAndTimes() throws IOException {
    Path file = tiny("a/1.tiny", 1);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
    take(source);
    Measurement measurement = project.measurements().getFirst();
    Path kept = project.resolve(measurement.getData());
    assertThat(kept).startsWith(project.folder().resolve("raw")).hasSameBinaryContentAs(file);
    assertThat(Files.getLastModifiedTime(kept).toMillis()).isEqualTo(1_600_000_000_000L).isEqualTo(measurement.getData().getModified());
    assertThat(measurement.getData().getSha256()).isEqualTo(Fingerprint.of(file).sha256());
    assertThat(measurement.getKind()).isEqualTo(MeasurementKind.IMAGE);
    assertThat(measurement.getStart()).isEqualTo(LocalDateTime.of(2023, 1, 2, 3, 4, 5));
    assertThat(measurement.getChannels()).containsExactly("Modulus", "Raw");
    assertThat(measurement.isSynthetic()).isTrue();
    assertThat(measurement.getColumns()).isEqualTo(4);
    assertThat(measurement.getWidth()).isEqualTo(4e-6);
  }

  @Test
  void linkedFilesStayWhereTheyAre() throws IOException {
    Path file = tiny("a/1.tiny", 1);
    take(source, new Options(true, Optional.empty(), Optional.empty()));
    assertThat(project.resolve(project.measurements().getFirst().getData())).isEqualTo(file);
    assertThat(project.folder().resolve("raw")).doesNotExist();
  }

  @Test
  void theSameBytesAreTakenOnce() throws IOException {
    tiny("a/1.tiny", 1);
    tiny("a/copy.tiny", 1);
    assertThat(take(source)).satisfiesExactly(first -> assertThat(first.fate()).isEqualTo(Fate.ADDED), second -> {
      assertThat(second.fate()).isEqualTo(Fate.DUPLICATE);
      assertThat(second.text()).contains("1.tiny");
    });
    assertThat(fates(take(source))).containsOnly(Fate.DUPLICATE);
    tiny("a/2.tiny", 2);
    assertThat(fates(take(source))).containsExactly(Fate.DUPLICATE, Fate.ADDED, Fate.DUPLICATE);
    assertThat(dataSets()).hasSize(1);
  }

  @Test
  void aBadFileDoesNotStopTheOthers() throws IOException {
    Fakes.file(source, "a-damaged.tiny", 1, 2);
    Files.writeString(source.resolve("b-notes.txt"), "scraped");
    Files.createFile(source.resolve("c-empty.spm"));
    tiny("d-good.tiny", 1);
    Files.writeString(source.resolve(".hidden"), "TINY");
    List<Finding> findings = take(source);
    assertThat(fates(findings)).containsExactly(Fate.REFUSED, Fate.SKIPPED, Fate.SKIPPED, Fate.ADDED);
    assertThat(findings.getFirst().text()).contains("is truncated", "Copy it again").doesNotContain(source.toString());
    assertThat(findings.get(2).text()).isEqualTo("is empty");
    try (ProjectFolder saved = ProjectFolder.open(project.folder(), Access.READ)) {
      assertThat(saved.measurements()).hasSize(1);
    }
  }

  @Test
  void twoFilesOfOneNameAreBothKept() throws IOException {
    Options one = new Options(false, Optional.of("foil"), Optional.of("all"));
    tiny("a/1.tiny", 1);
    tiny("b/1.tiny", 2);
    assertThat(fates(take(source, one))).containsExactly(Fate.ADDED, Fate.ADDED);
    assertThat(dataSets()).singleElement().satisfies(dataSet -> {
      assertThat(dataSet.getName()).isEqualTo("all");
      assertThat(((Experiment) dataSet.eContainer()).getName()).isEqualTo("foil");
    });
    for (Measurement measurement : project.measurements()) {
      assertThat(Fingerprint.of(project.resolve(measurement.getData())).sha256()).isEqualTo(measurement.getData().getSha256());
    }
  }

  @Test
  void foldersOfOneNameInTwoImportsAreTwoDataSets() throws IOException {
    tiny("ocv/1.tiny", 1);
    take(source);
    source = Files.createDirectories(folder.resolve("day 2"));
    tiny("ocv/2.tiny", 2);
    take(source);
    assertThat(project.project().getExperiments()).extracting(Experiment::getName).containsExactly("day 1", "day 2");
    assertThat(dataSets()).hasSize(2);
  }

  @Test
  void aNotebookSaysWhatBelongsTogether() throws IOException {
    Files.writeString(source.resolve(Notebook.FILE), NOTEBOOK);
    tiny("a/1.tiny", 1);
    tiny("b/2.tiny", 2);
    tiny("logs/1.tiny", 3);
    tiny("logs/2.tiny", 4);
    tiny("other/5.tiny", 5);
    List<Finding> findings = take(source);
    assertThat(fates(findings)).containsExactly(Fate.ADDED, Fate.ADDED, Fate.ADDED, Fate.ADDED, Fate.SKIPPED, Fate.MISSING);
    assertThat(findings.get(4).text()).isEqualTo("the notebook names no data set for it");
    assertThat(findings.getLast().file()).isEqualTo(source.resolve("logs/3.tiny"));
    assertThat(project.project().getDescription()).isEqualTo("two foils");
    assertThat(dataSets()).extracting(DataSet::getName).containsExactly("one", "two");
    assertThat(dataSets()).extracting(one -> one.getMeasurements().size()).containsExactly(2, 2);
    assertThat(dataSets()).extracting(DataSet::getColour).containsExactly("#0072B2", "#e69f00");
    assertThat(project.project().getExperiments().getFirst().getImmersed()).isEqualTo(LocalDateTime.of(2023, 1, 2, 3, 0));
  }

  @Test
  void importingANotebookAgainAddsOnlyWhatIsNew() throws IOException {
    Files.writeString(source.resolve(Notebook.FILE), NOTEBOOK);
    tiny("a/1.tiny", 1);
    take(source);
    project.project().getExperiments().getFirst().setDescription("edited");
    tiny("a/2.tiny", 2);
    tiny("c/3.tiny", 3);
    Files.writeString(source.resolve(Notebook.FILE), NOTEBOOK.replace("\"dataSets\":[{\"name\":\"one\"",
        "\"dataSets\":[{\"name\":\"three\",\"folder\":\"c\"},{\"name\":\"one\""));
    take(source);
    assertThat(project.project().getExperiments()).extracting(Experiment::getName).containsExactly("foil 1", "foil 2");
    assertThat(project.project().getExperiments().getFirst().getDescription()).isEqualTo("edited");
    assertThat(dataSets()).extracting(DataSet::getName).containsExactly("one", "three", "two");
    assertThat(dataSets()).extracting(one -> one.getMeasurements().size()).containsExactly(2, 1, 0);
  }

  @Test
  void aNotebookThatContradictsItselfChangesNothing() throws IOException {
    Files.writeString(source.resolve(Notebook.FILE), NOTEBOOK.replace("#0072B2", "blue"));
    tiny("a/1.tiny", 1);
    byte[] before = Files.readAllBytes(project.folder().resolve(ProjectFolder.FILE));
    assertThatThrownBy(() -> take(source)).isInstanceOf(IOException.class).hasMessageContaining("its colour is blue");
    assertThat(project.folder().resolve(ProjectFolder.FILE)).hasBinaryContent(before);
    assertThat(project.folder().resolve("raw")).doesNotExist();
  }

  @Test
  void theProjectItselfIsNotImported() throws IOException {
    tiny("a/1.tiny", 1);
    take(source);
    assertThatThrownBy(() -> take(project.folder().resolve("raw"))).isInstanceOf(IOException.class)
        .hasMessageContaining("part of the project already");
    assertThat(fates(take(folder))).containsExactly(Fate.DUPLICATE);
    assertThatThrownBy(() -> take(folder.resolve("absent"))).isInstanceOf(IOException.class).hasMessageContaining("does not exist");
  }

  @Test
  void cancellingLeavesWholeFiles() throws IOException {
    for (int i = 0; i < 5; i++) {
      tiny("a/" + i + ".tiny", i);
    }
    NullProgressMonitor afterTwo = new NullProgressMonitor() {
      private int files;

      @Override
      public void subTask(String name) {
        if (name.endsWith(".tiny") && ++files == 3) {
          setCanceled(true);
        }
      }
    };
    assertThatThrownBy(() -> Intake.run(project, new Recordings(Fakes.contributions()), source, Options.DEFAULT, afterTwo))
        .isInstanceOf(OperationCanceledException.class);
    try (ProjectFolder saved = ProjectFolder.open(project.folder(), Access.READ)) {
      assertThat(saved.measurements()).hasSize(2);
    }
    assertThat(fates(take(source))).containsExactly(Fate.DUPLICATE, Fate.DUPLICATE, Fate.ADDED, Fate.ADDED, Fate.ADDED);
    assertThat(copies()).hasSize(5).noneMatch(name -> name.endsWith(".part"));
  }

  private List<String> copies() throws IOException {
    try (Stream<Path> files = Files.walk(project.folder().resolve("raw"))) {
      return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Whatever is imported in whatever order and however often: every content is in the project once, and nothing else is. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyContentIsThereOnce(long seed) throws IOException {
    Random random = new Random(seed);
    Set<Integer> contents = new HashSet<>();
    Map<Path, Integer> files = new HashMap<>();
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 20; i++) {
        int content = random.nextInt(60);
        files.put(tiny("d" + random.nextInt(3) + "/s" + random.nextInt(2) + "/" + random.nextInt(40) + ".tiny", content), content);
      }
      contents.addAll(files.values());
      take(source, new Options(random.nextBoolean(), Optional.empty(), random.nextBoolean() ? Optional.of("all") : Optional.empty()));
      assertThat(project.measurements()).hasSize(contents.size());
      assertThat(project.measurements()).extracting(one -> one.getData().getSha256()).doesNotHaveDuplicates();
    }
    for (Measurement measurement : project.measurements()) {
      if (!measurement.getData().isLinked()) {
        assertThat(Fingerprint.of(project.resolve(measurement.getData())).sha256()).isEqualTo(measurement.getData().getSha256());
      }
    }
  }

  @Test
  void anInstrumentsFileTellsWhenAndHowLarge() throws IOException {
    ImageSimulator simulator = new ImageSimulator();
    simulator.write(Settings.read(simulator.settings(), JsonNodeFactory.instance.objectNode().put("columns", "32")
        .put("rows", "16").put("frames", "2").put("patchSize", "100 nm")), 1, source, new NullProgressMonitor());
    List<Finding> findings = Intake.run(project, new Recordings(CurveBundles.contributions()), source, Options.DEFAULT, new NullProgressMonitor());
    assertThat(fates(findings)).containsExactlyInAnyOrder(Fate.ADDED, Fate.ADDED, Fate.SKIPPED, Fate.SKIPPED);
    Measurement first = project.measurements().getFirst();
    assertThat(first.getWidth()).isCloseTo(1e-6, within(1e-12));
    assertThat(first.getHeight()).isCloseTo(0.5e-6, within(1e-12));
    assertThat(first.getStart()).isBefore(first.getEnd());
    assertThat(first.isSynthetic()).isTrue();
    assertThat(first.getChannels()).contains("DMTModulus");
    assertThat(project.measurements().get(1).getStart()).isEqualTo(first.getStart().plusMinutes(10));
  }
}
