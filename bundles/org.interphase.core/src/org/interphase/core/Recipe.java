package org.interphase.core;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An analysis, written down: an ordered list of steps with their settings. The workbench's forms edit it, the command line
 * runs it, every result carries it.
 *
 * @param name a short name, usable as a file name
 * @param description what it is for, in a sentence or two
 * @param steps the steps in order, at least one
 */
public record Recipe(String name, String description, List<Use> steps) {
  public Recipe {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a recipe needs at least one step");
    }
  }

  /**
   * One step: which contribution, and with what settings.
   *
   * @param use the id of the contribution
   * @param version the version of the contribution that the recipe was written for; empty for any
   * @param settings the settings that differ from the defaults, or all of them. Not to be modified.
   */
  public record Use(String use, Optional<String> version, ObjectNode settings) { }

  /**
   * The recipe with one setting changed.
   *
   * @param key a setting's name, which must belong to exactly one step, or {@code step-id/setting}
   * @param owners for each step, in order, the names of its settings
   * @throws IllegalArgumentException when no step or more than one has such a setting
   */
  Recipe with(String key, String value, List<List<String>> owners) {
    int slash = key.lastIndexOf('/');
    String setting = key.substring(slash + 1);
    List<Integer> fitting = IntStream.range(0, steps.size()).boxed()
        .filter(i -> slash < 0 || steps.get(i).use().endsWith(key.substring(0, slash)))
        .filter(i -> owners.get(i).contains(setting)).toList();
    if (fitting.size() != 1) {
      throw new IllegalArgumentException((fitting.isEmpty() ? "no step" : "more than one step") + " of recipe " + name + " has a setting \"" + key
          + "\"; there are " + String.join(", ", owners.stream().flatMap(List::stream).toList()));
    }
    List<Use> changed = new ArrayList<>(steps);
    Use step = steps.get(fitting.getFirst());
    changed.set(fitting.getFirst(), new Use(step.use(), step.version(), step.settings().deepCopy().put(setting, value)));
    return new Recipe(name, description, changed);
  }
}
