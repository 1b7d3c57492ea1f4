package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.interphase.core.Result;

/** What a command leaves beside the numbers of a result. */
interface Products {
  /** Whether a result that was made earlier has them. */
  boolean present(Path folder);

  /**
   * Writes them into the folder that becomes the result.
   *
   * @param took how long the analysis took
   */
  void write(Result result, Duration took, Path folder) throws IOException;
}
