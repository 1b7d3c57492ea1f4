package org.interphase.importer.nanoscope;

import java.nio.file.Path;
import org.interphase.api.spi.FileRefusedException;

/** Why a file cannot be imported: found by code that knows the place in the file, but not the file. */
final class Damage extends Exception {
  static final String COPY_AGAIN = "Copy the file again from the instrument's computer, in binary mode.";
  static final String GET_ORIGINAL = "Get the original file as the NanoScope software saved it.";
  static final String EXPORT_AGAIN = "Export the curve again from NanoScope Analysis, or open the original file.";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 60;

  private final String place;
  private final String remedy;

  Damage(String place, String problem, String remedy) {
    super(problem);
    this.place = place;
    this.remedy = remedy;
  }

  FileRefusedException in(Path file) {
    return new FileRefusedException(file, place, getMessage(), remedy);
  }

  /** The same as a warning about a part of a file, whose other parts can be imported. */
  String explanation() {
    return getMessage() + " (" + place + "). " + remedy;
  }

  /** A piece of the file for use in a message: in quotation marks, on one line, not too long. */
  static String quote(String text) {
    String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
  }
}
