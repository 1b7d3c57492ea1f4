package org.interphase.analysis.time;

import java.time.Duration;
import java.time.LocalDateTime;
import org.interphase.api.TimeSpan;

/**
 * How long a surface had been under electrolyte when an image of it was taken. An image takes minutes: it is plotted at its middle, and its
 * span shown.
 *
 * <p>What was finished before the electrolyte was added shows the dry foil and is plotted at 0. An image during which it was added
 * is of both: it is immersed, its span starts at 0, and {@link #straddles} says so.
 *
 * @param start from immersion to the first sample, negative when that came before
 * @param end from immersion to the last sample, not before {@code start}
 */
public record ImmersionTime(Duration start, Duration end) {
  private static final double NANOS = 1e9;

  public ImmersionTime {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException("an image cannot end " + end + " after immersion when it starts " + start + " after it");
    }
  }

  /**
   * The immersion time of an image.
   *
   * @param span when the image was taken, in the instrument's local time
   * @param immersion when the electrolyte was added, by the same clock
   */
  public static ImmersionTime of(TimeSpan span, LocalDateTime immersion) {
    return new ImmersionTime(Duration.between(immersion, span.start()), Duration.between(immersion, span.end()));
  }

  /** Whether the image was finished before immersion, or at that moment. */
  public boolean dry() {
    return !end.isPositive() && start.isNegative();
  }

  /** Whether the electrolyte was added while the image was taken. */
  public boolean straddles() {
    return start.isNegative() && end.isPositive();
  }

  /** The time to plot the image at in s: the middle of the part of the scan under electrolyte; 0 for the dry foil. */
  public double seconds() {
    return (from() + to()) / 2;
  }

  /** Where the span to show begins, in s; not negative. */
  public double from() {
    return Math.max(0, seconds(start));
  }

  /** Where the span to show ends, in s; not negative. */
  public double to() {
    return Math.max(0, seconds(end));
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / NANOS;
  }
}
