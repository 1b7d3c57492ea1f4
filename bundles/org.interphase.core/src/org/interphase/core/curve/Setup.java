package org.interphase.core.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.interphase.analysis.curve.CurveSettings;
import org.interphase.analysis.curve.WindowSpread.Window;
import org.interphase.api.Estimate;
import org.interphase.api.ForceVolume;
import org.interphase.api.ProbeSetup;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel.Contact;

/**
 * What the curves of one file are analysed with: each number is the recipe's, else the file's, else a default, and keeps
 * its source.
 *
 * @param settings without gaps
 * @param stated every number, named {@code setting: ...}, with its uncertainty where that is known; its method is its source
 * @param warnings in sentences
 */
record Setup(CurveSettings settings, List<Estimate> stated, List<String> warnings) {
  static final String PREFIX = "setting: ";
  private static final double POISSON_RATIO = 0.3;
  private static final double LOWER = 0.30;
  private static final double UPPER = 0.90;
  private static final double DEFORMATION_REGION = 0.85;
  private static final Unit NEWTON_PER_METRE = Unit.parse("N/m").orElseThrow().si();
  private static final Unit METRE_PER_VOLT = Unit.parse("m/V").orElseThrow().si();
  private static final Unit RADIAN = Unit.parse("rad").orElseThrow().si();

  Setup {
    stated = List.copyOf(stated);
    warnings = List.copyOf(warnings);
  }

  static Setup of(ForceVolume curves, FitSettings recipe, Law law) throws AnalysisException {
    return new Resolution(curves, recipe, law).setup();
  }

  /** Collects sources and warnings on the way. */
  private static final class Resolution {
    private final ForceVolume curves;
    private final ProbeSetup file;
    private final FitSettings recipe;
    private final Law law;
    private final List<Estimate> stated = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Resolution(ForceVolume curves, FitSettings recipe, Law law) {
      this.curves = curves;
      this.file = curves.setup();
      this.recipe = recipe;
      this.law = law;
    }

    Setup setup() throws AnalysisException {
      double sensitivity = sensitivity();
      double springConstant = required("spring constant", recipe.springConstant(), recipe.springConstantError(), file.springConstant(),
          NEWTON_PER_METRE, "--set springConstant=40N/m");
      double radius = required("tip radius", recipe.tipRadius(), recipe.tipRadiusError(), file.tipRadius(), Unit.METRE, "--set tipRadius=30nm");
      double halfAngle = optional("tip half angle", recipe.tipHalfAngle(), file.tipHalfAngle(), Double.NaN, RADIAN);
      double poissonRatio = poissonRatio();
      Contact tip = new Contact(radius, halfAngle, recipe.transition());
      if (Double.isNaN(halfAngle) && !law.knows(tip)) {
        throw new AnalysisException("the file does not state the tip half angle", "Give it: --set tipHalfAngle=18deg.");
      }
      responses();
      double lower = bound("window, lower bound", recipe.windowLower(), file.windowLower(), Window::lower, LOWER);
      double upper = bound("window, upper bound", recipe.windowUpper(), file.windowUpper(), Window::upper, UPPER);
      if (!(lower < upper)) {
        throw new AnalysisException("the fit window from " + lower * 100 + " to " + upper * 100 + " % is empty", "Give bounds such as 30 and 90 %.");
      }
      double region = optional("deformation region", recipe.deformationRegion(), file.deformationRegion(), DEFORMATION_REGION, Unit.ONE);
      double tipModulus = Double.isNaN(recipe.tipModulus()) ? Double.POSITIVE_INFINITY : recipe.tipModulus();
      CurveSettings settings = new CurveSettings(sensitivity, springConstant, tip, poissonRatio,
          tipModulus, recipe.tipPoissonRatio(), recipe.mode(), lower, upper, recipe.background().of(curves.ramp()), region, recipe.equilibriumDistance(),
          new CurveSettings.Quality(recipe.fewestPoints(), recipe.cutoffModulus(), recipe.leastRSquared(), recipe.largestChiSquared(),
              recipe.smallestPeak()));
      return new Setup(settings, stated, warnings);
    }

    private double sensitivity() throws AnalysisException {
      if (curves.deflection().unit().equals(Unit.METRE)) {
        if (!Double.isNaN(recipe.sensitivity())) {
          warnings.add("The file holds the deflection in metres, so that the typed deflection sensitivity cannot be applied.");
        }
        return 1;
      }
      return required("deflection sensitivity", recipe.sensitivity(), recipe.sensitivityError(), file.deflectionSensitivity(), METRE_PER_VOLT,
          "--set sensitivity=50nm/V");
    }

    private double poissonRatio() {
      double value = optional("Poisson's ratio", recipe.poissonRatio(), file.poissonRatio(), POISSON_RATIO, Unit.ONE);
      Estimate last = stated.removeLast();
      stated.add(Estimate.of(last.name(), value, recipe.poissonRatioError(), Unit.ONE, last.method()));
      return value;
    }

    private void responses() {
      if (recipe.springConstantResponse() != 0) {
        stated.add(Estimate.exact(PREFIX + Systematics.SPRING_RESPONSE, recipe.springConstantResponse(), Unit.ONE, typed()));
      }
      if (!Double.isNaN(recipe.referenceResponse())) {
        stated.add(Estimate.exact(PREFIX + Systematics.REFERENCE_RESPONSE, recipe.referenceResponse(), Unit.ONE, typed()));
      }
    }

    private String typed() {
      return recipe.source().isBlank() ? "recipe" : recipe.source();
    }

    private double required(String name, double typed, double relativeError, Optional<Stated<Double>> inFile, Unit unit, String remedy)
        throws AnalysisException {
      if (Double.isNaN(typed) && inFile.isEmpty()) {
        throw new AnalysisException("the file does not state the " + name, "Give it: " + remedy + ".");
      }
      double value = choose(typed, inFile, Double.NaN);
      stated.add(Estimate.of(PREFIX + name, value, value * relativeError, unit, source(typed, inFile)));
      return value;
    }

    private double optional(String name, double typed, Optional<Stated<Double>> inFile, double otherwise, Unit unit) {
      double value = choose(typed, inFile, otherwise);
      if (!Double.isNaN(value)) {
        stated.add(Estimate.exact(PREFIX + name, value, unit, source(typed, inFile)));
      }
      return value;
    }

    /** The file's own bound is listed too when it is not used. */
    private double bound(String name, double typed, Optional<Stated<Double>> inFile, ToDoubleFunction<Window> end, double otherwise) {
      Optional<Stated<Double>> own = law.ownWindow().map(window -> new Stated<>(end.applyAsDouble(window), "default for unloading"));
      double value = optional(name, typed, own.or(() -> inFile), otherwise, Unit.ONE);
      inFile.filter(file -> file.value() != value).ifPresent(file -> stated.add(Estimate.exact(PREFIX + name + " of the instrument", file.value(),
          Unit.ONE, file.source() + ", not used")));
      return value;
    }

    private static double choose(double typed, Optional<Stated<Double>> inFile, double otherwise) {
      return Double.isNaN(typed) ? inFile.map(Stated::value).orElse(otherwise) : typed;
    }

    private String source(double typed, Optional<Stated<Double>> inFile) {
      return Double.isNaN(typed) ? inFile.map(Stated::source).orElse("default") : typed();
    }
  }
}
