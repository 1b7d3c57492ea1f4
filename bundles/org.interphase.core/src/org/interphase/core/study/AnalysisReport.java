package org.interphase.core.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an analysis of a project did, and why: one entry for each thing that is kept, computed or removed, in the order of the project.
 *
 * @param entries in the order of the project: measurements, series, logs, comparisons, and last what was removed
 */
public record AnalysisReport(List<Entry> entries) {
  public AnalysisReport {
    entries = List.copyOf(entries);
  }

  /** What became of a result. */
  public enum Fate {
    COMPUTED("computed"),
    /** An earlier run had written it and was stopped before it could say so. */
    TAKEN_OVER("taken over"),
    KEPT("kept"),
    FAILED("failed"),
    /** It failed before, and nothing has changed since: it was not tried again. */
    STILL_FAILED("failed before"),
    REMOVED("removed");

    private final String label;

    Fate(String label) {
      this.label = label;
    }

    /** In words. */
    public String label() {
      return label;
    }
  }

  /**
   * One result.
   *
   * @param name of the measurement, data set or project that it is about
   * @param what the recipe, or {@code series}, {@code log}, {@code comparison}
   * @param fate what became of it
   * @param why in words, such as {@code the file changed}; empty where there is nothing to say
   */
  public record Entry(String name, String what, Fate fate, String why) {
    /** One line: {@code ec-emc-1_100min.spm, stiffness: computed, the file changed}. */
    public String inWords() {
      return name + (what.isEmpty() ? "" : ", " + what) + ": " + fate.label + (why.isEmpty() ? "" : ", " + why);
    }
  }

  /** The entries of any of these fates. */
  public List<Entry> of(Fate... fates) {
    return with(fates).toList();
  }

  private Stream<Entry> with(Fate... fates) {
    return entries.stream().filter(entry -> Arrays.asList(fates).contains(entry.fate));
  }

  /** Whether all was there, and nothing was computed, tried or removed. */
  public boolean nothingToDo() {
    return with(Fate.COMPUTED, Fate.TAKEN_OVER, Fate.FAILED, Fate.REMOVED).findAny().isEmpty();
  }

  /** Whether there is anything without a result. */
  public boolean failed() {
    return with(Fate.FAILED, Fate.STILL_FAILED).findAny().isPresent();
  }
}
