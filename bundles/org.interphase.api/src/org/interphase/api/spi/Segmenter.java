package org.interphase.api.spi;

import org.interphase.api.Image;

/**
 * Divides a map into classes: the step that takes the newest map and labels its pixels.
 *
 * @param <S> the settings: a record whose components carry {@link Param}
 */
public interface Segmenter<S extends Record> extends Step<S> {
  /**
   * Labels a map.
   *
   * @return an outcome with one {@code Labels} on the grid of the map, and the numbers and tables that justify it
   */
  Outcome segment(Image map, S settings, Execution execution) throws AnalysisException;

  @Override
  default Outcome run(Frame in, S settings, Execution execution) throws AnalysisException {
    if (in.maps().isEmpty()) {
      throw new AnalysisException("there is no map to segment", "Put a step that makes or chooses a map before it.");
    }
    return segment(in.maps().getLast(), settings, execution);
  }
}
