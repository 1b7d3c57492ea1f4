package org.interphase.core;

import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.fitmodel.contact.JkrModel;
import org.interphase.importer.nanoscope.NanoscopeImporter;
import org.interphase.simulation.CurveSimulator;

/** What the bundles for force curves contribute, without the platform. */
public final class CurveBundles {
  private CurveBundles() { }

  public static Contributions contributions() {
    Contributions contributions = new Contributions();
    contributions.addSimulator(new Contributed<>("org.interphase.simulation.curves", "force curves", "1", "", "test", CurveSimulator::new));
    contributions.addImporter(new Contributed<>("org.interphase.nanoscope", "NanoScope", "1", "", "test", NanoscopeImporter::new));
    contributions.addContactModel(new Contributed<>("org.interphase.contact.dmt", "DMT", "1", "", "test", DmtModel::new));
    contributions.addContactModel(new Contributed<>("org.interphase.contact.jkr", "JKR", "1", "", "test", JkrModel::new));
    return contributions;
  }
}
