package org.interphase.importer.biologic;

import java.io.IOException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The numbers of a file, as it has them: not yet in SI. */
interface Samples {
  /** How many rows there are. */
  int length();

  /** The number of the first row in the column of times; not to be asked of a file without rows. */
  double firstTime();

  /** Likewise of the last row. */
  double lastTime();

  /**
   * Reads the file.
   *
   * @return an array for each column, in the order of the file. Owned by the caller.
   */
  double[][] read(IProgressMonitor monitor) throws IOException;
}
