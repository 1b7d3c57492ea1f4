package org.interphase.importer.nanoscope;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header's date, such as {@code 11:47:00 AM Thu Jul 22 2021}: English, in the instrument's local time. */
final class AcquisitionTime {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}:\\d\\d:\\d\\d [AP]M) [A-Za-z]{3} ([A-Za-z]{3} +\\d{1,2} \\d{4})");
  private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder().parseCaseInsensitive()
      .appendPattern("h:mm:ss a MMM d uuuu").toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

  private AcquisitionTime() { }

  /** Reads a date; nothing when it is not one. The day of the week is not checked. */
  static Optional<LocalDateTime> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(written.group(1) + " " + written.group(2).replaceAll(" +", " "), FORMAT));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
