package org.interphase.ui.desk;

import java.util.Optional;

/** Told of what changes on the desk, on the UI thread. */
public interface DeskListener {
  /** Another thing is selected, or another map, pixel or mark of it. */
  default void selected(Selection before, Selection now) { }

  /** What there is to see of the selected measurement has become known, or has changed; empty when there is nothing. */
  default void shown(Optional<Content> content) { }

  /** Projects were opened or closed. */
  default void projects() { }

  /** A project was edited, analysed or saved. */
  default void changed(OpenProject project) { }
}
