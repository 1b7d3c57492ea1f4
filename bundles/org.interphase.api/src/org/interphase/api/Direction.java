package org.interphase.api;

/** Which way the tip moved along the fast axis while a channel was recorded. Data are stored left to right either way. */
public enum Direction {
  TRACE("trace"), RETRACE("retrace"), UNKNOWN("");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** {@code trace}, {@code retrace}, or empty. */
  public String label() {
    return label;
  }
}
