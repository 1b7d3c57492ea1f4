package org.interphase.ui;

import java.util.function.DoublePredicate;
import org.interphase.api.Image;

/** Pixels that stand out of a map by their values, such as those of a histogram's bin or of a class. Immutable. */
public final class MarkedPixels {
  private final Pyramid pyramid;
  private final int count;

  private MarkedPixels(Levels marks, int count) {
    this.pyramid = new Pyramid(marks);
    this.count = count;
  }

  /** Marks the pixels whose values a predicate accepts; for the background. */
  public static MarkedPixels of(Image image, DoublePredicate marked) {
    Levels marks = Levels.marks(image, marked);
    return new MarkedPixels(marks, marks.counts()[Levels.MARKED]);
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  boolean fits(Image map) {
    return map.grid().columns() == pyramid.levels(0).columns() && map.grid().rows() == pyramid.levels(0).rows();
  }

  /** {@link LevelScale#INVALID} where no pixel is marked. */
  Pyramid pyramid() {
    return pyramid;
  }
}
