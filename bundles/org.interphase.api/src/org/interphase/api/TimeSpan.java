package org.interphase.api;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * When something was recorded: an image takes minutes. In the instrument's local time; files carry no time zone.
 *
 * @param start the first sample
 * @param end the last sample, not before {@code start}
 */
public record TimeSpan(LocalDateTime start, LocalDateTime end) {
  public TimeSpan {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a recording cannot end at " + end + ", before its start at " + start);
    }
  }

  /** Half way between start and end: the time to plot an image at. */
  public LocalDateTime middle() {
    return start.plus(duration().dividedBy(2));
  }

  /** How long it took; zero when only one moment is known. */
  public Duration duration() {
    return Duration.between(start, end);
  }
}
