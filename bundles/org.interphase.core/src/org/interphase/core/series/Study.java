package org.interphase.core.series;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.interphase.core.Calibration;
import org.interphase.core.Result;

/**
 * All that is known of a project after its analysis: what a report tells. Immutable; maps in results may lie in mapped files.
 *
 * @param name of the project
 * @param description in the scientist's words; may be empty
 * @param experiments in the order of the project
 * @param calibrations of the probes, each once
 * @param series one a data set with frames to compare
 * @param logs of the potentiostat
 * @param comparisons between electrolytes
 * @param analysed every result of a single measurement
 */
public record Study(String name, String description, List<Experiment> experiments, List<Calibrated> calibrations, List<Series> series,
    List<LogTrace> logs, List<GroupComparison> comparisons, List<Analysed> analysed) {
  public Study {
    experiments = List.copyOf(experiments);
    calibrations = List.copyOf(calibrations);
    series = List.copyOf(series);
    logs = List.copyOf(logs);
    comparisons = List.copyOf(comparisons);
    analysed = List.copyOf(analysed);
  }

  /**
   * One experiment as a table would show it.
   *
   * @param name of the experiment
   * @param electrolyte in one line; empty when the sample was dry
   * @param immersed when the electrolyte met the sample
   * @param facts label and value with unit: sample, cell, probe, calibration, clock offsets
   * @param events on the clock of the instrument
   */
  public record Experiment(String name, String electrolyte, Optional<LocalDateTime> immersed, List<Fact> facts, List<Event> events) {
    public Experiment {
      facts = List.copyOf(facts);
      events = List.copyOf(events);
    }
  }

  /**
   * A calibration that experiments rest on.
   *
   * @param file its path as the project names it
   * @param experiments their names, at least one
   * @param calibration what it says
   */
  public record Calibrated(String file, List<String> experiments, Calibration calibration) {
    public Calibrated {
      experiments = List.copyOf(experiments);
    }
  }

  /** A label and its value with unit. */
  public record Fact(String label, String value) { }

  /** Something that happened. */
  public record Event(LocalDateTime time, String text) { }

  /**
   * The result of one recipe on one measurement.
   *
   * @param measurement the id of the measurement
   * @param name of its file
   * @param experiment the name of its experiment
   * @param dataSet the name of its data set
   * @param time half way through the scan in s since immersion; NaN when dry or unknown
   * @param folder where the result is
   * @param result its numbers and maps; {@code result.recipe().name()} says what was done
   */
  public record Analysed(String measurement, String name, String experiment, String dataSet, double time, Path folder, Result result) { }

  /** Whether anything in it was simulated. */
  public boolean synthetic() {
    return series.stream().anyMatch(Series::synthetic) || logs.stream().anyMatch(LogTrace::synthetic)
        || calibrations.stream().anyMatch(one -> one.calibration().synthetic()) || analysed.stream().anyMatch(one -> one.result().input().synthetic());
  }
}
