package org.interphase.api.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A synthetic instrument: writes files in an instrument's format from a sample whose properties are known, with the
 * truth beside them as JSON. A Declarative Services component with a {@link Contribution}.
 *
 * @param <S> the settings: a record whose components carry {@link Param}
 */
public interface Simulator<S extends Record> {
  /** The settings record. */
  Class<S> settings();

  /**
   * Writes the files. The same settings and seed give the same bytes.
   *
   * @param directory an existing folder
   * @return the instrument files written, without the truth files beside them ({@code <name>.truth.json})
   */
  List<Path> write(S settings, long seed, Path directory, IProgressMonitor monitor) throws IOException;
}
