package org.interphase.importer.biologic;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The numbers of a text export.
 *
 * @param columns how many there are
 * @param length how many rows there are, each of which has that many cells
 */
record TextSamples(SourceFile file, int columns, int length, double firstTime, double lastTime) implements Samples {
  private static final int ROWS_BETWEEN_CHECKS = 1024;

  /** Goes through the rows behind the header, which has been read, so that reading them allocates no more than the file is long. */
  static TextSamples of(SourceFile file, TextLines lines, TextHeader header, IProgressMonitor monitor) throws IOException {
    TextRows rows = new TextRows(file, lines, header);
    int length = 0;
    double first = Double.NaN;
    double last = Double.NaN;
    while (rows.next()) {
      check(monitor, length);
      if (length == Integer.MAX_VALUE) {
        throw rows.refused("there are more rows than can be read", "Export the file in parts.");
      }
      last = rows.time();
      first = length++ == 0 ? last : first;
    }
    return new TextSamples(file, header.titles().size(), length, first, last);
  }

  private static void check(IProgressMonitor monitor, int row) {
    if (row % ROWS_BETWEEN_CHECKS == 0 && monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  @Override
  public double[][] read(IProgressMonitor monitor) throws IOException {
    file.requireUnchanged();
    double[][] values = new double[columns][length];
    try (TextLines lines = new TextLines(file)) {
      TextRows rows = new TextRows(file, lines, TextHeader.read(file, lines));
      for (int row = 0; row < length && rows.next(); row++) {
        check(monitor, row);
        for (int column = 0; column < columns; column++) {
          values[column][row] = rows.number(column);
        }
      }
    }
    file.requireUnchanged();
    return values;
  }
}
