package org.interphase.importer.nanoscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.interphase.api.CurveChannel;
import org.interphase.api.ForceVolume;
import org.interphase.api.ProbeSetup;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Unit;

/**
 * A force curve put together from an export. The export has the deflection in several units: volts are preferred,
 * because they are what was measured, and the ratios of the others are checked against sensitivity and spring constant.
 */
final class ExportedCurve {
  private static final String DEFLECTION = "Defl";
  private static final double AGREEMENT = 1e-3;

  private final DataFile file;
  private final NanoscopeHeader header;
  private final CurveTable table;

  ExportedCurve(DataFile file, NanoscopeHeader header, CurveTable table) {
    this.file = file;
    this.header = header;
    this.table = table;
  }

  /**
   * The curve.
   *
   * @param warnings receives what does not concern the curve itself
   */
  ForceVolume curve(List<String> warnings) throws Damage {
    if (header.file().find("Date").map(Field::value).flatMap(AcquisitionTime::parse).isEmpty()) {
      warnings.add("The header has no date that can be read: the time of the measurement is not known.");
    }
    ExportedRamp ramp = ExportedRamp.of(table);
    List<ExportedCurveChannel> channels = channels(ramp);
    CurveChannel deflection = deflection(channels, Unit.VOLT).or(() -> deflection(channels, Unit.METRE)).orElseThrow(
        () -> new Damage("line of titles", "there is no deflection in V or nm", "Export the curve again, with a column \"Defl_V_Ex\"."));
    Optional<CurveChannel> height = channels.stream().filter(channel -> channel.name().equals("Height Sensor") && channel.unit().equals(Unit.METRE))
        .map(CurveChannel.class::cast).findFirst();
    List<String> ofCurve = new ArrayList<>();
    ProbeSetup setup = compare(new ProbeSettings(header, section()).setup("Sens. DeflSens", ofCurve), channels, ofCurve);
    return new RecordedCurves(RecordedCurves.POINT, ramp.ramp(table), List.copyOf(channels), deflection, height, setup, ofCurve);
  }

  /** The n-th column of a title on approach belongs to the n-th of the same title on retract. */
  private List<ExportedCurveChannel> channels(ExportedRamp ramp) {
    List<ExportedCurveChannel> channels = new ArrayList<>();
    List<CurveTable.Column> retracts = new ArrayList<>(table.branch(true));
    for (CurveTable.Column approach : table.branch(false)) {
      Optional<CurveTable.Column> partner = retracts.stream()
          .filter(column -> column.quantity().equals(approach.quantity()) && column.unit().equals(approach.unit())).findFirst();
      partner.ifPresent(retract -> {
        retracts.remove(retract);
        if (!approach.quantity().equals("Time") && !approach.quantity().equals("Calc_Ramp")) {
          channels.add(new ExportedCurveChannel(file, approach.quantity().replace('_', ' '), approach.unit().si(),
              joined(ramp.approach().of(approach), ramp.retract().of(retract))));
        }
      });
    }
    return channels;
  }

  private static double[] joined(double[] first, double[] second) {
    double[] both = new double[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static Optional<ExportedCurveChannel> deflection(List<ExportedCurveChannel> channels, Unit unit) {
    return channels.stream().filter(channel -> channel.name().equals(DEFLECTION) && channel.unit().equals(unit)).findFirst();
  }

  /** The section of the deflection; the exporter has simplified its lines. */
  private Section section() {
    return header.sections().stream().filter(section -> section.name().toLowerCase(Locale.ROOT).endsWith("force image list"))
        .filter(section -> section.findCiao("Image Data").filter(field -> field.value().contains("Deflection")).isPresent())
        .findFirst().orElse(header.file());
  }

  /** The setup, completed by what the columns show. */
  private static ProbeSetup compare(ProbeSetup setup, List<ExportedCurveChannel> channels, List<String> warnings) {
    Function<Unit, Optional<ExportedCurveChannel>> in = unit -> deflection(channels, unit);
    Optional<Stated<Double>> sensitivity = compare("deflection sensitivity", setup.deflectionSensitivity(), in.apply(Unit.METRE), in.apply(Unit.VOLT),
        warnings);
    Optional<Stated<Double>> spring = compare("spring constant", setup.springConstant(), in.apply(Unit.NEWTON), in.apply(Unit.METRE), warnings);
    return new ProbeSetup(sensitivity, spring, setup.tipRadius(), setup.tipHalfAngle(), setup.poissonRatio(), setup.windowLower(),
        setup.windowUpper(), setup.deformationRegion(), setup.model());
  }

  private static Optional<Stated<Double>> compare(String what, Optional<Stated<Double>> stated, Optional<ExportedCurveChannel> numerator,
      Optional<ExportedCurveChannel> denominator, List<String> warnings) {
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return stated;
    }
    Unit unit = numerator.get().unit().per(denominator.get().unit());
    double ratio = ratio(numerator.get().samples(), denominator.get().samples());
    if (stated.isPresent() && !(Math.abs(ratio / stated.get().value() - 1) <= AGREEMENT)) {
      warnings.add("The columns of the deflection show a " + what + " of " + ratio + " " + unit + ", the header has " + stated.get().value() + " "
          + unit + " (" + stated.get().source() + ").");
    }
    return stated.or(() -> ratio > 0 ? Optional.of(new Stated<>(ratio, "ratio of the columns of the deflection")) : Optional.empty());
  }

  private static double ratio(double[] numerator, double[] denominator) {
    double products = 0;
    double squares = 0;
    for (int i = 0; i < numerator.length; i++) {
      double product = numerator[i] * denominator[i];
      products += Double.isNaN(product) ? 0 : product;
      squares += Double.isNaN(product) ? 0 : denominator[i] * denominator[i];
    }
    return products / squares;
  }
}
