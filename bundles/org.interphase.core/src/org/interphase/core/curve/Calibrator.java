package org.interphase.core.curve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.core.State;
import org.interphase.core.curve.CalibrationSettings.OnFilm;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Thermal;

/**
 * Does the steps of a calibration on files, see {@link ProbeCalibration}. For the background. Every step throws an {@link AnalysisException} or an
 * {@link IOException} in words, and an {@link OperationCanceledException} when the monitor was cancelled.
 */
public final class Calibrator {
  private static final List<String> OF_THE_TIP = List.of("tipRadius", "tipRadiusError", "referenceResponse");
  private final Engine engine;
  private final IProgressMonitor monitor;

  public Calibrator(Engine engine, IProgressMonitor monitor) {
    this.engine = engine;
    this.monitor = monitor;
  }

  /** The deflection sensitivity from ramps on a rigid sample. */
  public Calibration.Step sensitivity(List<Path> files, OnRigidSample settings) throws IOException, AnalysisException {
    return ProbeCalibration.sensitivity(files, settings, engine.recordings(), monitor);
  }

  /**
   * The spring constant from the thermal motion.
   *
   * @param file a power spectral density as text: two columns, frequency in Hz and density in m^2/Hz
   * @param known steps that were done before
   */
  public Calibration.Step thermal(Path file, Thermal settings, Calibration known) throws IOException, AnalysisException {
    Spectrum spectrum = Spectrum.read(file);
    return ProbeCalibration.thermalTune(Calibration.Input.of(file, spectrum.synthetic()), spectrum.frequency(), spectrum.density(), settings, known);
  }

  /**
   * The tip radius from a film of known modulus.
   *
   * @param film force curves on it
   * @param check force curves on a second sample of known modulus
   * @param after force curves on the film after the experiment
   * @param known steps that were done before
   */
  public Calibration.Step tip(Path film, Optional<Path> check, Optional<Path> after, OnFilm settings, Calibration known)
      throws IOException, AnalysisException {
    Optional<Result> second = check.isPresent() ? Optional.of(fitted(check.get(), known)) : Optional.empty();
    Optional<Result> later = after.isPresent() ? Optional.of(fitted(after.get(), known)) : Optional.empty();
    return ProbeCalibration.tipRadius(fitted(film, known), second, later, settings);
  }

  private Result fitted(Path file, Calibration known) throws IOException {
    Map<String, String> settings = new LinkedHashMap<>(known.settings());
    settings.keySet().removeAll(OF_THE_TIP);
    Recipe recipe = engine.recipes().with(engine.recipes().find("fit"), settings);
    return switch (engine.run(new Engine.Request(recipe, file, 1), running -> { }, monitor)) {
      case State.Completed completed -> completed.result();
      case State.Cancelled cancelled -> throw new OperationCanceledException();
      case State.Failed failed -> throw new IOException(failed.status().getMessage());
      case State.Running running -> throw new IllegalStateException("a run ends with a last state");
    };
  }
}
