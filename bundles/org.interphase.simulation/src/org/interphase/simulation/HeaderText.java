package org.interphase.simulation;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.interphase.api.Direction;
import org.interphase.api.Grid;

/**
 * The text of a NanoScope header while it is written: sections of {@code \Key: value} lines.
 *
 * <p>All text is written without a locale. Every part that a person may read says that the data are synthetic.
 */
final class HeaderText {
  private static final char END_OF_TEXT = 0x1A;
  private static final int DIGITS = 7;
  private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().appendPattern("hh:mm:ss ")
      .appendText(AMPM_OF_DAY, Map.of(0L, "AM", 1L, "PM")).appendLiteral(' ')
      .appendText(DAY_OF_WEEK, Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun")).appendLiteral(' ')
      .appendText(MONTH_OF_YEAR, Map.ofEntries(Map.entry(1L, "Jan"), Map.entry(2L, "Feb"), Map.entry(3L, "Mar"), Map.entry(4L, "Apr"),
          Map.entry(5L, "May"), Map.entry(6L, "Jun"), Map.entry(7L, "Jul"), Map.entry(8L, "Aug"), Map.entry(9L, "Sep"),
          Map.entry(10L, "Oct"), Map.entry(11L, "Nov"), Map.entry(12L, "Dec")))
      .appendPattern(" dd uuuu").toFormatter(Locale.ROOT);

  private final NanoscopeLayout layout;
  private final StringBuilder text = new StringBuilder();

  HeaderText(NanoscopeLayout layout) {
    this.layout = layout;
  }

  /** The bytes with the mark of the end, padded with zeros to the layout's length; {@code content} names in words what may be too much. */
  byte[] padded(String content) {
    byte[] written = (text.toString() + END_OF_TEXT).getBytes(StandardCharsets.ISO_8859_1);
    if (written.length > layout.headerLength()) {
      throw new IllegalArgumentException(content + " do not fit a header of " + layout.headerLength() + " bytes");
    }
    return Arrays.copyOf(written, layout.headerLength());
  }

  Stream<String> lines() {
    return text.toString().lines();
  }

  void section(String name) {
    text.append("\\*").append(name).append("\r\n");
  }

  void line(String key, Object value) {
    text.append('\\').append(layout.spelled(key)).append(": ").append(value).append("\r\n");
  }

  /** A key of the second kind; the {@code @} is added. */
  void ciao(String key, String value) {
    text.append("\\@").append(key).append(": ").append(value).append("\r\n");
  }

  /** The sections of the microscope and its scanner. */
  void instrument() {
    section("Equipment list");
    line("Description", Truth.SYNTHETIC);
    line("Microscope", "Synthetic instrument");
    line("Scanner file", "synthetic.scn");
    section("Scanner list");
    line("Scanner type", "Synthetic");
    line("Serial Number", "SYNTHETIC");
    line("File name", "synthetic.scn");
    sensitivity(PeakForceQnm.PIEZO, true);
  }

  /** A sensitivity that is not known is written as 1 without a unit. */
  void sensitivity(Sensitivity sensitivity, boolean known) {
    String value = known ? significant(sensitivity.value()) + ' ' + sensitivity.unit() : "1.000000 ";
    ciao("Sens. " + sensitivity.name(), "V " + value);
  }

  /** The section of an image channel whose samples begin at an offset in the file. */
  void imageList(SyntheticChannel channel, Grid grid, long offset) {
    int storageBytes = layout.storageBytes();
    int rows = channel.values().length / grid.columns();
    section("Ciao image list");
    line("Data offset", offset);
    line("Data length", (long) channel.values().length * storageBytes);
    line("Bytes/pixel", Math.min(channel.bytesPerPixel(), storageBytes));
    line("Start context", "OL");
    line("Data type", "AFM");
    line("Note", Truth.SYNTHETIC);
    line("Plane fit", "0 0 0 5");
    line("Frame direction", "Up");
    line("Capture start line", 0);
    line("Samps/line", grid.columns());
    line("Number of lines", rows);
    line("Aspect Ratio", "1:1");
    line("Scan Size", scanSize(grid.width()));
    line("Scan Line", channel.lifted() ? "Interleave" : "Main");
    line("Line Direction", channel.direction() == Direction.RETRACE ? "Retrace" : "Trace");
    line("Realtime Planefit", "None");
    line("Offline Planefit", "None");
    line("Valid data start X", 0);
    line("Valid data start Y", 0);
    line("Valid data len X", grid.columns());
    line("Valid data len Y", rows);
    double range = channel.hardRange();
    String step = significant(range / (1L << 8 * Math.min(channel.bytesPerPixel(), storageBytes)));
    String internalName = layout == NanoscopeLayout.V9_40 ? channel.internalName() : "";
    String group = channel.lifted() ? "3:" : "2:";
    ciao(group + "Image Data", "S [" + internalName + "] \"" + channel.name() + '"');
    ciao("Z magnify", "C [" + group + "Z scale] 0.01000000");
    ciao(group + "Z scale", scaled(channel.sensitivity(), step, range));
    ciao(group + "Z offset", scaled(channel.sensitivity(), step, 0));
  }

  static String date(LocalDateTime time) {
    return DATE.format(time);
  }

  static String scaled(Sensitivity sensitivity, String step, double value) {
    String unit = sensitivity.hardUnit();
    return "V [Sens. " + sensitivity.name() + "] (" + step + ' ' + unit + "/LSB) " + significant(value) + ' ' + unit;
  }

  /** Both numbers are the width: headers do not shorten the second one when the frame has fewer rows. */
  private static String scanSize(double width) {
    boolean large = width >= 1e-6;
    String number = trimmed(width * (large ? 1e6 : 1e9));
    return number + ' ' + number + (large ? " ~m" : " nm");
  }

  /** Seven significant digits, as NanoScope writes scales, and its padded zero. */
  static String significant(double value) {
    if (value == 0) {
      return "      0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    return rounded.setScale(Math.max(0, rounded.scale() + DIGITS - rounded.precision())).toPlainString();
  }

  /** At most seven significant digits, without trailing zeros. */
  static String trimmed(double value) {
    return value == 0 ? "0" : new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros().toPlainString();
  }
}
