package org.interphase.model;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How dates and times stand in the project file: ISO 8601 without zone, seconds always, fractions when there are any. */
public final class IsoTime {
  private IsoTime() { }

  /**
   * Reads a moment.
   *
   * @throws java.time.format.DateTimeParseException if the text is not such a moment
   */
  public static LocalDateTime parse(String text) {
    return LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  /** Writes a moment so that {@link #parse} gives it back. */
  public static String format(LocalDateTime moment) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
  }
}
