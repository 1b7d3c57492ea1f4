package org.interphase.importer.nanoscope;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interphase.api.Ramp;
import org.interphase.api.Unit;

/**
 * The triangle that the piezo is moved with for ramps and force volumes. A step is the size of the ramp over the samples
 * of the retract branch; an approach with fewer samples starts higher.
 *
 * @param section of the deflection
 * @param warnings receives what was assumed
 */
record LinearRamp(NanoscopeHeader header, Section section, List<String> warnings) {
  private static final double LARGEST_METRES = 1;
  private static final String NO_RAMP = "Use curves that were recorded while the piezo moved the probe toward the sample and back.";

  /** Finds the ramp of curves of so many samples. */
  Ramp ramp(int approach, int hold, int retract) throws Damage {
    refuseOtherSweeps();
    Field field = size().orElseThrow(() -> new Damage(section.place(), "there is no \"\\@4:Ramp size\"", Damage.GET_ORIGINAL));
    double size = metres(field).orElseThrow(() -> new Damage(field.place(), "the size of the ramp cannot be converted to a length",
        Damage.GET_ORIGINAL));
    double step = size / retract;
    if (!(step >= Double.MIN_NORMAL && size <= LARGEST_METRES)) {
      throw new Damage(field.place(), "a ramp of " + Damage.quote(field.value()) + " is not possible", Damage.GET_ORIGINAL);
    }
    return new Ramp.Linear(approach, hold, retract, step, interval(retract));
  }

  /** Curves can also be recorded against time, or against a voltage. */
  private void refuseOtherSweeps() throws Damage {
    Optional<Field> against = section.find("X Data Type").filter(field -> field.value().equalsIgnoreCase("Time"));
    if (against.isPresent()) {
      throw new Damage(against.get().place(), "the curves were recorded against time, without a ramp", NO_RAMP);
    }
    Optional<Field> channel = section.findCiao("Ramp channel").filter(field -> !isPiezo(field));
    if (channel.isPresent()) {
      throw new Damage(channel.get().place(), "the curves were recorded against " + Damage.quote(channel.get().value()), NO_RAMP);
    }
  }

  private static boolean isPiezo(Field field) {
    return field.value().isBlank() || field.selection().map(choice -> choice.internal().equalsIgnoreCase("Zsweep") || choice.name().equals("Z"))
        .orElse(field.value().equals("Z"));
  }

  private Optional<Field> size() {
    Stream<Function<String, Optional<Field>>> places = Stream.of(section::findCiao, section::find, header::forceCiao, header::force);
    return places.flatMap(place -> Stream.of("Ramp size", "Ramp size Zsweep", "Z scan size").flatMap(key -> place.apply(key).stream()))
        .filter(this::isPositive).findFirst();
  }

  private boolean isPositive(Field field) {
    return field.quantity().map(value -> value.hardValue().number() > 0).orElse(field.positive().isPresent());
  }

  private Optional<Double> metres(Field field) {
    Optional<CiaoValue.Value> value = field.quantity();
    if (value.isEmpty() || value.get().softScale().isEmpty()) {
      Optional<Magnitude> direct = value.map(CiaoValue.Value::hardValue).or(field::positive);
      return direct.flatMap(size -> Unit.parse(size.unit()).filter(Unit.METRE::compatible).map(unit -> unit.toSi(size.number())));
    }
    Optional<Sensitivity> sensitivity = Sensitivity.of(value.get().softScale(), header);
    sensitivity.filter(Sensitivity::unitIsMissing).ifPresent(assumed -> warnings.add("The size of the ramp rests on " + assumed.source() + "."));
    Magnitude volts = value.get().hardValue();
    return sensitivity.flatMap(scale -> Unit.parse(volts.unit()).filter(Unit.VOLT::compatible)
        .map(unit -> unit.toSi(volts.number()) * scale.metresPerVolt()));
  }

  /** The rate counts ramps to and fro; it gives the time between samples where both ways take equally long. */
  private double interval(int retract) {
    Optional<String> forward = header.force("Forward vel.").map(Field::value);
    boolean even = forward.equals(header.force("Reverse vel.").map(Field::value));
    return header.force("Scan rate").filter(rate -> even).flatMap(rate -> rate.positiveSi(Unit.HERTZ)).map(rate -> 1 / (2.0 * retract * rate))
        .orElse(Double.NaN);
  }
}
