package org.interphase.simulation;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Invalid;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Simulator;
import org.osgi.service.component.annotations.Component;

/**
 * Writes the demonstration series as raw captures, with what a calibration needs: three ramps on sapphire for the
 * deflection sensitivity, a thermal spectrum for the spring constant, a polystyrene film for the tip radius, and graphite
 * as a check. The probe is not quite what the headers state: the feedback holds the stated setpoint in volts, and
 * everything else follows from the probe as it is.
 */
@Component(service = Simulator.class)
@Contribution(id = CaptureSimulator.ID, label = "demonstration captures", version = CaptureSimulator.VERSION,
    help = "Four synthetic PeakForce captures of a growing interphase with the published moduli as known truth, and the files to calibrate them.")
public final class CaptureSimulator implements Simulator<CaptureSettings> {
  static final String ID = "org.interphase.simulation.captures";
  static final String VERSION = "1";
  private static final int MISHAPS = -71;
  private static final double PEAK_FORCE = 75e-9;
  private static final double PEAK_FORCE_IN_VC = 175e-9;

  @Override
  public Class<CaptureSettings> settings() {
    return CaptureSettings.class;
  }

  @Override
  public List<Path> write(CaptureSettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    CaptureBench bench = new CaptureBench(settings.probe(), settings.resonance(), settings.quality(), settings, new Truth.Generator(ID, VERSION),
        seed);
    return new Session(settings, bench, directory, SubMonitor.convert(monitor, 100)).write();
  }

  /** One run: the series of an experimenter's days. */
  private record Session(CaptureSettings settings, CaptureBench bench, Path directory, SubMonitor progress) {
    List<Path> write() throws IOException {
      LocalDateTime firstImmersion = ImageSettings.time("immersion", settings.immersion());
      List<Path> files = new ArrayList<>(bench.calibrate(firstImmersion.minusHours(1), directory, progress));
      for (ElectrolyteSeries.Place place : ElectrolyteSeries.PLACES) {
        for (int frame = 0; frame < place.captures().size(); frame++) {
          files.add(capture(place, frame, firstImmersion.plusDays(place.day())));
        }
      }
      return List.copyOf(files);
    }

    private Path capture(ElectrolyteSeries.Place place, int frame, LocalDateTime immersion) throws IOException {
      long placeSeed = bench.seed() + place.day();
      ElectrolyteSeries.Capture capture = place.captures().get(frame);
      SyntheticImage image = SyntheticImage.of(settings.scene(capture.mixture()), placeSeed, frame, progress);
      Mishaps mishaps = new Mishaps(image.grid().size(), mishaps(), Streams.of(placeSeed, frame, MISHAPS));
      double setpoint = place.day() == 0 ? PEAK_FORCE : PEAK_FORCE_IN_VC;
      SceneSpecimen specimen = SceneSpecimen.of(image, bench.held(setpoint), mishaps);
      return bench.capture(directory.resolve(place.name() + '_' + capture.minutes() + "min.pfc"), image.grid(), specimen,
          pixel -> image.heights()[pixel], setpoint, immersion.plusMinutes(capture.minutes()), Streams.seed(placeSeed, frame),
          Optional.of(scenery(specimen, immersion, capture.minutes())), progress);
    }

    private Map<Invalid, Integer> mishaps() {
      Map<Invalid, Integer> counts = new EnumMap<>(Invalid.class);
      for (Invalid mishap : Tapping.MISHAPS) {
        counts.put(mishap, settings.invalid());
      }
      return counts;
    }

    private CurveTruth.Scenery scenery(SceneSpecimen specimen, LocalDateTime immersion, int minutes) {
      SyntheticImage image = specimen.image();
      Scene scene = image.scene();
      TrueMixture mixture = TrueMixture.of(scene.mixture(), image.labels(), specimen::isValid);
      Truth.Shift drift = new Truth.Shift(image.frame() * scene.driftX(), image.frame() * scene.driftY());
      return new CurveTruth.Scenery(ISO_LOCAL_DATE_TIME.format(immersion), minutes, image.frame(), scene.mixture().mean(), mixture.components(),
          scene.mixture().crossings(), mixture.realised(), SceneSpecimen.SOFTEST, specimen.redrawn(), drift, mixture.classMap());
    }
  }
}
