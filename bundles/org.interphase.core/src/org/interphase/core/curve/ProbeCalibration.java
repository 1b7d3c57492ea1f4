package org.interphase.core.curve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.analysis.calibration.DeflectionSensitivity;
import org.interphase.analysis.calibration.DeflectionSensitivity.Branch;
import org.interphase.analysis.calibration.DeflectionSensitivity.Region;
import org.interphase.analysis.calibration.DeflectionSensitivity.Slope;
import org.interphase.analysis.calibration.Measured;
import org.interphase.analysis.calibration.ThermalTune;
import org.interphase.analysis.calibration.TipRadius;
import org.interphase.api.CurveReader;
import org.interphase.api.Estimate;
import org.interphase.api.ForceVolume;
import org.interphase.api.Quantity;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.Calibration.Input;
import org.interphase.core.Calibration.Step;
import org.interphase.core.Recordings;
import org.interphase.core.Result;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Side;

/** The steps of calibrating a probe: from files to settings of the fit, with their uncertainties. */
public final class ProbeCalibration {
  private static final int MOST_CURVES = 1000;
  private static final Unit SENSITIVITY = Unit.METRE.per(Unit.VOLT);
  private static final Unit NANOMETRE = Unit.parse("nm").orElseThrow();
  private static final String MEDIAN = "median Young's modulus";
  private static final Unit STIFFNESS = Unit.NEWTON.per(Unit.METRE);

  private ProbeCalibration() { }

  /**
   * The deflection sensitivity from ramps on a rigid sample.
   *
   * @param files ramps or force volumes, at least one
   * @throws AnalysisException when no curve shows a rigid contact
   */
  public static Step sensitivity(List<Path> files, OnRigidSample settings, Recordings recordings, IProgressMonitor monitor)
      throws IOException, AnalysisException {
    Side side = settings.branch();
    boolean sensor = settings.position() == CalibrationSettings.Position.SENSOR;
    List<Input> inputs = new ArrayList<>();
    List<Branch> approach = new ArrayList<>();
    List<Branch> retract = new ArrayList<>();
    List<Estimate> numbers = new ArrayList<>();
    for (Path file : files) {
      try (Recording recording = recordings.open(file, monitor)) {
        inputs.add(Input.of(file, recording.metadata().synthetic()));
        ForceVolume curves = FitStep.curves(recording);
        branches(file, curves, sensor, approach, retract, monitor);
        curves.setup().deflectionSensitivity().ifPresent(stated -> numbers.add(Estimate.exact("stated in " + file.getFileName(), stated.value(),
            SENSITIVITY, stated.source())));
      }
    }
    Optional<DeflectionSensitivity> in = DeflectionSensitivity.of(approach, Region.USUAL);
    Optional<DeflectionSensitivity> out = DeflectionSensitivity.of(retract, Region.USUAL);
    DeflectionSensitivity found = (side == Side.APPROACH ? in : out).orElseThrow(() -> new AnalysisException(
        "no curve shows a rigid contact", "Take ramps on sapphire or another hard sample that press well beyond the noise."));
    in.ifPresent(branch -> numbers.add(renamed("approach", branch.estimate())));
    out.ifPresent(branch -> numbers.add(renamed("retract", branch.estimate())));
    Estimate estimate = withOtherBranch(found.estimate(), side == Side.APPROACH ? out : in);
    numbers.addFirst(estimate);
    return new Step("deflection sensitivity", inputs, settings("sensitivity", new Quantity(estimate.value() * 1e9, Unit.parse("nm/V").orElseThrow()),
        estimate), numbers, List.of(slopes(found)), List.of());
  }

  private static void branches(Path file, ForceVolume curves, boolean sensor, List<Branch> approach, List<Branch> retract, IProgressMonitor monitor)
      throws IOException, AnalysisException {
    if (!(curves.ramp() instanceof Ramp.Linear ramp)) {
      throw new AnalysisException(file + " holds sinusoidal curves", "The sensitivity is taken from linear ramps on a rigid sample.");
    }
    if (!curves.deflection().unit().equals(Unit.VOLT)) {
      throw new AnalysisException(file + " holds the deflection in " + curves.deflection().unit(), "The sensitivity needs it in volts.");
    }
    int count = Math.min(MOST_CURVES, curves.grid().size());
    double[] volts = new double[ramp.samples()];
    try (CurveReader reader = curves.deflection().open()) {
      for (int i = 0; i < count; i++) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        int curve = (int) ((long) i * curves.grid().size() / count);
        reader.read(curve, volts);
        double[] z = positions(curves, sensor, curve);
        int out = ramp.approach() + ramp.hold();
        approach.add(new Branch(Arrays.copyOf(z, ramp.approach()), Arrays.copyOf(volts, ramp.approach())));
        retract.add(new Branch(Arrays.copyOfRange(z, out, z.length), Arrays.copyOfRange(volts, out, z.length)));
      }
    }
  }

  private static double[] positions(ForceVolume curves, boolean sensor, int curve) throws IOException {
    double[] z = new double[curves.ramp().samples()];
    if (sensor && curves.height().isPresent()) {
      try (CurveReader reader = curves.height().get().open()) {
        reader.read(curve, z);
      }
    } else {
      Arrays.setAll(z, curves.ramp()::position);
    }
    return z;
  }

  /** Approach and retract should agree; half their difference bounds what friction and hysteresis leave open. */
  private static Estimate withOtherBranch(Estimate found, Optional<DeflectionSensitivity> other) {
    double half = other.map(branch -> Math.abs(branch.estimate().value() - found.value()) / 2).orElse(0.0);
    double error = Math.hypot(found.standardError(), half / Math.sqrt(3));
    return new Estimate(found.name(), found.value(), error, found.value() - 2 * error, found.value() + 2 * error, found.unit(), found.method()
        + "; half the difference to the other branch as the half-width of a rectangular distribution; interval with coverage factor 2");
  }

  private static Estimate renamed(String name, Estimate estimate) {
    return new Estimate(name, estimate.value(), estimate.standardError(), estimate.lower(), estimate.upper(), estimate.unit(), estimate.method());
  }

  private static Table slopes(DeflectionSensitivity found) {
    List<Slope> slopes = found.slopes();
    return new Table("sensitivity", List.of(), List.of(
        new Column("slope", SENSITIVITY, slopes.stream().mapToDouble(Slope::sensitivity).toArray()),
        new Column("error", SENSITIVITY, slopes.stream().mapToDouble(Slope::standardError).toArray()),
        new Column("bend", Unit.ONE, slopes.stream().mapToDouble(Slope::bend).toArray()),
        new Column("points", Unit.ONE, slopes.stream().mapToDouble(Slope::points).toArray())));
  }

  private static Map<String, String> settings(String name, Quantity value, Estimate estimate) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(name, String.format(Locale.ROOT, "%.9g %s", value.value(), value.unit()));
    settings.put(name + "Error", String.format(Locale.ROOT, "%.6g %%", 100 * estimate.standardError() / estimate.value()));
    return settings;
  }

  /**
   * A spring constant that somebody stated.
   *
   * @throws AnalysisException when value or uncertainty is missing
   */
  public static Step springConstant(CalibrationSettings.Stated stated) throws AnalysisException {
    if (Double.isNaN(stated.value()) || Double.isNaN(stated.error())) {
      throw new AnalysisException("a spring constant needs a value and an uncertainty", "Give --value 40N/m --error 5%, or a thermal spectrum.");
    }
    Estimate estimate = Estimate.of("spring constant", stated.value(), stated.value() * stated.error(), STIFFNESS, "typed");
    return new Step("spring constant", List.of(), springSettings(estimate, 0), List.of(estimate), List.of(), List.of());
  }

  /**
   * The spring constant from the thermal motion of the cantilever.
   *
   * @param spectrum the file that the spectrum came from
   * @param frequency Hz
   * @param density m^2/Hz
   * @param known what was calibrated before: its sensitivity is the one that the spectrum is brought to
   * @throws AnalysisException when no resonance fits the spectrum
   */
  public static Step thermalTune(Input spectrum, double[] frequency, double[] density, CalibrationSettings.Thermal settings, Calibration known)
      throws AnalysisException {
    Optional<Double> made = Optional.of(settings.spectrumSensitivity()).filter(value -> !Double.isNaN(value));
    Optional<Double> sensitivity = Optional.ofNullable(known.settings().get("sensitivity")).flatMap(Quantity::parse).map(Quantity::si);
    double scale = made.isPresent() && sensitivity.isPresent() ? Math.pow(sensitivity.get() / made.get(), 2) : 1;
    double[] scaled = Arrays.stream(density).map(value -> value * scale).toArray();
    ThermalTune tune = ThermalTune.of(frequency, scaled, new Measured(settings.temperature(), settings.temperatureError()), settings.correction())
        .orElseThrow(() -> new AnalysisException("no resonance fits the spectrum in " + spectrum.file(),
            "Give at least 20 frequencies around one resonance, in Hz, with densities in m^2/Hz."));
    List<String> notes = made.isPresent() ? List.of("The spectrum was made with a sensitivity of " + Quantity.readable(made.get(), SENSITIVITY)
        + (sensitivity.isPresent() ? " and brought to the calibrated one." : "; calibrate the sensitivity first to bring it to the calibrated one."))
        : List.of("The motion in the spectrum is taken as it is: not measured with this deflection sensitivity.");
    Table table = new Table("thermal spectrum", List.of(), List.of(new Column("frequency", Unit.HERTZ, frequency),
        new Column("density", Unit.METRE.times(Unit.METRE).per(Unit.HERTZ), scaled),
        new Column("fitted density", Unit.METRE.times(Unit.METRE).per(Unit.HERTZ), tune.density(frequency))));
    return new Step("spring constant", List.of(spectrum), springSettings(tune.springConstant(), made.isPresent() ? -2 : 0),
        List.of(tune.springConstant(), tune.resonance(), tune.quality()), List.of(table), notes);
  }

  private static Map<String, String> springSettings(Estimate estimate, double response) {
    Map<String, String> settings = settings("springConstant", new Quantity(estimate.value(), STIFFNESS), estimate);
    settings.put("springConstantResponse", Double.toString(response));
    return settings;
  }

  /**
   * The tip radius from a film of known modulus.
   *
   * @param film the fitted film: the result of a recipe with the step {@link FitStep}, with what was calibrated before
   * @param check a second sample of known modulus, fitted likewise
   * @param after the first film again, measured after the sample
   * @throws AnalysisException when a result has no modulus
   */
  public static Step tipRadius(Result film, Optional<Result> check, Optional<Result> after, CalibrationSettings.OnFilm settings)
      throws AnalysisException {
    Measured reference = new Measured(settings.modulus(), settings.modulusError());
    double assumed = number(film, Setup.PREFIX + "tip radius").value();
    TipRadius found = TipRadius.of(assumed, modulus(film), reference);
    List<Estimate> numbers = new ArrayList<>(List.of(found.radius(), renamed("modulus of the film with a tip of " + Quantity.readable(assumed,
        Unit.METRE), number(film, MEDIAN))));
    List<String> notes = new ArrayList<>();
    List<Input> inputs = new ArrayList<>(List.of(input(film)));
    if (check.isPresent()) {
      Result second = check.get();
      Measured evaluated = scaled(modulus(second), Math.sqrt(number(second, Setup.PREFIX + "tip radius").value() / found.radius().value()));
      TipRadius.Check verdict = found.check(evaluated, new Measured(settings.checkModulus(), settings.checkModulusError()));
      numbers.add(verdict.ratio());
      notes.add(verdict.verdict());
      inputs.add(input(second));
    }
    if (after.isPresent()) {
      TipRadius later = TipRadius.of(number(after.get(), Setup.PREFIX + "tip radius").value(), modulus(after.get()), reference);
      TipRadius.Change change = found.until(later);
      numbers.addAll(List.of(renamed("tip radius afterwards", later.radius()), change.difference(), change.growth()));
      notes.add(change.verdict());
      inputs.add(input(after.get()));
    }
    Map<String, String> typed = settings("tipRadius", new Quantity(found.radius().value() * 1e9, NANOMETRE), found.radius());
    typed.put("referenceResponse", String.format(Locale.ROOT, "%.6g", number(film, "median response to sensitivity").value()));
    return new Step("tip radius", inputs, typed, numbers, List.of(), notes);
  }

  private static Measured modulus(Result result) throws AnalysisException {
    Estimate median = number(result, MEDIAN);
    if (!(median.value() > 0) || !(median.standardError() >= 0)) {
      throw new AnalysisException(result.input().path() + " gives no modulus with an uncertainty", "Take a film with at least 8 x 8 valid curves.");
    }
    return new Measured(median.value(), median.standardError());
  }

  private static Measured scaled(Measured value, double factor) {
    return new Measured(value.value() * factor, value.standardUncertainty() * factor);
  }

  private static Estimate number(Result result, String name) throws AnalysisException {
    return result.numbers().stream().filter(number -> number.name().equals(name)).findFirst().orElseThrow(() -> new AnalysisException(
        result.input().path() + " has no \"" + name + "\"", "Fit it with the step " + FitStep.ID + "."));
  }

  private static Input input(Result result) {
    return new Input(result.input().path().getFileName().toString(), result.input().sha256(), result.input().synthetic());
  }
}
