package org.interphase.model;

import java.util.UUID;

/** Ids of new things. */
public final class Ids {
  private Ids() { }

  /** Gives a new thing its id, a random UUID; replaces one that it had, as a copy needs. */
  public static <T extends Identified> T fresh(T thing) {
    thing.setId(UUID.randomUUID().toString());
    return thing;
  }
}
