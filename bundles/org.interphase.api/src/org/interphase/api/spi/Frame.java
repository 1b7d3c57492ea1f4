package org.interphase.api.spi;

import java.util.List;
import org.interphase.api.Image;
import org.interphase.api.Recording;

/**
 * What a step receives: the recording, and the maps that the steps before it made, newest last.
 *
 * @param recording the open file, owned by the engine
 * @param maps may be empty
 */
public record Frame(Recording recording, List<Image> maps) {
  public Frame {
    maps = List.copyOf(maps);
  }
}
