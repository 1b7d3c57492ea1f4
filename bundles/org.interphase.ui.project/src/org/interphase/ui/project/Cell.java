package org.interphase.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;

/**
 * A column of a small table in the form.
 *
 * @param <T> what a row is
 * @param title with the unit
 * @param width in pixels
 * @param get what the cell says
 * @param set takes what was typed; throws an {@link IllegalArgumentException} in words when it is not understood
 * @param choices what there is to choose from; empty when anything can be typed
 * @param picture stands before the text
 */
record Cell<T>(String title, int width, Function<T, String> get, BiConsumer<T, String> set, List<String> choices,
    Optional<Function<T, Image>> picture) {
  Cell {
    choices = List.copyOf(choices);
  }

  static <T> Cell<T> text(String title, int width, Function<T, String> get, BiConsumer<T, String> set) {
    return new Cell<>(title, width, get, set, List.of(), Optional.empty());
  }

  static <T> Cell<T> choice(String title, int width, Function<T, String> get, BiConsumer<T, String> set, List<String> choices) {
    return new Cell<>(title, width, get, set, choices, Optional.empty());
  }

  Cell<T> with(Function<T, Image> other) {
    return new Cell<>(title, width, get, set, choices, Optional.of(other));
  }
}
