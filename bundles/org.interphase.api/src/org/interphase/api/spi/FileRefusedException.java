package org.interphase.api.spi;

import java.io.IOException;
import java.nio.file.Path;

/** A file that was not imported. The message is one line: the file, what is wrong, where, and what to do. */
public final class FileRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file
   * @param place where in the file, for example {@code header line 12 "\Data length"} or {@code byte 40960}
   * @param problem what is wrong, a phrase without a full stop
   * @param remedy what the user can do, a sentence
   */
  public FileRefusedException(Path file, String place, String problem, String remedy) {
    super(file + ": " + problem + " (" + place + "). " + remedy);
  }
}
