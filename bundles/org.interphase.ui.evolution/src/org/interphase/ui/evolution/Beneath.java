package org.interphase.ui.evolution;

import java.util.List;
import java.util.stream.Collectors;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.Study;
import org.interphase.report.figure.Meanwhile;
import org.interphase.report.figure.Numbers;
import org.interphase.ui.chart.Axis;
import org.interphase.ui.chart.DataSeries;
import org.interphase.ui.chart.Mark;
import org.interphase.ui.chart.Strip;
import org.interphase.ui.chart.Trace;

/**
 * The logs and events of the experiments whose data sets are shown over time.
 *
 * @param logs of one quantity, that of the first log of the project
 * @param marks the events
 */
record Beneath(List<LogTrace> logs, List<Meanwhile.Mark> marks) {
  static Beneath of(Study study) {
    List<String> experiments = study.series().stream().map(Series::experiment).toList();
    Meanwhile meanwhile = Meanwhile.of(study);
    List<LogTrace> logs = meanwhile.logs(experiments);
    return new Beneath(logs.stream().filter(log -> log.quantity().equals(logs.getFirst().quantity())).toList(), meanwhile.marks(experiments));
  }

  Strip strip() {
    Axis axis = logs.isEmpty() ? new Axis("", Unit.ONE) : new Axis(logs.getFirst().quantity(), column(logs.getFirst(), "mean").unit());
    return new Strip(axis, logs.stream().map(Beneath::line).toList(), marks.stream().map(mark -> new Strip.Moment(mark.event().time(),
        Integer.toString(mark.number()))).toList());
  }

  private static DataSeries line(LogTrace log) {
    Trace trace = new Trace(log.dataSet(), column(log, "time").values(), column(log, "mean").values());
    return new DataSeries(trace, new double[0], Course.rgb(log.colour()), Mark.NONE);
  }

  private static Table.Column column(LogTrace log, String name) {
    return log.samples().column(name).orElseThrow();
  }

  /** What the numbers of the events stand for, as a sentence and a space; empty when there are none. */
  String words() {
    String words = marks.stream().map(mark -> mark.words(Numbers.significant(mark.event().time() / 60, 3) + " min"))
        .collect(Collectors.joining("; "));
    return words.isEmpty() ? "" : "Events: " + words + ". ";
  }
}
