package org.interphase.simulation.eclab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interphase.simulation.PendingFile;

/**
 * Writes a log as EC-Lab 11.50 exports it: an {@code .mpt} of header lines, titles and one line a sample. Times have 16
 * significant digits and voltages 8. This code shares nothing with the importer.
 */
public final class EcLabText {
  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm:ss.SSS", Locale.ROOT);
  /** The line with the number of header lines, that of the titles and the first, which {@link #header} does not list. */
  private static final int OTHER_HEADER_LINES = 3;

  private final OcvLog log;
  private final char decimalSign;

  private EcLabText(OcvLog log, char decimalSign) {
    this.log = log;
    this.decimalSign = decimalSign;
  }

  /** Writes a file with decimal points beside its place and renames it in, over an older one. */
  public static void write(Path file, OcvLog log) throws IOException {
    write(file, log, '.');
  }

  /**
   * Writes a file beside its place and renames it in, over an older one.
   *
   * @param decimalSign the point, or the comma of other countries' computers
   */
  public static void write(Path file, OcvLog log, char decimalSign) throws IOException {
    try (PendingFile pending = new PendingFile(file)) {
      write(pending.stream(), log, decimalSign);
      pending.commit();
    }
  }

  /** Writes the bytes of a file to a stream, which stays open. */
  public static void write(OutputStream out, OcvLog log, char decimalSign) throws IOException {
    if (decimalSign != '.' && decimalSign != ',') {
      throw new IllegalArgumentException("numbers have a point or a comma, not " + decimalSign);
    }
    new EcLabText(log, decimalSign).write(out);
  }

  private void write(OutputStream out) throws IOException {
    List<String> header = header();
    line(out, "EC-Lab ASCII FILE");
    line(out, "Nb header lines : " + (header.size() + OTHER_HEADER_LINES) + " ".repeat(26));
    for (String line : header) {
      line(out, line);
    }
    line(out, "mode\terror\ttime/s\t" + (log.averaged() ? "<Ewe/V>" : "Ewe/V") + '\t');
    for (int i = 0; i < log.times().length; i++) {
      line(out, "3\t0\t" + number(log.times()[i], 15) + '\t' + number((float) log.volts()[i], 7));
    }
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + "\r\n").getBytes(CHARSET));
  }

  private List<String> header() {
    List<String> lines = new ArrayList<>(List.of("", "Open Circuit Voltage", "", "Run on channel : 1 (SN 0)", "User : ",
        "Electrode connection : standard", "Potential control : Ewe",
        "Ewe ctrl range : min = " + fixed(0, 2) + " V, max = " + fixed(5, 2) + " V", "Safety Limits :", "\tDo not start on E overload",
        "Channel : Floating", "Acquisition started on : " + moment(log.start()), "Technique started on : " + moment(log.start()),
        "Loaded Setting File : NONE", "Saved on :", "\tFile : synthetic.mpr", "Device : synthetic instrument (SN 0)",
        "EC-Lab for windows v11.50 (software)", "Electrode material : ", "Initial state : ", "Electrolyte : "));
    log.comments().forEach(comment -> lines.add("Comments : " + comment));
    lines.add("Electrode surface area : " + fixed(0, 3) + " cm\u00b2");
    lines.add("Cycle Definition : Charge/Discharge alternance");
    lines.add(setting("record", log.averaged() ? "<Ewe>" : "Ewe"));
    lines.add(setting("E range min (V)", fixed(0, 3)));
    lines.add(setting("E range max (V)", fixed(5, 3)));
    lines.add("");
    if (!log.loops().isEmpty()) {
      lines.add("Number of loops : " + log.loops().size());
      for (int i = 0; i < log.loops().size(); i++) {
        lines.add("Loop " + i + " from point number " + log.loops().get(i) + " to " + (log.endOfLoop(i) - 1));
      }
      lines.add("");
    }
    return lines;
  }

  private static String moment(LocalDateTime time) {
    return MOMENT.format(time);
  }

  /** A line of the table of settings, which has columns of 20 characters. */
  private static String setting(String name, String value) {
    return String.format(Locale.ROOT, "%-20s%-20s", name, value);
  }

  private String fixed(double value, int decimals) {
    return localized(String.format(Locale.ROOT, "%." + decimals + "f", value));
  }

  /** With an exponent of three digits, as in {@code 3.4206879E+000}. */
  private String number(double value, int decimals) {
    String written = String.format(Locale.ROOT, "%." + decimals + "E", value);
    int exponent = written.indexOf('E') + 2;
    return localized(written.substring(0, exponent) + "0".repeat(3 - Math.min(3, written.length() - exponent)) + written.substring(exponent));
  }

  private String localized(String number) {
    return number.replace('.', decimalSign);
  }
}
