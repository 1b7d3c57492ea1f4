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
  private static final NanoscopeLayout LAYOUT = NanoscopeLayout.V9_40;
  private static final double DEFLECTION_NOISE = 12.5e-12;
  private static final double OFFSET = 0.05;
  private static final double DETECTOR_END = 12.5;
  private static final double PEAK_FORCE = 75e-9;
  private static final double PEAK_FORCE_IN_VC = 175e-9;
  private static final Motion TAPPING = new Motion.Sine(128, 100e-9, 2000, 89, 0, false);
  private static final Motion RAMP = new Motion.Triangle(1024, 0, 1024, 200e-9, 1);
  private static final int SAPPHIRES = 3;

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
      for (int i = 0; i < SAPPHIRES; i++) {
        files.add(sapphire(i, calibrated.plusMinutes(i)));
      }
      files.add(thermal());
      files.add(reference("polystyrene.pfc", 32, new ReferenceSpecimen(2.7e9, 40e-9, 0.02, held(100e-9), seed + 101), calibrated.plusMinutes(10)));
      files.add(reference("hopg.pfc", 16, new ReferenceSpecimen(18e9, 5e-9, 0.02, held(200e-9), seed + 102), calibrated.plusMinutes(20)));
      for (ElectrolyteSeries.Place place : ElectrolyteSeries.PLACES) {
        for (int frame = 0; frame < place.captures().size(); frame++) {
          files.add(capture(place, frame, firstImmersion.plusDays(place.day())));
        }
      }
      return List.copyOf(files);
    }

    /** The force that the feedback holds when it is asked for another: it knows volts only. */
    private double held(double statedForce) {
      Probe probe = settings.probe();
      return statedForce * probe.springConstant() * probe.sensitivity() / (STATED.springConstant() * STATED.sensitivity());
    }

    private double stated(double heldForce) {
      return heldForce * PEAK_FORCE / held(PEAK_FORCE);
    }

    private Path sapphire(int number, LocalDateTime acquired) throws IOException {
      long rampSeed = seed + 111 + number;
      ReferenceSpecimen rigid = new ReferenceSpecimen(Tapping.RIGID, 30e-9, 0, held(2000e-9), rampSeed);
      return record("sapphire.00" + number, CurveKind.RAMP, new Grid(1, 1, Double.NaN, Double.NaN), RAMP, rigid, rigid.peakForce(), List.of(),
          acquired, rampSeed, Optional.empty());
    }

    private Path reference(String name, int side, ReferenceSpecimen specimen, LocalDateTime acquired) throws IOException {
      Grid grid = new Grid(side, side, 1e-6, 1e-6);
      return record(name, CurveKind.CAPTURE, grid, TAPPING, specimen, specimen.peakForce(), maps(grid, specimen, pixel -> 0, specimen.seed()),
          acquired, specimen.seed(), Optional.empty());
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
      ElectrolyteSeries.Capture capture = place.captures().get(frame);
      SyntheticImage image = SyntheticImage.of(settings.scene(capture.mixture()), placeSeed, frame, progress);
      Mishaps mishaps = new Mishaps(image.grid().size(), mishaps(), Streams.of(placeSeed, frame, MISHAPS));
      SceneSpecimen specimen = SceneSpecimen.of(image, held(place.day() == 0 ? PEAK_FORCE : PEAK_FORCE_IN_VC), mishaps);
      long captureSeed = Streams.seed(placeSeed, frame);
      List<SyntheticChannel> maps = maps(image.grid(), specimen, pixel -> image.heights()[pixel], captureSeed);
      return record(place.name() + '_' + capture.minutes() + "min.pfc", CurveKind.CAPTURE, image.grid(), TAPPING, specimen, specimen.peakForce(),
          maps, immersion.plusMinutes(capture.minutes()), captureSeed, Optional.of(scenery(specimen, immersion, capture.minutes())));
    }

    private Map<Invalid, Integer> mishaps() {
      Map<Invalid, Integer> counts = new EnumMap<>(Invalid.class);
      for (Invalid mishap : Tapping.MISHAPS) {
        counts.put(mishap, settings.invalid());
      }
      return counts;
    }

    private List<SyntheticChannel> maps(Grid grid, Specimen specimen, IntToDoubleFunction topography, long mapSeed) {
      return OnlineMaps.of(grid, specimen, topography, ExperimentSimulator.HEIGHT_NOISE, mapSeed, progress);
    }

    private CurveTruth.Scenery scenery(SceneSpecimen specimen, LocalDateTime immersion, int minutes) {
      SyntheticImage image = specimen.image();
      Scene scene = image.scene();
      TrueMixture mixture = TrueMixture.of(scene.mixture(), image.labels(), specimen::isValid);
      Truth.Shift drift = new Truth.Shift(image.frame() * scene.driftX(), image.frame() * scene.driftY());
      return new CurveTruth.Scenery(ISO_LOCAL_DATE_TIME.format(immersion), minutes, image.frame(), scene.mixture().mean(), mixture.components(),
          scene.mixture().crossings(), mixture.realised(), SceneSpecimen.SOFTEST, specimen.redrawn(), drift, mixture.classMap());
    }

    private Path record(String name, CurveKind kind, Grid grid, Motion motion, Specimen specimen, double heldForce, List<SyntheticChannel> maps,
        LocalDateTime acquired, long fileSeed, Optional<CurveTruth.Scenery> scenery) throws IOException {
      Stroke stroke = motion.stroke();
      CurveRecording recording = new CurveRecording(kind, LAYOUT, acquired, grid, motion, STATED, stated(heldForce), maps, kind == CurveKind.RAMP);
      Probe probe = settings.probe();
      Detector detector = new Detector(stroke, probe.sensitivity(), new Detector.Settings(DEFLECTION_NOISE, 0, 0, 0, 0, OFFSET, DETECTOR_END),
          recording.converter());
      Tapping tip = new Tapping(stroke, probe, Contact.DMT, Double.POSITIVE_INFINITY);
      CurveTruth.Origin origin = new CurveTruth.Origin(new Truth.Generator(ID, VERSION), fileSeed, name, settings, scenery);
      return new CurveInstrument(recording, stroke, tip, specimen, detector, ExperimentSimulator.HEIGHT_NOISE, fileSeed)
          .record(directory, origin, progress);
    }
  }
}
