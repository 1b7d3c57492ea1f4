package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.catalogue.Catalogue;
import org.interphase.core.catalogue.CatalogueEntry;
import org.interphase.core.catalogue.CatalogueQuery;
import org.interphase.core.catalogue.Hit;
import org.interphase.core.catalogue.Refresh;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Clock;
import org.interphase.model.DataSet;
import org.interphase.model.ElectrolyteNotation;
import org.interphase.model.Experiment;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.model.ResultNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectEntriesTest {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;
  private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);

  @TempDir
  private Path folder;

  /** A project with one frame from 195 min to 205 min after immersion, analysed twice. */
  private Path project(String name, String electrolyte, double stiffness) throws IOException {
    try (ProjectFolder project = ProjectFolder.create(folder.resolve("projects").resolve(name), name)) {
      Experiment experiment = Ids.fresh(NEW.createExperiment());
      experiment.setName("foil");
      experiment.setElectrolyte(ElectrolyteNotation.parse(electrolyte));
      experiment.setImmersed(NINE);
      project.project().getExperiments().add(experiment);
      DataSet dataSet = Intake.add(project, experiment, "data set 1");
      Measurement frame = Ids.fresh(NEW.createMeasurement());
      frame.setName("frame.spm");
      frame.setStart(NINE.plusMinutes(195));
      frame.setEnd(NINE.plusMinutes(205));
      frame.getRuns().add(run("mean", 17e6, "Pa"));
      frame.getRuns().add(run("mean", stiffness, "GPa"));
      dataSet.getMeasurements().add(frame);
      Measurement excluded = Ids.fresh(NEW.createMeasurement());
      excluded.setName("excluded.spm");
      excluded.setExcluded(true);
      excluded.getRuns().add(run("mean", 99, "GPa"));
      dataSet.getMeasurements().add(excluded);
      project.save();
      return project.folder();
    }
  }

  private static AnalysisRun run(String name, double value, String unit) {
    AnalysisRun run = Ids.fresh(NEW.createAnalysisRun());
    ResultNumber number = NEW.createResultNumber();
    number.setName(name);
    number.setValue(value);
    number.setStandardError(value / 100);
    number.setUnit(unit);
    run.getNumbers().add(number);
    return run;
  }

  @Test
  void anEntrySaysWhatTheProjectSays() throws IOException {
    Path home = project("with VC", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC", 1.5);
    CatalogueEntry entry = new ProjectEntries().read(home).orElseThrow();
    assertThat(entry.name()).isEqualTo("with VC");
    CatalogueEntry.Experiment experiment = entry.experiments().getFirst();
    assertThat(experiment.electrolyte()).extracting(CatalogueEntry.Component::name).containsExactly("LiPF6", "EC", "EMC", "VC");
    assertThat(experiment.values()).singleElement().satisfies(value -> {
      assertThat(value.quantity()).isEqualTo(CatalogueEntry.STIFFNESS);
      assertThat(value.time()).isEqualTo(200 * 60);
      assertThat(value.value()).isCloseTo(1.5e9, within(1.0));
      assertThat(value.standardError()).isCloseTo(1.5e7, within(1e-2));
      assertThat(value.dataSet()).isEqualTo("data set 1");
    });
    assertThat(new ProjectEntries().read(folder)).isEmpty();
  }

  @Test
  void aQuestionFindsTheProjectThatAnswersIt() throws IOException {
    Path soft = project("soft", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC", 0.5);
    Path stiff = project("stiff", "1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC", 1.5);
    project("other", "1.2 M LiPF6 in EC:EMC 3:7", 1.5);
    assertThat(ProjectEntries.below(folder)).hasSize(3).contains(soft, stiff);
    assertThat(ProjectEntries.below(soft)).containsExactly(soft);
    try (Catalogue catalogue = Catalogue.open(folder.resolve("catalogue.db"))) {
      Refresh refresh = catalogue.update(ProjectEntries.below(folder), new ProjectEntries(), new NullProgressMonitor());
      assertThat(refresh.problems()).isEmpty();
      List<Hit> hits = catalogue.find(CatalogueQuery.parse("EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min"));
      assertThat(hits).extracting(Hit::folder).containsExactly(stiff);
      assertThat(catalogue.find(CatalogueQuery.parse("stiffness above 1 GPa at 300 min"))).isEmpty();
    }
  }

  @Test
  void aDamagedProjectIsAProblemInWords() throws IOException {
    Path home = project("damaged", "PC", 1);
    Files.writeString(home.resolve(ProjectFolder.FILE), "damaged");
    assertThatThrownBy(() -> new ProjectEntries().read(home)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
  }

  @Test
  void timesAreKnownOrNot() {
    Measurement measurement = NEW.createMeasurement();
    assertThat(ProjectEntries.immersionTime(measurement, Optional.of(NINE))).isEmpty();
    measurement.setStart(NINE.minusMinutes(1));
    assertThat(ProjectEntries.immersionTime(measurement, Optional.empty())).isEmpty();
    assertThat(ProjectEntries.immersionTime(measurement, Optional.of(NINE))).contains(-60.0);
  }

  @Test
  void aLogIsPutOnTheClockOfTheMicroscope() {
    Experiment experiment = NEW.createExperiment();
    DataSet dataSet = NEW.createDataSet();
    Measurement log = NEW.createMeasurement();
    experiment.getDataSets().add(dataSet);
    dataSet.getMeasurements().add(log);
    log.setKind(MeasurementKind.LOG);
    log.setStart(NINE.minusMinutes(1));
    Clock clock = NEW.createClock();
    clock.setDevice("potentiostat");
    clock.setOffset(72.5);
    experiment.getClocks().add(clock);
    assertThat(ProjectEntries.immersionTime(log, Optional.of(NINE))).contains(12.5);
  }
}
