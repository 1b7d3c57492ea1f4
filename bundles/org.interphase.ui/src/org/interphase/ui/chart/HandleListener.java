package org.interphase.ui.chart;

/** Hears where a handle is moved to, on the UI thread. */
@FunctionalInterface
public interface HandleListener {
  /**
   * Called at every move.
   *
   * @param handle the handle, from 0, from left to right
   * @param value where it is now, in SI
   * @param finished whether the move has ended: a key was pressed, or the mouse button released
   */
  void moved(int handle, double value, boolean finished);
}
