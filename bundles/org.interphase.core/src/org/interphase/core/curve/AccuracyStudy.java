package org.interphase.core.curve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.analysis.curve.CurveSettings;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Simulator;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;
import org.interphase.core.Recordings;
import org.interphase.core.Settings;

/**
 * How good the fit of force curves is, from end to end: a synthetic instrument writes a file of curves whose moduli are known, the
 * file is opened and fitted as any other, and the moduli are held against the truth and against the smallest error that is possible.
 *
 * <p>All conditions draw the same specimen and the same noise from one seed, so that rows differ by what is varied. Works in the
 * thread that calls. The same seed gives the same row.
 */
public final class AccuracyStudy {
  private static final String INSTRUMENT = "org.interphase.simulation.curves";
  private static final int COLUMNS = 64;
  private static final int MOST_CURVES = COLUMNS * 4096;

  private final Contributions contributions;
  private final Path scratch;

  /**
   * @param contributions where the synthetic instrument, the importer of its files and the laws of contact are
   * @param scratch an existing folder; the files written there are removed, also after a failure
   */
  public AccuracyStudy(Contributions contributions, Path scratch) {
    this.contributions = contributions;
    this.scratch = scratch;
  }

  /**
   * Writes curves under a condition, fits them and compares.
   *
   * @param curves how many, 1 to 262 144; rounded up to whole lines of 64
   * @param seed of the specimen and of the noise
   * @param monitor progress and cancel
   * @throws IllegalArgumentException when the number of curves is out of range or a setting of the condition cannot be read
   * @throws AnalysisException when the synthetic instrument or the law of contact is not there
   * @throws IOException when the folder cannot be written to
   * @throws OperationCanceledException when the monitor was cancelled
   */
  public AccuracyRow measure(AccuracyCondition condition, int curves, long seed, IProgressMonitor monitor) throws AnalysisException, IOException {
    if (curves < 1 || curves > MOST_CURVES) {
      throw new IllegalArgumentException("the number of curves is " + curves + ": give 1 to " + MOST_CURVES);
    }
    SubMonitor progress = SubMonitor.convert(monitor, condition.varied() + ": " + condition.value(), 3);
    Path folder = Files.createTempDirectory(scratch, "interphase-accuracy");
    try {
      return compare(condition, simulate(instrument(), condition, curves, seed, folder, progress.split(1)), seed, progress);
    } finally {
      delete(folder);
    }
  }

  private Simulator<?> instrument() throws AnalysisException {
    return contributions.simulators().stream().filter(one -> one.id().equals(INSTRUMENT)).findFirst().flatMap(Contributed::service).orElseThrow(() ->
        new AnalysisException("the synthetic instrument " + INSTRUMENT + " cannot be used", "Install the bundle org.interphase.simulation."));
  }

  private static <S extends Record> Path simulate(Simulator<S> instrument, AccuracyCondition condition, int curves, long seed, Path folder,
      IProgressMonitor monitor) throws IOException {
    ObjectNode settings = json(condition.instrument()).put("columns", COLUMNS).put("rows", (curves + COLUMNS - 1) / COLUMNS);
    return instrument.write(Settings.read(instrument.settings(), settings), seed, folder, monitor).getFirst();
  }

  private AccuracyRow compare(AccuracyCondition condition, Path file, long seed, SubMonitor progress) throws AnalysisException, IOException {
    ContactModels models = ContactModels.of(contributions);
    FitSettings recipe = Settings.read(FitSettings.class, json(condition.fit()));
    KnownCurves truth = KnownCurves.of(file);
    try (Recording recording = new Recordings(contributions).open(file, progress.split(0))) {
      Outcome fitted = FitStep.of(models).run(new Frame(recording, List.of()), recipe, new Alone(progress.split(1), seed));
      CurveSettings settings = Setup.of(FitStep.curves(recording), recipe, models.law(recipe.model())).settings();
      double[] bounds = truth.bounds(models.find(recipe.model()), settings, progress.split(1));
      Image modulus = map(fitted, CurveQuantity.YOUNGS_MODULUS);
      Image error = map(fitted, CurveQuantity.YOUNGS_MODULUS_ERROR);
      double[] known = truth.modulus();
      return AccuracyRow.of(condition, COLUMNS, IntStream.range(0, known.length).mapToDouble(i -> modulus.value(i) / known[i] - 1).toArray(),
          IntStream.range(0, known.length).mapToDouble(i -> error.value(i) / known[i]).toArray(), bounds);
    }
  }

  private static Image map(Outcome fitted, CurveQuantity quantity) {
    return fitted.maps().stream().filter(map -> map.name().equals(quantity.label())).findFirst().orElseThrow();
  }

  static ObjectNode json(Map<String, String> settings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    settings.forEach(json::put);
    return json;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** The fit in the thread that calls, with nobody watching. */
  private record Alone(IProgressMonitor monitor, long seed) implements Execution {
    @Override
    public Executor executor() {
      return Runnable::run;
    }

    @Override
    public void publish(Outcome partial) { }
  }
}
