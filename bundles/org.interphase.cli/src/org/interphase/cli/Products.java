package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.interphase.core.Result;

/** What a command leaves beside the numbers of a result. */
interface Products {
  /** Whether a result that was made earlier has them. */
  boolean present(Path folder);

  /**
   * Writes them into the folder that becomes the result.
   *
   * @param took how long the analysis took
   * @param executor for what can be done side by side
   */
  void write(Result result, Duration took, Path folder, Executor executor) throws IOException;
}
