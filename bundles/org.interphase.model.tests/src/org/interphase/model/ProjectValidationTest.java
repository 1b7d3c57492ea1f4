package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.interphase.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectValidationTest {
  private final Project project = Examples.whole();
  private final Experiment experiment = project.getExperiments().getFirst();
  private final DataSet dataSet = experiment.getDataSets().getFirst();
  private final Measurement measurement = dataSet.getMeasurements().getFirst();

  @Test
  void aSoundProjectHasNone() {
    assertThat(ProjectValidation.problems(project)).isEmpty();
  }

  @Test
  void anIncompleteProjectHasNone() {
    Project empty = ProjectFile.create("Empty", Examples.NOON);
    empty.getExperiments().add(Ids.fresh(InterphaseFactory.eINSTANCE.createExperiment()));
    Electrolyte electrolyte = InterphaseFactory.eINSTANCE.createElectrolyte();
    electrolyte.getSalts().add(InterphaseFactory.eINSTANCE.createSalt());
    electrolyte.getSolvents().add(InterphaseFactory.eINSTANCE.createSolvent());
    empty.getExperiments().getFirst().setElectrolyte(electrolyte);
    empty.getExperiments().getFirst().setProbe(InterphaseFactory.eINSTANCE.createProbe());
    assertThat(ProjectValidation.problems(empty)).isEmpty();
  }

  @Test
  void saysWhereWhatAndWhatToDo() {
    experiment.getElectrolyte().getSolvents().get(1).setParts(0);
    Problem problem = only(Severity.ERROR);
    assertThat(problem.object()).isSameAs(experiment.getElectrolyte().getSolvents().get(1));
    assertThat(problem.inWords()).isEqualTo("experiment \"Formation\" > electrolyte > solvent \"EMC\": its parts is 0.0. "
        + "Give a number above 0, or leave it unknown.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 100.1, Double.POSITIVE_INFINITY})
  void weightPercentsAreFrom0To100(double percent) {
    Additive additive = experiment.getElectrolyte().getAdditives().getFirst();
    found(Severity.ERROR, "wt%", () -> additive.setWeightPercent(percent));
  }

  @ParameterizedTest
  @CsvSource({"0, ERROR", "-1, ERROR", "Infinity, ERROR", "1200, WARNING"})
  void molaritiesArePlausible(double molarity, Severity severity) {
    found(severity, "molarity", () -> experiment.getElectrolyte().getSalts().getFirst().setMolarity(molarity));
  }

  @Test
  void partsAreAllStatedOrNone() {
    found(Severity.WARNING, "parts of 1 of 2 solvents", () -> experiment.getElectrolyte().getSolvents().getFirst().setParts(Double.NaN));
  }

  @Test
  void nothingIsMeasuredBeforeImmersionUnlessItIsExcluded() {
    experiment.getEvents().clear();
    experiment.setImmersed(measurement.getStart().plusSeconds(1));
    assertThat(only(Severity.WARNING).text()).contains("1 measurements start before immersion", "map.0_00001.spm");
    measurement.setExcluded(true);
    assertThat(ProjectValidation.problems(project)).isEmpty();
  }

  @Test
  void aLogBeginsByTheClockThatItsDeviceIsSaidToHave() {
    experiment.getEvents().clear();
    measurement.setKind(MeasurementKind.LOG);
    experiment.setImmersed(measurement.getStart().plusSeconds(30));
    Clock clock = experiment.getClocks().getFirst();
    clock.setDevice("Potentiostat");
    clock.setOffset(30);
    assertThat(ProjectValidation.problems(project)).isEmpty();
    clock.setOffset(29.9);
    assertThat(only(Severity.WARNING).text()).contains("1 measurements start before immersion", "by its device's clock, to which 29.9 s are added");
    measurement.setKind(MeasurementKind.IMAGE);
    clock.setOffset(30);
    assertThat(only(Severity.WARNING).text()).as("the image is the microscope's").doesNotContain("clock");
  }

  @Test
  void theEventOfImmersionAgrees() {
    found(Severity.WARNING, "states immersion at", () -> experiment.getEvents().getFirst().setTime(Examples.NOON.minusMinutes(1)));
  }

  @Test
  void idsAreUnique() {
    found(Severity.ERROR, "id of something else", () -> measurement.setId(dataSet.getId()));
    found(Severity.ERROR, "no id", () -> measurement.setId(" "));
  }

  @Test
  void dataSetsAreToldApart() {
    DataSet copy = Ids.fresh(InterphaseFactory.eINSTANCE.createDataSet());
    experiment.getDataSets().add(copy);
    copy.setName("Terrace");
    assertThat(only(Severity.WARNING).text()).contains("same name, Terrace");
    copy.setName("Edge");
    copy.setColour("#1F77B4");
    assertThat(only(Severity.WARNING).text()).contains("colour of another data set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#12345", "#1234567", "#12345g", "1f77b4"})
  void coloursAreWellFormed(String colour) {
    found(Severity.ERROR, "colour is " + colour, () -> dataSet.setColour(colour));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "raw/../../x", "raw\\..\\..\\x", "./..", "/etc/passwd", "C:\\data\\x", "c:/x", "\\\\server\\x", "raw\\x", "", " "})
  void filesStayInTheProject(String path) {
    found(Severity.ERROR, "path", () -> measurement.getData().setPath(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/data/x", "C:\\data\\x", "\\\\server\\x"})
  void linkedFilesAreAnywhere(String path) {
    measurement.getData().setLinked(true);
    measurement.getData().setPath(path);
    assertThat(ProjectValidation.problems(project)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"raw/a..b/x", "raw/./x", "raw/sub/../x", "..x"})
  void namesWithDotsAreFine(String path) {
    measurement.getData().setPath(path);
    assertThat(ProjectValidation.problems(project)).isEmpty();
  }

  @Test
  void missingFilesAreNamed(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("raw"));
    Files.createFile(folder.resolve("raw/map.0_00001.spm"));
    assertThat(ProjectValidation.problems(project, folder)).extracting(Problem::where, Problem::severity).containsExactly(
        tuple("experiment \"Formation\" > calibration > file", Severity.WARNING),
        tuple("experiment \"Formation\" > data set \"Terrace\" > measurement \"map.0_00001.spm\" > analysis run \"Stiffness\" > result",
            Severity.WARNING),
        tuple("analysis run \"Stiffness\" > result", Severity.WARNING));
  }

  @Test
  void numbersThatCannotBeNegativeAreNot() {
    Probe probe = experiment.getProbe();
    found(Severity.ERROR, "error of the spring constant", () -> probe.setSpringConstantError(-1));
    found(Severity.ERROR, "error of the tip radius", () -> probe.setTipRadiusError(-1e-9));
    found(Severity.ERROR, "spring constant is 0.0", () -> probe.setSpringConstant(0));
    found(Severity.ERROR, "tip radius", () -> probe.setTipRadius(-1));
    found(Severity.ERROR, "film thickness", () -> experiment.getSample().setFilmThickness(-1));
    found(Severity.ERROR, "volume", () -> experiment.getElectrolyte().setVolume(0));
    found(Severity.ERROR, "area", () -> experiment.getCell().getElectrodes().getFirst().setArea(-1));
    found(Severity.ERROR, "width", () -> measurement.setWidth(0));
    found(Severity.ERROR, "height", () -> measurement.setHeight(-1));
    found(Severity.ERROR, "columns", () -> measurement.setColumns(-1));
    found(Severity.ERROR, "rows", () -> measurement.setRows(-1));
    found(Severity.ERROR, "size", () -> measurement.getData().setSize(-1));
    found(Severity.ERROR, "offset", () -> experiment.getClocks().getFirst().setOffset(Double.NaN));
  }

  @Test
  void thresholdsDivideAMap() {
    measurement.getThresholds().addAll(List.of(1e8, 3e8));
    assertThat(ProjectValidation.problems(project)).isEmpty();
    found(Severity.ERROR, "do not divide a map", () -> measurement.getThresholds().add(3e8));
    measurement.getThresholds().set(2, 5e8);
    found(Severity.ERROR, "thresholds [1.0E8, NaN, 5.0E8] Pa", () -> measurement.getThresholds().set(1, Double.NaN));
  }

  @Test
  void startMeansStartAFit() {
    measurement.getStartMeans().addAll(List.of(1e8, 3e8));
    assertThat(ProjectValidation.problems(project)).isEmpty();
    found(Severity.ERROR, "start means [1.0E8, 3.0E8, 2.0E8] Pa do not start a fit", () -> measurement.getStartMeans().add(2e8));
  }

  @Test
  void timesAndResultsFit() {
    found(Severity.WARNING, "before its start", () -> measurement.setEnd(measurement.getStart().minusSeconds(1)));
    found(Severity.WARNING, "no time", () -> experiment.getEvents().get(1).setTime(null));
    found(Severity.WARNING, "no result", () -> project.getRuns().getFirst().setResult(null));
    found(Severity.WARNING, "no file", () -> measurement.setData(null));
    found(Severity.ERROR, "SHA-256", () -> project.getRuns().getFirst().getInputs().add("abc"));
    found(Severity.ERROR, "standard error", () -> project.getRuns().getFirst().getNumbers().getFirst().setStandardError(-1));
    found(Severity.ERROR, "interval", () -> project.getRuns().getFirst().getNumbers().getFirst().setLower(1e12));
    found(Severity.ERROR, "name is null", () -> experiment.getSample().setName(null));
  }

  private void found(Severity severity, String text, Runnable change) {
    List<Problem> before = ProjectValidation.problems(project);
    change.run();
    List<Problem> after = ProjectValidation.problems(project);
    Consumer<Problem> expected = problem -> {
      assertThat(problem.severity()).isEqualTo(severity);
      assertThat(problem.text()).contains(text);
      assertThat(problem.where()).isNotBlank();
      assertThat(problem.remedy()).endsWith(".");
    };
    assertThat(after).filteredOn(problem -> before.stream().noneMatch(old -> old.inWords().equals(problem.inWords())))
        .singleElement().satisfies(expected);
  }

  private Problem only(Severity severity) {
    List<Problem> problems = ProjectValidation.problems(project);
    assertThat(problems).singleElement().extracting(Problem::severity).isEqualTo(severity);
    return problems.getFirst();
  }
}
