package org.interphase.core.curve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Estimate;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Recording;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Contributions;
import org.interphase.core.Recordings;

/**
 * The force curves of a file, kept open to look at one after the other. What is decided before the first curve of some settings is kept for the next
 * ones. Safe for any thread; one curve at a time. For the background.
 */
public final class OpenCurves implements Closeable {
  private record Decided(FitSettings recipe, Prepared prepared) { }

  private final Recording recording;
  private final ForceVolume curves;
  private final ContactModels models;
  private Optional<Decided> decided = Optional.empty();
  private boolean closed;

  private OpenCurves(Recording recording, ForceVolume curves, ContactModels models) {
    this.recording = recording;
    this.curves = curves;
    this.models = models;
  }

  /**
   * Opens a file.
   *
   * @throws AnalysisException when it holds no force curves
   * @throws IOException when it cannot be opened, in words
   */
  public static OpenCurves of(Path file, Contributions contributions, IProgressMonitor monitor) throws AnalysisException, IOException {
    Recording recording = new Recordings(contributions).open(file, monitor);
    try {
      return new OpenCurves(recording, FitStep.curves(recording), ContactModels.of(contributions));
    } catch (AnalysisException | RuntimeException e) {
      recording.close();
      throw e;
    }
  }

  /** The file. */
  public Path file() {
    return recording.file();
  }

  /** The raster that the curves lie on. */
  public Grid grid() {
    return curves.grid();
  }

  /** Whether the file says that it was computed instead of measured. */
  public boolean synthetic() {
    return recording.metadata().synthetic();
  }

  /**
   * Looks at the curve of a pixel, see {@link CurveLook#at}.
   *
   * @throws OperationCanceledException when this was closed meanwhile
   */
  public synchronized CurveLook look(int column, int row, FitSettings recipe, IProgressMonitor monitor) throws AnalysisException, IOException {
    return CurveLook.at(curves, column, row, prepared(recipe, monitor));
  }

  /**
   * Every number that curves are fitted with, named {@code setting: ...}; its method is its source: the recipe, the file, a default.
   *
   * @throws OperationCanceledException when this was closed meanwhile
   */
  public synchronized List<Estimate> stated(FitSettings recipe, IProgressMonitor monitor) throws AnalysisException, IOException {
    return prepared(recipe, monitor).setup().stated();
  }

  private Prepared prepared(FitSettings recipe, IProgressMonitor monitor) throws AnalysisException, IOException {
    if (closed || monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
    if (decided.filter(before -> before.recipe().equals(recipe)).isEmpty()) {
      decided = Optional.of(new Decided(recipe, Prepared.of(curves, recipe, models.law(recipe.model()), Runnable::run, monitor)));
    }
    return decided.get().prepared();
  }

  /** Gives the file back; waits for a look that is under way. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    recording.close();
  }
}
