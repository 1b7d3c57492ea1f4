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
  private static final double ROUGHNESS = 5e-9;
  private static final double HEIGHT_NOISE = 0.2e-9;

  /** Fig. 4, 100 min: means 40, 161, 317 and 319 MPa, the last two one peak of two widths; image mean 300 MPa. */
  private static final Mixture PLAIN_EARLY = Mixture.of(
      new double[] {40e6, 161e6, 317e6, 319e6}, new double[] {12e6, 40e6, 60e6, 150e6}, new double[] {0.020, 0.078, 0.550, 0.352});
  /** Fig. 4, 300 min: a main peak at 600 and a second one at 100 MPa; image mean 570 MPa. */
  private static final Mixture PLAIN_LATE = Mixture.of(new double[] {100e6, 600e6}, new double[] {40e6, 120e6}, new double[] {0.06, 0.94});
  /** Fig. 5, 100 min: intersections at 220 and 410 MPa; image mean 770 MPa. */
  private static final Mixture VC_EARLY = Mixture.crossingAt(
      new double[] {120e6, 310e6, 1450e6}, new double[] {40e6, 35e6, 550e6}, new double[] {220e6, 410e6});
  /** Fig. 5, 270 min: intersections at 140 and 380 MPa; image mean 1.3 GPa. */
  private static final Mixture VC_LATE = Mixture.crossingAt(
      new double[] {70e6, 230e6, 2250e6}, new double[] {35e6, 45e6, 700e6}, new double[] {140e6, 380e6});

  private static final List<Spot> SPOTS = List.of(
      new Spot("synthetic_EC-EMC", 0, List.of(new Capture(100, PLAIN_EARLY), new Capture(300, PLAIN_LATE))),
      new Spot("synthetic_EC-EMC-VC", 1, List.of(new Capture(100, VC_EARLY), new Capture(270, VC_LATE))));

  /** One place on one sample: its name, the days after the first immersion when it was immersed, and its images in order. */
  private record Spot(String name, int day, List<Capture> captures) { }

  /** An image: minutes after immersion, and what the surface then is. */
  private record Capture(int minutes, Mixture mixture) { }

  @Override
  public Class<ExperimentSettings> settings() {
    return ExperimentSettings.class;
  }

  @Override
  public List<Path> write(ExperimentSettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, SPOTS.stream().mapToInt(spot -> spot.captures().size()).sum());
    LocalDateTime firstImmersion = ImageSettings.time("immersion", settings.immersion());
    List<Path> files = new ArrayList<>();
    for (Spot spot : SPOTS) {
      LocalDateTime immersion = firstImmersion.plusDays(spot.day());
      long spotSeed = seed + spot.day();
      for (int frame = 0; frame < spot.captures().size(); frame++) {
        SubMonitor step = progress.split(1);
        Capture capture = spot.captures().get(frame);
        SyntheticImage image = SyntheticImage.of(scene(settings, capture.mixture()), spotSeed, frame, step);
        Recorder recorder = new Recorder(spot.name() + '_' + capture.minutes() + "min", immersion, immersion.plusMinutes(capture.minutes()), true,
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
