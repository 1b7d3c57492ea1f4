package org.interphase.api.spi;

import java.util.List;
import org.interphase.api.Image;
import org.interphase.api.Recording;

/**
 * What a step receives: the recording, and what the steps before it made.
 *
 * @param recording the open file, owned by the engine
 * @param before the outcomes of the steps before, in order; may be empty
 */
public record Frame(Recording recording, List<Outcome> before) {
  public Frame {
    before = List.copyOf(before);
  }

  /** All maps that the steps before made, newest last. */
  public List<Image> maps() {
    return before.stream().flatMap(outcome -> outcome.maps().stream()).toList();
  }
}
