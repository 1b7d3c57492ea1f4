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
import java.util.function.IntToDoubleFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Grid;
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
  /** The probe as all headers state it. */
  static final Probe STATED = new Probe(40, 25e-9, 30e-9, 0.314159, 0.3);

  private static final int MISHAPS = -71;
  private static final int SAPPHIRE = -72;
  private static final int POLYSTYRENE = -73;
  private static final int GRAPHITE = -74;
  private static final NanoscopeLayout LAYOUT = NanoscopeLayout.V9_40;
  private static final Detector.Settings DETECTOR = new Detector.Settings(12.5e-12, 0, 0, 0, 0, 0.05, 12.5);
  private static final double SAPPHIRE_FORCE = 2000e-9;
  private static final double POLYSTYRENE_FORCE = 100e-9;
  private static final double GRAPHITE_FORCE = 200e-9;
  private static final double REFERENCE_SCATTER = 0.02;
  private static final double PEAK_FORCE = 75e-9;
  private static final double PEAK_FORCE_IN_VC = 175e-9;
  private static final Motion TAPPING = new Motion.Sine(128, 100e-9, 2000, 89, 0, false);
  private static final Motion RAMP = new Motion.Triangle(1024, 0, 1024, 200e-9, 1);
  private static final int RAMPS = 3;

  @Override
  public Class<CaptureSettings> settings() {
    return CaptureSettings.class;
  }

  @Override
  public List<Path> write(CaptureSettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    return new Session(settings, seed, directory, SubMonitor.convert(monitor, 100)).write();
  }

  /** One run: the series of an experimenter's days. */
  private record Session(CaptureSettings settings, long seed, Path directory, SubMonitor progress) {
    List<Path> write() throws IOException {
      List<Path> files = new ArrayList<>();
      LocalDateTime firstImmersion = ImageSettings.time("immersion", settings.immersion());
      LocalDateTime calibrated = firstImmersion.minusHours(1);
      for (int i = 0; i < RAMPS; i++) {
        files.add(sapphire(i, calibrated.plusMinutes(i)));
      }
      files.add(thermal());
      files.add(polystyrene(calibrated.plusMinutes(10)));
      files.add(graphite(calibrated.plusMinutes(20)));
      for (ElectrolyteSeries.Place place : ElectrolyteSeries.PLACES) {
        for (int frame = 0; frame < place.captures().size(); frame++) {
          files.add(capture(place, frame, firstImmersion.plusDays(place.day())));
        }
      }
      return List.copyOf(files);
    }

    /** The force that the feedback holds when it is asked for another: it knows volts only. */
    private double held(double setpoint) {
      Probe probe = settings.probe();
      return setpoint * probe.springConstant() * probe.sensitivity() / (STATED.springConstant() * STATED.sensitivity());
    }

    private Path sapphire(int number, LocalDateTime acquired) throws IOException {
      long rampSeed = Streams.seed(seed, SAPPHIRE, number);
      ReferenceSpecimen rigid = new ReferenceSpecimen(Tapping.RIGID, 30e-9, 0, held(SAPPHIRE_FORCE), rampSeed);
      CurveRecording recording = new CurveRecording(CurveKind.RAMP, LAYOUT, acquired, new Grid(1, 1, Double.NaN, Double.NaN), RAMP, STATED,
          SAPPHIRE_FORCE, List.of(), true);
      return record("sapphire.00" + number, recording, rigid, rampSeed, Optional.empty());
    }

    private Path polystyrene(LocalDateTime acquired) throws IOException {
      long fileSeed = Streams.seed(seed, POLYSTYRENE);
      ReferenceSpecimen film = new ReferenceSpecimen(2.7e9, 40e-9, REFERENCE_SCATTER, held(POLYSTYRENE_FORCE), fileSeed);
      return record("polystyrene.pfc", tapping(new Grid(32, 32, 1e-6, 1e-6), film, pixel -> 0, POLYSTYRENE_FORCE, acquired, fileSeed), film,
          fileSeed, Optional.empty());
    }

    private Path graphite(LocalDateTime acquired) throws IOException {
      long fileSeed = Streams.seed(seed, GRAPHITE);
      ReferenceSpecimen graphite = new ReferenceSpecimen(18e9, 5e-9, REFERENCE_SCATTER, held(GRAPHITE_FORCE), fileSeed);
      return record("hopg.pfc", tapping(new Grid(16, 16, 1e-6, 1e-6), graphite, pixel -> 0, GRAPHITE_FORCE, acquired, fileSeed), graphite,
          fileSeed, Optional.empty());
    }

    private Path thermal() throws IOException {
      ThermalSpectrum spectrum = ThermalSpectrum.of(settings.springConstant(), settings.resonance(), settings.quality());
      Path file = directory.resolve("thermal.csv");
      try (SyntheticFile pending = new SyntheticFile(file, directory.resolve("thermal.csv.truth.json"))) {
        spectrum.write(pending.stream(), seed);
        spectrum.writeTruth(pending.truth(), new Truth.Generator(ID, VERSION), seed, "thermal.csv", pending.sha256OfFile());
        pending.commit();
      }
      return file;
    }

    private Path capture(ElectrolyteSeries.Place place, int frame, LocalDateTime immersion) throws IOException {
      long placeSeed = seed + place.day();
      long fileSeed = Streams.seed(placeSeed, frame);
      ElectrolyteSeries.Capture capture = place.captures().get(frame);
      SyntheticImage image = SyntheticImage.of(settings.scene(capture.mixture()), placeSeed, frame, progress);
      Mishaps mishaps = new Mishaps(image.grid().size(), mishaps(), Streams.of(placeSeed, frame, MISHAPS));
      double setpoint = place.day() == 0 ? PEAK_FORCE : PEAK_FORCE_IN_VC;
      SceneSpecimen specimen = SceneSpecimen.of(image, held(setpoint), mishaps);
      CurveRecording recording = tapping(image.grid(), specimen, pixel -> image.heights()[pixel], setpoint, immersion.plusMinutes(capture.minutes()),
          fileSeed);
      return record(place.name() + '_' + capture.minutes() + "min.pfc", recording, specimen, fileSeed,
          Optional.of(scenery(specimen, immersion, capture.minutes())));
    }

    private CurveRecording tapping(Grid grid, Specimen specimen, IntToDoubleFunction topography, double setpoint, LocalDateTime acquired,
        long fileSeed) {
      List<SyntheticChannel> maps = OnlineMaps.of(grid, specimen, topography, ExperimentSimulator.HEIGHT_NOISE, fileSeed, progress);
      return new CurveRecording(CurveKind.CAPTURE, LAYOUT, acquired, grid, TAPPING, STATED, setpoint, maps, false);
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

    private Path record(String name, CurveRecording recording, Specimen specimen, long fileSeed, Optional<CurveTruth.Scenery> scenery)
        throws IOException {
      Stroke stroke = recording.motion().stroke();
      Probe probe = settings.probe();
      Detector detector = new Detector(stroke, probe.sensitivity(), DETECTOR, recording.converter());
      Tapping tip = new Tapping(stroke, probe, Contact.DMT, Double.POSITIVE_INFINITY);
      CurveTruth.Origin origin = new CurveTruth.Origin(new Truth.Generator(ID, VERSION), fileSeed, name, settings, scenery);
      return new CurveInstrument(recording, stroke, tip, specimen, detector, ExperimentSimulator.HEIGHT_NOISE, fileSeed)
          .record(directory, origin, progress);
    }
  }
}
