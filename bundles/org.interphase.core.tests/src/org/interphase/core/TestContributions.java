package org.interphase.core;

import org.interphase.importer.nanoscope.NanoscopeImporter;

/** Contributions without a registry of services. */
public final class TestContributions {
  private TestContributions() { }

  /** With the importer of NanoScope files. */
  public static Contributions nanoscope() {
    Contributions contributions = new Contributions();
    contributions.addImporter(new Contributed<>("nanoscope", "NanoScope", "1", "", "test", NanoscopeImporter::new));
    return contributions;
  }
}
