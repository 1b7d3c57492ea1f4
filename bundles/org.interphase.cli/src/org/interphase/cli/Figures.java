package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.interphase.core.Result;
import org.interphase.report.ResultReport;
import org.interphase.report.ResultReport.Extent;

/** The figures of a result and nothing else. */
record Figures() implements Products {
  @Override
  public boolean present(Path folder) {
    return true;
  }

  @Override
  public void write(Result result, Duration took, Path folder, Executor executor) throws IOException {
    ResultReport.write(result, folder, Extent.ALL, executor);
  }
}
