package org.interphase.importer.biologic;

import java.io.IOException;
import org.interphase.api.spi.FileRefusedException;

/**
 * The rows behind the header of a text export, one after another; empty lines are passed over. Decimal signs are points
 * or commas, whatever the computer was set to; thousands are not separated.
 */
final class TextRows {
  private final SourceFile file;
  private final TextLines lines;
  private final int columnOfTime;
  private final int[] ends;

  /** @param lines the header of which has been read */
  TextRows(SourceFile file, TextLines lines, TextHeader header) {
    this.file = file;
    this.lines = lines;
    this.columnOfTime = EcLabLog.columnOfTime(header.titles());
    this.ends = new int[header.titles().size()];
  }

  /** Goes to the next row and finds its cells; false at the end of the file. */
  boolean next() throws IOException {
    boolean found = lines.next();
    while (found && lines.isBlank()) {
      found = lines.next();
    }
    if (found) {
      split();
    }
    return found;
  }

  private void split() throws FileRefusedException {
    int cell = 0;
    for (int i = 0; i < lines.length() && cell < ends.length; i++) {
      if (lines.at(i) == '\t') {
        ends[cell++] = i;
      }
    }
    if (cell < ends.length) {
      ends[cell++] = lines.length();
    }
    if (cell < ends.length) {
      throw refused("the row has " + cell + " of " + ends.length + " columns", SourceFile.EXPORT_AGAIN);
    }
  }

  /** The time of the row. */
  double time() throws FileRefusedException {
    return number(columnOfTime);
  }

  /** A number of the row, NaN where there is none. */
  double number(int column) throws FileRefusedException {
    String written = lines.text(column == 0 ? 0 : ends[column - 1] + 1, ends[column]).strip();
    if (isDecimal(written)) {
      try {
        return Double.parseDouble(written.replace(',', '.'));
      } catch (NumberFormatException e) {
        throw notANumber(written);
      }
    }
    if (isNoValue(written)) {
      return Double.NaN;
    }
    throw notANumber(written);
  }

  private static boolean isDecimal(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c < '0' || c > '9') && "+-.,eE".indexOf(c) < 0) {
        return false;
      }
    }
    return !written.isEmpty();
  }

  /** What stands where nothing was measured, and how EC-Lab's own library writes what is not a number. */
  private static boolean isNoValue(String written) {
    return written.isEmpty() || written.equals("XXX") || written.indexOf('#') >= 0 || written.equalsIgnoreCase("nan");
  }

  private FileRefusedException notANumber(String written) {
    return Moment.parse(written).isPresent() ? refused("the time " + SourceFile.quote(written) + " is a date",
        "Export the file again from EC-Lab with elapsed times.") : refused(SourceFile.quote(written) + " is not a number", SourceFile.EXPORT_AGAIN);
  }

  FileRefusedException refused(String problem, String remedy) {
    return file.refused(lines.place(), problem, remedy);
  }
}
