package org.interphase.core;

import java.util.function.Supplier;
import org.interphase.api.spi.Importer;
import org.interphase.api.spi.Step;
import org.interphase.core.curve.BudgetStep;
import org.interphase.core.curve.FitStep;
import org.interphase.core.surface.ClassStatisticsStep;
import org.interphase.core.surface.LevelStep;
import org.interphase.core.surface.RoughnessStep;
import org.interphase.importer.biologic.EcLabImporter;
import org.interphase.importer.biologic.EcLabTextImporter;
import org.interphase.segmentation.mixture.MixtureSegmenter;
import org.interphase.segmentation.watershed.WatershedSegmenter;

/** What a study needs, without the platform. */
public final class StudyBundles {
  public static final String WATERSHED = "org.interphase.segmentation.watershed";

  private StudyBundles() { }

  public static Contributions contributions() {
    Contributions contributions = withoutWatershed();
    addWatershed(contributions, "1");
    return contributions;
  }

  /** As if the bundle that finds particles were not installed. */
  public static Contributions withoutWatershed() {
    Contributions contributions = CurveBundles.contributions();
    importer(contributions, "org.interphase.importer.biologic", EcLabImporter::new);
    importer(contributions, "org.interphase.importer.biologic.text", EcLabTextImporter::new);
    step(contributions, "org.interphase.channel", "1", ChannelStep::new);
    step(contributions, "org.interphase.level", "1", LevelStep::new);
    step(contributions, "org.interphase.roughness", "1", RoughnessStep::new);
    step(contributions, "org.interphase.classes", "1", ClassStatisticsStep::new);
    step(contributions, "org.interphase.segmentation.mixture", "1", MixtureSegmenter::new);
    step(contributions, "org.interphase.fit", "1", () -> new FitStep(contributions));
    step(contributions, "org.interphase.budget", "1", BudgetStep::new);
    return contributions;
  }

  public static void addWatershed(Contributions contributions, String version) {
    step(contributions, WATERSHED, version, WatershedSegmenter::new);
  }

  private static void importer(Contributions contributions, String id, Supplier<Importer> loader) {
    contributions.addImporter(new Contributed<>(id, id, "1", "", "test", loader));
  }

  private static void step(Contributions contributions, String id, String version, Supplier<Step<?>> loader) {
    contributions.addStep(new Contributed<>(id, id, version, "", "test", loader));
  }
}
