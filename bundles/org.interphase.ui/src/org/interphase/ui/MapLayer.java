package org.interphase.ui;

import org.interphase.api.Image;
import org.interphase.report.figure.Range;

/**
 * A map made ready for the window: its levels in full and in halves, quarters and so on, and its robust range. Takes a third of the
 * memory of the values themselves. Immutable; to be made in the background, as it takes several passes over the values.
 */
public final class MapLayer {
  private static final Range NOTHING = new Range(0, 1);
  private final Image image;
  private final Range robust;
  private final LevelScale scale;
  private final Pyramid pyramid;
  private final int[] counts;

  private MapLayer(Image image) {
    this.image = image;
    this.robust = Range.robust(image).orElse(NOTHING);
    this.scale = LevelScale.of(image, robust);
    this.pyramid = new Pyramid(Levels.of(image, scale));
    this.counts = pyramid.levels(0).counts();
  }

  /** Prepares a map, which is kept, not copied. */
  public static MapLayer of(Image image) {
    return new MapLayer(image);
  }

  public Image image() {
    return image;
  }

  /** See {@link Range#robust}; 0 to 1 where no pixel is valid. */
  public Range robust() {
    return robust;
  }

  LevelScale scale() {
    return scale;
  }

  Pyramid pyramid() {
    return pyramid;
  }

  /** Counts the pixels in bins of one width, to the precision of the levels. The caller owns the array. */
  int[] histogram(Range range, int bins) {
    int[] histogram = new int[bins];
    for (int level = 1; level < counts.length; level++) {
      double fraction = counts[level] == 0 ? -1 : range.fraction(scale.value(level));
      if (fraction >= 0 && fraction <= 1) {
        histogram[Math.min(bins - 1, (int) (fraction * bins))] += counts[level];
      }
    }
    return histogram;
  }
}
