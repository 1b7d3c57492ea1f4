package org.interphase.analysis.surface;

import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Image;

/**
 * A height map after something was taken off it.
 *
 * @param image what is left; pixels without a value before have none now, for the same reason
 * @param removed what was taken off, in numbers
 * @param warnings what a reader of the map must know, in sentences
 */
public record Levelled(Image image, List<Estimate> removed, List<String> warnings) {
  public Levelled {
    removed = List.copyOf(removed);
    warnings = List.copyOf(warnings);
  }
}
