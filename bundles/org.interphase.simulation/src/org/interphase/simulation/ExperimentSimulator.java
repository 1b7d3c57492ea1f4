package org.interphase.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Grid;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Simulator;
import org.osgi.service.component.annotations.Component;

/**
 * Writes the demonstration series: one spot on lithium in EC/EMC after 100 and 300 min, and one in EC/EMC with VC after 100
 * and 270 min, with moduli as published by Wolff and Hausen (J. Electrochem. Soc. 170, 010534, 2023,
 * doi 10.1149/1945-7111/acb01e, Fig. 4 and 5). The measured files were not published; these are synthetic.
 *
 * <p>The images of one electrolyte show the same patches and topography, drifted. A patch keeps its rank from one image to
 * the next: as weights change, patches at the ends of the ranks' intervals change their component and the others keep it.
 * The first spot has the seed that was given, the second one the next number.
 */
@Component(service = Simulator.class)
@Contribution(id = ExperimentSimulator.ID, label = "demonstration series", version = ExperimentSimulator.VERSION,
    help = "Four synthetic NanoScope images of a growing interphase, in two electrolytes, with the published moduli as known truth.")
public final class ExperimentSimulator implements Simulator<ExperimentSettings> {
  static final String ID = "org.interphase.simulation.experiment";
  static final String VERSION = "1";
  static final double ROUGHNESS = 5e-9;
  static final double HEIGHT_NOISE = 0.2e-9;

  @Override
  public Class<ExperimentSettings> settings() {
    return ExperimentSettings.class;
  }

  @Override
  public List<Path> write(ExperimentSettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, ElectrolyteSeries.PLACES.stream().mapToInt(place -> place.captures().size()).sum());
    LocalDateTime firstImmersion = ImageSettings.time("immersion", settings.immersion());
    List<Path> files = new ArrayList<>();
    for (ElectrolyteSeries.Place place : ElectrolyteSeries.PLACES) {
      LocalDateTime immersion = firstImmersion.plusDays(place.day());
      long placeSeed = seed + place.day();
      for (int frame = 0; frame < place.captures().size(); frame++) {
        SubMonitor step = progress.split(1);
        ElectrolyteSeries.Capture capture = place.captures().get(frame);
        SyntheticImage image = SyntheticImage.of(scene(settings, capture.mixture()), placeSeed, frame, step);
        Recorder recorder = new Recorder(place.name() + '_' + capture.minutes() + "min", immersion, immersion.plusMinutes(capture.minutes()), true,
            new Truth.Generator(ID, VERSION));
        files.add(recorder.write(image, directory, step));
      }
    }
    return List.copyOf(files);
  }

  private static Scene scene(ExperimentSettings settings, Mixture mixture) {
    Grid grid = new Grid(settings.columns(), settings.rows(), settings.scanSize(), settings.scanSize() * settings.rows() / settings.columns());
    return new Scene(grid, mixture, settings.patchSize(), ROUGHNESS, HEIGHT_NOISE, settings.driftX(), settings.driftY(),
        settings.saturated(), settings.missing());
  }
}
