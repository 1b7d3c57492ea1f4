package org.interphase.ui;

import java.util.ArrayList;
import java.util.List;

/** Levels in full and in halves, quarters and so on. Immutable. */
final class Pyramid {
  private final List<Levels> floors = new ArrayList<>();

  /** Takes a pass over the levels. */
  Pyramid(Levels full) {
    floors.add(full);
    while (Math.min(floors.getLast().columns(), floors.getLast().rows()) > 1) {
      floors.add(floors.getLast().halved());
    }
  }

  /** The levels at a power of two: 0 for all pixels, 1 for half as many in each direction; the coarsest there is beyond. */
  Levels levels(int power) {
    return floors.get(Math.min(power, floors.size() - 1));
  }

  int powers() {
    return floors.size();
  }
}
