package org.interphase.core.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the entry of a project from its files. */
@FunctionalInterface
public interface ProjectReader {
  /**
   * Reads one project.
   *
   * @param folder of the project, absolute
   * @return its entry, whose {@link CatalogueEntry#folder()} is that folder; empty when there is no project in it
   * @throws IOException when there is one that cannot be read; the message is for the user
   */
  Optional<CatalogueEntry> read(Path folder) throws IOException;
}
