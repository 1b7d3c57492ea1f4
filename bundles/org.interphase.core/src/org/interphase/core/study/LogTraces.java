package org.interphase.core.study;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.analysis.time.Steadiness;
import org.interphase.api.Estimate;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.TimeLog;
import org.interphase.api.Unit;
import org.interphase.core.Recordings;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.LogTrace;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.numerics.stats.Summary;

/** Joins the potentiostat's logs to the images: on the microscope's clock, from immersion on. */
final class LogTraces {
  private static final int MOST = 2000;
  private static final String VOLTAGE = "open-circuit voltage";

  private LogTraces() { }

  /**
   * Reads a log.
   *
   * @param offset added to the log's times to give the microscope's, in s
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException in words, when it has no potential or says nothing about its time
   */
  static LogTrace of(ProjectFolder project, Recordings recordings, Experiment experiment, DataSet dataSet, Measurement measurement, double offset,
      IProgressMonitor monitor) throws IOException {
    try (Recording recording = recordings.open(project.resolve(measurement.getData()), monitor)) {
      TimeLog log = recording.log().orElseThrow(() -> new IllegalArgumentException(recording.file() + " is no log over time"));
      Table table = log.read(monitor);
      Column potential = table.column("Ewe").or(() -> table.columns().stream().filter(column -> column.unit().equals(Unit.VOLT)).findFirst())
          .orElseThrow(() -> new IllegalArgumentException(recording.file() + " has no potential"));
      List<String> warnings = new ArrayList<>(log.warnings());
      double start = sinceImmersion(log, experiment, offset, warnings);
      double[] times = table.column(TimeLog.TIME).orElseThrow().values();
      Arrays.setAll(times, i -> times[i] + start);
      double[] values = potential.values();
      return new LogTrace(measurement.getId(), measurement.getName(), experiment.getName(), dataSet.getName(), dataSet.getColour(),
          envelope(times, values, potential.unit()), numbers(times, values, potential.unit(), warnings), recording.metadata().synthetic(), warnings);
    }
  }

  private static double sinceImmersion(TimeLog log, Experiment experiment, double offset, List<String> warnings) {
    Optional<LocalDateTime> start = log.start();
    if (start.isEmpty() || experiment.getImmersed() == null) {
      warnings.add(start.isEmpty() ? "The log does not say when it began: its times are since its own start."
          : "The project does not say when " + experiment.getName() + " was immersed: times are since the start of the log.");
      return 0;
    }
    Duration since = Duration.between(experiment.getImmersed(), start.get());
    return since.getSeconds() + since.getNano() / 1e9 + offset;
  }

  private static Table envelope(double[] times, double[] values, Unit unit) {
    int groups = Math.min(MOST, times.length);
    double[][] columns = new double[4][groups];
    for (int g = 0; g < groups; g++) {
      int from = (int) ((long) g * times.length / groups);
      int to = (int) ((long) (g + 1) * times.length / groups);
      Summary group = Summary.of(Arrays.copyOfRange(values, from, to));
      columns[0][g] = (times[from] + times[to - 1]) / 2;
      columns[1][g] = group.count() == 0 ? Double.NaN : group.min();
      columns[2][g] = group.count() == 0 ? Double.NaN : group.mean();
      columns[3][g] = group.count() == 0 ? Double.NaN : group.max();
    }
    return new Table(VOLTAGE, List.of(), List.of(new Column("time", Unit.SECOND, columns[0]), new Column("lower", unit, columns[1]),
        new Column("mean", unit, columns[2]), new Column("upper", unit, columns[3])));
  }

  private static List<Estimate> numbers(double[] times, double[] values, Unit unit, List<String> warnings) {
    for (int i = 1; i < times.length; i++) {
      if (!(times[i] >= times[i - 1])) {
        warnings.add("The clock of the log was set back at sample " + (i + 1) + ": it has no numbers.");
        return List.of();
      }
    }
    Steadiness steadiness = Steadiness.of(VOLTAGE, unit, times, values);
    List<Estimate> numbers = new ArrayList<>();
    numbers.add(mean(values, unit, steadiness.correlation()));
    numbers.addAll(steadiness.all());
    numbers.add(Estimate.exact("time of the largest step", steadiness.stepTime(), Unit.SECOND, "since immersion, on the clock of the microscope"));
    return numbers;
  }

  /** With noise of which neighbours correlate by r, n samples are worth n (1 - r) / (1 + r). */
  private static Estimate mean(double[] values, Unit unit, double correlation) {
    Summary all = Summary.of(values);
    double worth = Math.max(1, all.count() * (1 - correlation) / (1 + correlation));
    return Estimate.of("mean " + VOLTAGE, all.mean(), all.sampleStandardDeviation() / Math.sqrt(worth), unit,
        "arithmetic mean; error: standard deviation, of neighbouring samples correlated as the noise about the trend");
  }
}
