package org.interphase.model;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Problem.Severity;

/**
 * What is wrong in a project, in words. Unknown numbers (NaN) and empty texts are no problem: a project may be incomplete. Nothing is changed; a
 * project belongs to one thread at a time.
 */
public final class ProjectValidation {
  /** Above this, in mol/L, no salt of a battery electrolyte dissolves: a unit is wrong. */
  private static final double MOST_MOLAR = 10;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|\\\\\\\\.*|[A-Za-z]:[\\\\/].*", Pattern.DOTALL);

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> colours = new HashSet<>();

  private ProjectValidation() { }

  /** The problems of the project itself, in the order of the file; empty when it is fine. */
  public static List<Problem> problems(Project project) {
    ProjectValidation validation = new ProjectValidation();
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(project)); all.hasNext();) {
      EObject object = all.next();
      if (validation.hasItsTexts(object)) {
        validation.check(object);
      }
    }
    return List.copyOf(validation.problems);
  }

  /**
   * The problems of the project itself, and the files that it names and that are not there.
   *
   * @param folder the project's folder
   */
  public static List<Problem> problems(Project project, Path folder) {
    ProjectValidation validation = new ProjectValidation();
    validation.problems.addAll(problems(project));
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(project)); all.hasNext();) {
      if (all.next() instanceof DataRef reference) {
        validation.fileIsThere(reference, folder);
      }
    }
    return List.copyOf(validation.problems);
  }

  private boolean hasItsTexts(EObject object) {
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && object.eGet(attribute) == null) {
        error(object, "its " + attribute.getName() + " is null", "Set it to the empty text.");
        return false;
      }
    }
    return true;
  }

  private void check(EObject object) {
    if (object instanceof Identified identified) {
      checkId(identified);
    }
    switch (object) {
      case Experiment experiment -> checkExperiment(experiment);
      case Sample sample -> notNegative(sample, "film thickness", sample.getFilmThickness());
      case Electrolyte electrolyte -> checkElectrolyte(electrolyte);
      case Salt salt -> checkSalt(salt);
      case Solvent solvent -> positive(solvent, "parts", solvent.getParts());
      case Additive additive -> checkAdditive(additive);
      case Electrode electrode -> positive(electrode, "area", electrode.getArea());
      case Probe probe -> checkProbe(probe);
      case Event event -> checkEvent(event);
      case Clock clock -> checkClock(clock);
      case DataSet dataSet -> checkColour(dataSet);
      case Measurement measurement -> checkMeasurement(measurement);
      case DataRef reference -> checkReference(reference);
      case AnalysisRun run -> checkRun(run);
      case ResultNumber number -> checkNumber(number);
      default -> { }
    }
  }

  private void checkId(Identified identified) {
    if (identified.getId().isBlank()) {
      error(identified, "has no id", "Give it a fresh one.");
    } else if (!ids.add(identified.getId())) {
      error(identified, "has the id of something else, " + identified.getId(), "Give the copy a fresh one.");
    }
  }

  private void checkExperiment(Experiment experiment) {
    twice(experiment.getDataSets(), DataSet::getName, "name", "Rename one: figures and tables tell data sets apart by name.");
    twice(experiment.getClocks(), Clock::getDevice, "device", "Keep one clock for each device.");
    LocalDateTime immersed = experiment.getImmersed();
    if (immersed == null) {
      return;
    }
    List<Measurement> early = experiment.getDataSets().stream().flatMap(dataSet -> dataSet.getMeasurements().stream())
        .filter(measurement -> !measurement.isExcluded() && measurement.getStart() != null && isBefore(measurement, immersed)).toList();
    if (!early.isEmpty()) {
      warning(experiment, early.size() + " measurements start before immersion at " + IsoTime.format(immersed) + ", the first is \""
          + early.getFirst().getName() + "\" at " + IsoTime.format(early.getFirst().getStart()) + byItsClock(early.getFirst()),
          "Correct the immersion time, or exclude what was measured dry.");
    }
    experiment.getEvents().stream().filter(event -> event.getKind() == EventKind.IMMERSION && event.getTime() != null
        && !event.getTime().equals(immersed)).forEach(event -> warning(event, "is at " + IsoTime.format(event.getTime())
        + ", but the experiment states immersion at " + IsoTime.format(immersed), "Correct one of the two."));
  }

  private static boolean isBefore(Measurement measurement, LocalDateTime immersed) {
    Duration since = Duration.between(immersed, measurement.getStart());
    return since.getSeconds() + since.getNano() / 1e9 + Clocks.offset(measurement) < 0;
  }

  private static String byItsClock(Measurement measurement) {
    double offset = Clocks.offset(measurement);
    return offset == 0 ? "" : " by its device's clock, to which " + offset + " s are added";
  }

  private void checkElectrolyte(Electrolyte electrolyte) {
    positive(electrolyte, "volume", electrolyte.getVolume());
    long known = electrolyte.getSolvents().stream().filter(solvent -> !Double.isNaN(solvent.getParts())).count();
    if (known > 0 && known < electrolyte.getSolvents().size()) {
      warning(electrolyte, "states the parts of " + known + " of " + electrolyte.getSolvents().size() + " solvents", "State them all, or none.");
    }
    double additives = electrolyte.getAdditives().stream().mapToDouble(Additive::getWeightPercent)
        .filter(percent -> percent >= 0 && percent <= 100).sum();
    if (additives > 100) {
      warning(electrolyte, "its additives sum to " + additives + " wt%", "Check the weight percents.");
    }
  }

  private void checkSalt(Salt salt) {
    positive(salt, "molarity", salt.getMolarity());
    if (salt.getMolarity() > MOST_MOLAR && Double.isFinite(salt.getMolarity())) {
      warning(salt, "its molarity is " + salt.getMolarity() + " mol/L, more than dissolves", "Check the unit: it is mol/L.");
    }
  }

  private void checkAdditive(Additive additive) {
    double percent = additive.getWeightPercent();
    if (percent < 0 || percent > 100) {
      error(additive, "is " + percent + " wt%", "Give a weight percent from 0 to 100.");
    }
  }

  private void checkProbe(Probe probe) {
    positive(probe, "spring constant", probe.getSpringConstant());
    notNegative(probe, "error of the spring constant", probe.getSpringConstantError());
    positive(probe, "tip radius", probe.getTipRadius());
    notNegative(probe, "error of the tip radius", probe.getTipRadiusError());
  }

  private void checkEvent(Event event) {
    if (event.getTime() == null) {
      warning(event, "has no time", "State when it happened.");
    }
  }

  private void checkClock(Clock clock) {
    if (!Double.isFinite(clock.getOffset())) {
      error(clock, "its offset is " + clock.getOffset() + " s", "Give a number; 0 when the clock is right.");
    }
  }

  private void checkColour(DataSet dataSet) {
    String colour = dataSet.getColour();
    if (colour.isEmpty()) {
      return;
    }
    if (!COLOUR.matcher(colour).matches()) {
      error(dataSet, "its colour is " + colour, "Write it as #rrggbb, for example #1f77b4.");
    } else if (!colours.add(colour.toLowerCase(Locale.ROOT))) {
      warning(dataSet, "has the colour of another data set, " + colour, "Choose another: each data set of a project has its own.");
    }
  }

  private void checkMeasurement(Measurement measurement) {
    positive(measurement, "width", measurement.getWidth());
    positive(measurement, "height", measurement.getHeight());
    notNegative(measurement, "number of columns", measurement.getColumns());
    notNegative(measurement, "number of rows", measurement.getRows());
    checkRising(measurement, "its thresholds %s Pa do not divide a map", measurement.getThresholds());
    checkRising(measurement, "its start means %s Pa do not start a fit", measurement.getStartMeans());
    if (measurement.getData() == null) {
      warning(measurement, "has no file", "Choose its file, or remove the measurement.");
    }
    if (measurement.getStart() != null && measurement.getEnd() != null && measurement.getEnd().isBefore(measurement.getStart())) {
      warning(measurement, "ends at " + IsoTime.format(measurement.getEnd()) + ", before its start", "Correct one of the two times.");
    }
  }

  private void checkRising(Measurement measurement, String problem, List<Double> places) {
    for (int i = 0; i < places.size(); i++) {
      if (!Double.isFinite(places.get(i)) || i > 0 && !(places.get(i - 1) < places.get(i))) {
        error(measurement, String.format(problem, places), "Give finite values that rise, or none.");
        return;
      }
    }
  }

  private void checkReference(DataRef reference) {
    notNegative(reference, "size", reference.getSize());
    checkFingerprint(reference, reference.getSha256());
    String path = reference.getPath();
    if (path.isBlank()) {
      error(reference, "has no path", "Choose a file, or remove it.");
    } else if (!reference.isLinked() && ABSOLUTE.matcher(path).matches()) {
      error(reference, "its path " + path + " is absolute, but it is not linked", "Link the file, or copy it into the project.");
    } else if (!reference.isLinked() && leaves(path)) {
      error(reference, "its path " + path + " leaves the project", "Link the file, or copy it into the project.");
    } else if (path.indexOf('\\') >= 0 && !ABSOLUTE.matcher(path).matches()) {
      error(reference, "its path " + path + " has \\ between the names, which other systems do not understand", "Write / between the names.");
    }
  }

  private static boolean leaves(String path) {
    int depth = 0;
    for (String name : path.split("[/\\\\]")) {
      depth += name.equals("..") ? -1 : name.isEmpty() || name.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private void checkRun(AnalysisRun run) {
    if (run.getResult() == null) {
      warning(run, "has no result", "Run the analysis again, or remove it.");
    }
    run.getInputs().forEach(input -> checkFingerprint(run, input));
  }

  private void checkNumber(ResultNumber number) {
    notNegative(number, "standard error", number.getStandardError());
    if (number.getLower() > number.getUpper()) {
      error(number, "its interval from " + number.getLower() + " to " + number.getUpper() + " is empty", "Swap the two ends.");
    }
  }

  private void checkFingerprint(EObject object, String sha256) {
    if (!sha256.isEmpty() && !SHA256.matcher(sha256).matches()) {
      error(object, "states the SHA-256 " + sha256, "It has 64 hexadecimal digits in lower case: compute it again.");
    }
  }

  private void fileIsThere(DataRef reference, Path folder) {
    try {
      if (!Files.exists(folder.resolve(reference.getPath()))) {
        warning(reference, "there is no file " + reference.getPath(), "Put it back, or choose where it is now.");
      }
    } catch (InvalidPathException e) {
      warning(reference, "this system has no files of the name " + reference.getPath(), "Choose the file again.");
    }
  }

  private <T extends EObject> void twice(List<T> all, Function<T, String> text, String what, String remedy) {
    Set<String> seen = new HashSet<>();
    all.stream().filter(one -> !text.apply(one).isBlank() && !seen.add(text.apply(one)))
        .forEach(one -> warning(one, "another one has the same " + what + ", " + text.apply(one), remedy));
  }

  private void positive(EObject object, String what, double value) {
    if (value <= 0 || Double.isInfinite(value)) {
      error(object, "its " + what + " is " + value, "Give a number above 0, or leave it unknown.");
    }
  }

  private void notNegative(EObject object, String what, double value) {
    if (value < 0 || Double.isInfinite(value)) {
      error(object, "its " + what + " is " + value, "Give a number that is not negative, or leave it unknown.");
    }
  }

  private void notNegative(EObject object, String what, long value) {
    if (value < 0) {
      error(object, "its " + what + " is " + value, "Give a number that is not negative; 0 when it is unknown.");
    }
  }

  private void error(EObject object, String text, String remedy) {
    problems.add(new Problem(Severity.ERROR, object, Where.of(object), text, remedy));
  }

  private void warning(EObject object, String text, String remedy) {
    problems.add(new Problem(Severity.WARNING, object, Where.of(object), text, remedy));
  }
}
