package org.interphase.api.spi;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Recording;

/** Reads one family of files. A Declarative Services component with a {@link Contribution}. Called from any thread. */
public interface Importer {
  /**
   * How sure the importer is that the file is one of its own, from its content alone.
   *
   * @return 0 (not mine) to 100 (certain)
   */
  int probe(Header header);

  /**
   * Opens a file that {@link #probe} recognised, and checks every size and offset in it.
   *
   * @throws FileRefusedException if the file is damaged or of a kind that cannot be read; says where and what to do
   * @throws IOException if the file cannot be read at all
   */
  Recording open(Path file, IProgressMonitor monitor) throws IOException;
}
