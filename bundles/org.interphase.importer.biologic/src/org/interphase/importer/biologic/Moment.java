package org.interphase.importer.biologic;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.TimeSpan;

/** Moments as EC-Lab writes them, in the local time of its computer. */
final class Moment {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}) +(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?");
  private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
  /** The years 2000 to 2100. */
  private static final double FIRST_OLE_DAY = 36526;
  private static final double LAST_OLE_DAY = 73051;
  private static final double MILLISECONDS_OF_DAY = 86_400_000;
  /** Three centuries: more would not be the time of an experiment. */
  private static final double LONGEST = 1e10;

  private Moment() { }

  /** Reads the month, the day and the year, as in {@code 01/16/2020 14:13:34.000}; nothing when it is not a date. */
  static Optional<LocalDateTime> parse(String text) {
    Matcher parts = WRITTEN.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String fraction = parts.group(7) == null ? "" : parts.group(7);
    int nanoseconds = Integer.parseInt((fraction + "000000000").substring(0, 9));
    try {
      return Optional.of(LocalDateTime.of(number(parts, 3), number(parts, 1), number(parts, 2), number(parts, 4), number(parts, 5),
          number(parts, 6), nanoseconds));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** Days since the end of 1899, to the millisecond; nothing when that is not in this century. */
  static Optional<LocalDateTime> ofOle(double days) {
    return days >= FIRST_OLE_DAY && days < LAST_OLE_DAY
        ? Optional.of(OLE_EPOCH.plus(Math.round(days * MILLISECONDS_OF_DAY), ChronoUnit.MILLIS)) : Optional.empty();
  }

  /** From one time to another, in s since the start; nothing when they are no times. */
  static Optional<TimeSpan> span(LocalDateTime start, double first, double last) {
    return Math.abs(first) <= LONGEST && Math.abs(last) <= LONGEST && first <= last
        ? Optional.of(new TimeSpan(after(start, first), after(start, last))) : Optional.empty();
  }

  private static LocalDateTime after(LocalDateTime start, double seconds) {
    long whole = (long) Math.floor(seconds);
    return start.plusSeconds(whole).plusNanos(Math.round((seconds - whole) * 1e9));
  }
}
