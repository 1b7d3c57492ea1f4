package org.interphase.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.api.Estimate;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.core.Calibration;
import org.interphase.core.Contributions;
import org.interphase.core.Engine;
import org.interphase.core.Recipes;
import org.interphase.core.Result;
import org.interphase.core.StudyBundles;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.model.DataRef;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small synthetic study from files to comparisons, against what was planted in it; and what is computed again when something changes. */
class ProjectAnalysisTest {
  private static final Map<String, Map<String, String>> QUICK = Map.of("stiffness", Map.of("replicates", "100", "ratioReplicates", "0"),
      "potential-by-stiffness", Map.of("replicates", "100"));
  @TempDir
  private static Path home;
  private static SmallStudy small;
  private static AnalysisReport first;
  private static Study study;

  @TempDir
  private Path folder;

  @BeforeAll
  static void analysed() throws IOException {
    small = SmallStudy.write(home);
    Path project = small.project(home.resolve("project"), StudyBundles.contributions());
    first = analyse(project, StudyBundles.contributions(), 2);
    study = load(project);
  }

  private static AnalysisReport analyse(Path home, Contributions contributions, int threads) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(home, Access.WRITE); Engine engine = new Engine(contributions, threads)) {
      return ProjectAnalysis.run(project, engine, new ProjectAnalysis.Options(false, threads, 1, QUICK), entry -> { }, new NullProgressMonitor());
    }
  }

  private static Study load(Path home) throws IOException {
    List<String> problems = new ArrayList<>();
    try (ProjectFolder project = ProjectFolder.open(home, Access.READ)) {
      Study loaded = Studies.load(project, problems::add);
      assertThat(problems).isEmpty();
      return loaded;
    }
  }

  /** A copy of the analysed project, free to be changed. */
  private Path copy() throws IOException {
    return copy(home.resolve("project"), folder.resolve("copy"));
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to;
  }

  private static List<String> changed(AnalysisReport report) {
    return report.entries().stream().filter(entry -> entry.fate() != Fate.KEPT).map(Entry::inWords).toList();
  }

  private static Series series(String name) {
    return study.series().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static SeriesFrame frame(String file) {
    return study.series().stream().flatMap(one -> one.frames().stream()).filter(one -> one.name().equals(file)).findFirst().orElseThrow();
  }

  private static Stream<SeriesFrame> frames() {
    return study.series().stream().flatMap(one -> one.frames().stream());
  }

  @Test
  void computesEveryRecipeThatAFileIsGoodFor() {
    assertThat(first.failed()).isFalse();
    assertThat(first.of(Fate.COMPUTED).stream().map(Entry::inWords)).contains("ec-emc-1_100min.spm, stiffness: computed, new",
        "ec-emc-1_100min.spm, surface: computed, new", "kpfm_after.spm, potential-by-stiffness: computed, new", "ocv-3.mpt, log: computed, new",
        "data set 1, series: computed, new", "small study, comparison: computed, new");
    assertThat(study.analysed()).hasSize(17 * 2 + 1);
    assertThat(study.synthetic()).isTrue();
    assertThat(study.experiments()).anySatisfy(one -> assertThat(one.electrolyte()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7"));
  }

  @Test
  void framesHaveTheirImmersionTimesAndSpans() {
    assertThat(frames()).hasSize(16).allSatisfy(frame -> {
      assertThat(frame.time()).as(frame.name()).isEqualTo(small.planted("immersion time", frame.name()), within(1.0));
      assertThat(frame.start()).isLessThan(frame.time());
      assertThat(frame.end() - frame.time()).isEqualTo(frame.time() - frame.start(), within(1.0));
    });
  }

  /** An interval of the mean tells how another spot would differ; the mean of these very pixels is known to the digits of the file. */
  @Test
  void meansAreThoseOfThePixels() {
    assertThat(frames()).allSatisfy(frame -> {
      Estimate mean = frame.number(SeriesFrame.MEAN).orElseThrow();
      double planted = small.planted("mean modulus", frame.name());
      assertThat(planted).as(frame.name()).isBetween(mean.lower(), mean.upper());
      assertThat(mean.value()).isEqualTo(planted, within(1e-3 * planted));
      assertThat(mean.method()).contains("statistical only");
      assertThat(frame.number(SeriesFrame.INVALID).orElseThrow().value()).isEqualTo(small.planted("invalid pixels", frame.name()));
    });
  }

  @Test
  void theDriftIsFoundToAFifthOfAPixel() {
    for (Series one : study.series()) {
      SeriesFrame reference = one.frames().getFirst();
      for (SeriesFrame frame : one.frames().stream().filter(SeriesFrame::compared).toList()) {
        for (String[] axis : new String[][] {{SeriesFrame.SHIFT_X, "drift to the right"}, {SeriesFrame.SHIFT_Y, "drift upwards"}}) {
          double planted = small.planted(axis[1], frame.name()) - small.planted(axis[1], reference.name());
          Estimate shift = frame.number(axis[0]).orElseThrow();
          assertThat(shift.value()).as(frame.name() + ", " + axis[0]).isEqualTo(planted, within(0.2 * frame.width() / 64));
        }
        assertThat(frame.number(SeriesFrame.OVERLAP).orElseThrow().value()).isBetween(0.8, 1.0);
      }
    }
  }

  @Test
  void aFrameOfAnotherSpotFailsToRegisterAndSaysSo() {
    SeriesFrame unrelated = frame(SmallStudy.UNRELATED);
    assertThat(unrelated.remark()).startsWith("no drift: ");
    assertThat(unrelated.number(SeriesFrame.SHIFT_X)).isEmpty();
    assertThat(series("data set 4").warnings()).anySatisfy(warning -> assertThat(warning).contains(SmallStudy.UNRELATED, "not compared"));
    assertThat(series("data set 4").frames()).filteredOn(SeriesFrame::compared).hasSize(3);
  }

  @Test
  void aFrameOfAnotherSizeIsLeftOut() {
    assertThat(frame(SmallStudy.WIDE).remark()).isEqualTo("its lateral size, 2 µm x 2 µm, is not that of the reference, 1 µm x 1 µm");
    assertThat(series("data set 2").frames()).filteredOn(SeriesFrame::compared).hasSize(3);
  }

  /** Planted by classes of the modulus, and described by those that the mixture of the modulus gives; within four errors. */
  @Test
  void thePotentialIsThatOfTheClassesOfTheStiffness() {
    Table classes = study.analysed().stream().filter(one -> one.result().recipe().name().equals("potential-by-stiffness")).findFirst().orElseThrow()
        .result().table("class statistics").orElseThrow();
    assertThat(classes.rows()).containsExactly("component 1", "component 2", "component 3");
    for (int k = 0; k < 3; k++) {
      assertThat(classes.column("mean").orElseThrow().value(k)).as(classes.rows().get(k))
          .isEqualTo(small.planted("potential of class " + (k + 1), "kpfm_after.spm"), within(4 * classes.column("mean_error").orElseThrow().value(k)));
    }
  }

  /** An image and the capture of the same scan are one frame, the image; the capture is the frame where there is no image. */
  @Test
  void aCaptureOfTheMomentOfAnImageIsNoFrameOfItsOwn() throws IOException {
    Path copy = copy();
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE)) {
      Measurement image = measurement(project, "ec-emc-1_100min.spm");
      DataSet dataSet = (DataSet) image.eContainer();
      Measurement capture = EcoreUtil.copy(image);
      capture.setId("capture");
      capture.setName("ec-emc-1_100min.pfc");
      capture.setKind(MeasurementKind.CURVES);
      dataSet.getMeasurements().add(capture);
      Path result = Planner.folder(project, image, Planner.STIFFNESS);
      copy(result, Files.createDirectories(Planner.folder(project, capture, Planner.STIFFNESS).getParent()).resolve(Planner.STIFFNESS));
      capture.getRuns().removeIf(run -> !Task.recipeName(run).equals(Planner.STIFFNESS));
      assertThat(names(project, dataSet)).hasSize(4).contains("ec-emc-1_100min.spm").doesNotContain("ec-emc-1_100min.pfc");
      image.setExcluded(true);
      assertThat(names(project, dataSet)).hasSize(4).contains("ec-emc-1_100min.pfc").doesNotContain("ec-emc-1_100min.spm");
    }
  }

  private static List<String> names(ProjectFolder project, DataSet dataSet) throws IOException {
    return FrameData.of(project, (Experiment) dataSet.eContainer(), dataSet).stream().map(frame -> frame.measurement().getName()).toList();
  }

  @Test
  void histogramsAreDensitiesOnCommonBins() {
    for (Series one : study.series()) {
      double width = one.histograms().column("upper").orElseThrow().value(0) - one.histograms().column("lower").orElseThrow().value(0);
      for (SeriesFrame frame : one.frames()) {
        double[] densities = one.histograms().column(frame.measurement()).orElseThrow().values();
        assertThat(Arrays.stream(densities).sum() * width).as(frame.name()).isBetween(0.98, 1 + 1e-9);
      }
      assertThat(one.components()).isNotEmpty();
      assertThat(one.tables()).anySatisfy(table -> assertThat(table.name()).startsWith("transitions "));
    }
  }

  @Test
  void sharesOfTransitionsAddUp() {
    series("data set 1").tables().stream().filter(table -> table.name().startsWith("transitions ")).forEach(table -> {
      for (int row = 0; row < table.length(); row++) {
        int from = row;
        assertThat(table.columns().stream().mapToDouble(column -> column.value(from)).sum()).isEqualTo(1, within(1e-9));
      }
    });
  }

  @Test
  void theLogIsOnTheClockOfTheMicroscope() {
    LogTrace log = study.logs().getFirst();
    assertThat(log.samples().length()).isLessThanOrEqualTo(2000);
    assertThat(log.samples().column("time").orElseThrow().value(0)).isEqualTo(0, within(60.0));
    Estimate step = number(log.numbers(), "largest step of open-circuit voltage");
    assertThat(step.value()).isEqualTo(small.planted("largest step", "ocv-3.mpt"), within(0.1 * step.value()));
    assertThat(number(log.numbers(), "time of the largest step").value())
        .isEqualTo(small.planted("immersion time of the largest step", "ocv-3.mpt"), within(2.0));
    Estimate slope = number(log.numbers(), "slope of open-circuit voltage");
    assertThat(small.planted("slope of the open-circuit voltage", "ocv-3.mpt")).isBetween(slope.lower(), slope.upper());
  }

  private static Estimate number(List<Estimate> numbers, String name) {
    return numbers.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void electrolytesAreComparedByDataSetsAndItSaysHowLittleTwoAndTwoCanShow() {
    GroupComparison at100 = study.comparisons().stream()
        .filter(one -> one.quantity().equals("mean Young's modulus at 100 min")).findFirst().orElseThrow();
    assertThat(at100.groups()).extracting(GroupComparison.Group::dataSets)
        .containsExactly(List.of("data set 1", "data set 2"), List.of("data set 4", "data set 5"));
    assertThat(at100.smallestPValue()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(at100.pValue()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(at100.pixelPValue()).isLessThan(1e-6);
    assertThat(at100.conclusion()).contains("cannot be significant at 5 %");
  }

  @Test
  void nothingIsToDoWhenNothingChanged() throws IOException {
    Path copy = copy();
    AnalysisReport report = analyse(copy, StudyBundles.contributions(), 2);
    assertThat(report.nothingToDo()).as("%s", changed(report)).isTrue();
    assertThat(report.of(Fate.KEPT)).hasSameSizeAs(first.entries());
  }

  @Test
  void oneTouchedFileIsComputedAgainWithWhatRestsOnIt() throws IOException {
    Path copy = copy();
    Files.setLastModifiedTime(raw(copy, "ec-emc-1_100min.spm"), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(changed(analyse(copy, StudyBundles.contributions(), 2))).containsExactlyInAnyOrder(
        "ec-emc-1_100min.spm, stiffness: computed, the file was written again", "ec-emc-1_100min.spm, surface: computed, the file was written again",
        "data set 1, series: computed, what it rests on changed", "small study, comparison: computed, what it rests on changed");
    assertThat(analyse(copy, StudyBundles.contributions(), 2).nothingToDo()).isTrue();
  }

  private static Path raw(Path project, String name) throws IOException {
    try (Stream<Path> all = Files.walk(project.resolve(ProjectFolder.RAW))) {
      return all.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @Test
  void aNewVersionOfAContributionComputesWhatItMade() throws IOException {
    Contributions newer = StudyBundles.withoutWatershed();
    StudyBundles.addWatershed(newer, "2");
    assertThat(changed(analyse(copy(), newer, 2))).contains(
        "kpfm_after.spm, surface: computed, org.interphase.segmentation.watershed is of version 2 now, was 1")
        .noneMatch(line -> line.contains("stiffness"));
  }

  @Test
  void aCalibrationThatChangedIsTheReason() throws IOException {
    Path copy = copy();
    Path calibration = copy.resolve("calibration.json");
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE); Engine engine = new Engine(StudyBundles.contributions(), 1)) {
      write(calibration, "40 N/m");
      Measurement measurement = measurement(project, "ec-emc-1_100min.spm");
      Experiment experiment = (Experiment) measurement.eContainer().eContainer();
      experiment.setCalibration(InterphaseFactory.eINSTANCE.createCalibration());
      DataRef reference = InterphaseFactory.eINSTANCE.createDataRef();
      reference.setPath("calibration.json");
      experiment.getCalibration().setFile(reference);
      Planner planner = new Planner(project, engine.recordings(), engine.recipes(), Map.of(), entry -> { });
      Staleness staleness = new Staleness(project, engine.recipes(), 1);
      Task before = planner.task(experiment, measurement, calibration, "curves");
      Runs.recordFailure(before, "no curves");
      assertThat(staleness.why(before)).isEmpty();
      write(calibration, "41 N/m");
      assertThat(staleness.why(planner.task(experiment, measurement, calibration, "curves"))).contains("the calibration changed");
    }
  }

  private static void write(Path file, String springConstant) throws IOException {
    new Calibration(List.of(new Calibration.Step("spring constant", List.of(), Map.of("springConstant", springConstant), List.of(), List.of(),
        List.of()))).write(file);
  }

  @Test
  void aMixtureStartsAndAMapIsDividedWhereAPersonChose() throws IOException {
    Path copy = copy();
    String id;
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE)) {
      Measurement measurement = measurement(project, "ec-emc-1_100min.spm");
      id = measurement.getId();
      measurement.getThresholds().addAll(List.of(0.25e9, 1.0e9 / 3));
      measurement.getStartMeans().addAll(List.of(0.2e9, 0.7e9 / 3, 0.5e9, 0.8e9));
      project.save();
    }
    assertThat(changed(analyse(copy, StudyBundles.contributions(), 2))).contains("ec-emc-1_100min.spm, stiffness: computed, the recipe changed")
        .noneMatch(line -> line.contains("surface"));
    Result result = load(copy).analysed().stream().filter(one -> one.measurement().equals(id) && one.result().recipe().name().equals("stiffness"))
        .findFirst().orElseThrow().result();
    assertThat(result.labels().getFirst().classes()).extracting(Labels.LabelClass::lower)
        .containsExactly(Double.NEGATIVE_INFINITY, 0.25e9, 1.0e9 / 3);
    assertThat(result.steps().getLast().outcome().numbers()).filteredOn(number -> number.method().equals("number of start means"))
        .extracting(Estimate::value).containsExactly(4.0);
    assertThat(analyse(copy, StudyBundles.contributions(), 2).nothingToDo()).isTrue();
  }

  /** As after an update that brought a setting, which does what was done before unless it is set. */
  @Test
  void aSettingThatCameLaterComputesNothingAgain() throws IOException {
    Path copy = copy();
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE)) {
      project.measurements().stream().flatMap(measurement -> measurement.getRuns().stream())
          .forEach(run -> run.setRecipe(run.getRecipe().replaceAll(",\\s*\"(thresholds|startMeans)\" : \\[ ]", "")));
      assertThat(project.measurements().stream().flatMap(measurement -> measurement.getRuns().stream())).noneMatch(run ->
          run.getRecipe().contains("\"thresholds\"") || run.getRecipe().contains("\"startMeans\""));
      project.save();
    }
    AnalysisReport report = analyse(copy, StudyBundles.contributions(), 2);
    assertThat(report.nothingToDo()).as("%s", changed(report)).isTrue();
  }

  /** As after a kill between writing a result and saving the project. */
  @Test
  void aWholeResultThatTheProjectDoesNotKnowIsTakenOver() throws IOException {
    Path copy = copy();
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE)) {
      measurement(project, "ec-emc-1_100min.spm").getRuns().clear();
      project.save();
    }
    assertThat(changed(analyse(copy, StudyBundles.contributions(), 2))).containsExactlyInAnyOrder(
        "ec-emc-1_100min.spm, stiffness: taken over, new", "ec-emc-1_100min.spm, surface: taken over, new");
  }

  @Test
  void aDamagedResultIsComputedAgain() throws IOException {
    Path copy = copy();
    try (ProjectFolder project = ProjectFolder.open(copy, Access.READ)) {
      Measurement one = measurement(project, "kpfm_after.spm");
      Files.writeString(copy.resolve("results").resolve(one.getId()).resolve("potential-by-stiffness/result.json"), "{ \"interphase\": \"result 1\"");
      Files.writeString(KeptFile.series(project, study.series().getFirst().dataSet()).file(), "{");
    }
    assertThat(changed(analyse(copy, StudyBundles.contributions(), 2))).contains(
        "kpfm_after.spm, potential-by-stiffness: computed, its result is missing or was changed", "data set 1, series: computed, new");
  }

  @Test
  void resultsOfWhatLeftTheProjectGo() throws IOException {
    Path copy = copy();
    Path results;
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE)) {
      Measurement one = measurement(project, "kpfm_after.spm");
      results = copy.resolve("results").resolve(one.getId());
      project.project().getExperiments().forEach(experiment -> experiment.getDataSets().forEach(set -> set.getMeasurements().remove(one)));
      project.save();
    }
    assertThat(results).isDirectory();
    assertThat(analyse(copy, StudyBundles.contributions(), 2).of(Fate.REMOVED)).hasSize(1);
    assertThat(results).doesNotExist();
  }

  @Test
  void withoutAContributionItsResultsAreKeptAndShown() throws IOException {
    Path copy = copy();
    String before = Files.readString(copy.resolve(ProjectFolder.FILE));
    AnalysisReport report = analyse(copy, StudyBundles.withoutWatershed(), 2);
    assertThat(report.of(Fate.KEPT, Fate.STILL_FAILED)).hasSameSizeAs(first.entries());
    assertThat(report.entries()).anySatisfy(entry -> assertThat(entry.inWords()).contains("surface: kept", "there is no step"));
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE)) {
      assertThat(Studies.load(project).analysed()).hasSameSizeAs(study.analysed());
      project.save();
    }
    assertThat(Files.readString(copy.resolve(ProjectFolder.FILE))).isEqualTo(before);
  }

  @Test
  void aRecipeOfTheProjectTakesThePlaceOfTheOneOfItsName() throws IOException {
    Path copy = copy();
    Recipes recipes = new Recipes(StudyBundles.contributions());
    ProjectRecipes own = new ProjectRecipes(copy, recipes);
    assertThat(own.own("stiffness")).isEmpty();
    own.put(recipes.with(own.recipe("stiffness"), Map.of("binWidth", "40 MPa", "replicates", "100", "ratioReplicates", "0")));
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE); Engine engine = new Engine(StudyBundles.contributions(), 2)) {
      ProjectAnalysis.Options one = new ProjectAnalysis.Options(false, 2, 1, QUICK).only(Set.of(measurement(project, "ec-emc-1_100min.spm").getId()));
      assertThat(changed(ProjectAnalysis.run(project, engine, one, entry -> { }, new NullProgressMonitor())))
          .contains("ec-emc-1_100min.spm, stiffness: computed, the recipe changed");
      assertThat(Studies.load(project).analysed()).filteredOn(result -> Recipes.toJson(result.result().recipe()).contains("40 MPa")).hasSize(1);
      own.remove("stiffness");
      assertThat(changed(ProjectAnalysis.run(project, engine, one, entry -> { }, new NullProgressMonitor())))
          .contains("ec-emc-1_100min.spm, stiffness: computed, the recipe changed");
    }
  }

  @Test
  void onlyTheMeasurementsAskedForAreAnalysed() throws IOException {
    Path copy = copy();
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE); Engine engine = new Engine(StudyBundles.contributions(), 2)) {
      Measurement one = measurement(project, "kpfm_after.spm");
      ProjectAnalysis.Options options = new ProjectAnalysis.Options(true, 2, 1, QUICK).only(Set.of(one.getId()));
      AnalysisReport report = ProjectAnalysis.run(project, engine, options, entry -> { }, new NullProgressMonitor());
      assertThat(report.of(Fate.COMPUTED).stream().map(Entry::name)).contains("kpfm_after.spm").doesNotContain("ec-emc-1_100min.spm");
      assertThat(report.of(Fate.REMOVED)).isEmpty();
      assertThat(Studies.load(project).analysed()).hasSameSizeAs(study.analysed());
    }
  }

  @Test
  void aFailureIsRememberedUntilSomethingChanges() throws IOException {
    Path copy = copy();
    Contributions failing = StudyBundles.contributions();
    Map<String, Map<String, String>> impossible = Map.of("stiffness", Map.of("binWidth", "0.0001 MPa", "replicates", "2"));
    try (ProjectFolder project = ProjectFolder.open(copy, Access.WRITE); Engine engine = new Engine(failing, 2)) {
      ProjectAnalysis.Options options = new ProjectAnalysis.Options(false, 2, 1, impossible);
      AnalysisReport report = ProjectAnalysis.run(project, engine, options, entry -> { }, new NullProgressMonitor());
      assertThat(report.of(Fate.FAILED)).hasSize(17).allSatisfy(entry -> assertThat(entry.why()).contains("bins of"));
      AnalysisReport again = ProjectAnalysis.run(project, engine, options, entry -> { }, new NullProgressMonitor());
      assertThat(again.of(Fate.STILL_FAILED)).hasSize(17);
      assertThat(again.nothingToDo()).isTrue();
    }
  }

  @Test
  void theNumberOfThreadsChangesNoNumber() throws IOException {
    Path alone = small.project(folder.resolve("alone"), StudyBundles.contributions());
    analyse(alone, StudyBundles.contributions(), 1);
    Study other = load(alone);
    for (int i = 0; i < study.series().size(); i++) {
      Series one = study.series().get(i);
      assertThat(other.series().get(i).numbers()).isEqualTo(one.numbers());
      assertThat(other.series().get(i).frames().stream().map(SeriesFrame::numbers))
          .isEqualTo(one.frames().stream().map(SeriesFrame::numbers).toList());
    }
    assertThat(other.comparisons()).isEqualTo(study.comparisons());
  }

  private static Measurement measurement(ProjectFolder project, String name) {
    return project.project().getExperiments().stream().flatMap(experiment -> experiment.getDataSets().stream())
        .flatMap(set -> set.getMeasurements().stream()).filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
  }
}
