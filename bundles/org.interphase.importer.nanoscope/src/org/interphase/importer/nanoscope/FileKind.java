package org.interphase.importer.nanoscope;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of NanoScope file, told apart by the first line. */
enum FileKind {
  IMAGE("\\*File list"),
  /** Single force curves, force volumes, PeakForce captures, and images computed from a force volume. */
  FORCE("\\*Force file list"),
  ELECTROCHEMISTRY("\\*EC File list");

  private final String firstLine;

  FileKind(String firstLine) {
    this.firstLine = firstLine;
  }

  static Optional<FileKind> of(String start) {
    return Arrays.stream(values()).filter(kind -> start.startsWith(kind.firstLine + "\r") || start.startsWith(kind.firstLine + "\n")).findFirst();
  }

  /** Whether the file begins like a NanoScope file that holds its numbers as text. */
  static boolean isText(String start) {
    return start.startsWith("?*File list") || start.startsWith("\"\\?") || start.startsWith("\"\\*");
  }
}
