package org.interphase.importer.nanoscope;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphase.api.Channel;
import org.interphase.api.ForceVolume;
import org.interphase.api.Ramp;
import org.interphase.api.TimeSpan;
import org.interphase.api.Unit;

/**
 * When a recording began and ended.
 *
 * <p>NanoScope writes the date of a file when its frame is complete, so that the recording ends then. It began as much earlier as it
 * took: for images and captures the rows in the file over the lines a second ({@code Scan rate} of the scan), for linear ramps, of
 * which a force volume has one for every pixel, the number of curves times the samples and the time between them. The rate of lines
 * counts one pass: an image that lifts the tip for a second pass over each line took longer. Where the header does not say how long
 * it took, only the date is known.
 */
final class RecordingTime {
  /** Three months: more would not be one recording. */
  private static final double LONGEST = 1e7;

  private RecordingTime() { }

  /**
   * @param date as the header has it
   * @param images the file's images; may be none
   */
  static Optional<TimeSpan> span(Optional<LocalDateTime> date, NanoscopeHeader header, List<? extends Channel> images, Optional<ForceVolume> curves) {
    double seconds = curves.map(volume -> ofCurves(volume, header)).orElseGet(() -> ofImages(images, header)).orElse(0);
    Duration duration = seconds > 0 && seconds <= LONGEST ? Duration.ofNanos(Math.round(seconds * 1e9)) : Duration.ZERO;
    return date.map(end -> new TimeSpan(end.minus(duration), end));
  }

  private static OptionalDouble ofCurves(ForceVolume curves, NanoscopeHeader header) {
    return switch (curves.ramp()) {
      case Ramp.Linear ramp -> OptionalDouble.of(ramp.samples() * ramp.interval() * curves.grid().size());
      case Ramp.Sinusoidal sine -> ofLines(curves.grid().rows(), header);
    };
  }

  /** Images computed from a force volume took as long as its curves, which are not there. */
  private static OptionalDouble ofImages(List<? extends Channel> images, NanoscopeHeader header) {
    int rows = images.stream().mapToInt(channel -> channel.grid().rows()).max().orElse(0);
    return CurveKind.of(header) == CurveKind.VOLUME ? OptionalDouble.empty() : ofLines(rows, header);
  }

  private static OptionalDouble ofLines(int rows, NanoscopeHeader header) {
    return header.scan("Scan rate").flatMap(rate -> rate.positiveSi(Unit.HERTZ)).map(rate -> OptionalDouble.of(rows / rate))
        .orElse(OptionalDouble.empty());
  }
}
