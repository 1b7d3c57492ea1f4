package org.interphase.testsupport.window;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** What is installed where a test runs: the platform's contributions, or, on a plain class path, those of Interphase's own bundles. */
public final class Installed {
  private static final String[][] COMPONENTS = {
      {"Importer", "org.interphase.importer.nanoscope", "NanoScope", "org.interphase.importer.nanoscope.NanoscopeImporter"},
      {"Importer", "org.interphase.importer.biologic", "EC-Lab", "org.interphase.importer.biologic.EcLabImporter"},
      {"Importer", "org.interphase.importer.biologic.text", "EC-Lab text export", "org.interphase.importer.biologic.EcLabTextImporter"},
      {"Step", "org.interphase.channel", "Choose a channel", "org.interphase.core.ChannelStep"},
      {"Step", "org.interphase.fit", "Fit force curves", "org.interphase.core.curve.FitStep"},
      {"Step", "org.interphase.budget", "Uncertainty budget", "org.interphase.core.curve.BudgetStep"},
      {"Step", "org.interphase.level", "Level", "org.interphase.core.surface.LevelStep"},
      {"Step", "org.interphase.roughness", "Roughness", "org.interphase.core.surface.RoughnessStep"},
      {"Step", "org.interphase.classes", "Statistics by class", "org.interphase.core.surface.ClassStatisticsStep"},
      {"Step", "org.interphase.segmentation.mixture", "Gaussian mixture", "org.interphase.segmentation.mixture.MixtureSegmenter"},
      {"Step", "org.interphase.segmentation.watershed", "Particles by watershed", "org.interphase.segmentation.watershed.WatershedSegmenter"},
      {"ContactModel", "org.interphase.contact.dmt", "DMT", "org.interphase.fitmodel.contact.DmtModel"},
      {"ContactModel", "org.interphase.contact.jkr", "JKR", "org.interphase.fitmodel.contact.JkrModel"},
      {"ContactModel", "org.interphase.contact.hertz", "Hertz", "org.interphase.fitmodel.contact.HertzModel"},
      {"UnloadingModel", "org.interphase.contact.oliver-pharr", "Oliver-Pharr (sphere)", "org.interphase.fitmodel.contact.OliverPharrModel"},
      {"Simulator", "org.interphase.simulation.study", "whole study", "org.interphase.simulation.study.StudySimulator"}};

  private Installed() { }

  /** Importers, steps, laws of contact, synthetic instruments. */
  public static Contributions contributions() {
    Bundle bundle = FrameworkUtil.getBundle(Contributions.class);
    return bundle == null ? plain() : platform(bundle);
  }

  private static Contributions platform(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
      BundleContext context = bundle.getBundleContext();
      return context.getService(context.getServiceReference(Contributions.class));
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Contributions plain() {
    Contributions contributions = new Contributions();
    try {
      Constructor<?> contributed = Contributed.class.getDeclaredConstructors()[0];
      contributed.setAccessible(true);
      for (String[] one : COMPONENTS) {
        Method add = Contributions.class.getDeclaredMethod("add" + one[0], Contributed.class);
        add.setAccessible(true);
        Supplier<Object> loader = () -> made(one[3], contributions);
        add.invoke(contributions, contributed.newInstance(one[1], one[2], "1", "", "test", loader));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return contributions;
  }

  private static Object made(String name, Contributions contributions) {
    try {
      Class<?> type = Class.forName(name);
      try {
        return type.getConstructor(Contributions.class).newInstance(contributions);
      } catch (NoSuchMethodException plain) {
        return type.getConstructor().newInstance();
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
