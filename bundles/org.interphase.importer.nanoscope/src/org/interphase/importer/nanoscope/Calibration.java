package org.interphase.importer.nanoscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interphase.api.Unit;

/**
 * From stored integers to physical values: {@code value = raw x step x soft value}. The step of an image is the hard
 * value, the number behind the parenthesis of {@code Z scale}, over 2^(8 B), where B is the header's {@code
 * Bytes/pixel}; the step of a curve is the hard scale inside the parenthesis. The soft value stands under the key that
 * {@code Z scale} names. The unit is the product of the units, so that a channel is a pressure only if the header says so.
 *
 * <p>A soft value without a unit was never calibrated, with a few exceptions that old software made. Then the values
 * are what the converter measured, volts or arbitrary units, and a warning says so.
 *
 * @param scale SI units per step; finite, not 0
 * @param unit the coherent SI unit; {@link Unit#ARBITRARY} when the file does not calibrate the channel
 * @param softScale the name of the soft scale, empty when there is none
 * @param warnings what to know before trusting it, in sentences
 */
record Calibration(double scale, Unit unit, String softScale, List<String> warnings) {
  private static final Set<String> ALWAYS_NANOMETRES_PER_VOLT = Set.of("sens. deflsens", "sens. zsens", "sens. zsenssens");
  private static final Unit NANOMETRES_PER_VOLT = Unit.parse("nm/V").orElseThrow();

  /** The calibration of an image. */
  static Calibration ofImage(Section image, int bytesPerPixel, NanoscopeHeader header) {
    return of(image, zScale -> {
      Magnitude hard = zScale.hardValue();
      return new Rule(zScale.softScale(), new Magnitude(hard.number() / Math.pow(2, 8 * bytesPerPixel), hard.unit()), header, new ArrayList<>());
    });
  }

  /** The calibration of a curve. */
  static Calibration ofCurve(Section curve, NanoscopeHeader header) {
    return of(curve, zScale -> new Rule(zScale.softScale(), perStep(zScale), header, new ArrayList<>()));
  }

  /** The calibration of a curve up to what the converter measured: volts, whatever they mean. */
  static Calibration ofConverter(Section curve, NanoscopeHeader header) {
    return of(curve, zScale -> new Rule("", perStep(zScale), header, new ArrayList<>()));
  }

  /** The hard scale, {@code V/LSB} written as {@code V}; without one there is no scale. */
  private static Magnitude perStep(CiaoValue.Value zScale) {
    return zScale.hardScale().map(scale -> new Magnitude(scale.number(), scale.unit().replaceFirst("/LSB$", ""))).orElse(new Magnitude(0, ""));
  }

  private static Calibration of(Section section, Function<CiaoValue.Value, Rule> rule) {
    Optional<Field> field = section.findCiao("Z scale");
    if (field.isEmpty()) {
      return uncalibrated("There is no \"Z scale\" in the section (" + section.place() + "): the values are stored integers.");
    }
    Optional<CiaoValue.Value> zScale = field.get().quantity();
    if (zScale.isPresent()) {
      return rule.apply(zScale.get()).calibrate();
    }
    return uncalibrated("The scale " + Damage.quote(field.get().value()) + " is not a number with a unit (" + field.get().place()
        + "): the values are stored integers.");
  }

  private static Calibration uncalibrated(String warning) {
    return new Calibration(1, Unit.ARBITRARY, "", List.of(warning));
  }

  /**
   * Applies step and soft value, collecting warnings on the way.
   *
   * @param softScale the name of the soft scale, empty when there is none
   * @param step what one step of the converter is worth before the soft scale
   */
  private record Rule(String softScale, Magnitude step, NanoscopeHeader header, List<String> warnings) {
    Calibration calibrate() {
      Optional<Magnitude> soft = softValue();
      double number = step.number() * soft.map(Magnitude::number).orElse(1.0);
      Unit unit = unit(soft);
      double scale = unit.toSi(number);
      if (Math.abs(scale) < Double.MIN_NORMAL || !Double.isFinite(scale * (1L << 32))) {
        return uncalibrated("A scale of " + number + " cannot be applied: the values are stored integers.");
      }
      return new Calibration(scale, unit.si(), softScale, List.copyOf(warnings));
    }

    private Optional<Magnitude> softValue() {
      if (softScale.isEmpty()) {
        return Optional.empty();
      }
      Optional<Magnitude> soft = header.softScale(softScale).flatMap(Field::quantity).map(CiaoValue.Value::hardValue);
      if (soft.isEmpty()) {
        warnings.add("The header has no number for " + softKey() + ": the values are those before that conversion.");
      }
      return soft;
    }

    private Unit unit(Optional<Magnitude> soft) {
      Unit hard = known(step.unit(), "\"Z scale\"");
      if (soft.isPresent() && soft.get().unit().isEmpty()) {
        return withoutSoftUnit(hard);
      }
      return calibrated(soft.isEmpty() ? hard : known(soft.get().unit(), softKey()).times(hard));
    }

    private Unit withoutSoftUnit(Unit hard) {
      String name = softScale.toLowerCase(Locale.ROOT);
      if (ALWAYS_NANOMETRES_PER_VOLT.contains(name)) {
        warnings.add(softKey() + " has lost its unit: nm/V is assumed.");
        return calibrated(NANOMETRES_PER_VOLT.times(hard));
      }
      if (name.equals("sens. phase")) {
        if (!hard.compatible(Unit.DEGREE)) {
          warnings.add(softKey() + " has no unit: degrees are assumed.");
        }
        return Unit.DEGREE;
      }
      if (name.contains("modulus") || name.contains("stiffness")) {
        warnings.add(softKey() + " has no unit: the channel is not calibrated. Its values are arbitrary units and not a modulus.");
        return Unit.ARBITRARY;
      }
      Unit measured = calibrated(hard);
      if (!measured.equals(Unit.ARBITRARY)) {
        warnings.add(softKey() + " has no unit: the channel is not calibrated. Its values are in " + hard + ".");
      }
      return measured;
    }

    /** The unit itself, or arbitrary units where the header leaves an uncalibrated factor in it. */
    private Unit calibrated(Unit unit) {
      if (!unit.si().symbol().contains(Unit.ARBITRARY.symbol())) {
        return unit;
      }
      warnings.add("The header does not calibrate the channel (" + softKey() + "): its values are arbitrary units.");
      return Unit.ARBITRARY;
    }

    private Unit known(String unit, String key) {
      return Unit.parse(unit).filter(parsed -> !unit.isBlank()).orElseGet(() -> {
        warnings.add("The unit " + Damage.quote(unit) + " of " + key + " is not known: the values are arbitrary units.");
        return Unit.ARBITRARY;
      });
    }

    private String softKey() {
      return softScale.isEmpty() ? "\"Z scale\"" : Damage.quote("\\@" + softScale);
    }
  }
}
