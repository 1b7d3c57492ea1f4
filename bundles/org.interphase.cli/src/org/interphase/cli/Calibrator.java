package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Recordings;
import org.interphase.core.Result;
import org.interphase.core.State;
import org.interphase.core.curve.CalibrationSettings.OnFilm;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Thermal;
import org.interphase.core.curve.ProbeCalibration;

/** Does the steps of a calibration on files. */
final class Calibrator {
  private static final List<String> OF_THE_TIP = List.of("tipRadius", "tipRadiusError", "referenceResponse");
  private final Session session;

  Calibrator(Session session) {
    this.session = session;
  }

  Calibration.Step sensitivity(List<Path> files, OnRigidSample settings) throws IOException, AnalysisException {
    return ProbeCalibration.sensitivity(files, settings, new Recordings(session.contributions()), session.cancel());
  }

  Calibration.Step thermal(Path file, Thermal settings, Calibration known) throws IOException, AnalysisException {
    Spectrum spectrum = Spectrum.read(file);
    return ProbeCalibration.thermalTune(Calibration.Input.of(file, spectrum.synthetic()), spectrum.frequency(), spectrum.density(), settings, known);
  }

  Calibration.Step tip(Path film, Optional<Path> check, Optional<Path> after, OnFilm settings, Calibration known, Engine engine)
      throws IOException, AnalysisException {
    Optional<Result> second = check.isPresent() ? Optional.of(fitted(engine, check.get(), known)) : Optional.empty();
    Optional<Result> later = after.isPresent() ? Optional.of(fitted(engine, after.get(), known)) : Optional.empty();
    return ProbeCalibration.tipRadius(fitted(engine, film, known), second, later, settings);
  }

  private Result fitted(Engine engine, Path file, Calibration known) throws IOException {
    Recipes recipes = new Recipes(session.contributions());
    Map<String, String> settings = new LinkedHashMap<>(known.settings());
    settings.keySet().removeAll(OF_THE_TIP);
    Recipe recipe = recipes.with(recipes.find("fit"), settings);
    return switch (engine.run(new Engine.Request(recipe, file, 1), running -> { }, session.cancel())) {
      case State.Completed completed -> completed.result();
      case State.Cancelled cancelled -> throw new OperationCanceledException();
      case State.Failed failed -> throw new IOException(failed.status().getMessage());
      case State.Running running -> throw new IllegalStateException("a run ends with a last state");
    };
  }
}
