package org.interphase.core;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One contribution as the registry knows it. What a person reads is known from the start; the class behind it is loaded
 * at the first {@link #service()}. Safe for any thread.
 *
 * @param <T> the contract it fulfils
 */
public final class Contributed<T> {
  private final String id;
  private final String label;
  private final String version;
  private final String help;
  private final String bundle;
  private final Supplier<T> loader;
  private Optional<T> service = Optional.empty();
  private Optional<String> problem = Optional.empty();

  Contributed(String id, String label, String version, String help, String bundle, Supplier<T> loader) {
    this.id = id;
    this.label = label;
    this.version = version;
    this.help = help;
    this.bundle = bundle;
    this.loader = loader;
  }

  /** Stable: recipes and results name contributions by it. */
  public String id() {
    return id;
  }

  /** What a person reads in lists. */
  public String label() {
    return label;
  }

  /** Changes whenever the same settings could give other numbers. */
  public String version() {
    return version;
  }

  /** One or two sentences; may be empty. */
  public String help() {
    return help;
  }

  /** The bundle it came from, with its version. */
  public String bundle() {
    return bundle;
  }

  /** Why it cannot be used; empty when nothing is known to be wrong. */
  public synchronized Optional<String> problem() {
    return problem;
  }

  /** The contribution itself, loaded now if it was not; empty when it is broken, see {@link #problem()}. */
  public synchronized Optional<T> service() {
    if (service.isEmpty() && problem.isEmpty()) {
      try {
        service = Optional.ofNullable(loader.get());
        if (service.isEmpty()) {
          problem = Optional.of(label + " (" + bundle + ") could not be started; see the log");
        }
      } catch (RuntimeException | LinkageError e) {
        problem = Optional.of(label + " (" + bundle + ") could not be started: " + e);
      }
    }
    return service;
  }
}
