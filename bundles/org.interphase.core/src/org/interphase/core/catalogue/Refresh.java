package org.interphase.core.catalogue;

import java.util.List;

/**
 * What bringing the catalogue up to date did.
 *
 * @param read projects that were read anew
 * @param unchanged projects whose files were as before
 * @param removed projects that are no longer in the catalogue
 * @param problems why projects are not in it, a sentence each
 */
public record Refresh(int read, int unchanged, int removed, List<String> problems) {
  public Refresh {
    problems = List.copyOf(problems);
  }
}
