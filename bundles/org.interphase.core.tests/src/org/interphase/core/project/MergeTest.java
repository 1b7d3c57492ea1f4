package org.interphase.core.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Measurement;
import org.interphase.model.Project;
import org.interphase.model.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work on a copy comes into a project that a person edits at the same time. */
class MergeTest {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;
  private Project project;
  private Measurement measurement;
  private Project copy;
  private Set<String> known;

  @BeforeEach
  void anImageInAProject() {
    project = ProjectFile.create("study", LocalDateTime.of(2026, 3, 2, 9, 0));
    Experiment experiment = named(NEW.createExperiment(), "EC/EMC");
    DataSet dataSet = named(NEW.createDataSet(), "1");
    measurement = named(NEW.createMeasurement(), "a.spm");
    dataSet.getMeasurements().add(measurement);
    experiment.getDataSets().add(dataSet);
    project.getExperiments().add(experiment);
    copy = EcoreUtil.copy(project);
    known = Merge.ids(project);
  }

  private static <T extends Identified> T named(T thing, String name) {
    Ids.fresh(thing).setName(name);
    return thing;
  }

  private static Measurement only(Project project) {
    return project.getExperiments().getFirst().getDataSets().getFirst().getMeasurements().getFirst();
  }

  private static AnalysisRun run(String name) {
    return named(NEW.createAnalysisRun(), name);
  }

  @Test
  void newRunsComeAndEditsStay() {
    only(copy).getRuns().add(run("stiffness"));
    measurement.setComment("edited meanwhile");
    project.getExperiments().getFirst().setName("renamed meanwhile");
    Merge.into(project, copy, known);
    assertThat(only(project)).isSameAs(measurement);
    assertThat(measurement.getRuns()).extracting(AnalysisRun::getName).containsExactly("stiffness");
    assertThat(measurement.getComment()).isEqualTo("edited meanwhile");
    assertThat(project.getExperiments()).extracting(Experiment::getName).containsExactly("renamed meanwhile");
  }

  @Test
  void runsOfBeforeAreReplaced() {
    measurement.getRuns().add(run("stiffness"));
    only(copy).getRuns().addAll(List.of(run("stiffness"), run("surface")));
    Merge.into(project, copy, known);
    assertThat(measurement.getRuns()).extracting(AnalysisRun::getId)
        .isEqualTo(only(copy).getRuns().stream().map(AnalysisRun::getId).toList());
  }

  @Test
  void newPartsComeWholeAndOnce() {
    DataSet second = named(NEW.createDataSet(), "2");
    second.getMeasurements().add(named(NEW.createMeasurement(), "b.spm"));
    copy.getExperiments().getFirst().getDataSets().add(second);
    Merge.into(project, copy, known);
    Merge.into(project, copy, known);
    assertThat(project.getExperiments().getFirst().getDataSets()).extracting(DataSet::getName).containsExactly("1", "2");
    assertThat(copy.getExperiments().getFirst().getDataSets()).hasSize(2);
  }

  @Test
  void whatWasRemovedMeanwhileStaysAway() {
    only(copy).getRuns().add(run("stiffness"));
    project.getExperiments().getFirst().getDataSets().clear();
    Merge.into(project, copy, known);
    assertThat(project.getExperiments().getFirst().getDataSets()).isEmpty();
  }
}
