package org.interphase.core.study;

import java.util.Optional;
import org.interphase.analysis.time.ImmersionTime;
import org.interphase.api.TimeSpan;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;

/** When measurements were taken, in immersion time. */
final class Times {
  private Times() { }

  /** When a measurement was taken on the clock of its experiment; empty without immersion, or when its file does not say. */
  static Optional<ImmersionTime> of(Experiment experiment, Measurement measurement) {
    return experiment.getImmersed() == null ? Optional.empty() : span(measurement).map(span -> ImmersionTime.of(span, experiment.getImmersed()));
  }

  static Optional<TimeSpan> span(Measurement measurement) {
    if (measurement.getStart() == null) {
      return Optional.empty();
    }
    boolean ends = measurement.getEnd() != null && !measurement.getEnd().isBefore(measurement.getStart());
    return Optional.of(new TimeSpan(measurement.getStart(), ends ? measurement.getEnd() : measurement.getStart()));
  }
}
