package org.interphase.importer.nanoscope;

import java.util.List;
import java.util.Optional;
import org.interphase.api.ProbeSetup;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Unit;

/**
 * What a header says about probe, sample and the instrument's own fit. Numbers that the instrument writes where nothing
 * was entered, such as a spring constant of 0, are left out.
 *
 * @param deflection the section of the deflection; those of other channels have other spring constants
 */
record ProbeSettings(NanoscopeHeader header, Section deflection) {
  private static final String USUAL_SENSITIVITY = "Sens. DeflSens";
  private static final Unit NANOMETRE = Unit.parse("nm").orElseThrow();
  private static final Unit NEWTON_PER_METRE = Unit.NEWTON.per(Unit.METRE);
  private static final Unit PERCENT = Unit.parse("%").orElseThrow();
  private static final double LARGEST_ANGLE = Math.PI / 2;
  private static final double LARGEST_POISSON_RATIO = 0.5;

  /**
   * Collects the settings.
   *
   * @param softScale the name of the deflection's sensitivity as its section has it; the usual one is taken where the header does not have that
   * @param warnings receives what was assumed, and what is missing
   */
  ProbeSetup setup(String softScale, List<String> warnings) {
    Optional<Stated<Double>> upper = number(header.scan("Max Force Fit Boundary"), PERCENT, 1);
    Optional<Stated<Double>> lower = lowerBoundary();
    boolean inOrder = lower.isEmpty() || upper.isEmpty() || lower.get().value() < upper.get().value();
    return new ProbeSetup(sensitivity(softScale, warnings), number(deflection.find("Spring Constant"), NEWTON_PER_METRE, Double.MAX_VALUE),
        number(header.scan("Tip Radius"), NANOMETRE, Double.MAX_VALUE),
        number(header.scan("Tip Half Angle"), Unit.RADIAN, Math.nextDown(LARGEST_ANGLE)),
        number(header.scan("Sample Poisson's Ratio"), Unit.ONE, LARGEST_POISSON_RATIO), lower.filter(found -> inOrder),
        upper.filter(found -> inOrder), number(header.scan("Deformation Fit Region"), Unit.ONE, 1),
        header.scan("Modulus Fit Model").filter(field -> !field.value().isBlank()).map(field -> new Stated<>(field.value(), field.place())));
  }

  private Optional<Stated<Double>> sensitivity(String softScale, List<String> warnings) {
    String name = header.softScale(softScale).isPresent() ? softScale : USUAL_SENSITIVITY;
    Optional<Sensitivity> sensitivity = Sensitivity.of(name, header);
    if (sensitivity.isEmpty()) {
      warnings.add("The header holds no calibrated deflection sensitivity (" + Damage.quote("\\@" + name) + ").");
    }
    sensitivity.filter(Sensitivity::unitIsMissing).ifPresent(assumed -> warnings.add("The deflection sensitivity is that of " + assumed.source()
        + "."));
    return sensitivity.map(found -> new Stated<>(found.metresPerVolt(), found.source()));
  }

  /** The lower end of the fit may be 0. */
  private Optional<Stated<Double>> lowerBoundary() {
    Optional<Field> field = header.scan("Min Force Fit Boundary");
    Optional<Stated<Double>> zero = field.filter(found -> Magnitude.parse(found.value()).filter(value -> value.number() == 0).isPresent())
        .map(found -> new Stated<>(0.0, found.place()));
    return zero.or(() -> number(field, PERCENT, 1));
  }

  /** A positive number in SI, not above the largest that makes sense; in its own unit where it has one. */
  private static Optional<Stated<Double>> number(Optional<Field> field, Unit usual, double largest) {
    return field.flatMap(found -> found.positiveSi(usual).filter(si -> si <= largest).map(si -> new Stated<>(si, found.place())));
  }
}
