package org.interphase.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;

/**
 * A microscope that taps with one probe and records raw captures, and the samples to calibrate that probe with. The probe
 * is not quite what the headers state: the feedback holds the stated setpoint in volts, and everything else follows from
 * the probe as it is.
 *
 * @param probe as it is
 * @param resonance of the cantilever in Hz
 * @param quality of that resonance
 * @param settings what the truth says was asked for
 * @param generator what the truth names as its origin
 * @param seed of the calibration files
 */
public record CaptureBench(Probe probe, double resonance, double quality, Record settings, Truth.Generator generator, long seed) {
  /** The probe as all headers state it. */
  public static final Probe STATED = new Probe(40, 25e-9, 30e-9, 0.314159, 0.3);

  /** What can go wrong with a curve. */
  public static final List<Invalid> MISHAPS = Tapping.MISHAPS;

  /** The reference film's modulus in Pa. */
  public static final double POLYSTYRENE_MODULUS = 2.7e9;
  /** The check's modulus in Pa. */
  public static final double GRAPHITE_MODULUS = 18e9;

  private static final int SAPPHIRE = -72;
  private static final int POLYSTYRENE = -73;
  private static final int GRAPHITE = -74;
  private static final NanoscopeLayout LAYOUT = NanoscopeLayout.V9_40;
  private static final Detector.Settings DETECTOR = new Detector.Settings(12.5e-12, 0, 0, 0, 0, 0.05, 12.5);
  private static final double SAPPHIRE_FORCE = 2000e-9;
  private static final double POLYSTYRENE_FORCE = 100e-9;
  private static final double GRAPHITE_FORCE = 200e-9;
  private static final double REFERENCE_SCATTER = 0.02;
  private static final Motion TAPPING = new Motion.Sine(128, 100e-9, 2000, 89, 0, false);
  private static final Motion RAMP = new Motion.Triangle(1024, 0, 1024, 200e-9, 1);
  private static final int RAMPS = 3;

  /** The force that the feedback holds when it is asked for another: it knows volts only. */
  public double held(double setpoint) {
    return setpoint * probe.springConstant() * probe.sensitivity() / (STATED.springConstant() * STATED.sensitivity());
  }

  /**
   * Three ramps on sapphire for the deflection sensitivity, a thermal spectrum for the spring constant, a polystyrene film
   * for the tip radius, and graphite as a check, in this order, with a truth beside each.
   *
   * @param time of the first ramp
   * @param directory an existing folder
   */
  public List<Path> calibrate(LocalDateTime time, Path directory, IProgressMonitor monitor) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < RAMPS; i++) {
      files.add(sapphire(i, time.plusMinutes(i), directory, monitor));
    }
    files.add(thermal(directory));
    files.add(polystyrene(time.plusMinutes(10), directory, monitor));
    files.add(graphite(time.plusMinutes(20), directory, monitor));
    return files;
  }

  /**
   * A capture of a raster, with the maps that the instrument makes meanwhile, and its truth beside it.
   *
   * @param file its place, in an existing folder
   * @param specimen what lies under the raster; its peak forces are those {@link #held}
   * @param topography the true height of a pixel in m
   * @param setpoint as the header states it, in N
   * @param captureSeed of the noise
   * @return the file
   */
  public Path capture(Path file, Grid grid, Specimen specimen, IntToDoubleFunction topography, double setpoint, LocalDateTime acquired,
      long captureSeed, IProgressMonitor monitor) throws IOException {
    return capture(file, grid, specimen, topography, setpoint, acquired, captureSeed, Optional.empty(), monitor);
  }

  Path capture(Path file, Grid grid, Specimen specimen, IntToDoubleFunction topography, double setpoint, LocalDateTime acquired, long captureSeed,
      Optional<CurveTruth.Scenery> scenery, IProgressMonitor monitor) throws IOException {
    List<SyntheticChannel> maps = OnlineMaps.of(grid, specimen, topography, ExperimentSimulator.HEIGHT_NOISE, captureSeed, monitor);
    CurveRecording recording = new CurveRecording(CurveKind.CAPTURE, LAYOUT, acquired, grid, TAPPING, STATED, setpoint, maps, false);
    return record(file, recording, specimen, captureSeed, scenery, monitor);
  }

  private Path sapphire(int number, LocalDateTime acquired, Path directory, IProgressMonitor monitor) throws IOException {
    long rampSeed = Streams.seed(seed, SAPPHIRE, number);
    ReferenceSpecimen rigid = new ReferenceSpecimen(Tapping.RIGID, 30e-9, 0, held(SAPPHIRE_FORCE), rampSeed);
    CurveRecording recording = new CurveRecording(CurveKind.RAMP, LAYOUT, acquired, new Grid(1, 1, Double.NaN, Double.NaN), RAMP, STATED,
        SAPPHIRE_FORCE, List.of(), true);
    return record(directory.resolve("sapphire.00" + number), recording, rigid, rampSeed, Optional.empty(), monitor);
  }

  private Path polystyrene(LocalDateTime acquired, Path directory, IProgressMonitor monitor) throws IOException {
    long fileSeed = Streams.seed(seed, POLYSTYRENE);
    ReferenceSpecimen film = new ReferenceSpecimen(POLYSTYRENE_MODULUS, 40e-9, REFERENCE_SCATTER, held(POLYSTYRENE_FORCE), fileSeed);
    return capture(directory.resolve("polystyrene.pfc"), new Grid(32, 32, 1e-6, 1e-6), film, pixel -> 0, POLYSTYRENE_FORCE, acquired, fileSeed,
        monitor);
  }

  private Path graphite(LocalDateTime acquired, Path directory, IProgressMonitor monitor) throws IOException {
    long fileSeed = Streams.seed(seed, GRAPHITE);
    ReferenceSpecimen graphite = new ReferenceSpecimen(GRAPHITE_MODULUS, 5e-9, REFERENCE_SCATTER, held(GRAPHITE_FORCE), fileSeed);
    return capture(directory.resolve("hopg.pfc"), new Grid(16, 16, 1e-6, 1e-6), graphite, pixel -> 0, GRAPHITE_FORCE, acquired, fileSeed,
        monitor);
  }

  private Path thermal(Path directory) throws IOException {
    ThermalSpectrum spectrum = ThermalSpectrum.of(probe.springConstant(), resonance, quality);
    Path file = directory.resolve("thermal.csv");
    try (SyntheticFile pending = new SyntheticFile(file, directory.resolve("thermal.csv.truth.json"))) {
      spectrum.write(pending.stream(), seed);
      spectrum.writeTruth(pending.truth(), generator, seed, "thermal.csv", pending.sha256OfFile());
      pending.commit();
    }
    return file;
  }

  private Path record(Path file, CurveRecording recording, Specimen specimen, long fileSeed, Optional<CurveTruth.Scenery> scenery,
      IProgressMonitor monitor) throws IOException {
    Stroke stroke = recording.motion().stroke();
    Detector detector = new Detector(stroke, probe.sensitivity(), DETECTOR, recording.converter());
    Tapping tip = new Tapping(stroke, probe, Contact.DMT, Double.POSITIVE_INFINITY);
    CurveTruth.Origin origin = new CurveTruth.Origin(generator, fileSeed, file.getFileName().toString(), settings, scenery);
    return new CurveInstrument(recording, stroke, tip, specimen, detector, ExperimentSimulator.HEIGHT_NOISE, fileSeed)
        .record(file.toAbsolutePath().getParent(), origin, monitor);
  }
}
