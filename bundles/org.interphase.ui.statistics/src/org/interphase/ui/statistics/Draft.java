package org.interphase.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * Thresholds while a person drags them, before they become an edit of the project: what one view moves, the others of this bundle follow. For the UI
 * thread.
 */
@Component(service = Draft.class)
public final class Draft {
  /** Thresholds of a measurement. */
  record Thresholds(String measurement, double[] values) { }

  private final List<Runnable> listeners = new ArrayList<>();
  private Optional<Thresholds> moving = Optional.empty();

  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** The thresholds of a measurement that are on the way. */
  Optional<double[]> of(String measurement) {
    return moving.filter(one -> one.measurement().equals(measurement)).map(Thresholds::values);
  }

  void move(Optional<Thresholds> now) {
    moving = now;
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
