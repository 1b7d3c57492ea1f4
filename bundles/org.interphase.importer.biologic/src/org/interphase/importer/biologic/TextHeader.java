package org.interphase.importer.biologic;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Metadata;

/**
 * The lines in front of the numbers. The second one says how many they are; the last one has the titles of the columns.
 *
 * @param program which program exported the file
 * @param lines those between the second and the last; may be none
 * @param titles of the columns, in the spelling of the file
 */
record TextHeader(String program, List<String> lines, List<String> titles) {
  /** Many times what EC-Lab writes. */
  private static final int LONGEST = 1 << 22;
  private static final int FEWEST_LINES = 3;
  private static final Pattern FIRST_LINE = Pattern.compile("(EC-Lab|BT-Lab) ASCII FILE\\s*");
  private static final Pattern SECOND_LINE = Pattern.compile("Nb header lines : *(\\d{1,9})\\s*");
  private static final Pattern VERSION = Pattern.compile("(?:EC|BT)-Lab for windows v(\\S+).*");
  private static final Pattern LOOP = Pattern.compile("Loop \\d+ from point number (\\d{1,9}) to \\d+\\s*");
  private static final Pattern SETTING = Pattern.compile("(\\S.*?) {2,}(\\S.*)");
  private static final String START = "Acquisition started on :";

  /** Reads the header of a file whose first line is next. */
  static TextHeader read(SourceFile file, TextLines in) throws IOException {
    Matcher first = FIRST_LINE.matcher(in.next() ? in.text() : "");
    if (!first.matches()) {
      throw notRecognised(file, in);
    }
    Matcher second = SECOND_LINE.matcher(in.next() ? in.text() : "");
    if (!second.matches()) {
      throw file.refused(in.place(), "the line \"Nb header lines : \" with a number is needed", SourceFile.EXPORT_AGAIN);
    }
    int count = Integer.parseInt(second.group(1));
    List<String> lines = new ArrayList<>();
    int length = 0;
    for (int number = FEWEST_LINES; number <= count; number++) {
      if (!in.next()) {
        throw file.refused(in.place(), "the file ends inside a header of " + count + " lines", SourceFile.EXPORT_AGAIN);
      }
      lines.add(in.text());
      length += in.length() + 1;
      if (length > LONGEST) {
        throw file.refused(in.place(), "the header has more than " + LONGEST + " characters", SourceFile.EXPORT_AGAIN);
      }
    }
    List<String> titles = lines.isEmpty() ? List.of() : titles(lines.removeLast());
    if (EcLabLog.columnOfTime(titles) < 0) {
      throw file.refused(in.place(), "the last line of the header has no column \"time/s\"", "Export the file again from EC-Lab with the time.");
    }
    return new TextHeader(first.group(1), List.copyOf(lines), titles);
  }

  private static IOException notRecognised(SourceFile file, TextLines in) {
    boolean settings = in.text().startsWith("EC-LAB SETTING FILE");
    return settings ? file.refused("line 1", "this file holds the settings of an experiment and no measurement", "Choose its .mpr or .mpt file.")
        : file.refused("line 1", "this is not a text export of EC-Lab: it begins with " + SourceFile.quote(in.text()), "Choose an .mpt file.");
  }

  /** A line of titles ends with a tab. */
  private static List<String> titles(String line) {
    List<String> titles = new ArrayList<>(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
    if (titles.getLast().isEmpty()) {
      titles.removeLast();
    }
    return List.copyOf(titles);
  }

  /** The first line that says something stands behind an empty one; it is not there when the header was left out. */
  String technique() {
    return lines.stream().filter(line -> !line.isBlank()).findFirst().filter(line -> !line.contains(" : ")).map(String::strip).orElse("");
  }

  Optional<LocalDateTime> start() {
    return lines.stream().filter(line -> line.startsWith(START)).findFirst().flatMap(line -> Moment.parse(line.substring(START.length())));
  }

  /** The version of the program; empty when the header does not say. */
  String version() {
    return lines.stream().map(VERSION::matcher).filter(Matcher::matches).map(version -> version.group(1)).findFirst().orElse("");
  }

  /** The first row of each loop, as stated. */
  List<Integer> loops() {
    return lines.stream().map(LOOP::matcher).filter(Matcher::matches).map(loop -> Integer.parseInt(loop.group(1))).toList();
  }

  Metadata.Section section() {
    return new Metadata.Section(program + " ASCII FILE", lines.stream().filter(line -> !line.isBlank()).map(TextHeader::entry).toList());
  }

  /** A line {@code key : value}, or one of the table of settings, where spaces fill up the columns. */
  private static Metadata.Entry entry(String line) {
    String text = line.strip();
    int colon = (text + ' ').indexOf(" : ");
    Matcher setting = SETTING.matcher(text);
    if (colon >= 0) {
      return new Metadata.Entry(text.substring(0, colon), text.substring(colon + 2).strip());
    }
    return setting.matches() ? new Metadata.Entry(setting.group(1), setting.group(2)) : new Metadata.Entry(text, "");
  }
}
