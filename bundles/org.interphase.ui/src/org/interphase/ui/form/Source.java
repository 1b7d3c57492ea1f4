package org.interphase.ui.form;

/** Where the value of a setting comes from. */
enum Source {
  DEFAULT("default"), FILE("file"), TYPED("typed");

  private final String word;

  Source(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
