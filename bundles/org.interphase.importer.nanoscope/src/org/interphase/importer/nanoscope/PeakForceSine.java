package org.interphase.importer.nanoscope;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.api.Ramp;
import org.interphase.api.Unit;

/**
 * The sine of PeakForce tapping. The tip is nearest to the sample at the sync distance, which the header counts in the
 * instrument's {@code Sample Points} per period; versions keep it under different keys, and 0 means never determined.
 */
final class PeakForceSine {
  private static final Unit NANOMETRE = Unit.parse("nm").orElseThrow();
  private static final double LARGEST_METRES = 1;
  private static final List<String> SYNC_DISTANCES = List.of("Sync Distance QNM", "Sync Distance New", "Sync Distance");

  private PeakForceSine() { }

  /**
   * The ramp of a period of so many samples.
   *
   * @param warnings receives what was assumed
   */
  static Ramp ramp(NanoscopeHeader header, int samples, List<String> warnings) throws Damage {
    Field stated = header.scan("Peak Force Amplitude").orElse(new Field(1, "Peak Force Amplitude", ""));
    double amplitude = amplitude(header).orElseThrow(
        () -> new Damage(stated.place(), "there is no amplitude of PeakForce but " + Damage.quote(stated.value()), Damage.GET_ORIGINAL));
    double interval = header.scan("PFT Freq").flatMap(PeakForceSine::frequency).map(frequency -> 1 / (frequency * samples)).orElse(Double.NaN);
    return new Ramp.Sinusoidal(samples, amplitude, turningPoint(header, samples, warnings), interval);
  }

  /** Half of peak to peak, in m. */
  static Optional<Double> amplitude(NanoscopeHeader header) {
    return header.scan("Peak Force Amplitude").flatMap(field -> field.positiveSi(NANOMETRE)).filter(amplitude -> amplitude <= LARGEST_METRES);
  }

  /** The line that holds a sync distance. */
  static Optional<Field> syncDistance(NanoscopeHeader header) {
    return SYNC_DISTANCES.stream().flatMap(key -> header.scan(key).stream()).filter(field -> field.positiveSi(Unit.ONE).isPresent()).findFirst();
  }

  private static double turningPoint(NanoscopeHeader header, int samples, List<String> warnings) {
    Optional<Field> sync = syncDistance(header);
    Optional<Double> points = header.scan("Sample Points").flatMap(field -> field.positiveSi(Unit.ONE));
    double periods = sync.flatMap(field -> field.positiveSi(Unit.ONE)).orElse(Double.NaN) / points.orElse((double) samples);
    if (!Double.isFinite(periods)) {
      warnings.add("The header has no sync distance: the turning point is assumed in the middle of the period.");
      return samples / 2;
    }
    if (points.isEmpty()) {
      warnings.add("The header has no \"\\Sample Points\": the sync distance is taken in samples of the curves.");
    }
    double turningPoint = (periods - Math.floor(periods)) * samples;
    return turningPoint < samples ? turningPoint : 0;
  }

  /** In Hz; files write {@code kHz} and {@code KHz}. */
  private static Optional<Double> frequency(Field field) {
    return field.positive().flatMap(magnitude -> Stream.of(magnitude.unit(), magnitude.unit().toLowerCase(Locale.ROOT).replace("hz", "Hz"))
        .flatMap(unit -> Unit.parse(unit).filter(Unit.HERTZ::compatible).stream()).findFirst().map(unit -> unit.toSi(magnitude.number())));
  }
}
