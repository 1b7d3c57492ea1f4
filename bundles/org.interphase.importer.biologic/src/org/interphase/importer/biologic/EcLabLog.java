package org.interphase.importer.biologic;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Metadata;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.TimeSpan;

/**
 * A log of a potentiostat, whichever kind of file it is in.
 *
 * @param technique in EC-Lab's words; may be empty
 * @param start the moment of time 0
 * @param segments the first row of each loop
 * @param titles the columns in the order of the file
 * @param samples their numbers
 * @param warnings what to know before trusting it
 */
record EcLabLog(String technique, Optional<LocalDateTime> start, List<Integer> segments, List<Title> titles, Samples samples,
    List<String> warnings) implements TimeLog {
  private static final String TITLE_OF_TIME = "time/s";

  /**
   * Puts a log together.
   *
   * @param loops the first row of each loop as the file states it; left out when that is not possible
   */
  static EcLabLog of(String technique, Optional<LocalDateTime> start, List<Integer> loops, List<Title> titles, Samples samples) {
    List<String> warnings = new ArrayList<>();
    for (Title title : titles) {
      if (!title.known()) {
        warnings.add("The meaning of the column " + SourceFile.quote(title.written()) + " is not known: its numbers are those of the file.");
      }
    }
    if (start.isEmpty()) {
      warnings.add("The file does not say when the acquisition started: its times cannot be compared with those of images.");
    }
    boolean possible = arePossible(loops, samples.length());
    if (!possible) {
      warnings.add("The file's loops do not fit its " + samples.length() + " samples and were ignored.");
    }
    return new EcLabLog(technique, start, possible ? List.copyOf(loops) : List.of(), titles, samples, List.copyOf(warnings));
  }

  /** Which of the titles is that of the time in seconds; -1 when there is none. */
  static int columnOfTime(List<String> written) {
    return written.indexOf(TITLE_OF_TIME);
  }

  private static boolean arePossible(List<Integer> loops, int length) {
    for (int i = 0; i < loops.size(); i++) {
      if (i == 0 ? loops.get(i) != 0 : loops.get(i) <= loops.get(i - 1) || loops.get(i) >= length) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int length() {
    return samples.length();
  }

  /** From the first sample to the last. */
  Optional<TimeSpan> span() {
    if (start.isEmpty() || length() == 0) {
      return start.map(moment -> new TimeSpan(moment, moment));
    }
    return Moment.span(start.get(), samples.firstTime(), samples.lastTime());
  }

  /** What each column is called in the file. */
  Metadata.Section columns() {
    return new Metadata.Section("Columns", titles.stream().map(title -> new Metadata.Entry(title.name(), title.written())).toList());
  }

  @Override
  public Table read(IProgressMonitor monitor) throws IOException {
    double[][] values = samples.read(monitor);
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Title title = titles.get(i);
      for (int row = 0; row < values[i].length; row++) {
        values[i][row] = title.unit().toSi(values[i][row]);
      }
      Table.Column column = new Table.Column(title.name(), title.unit().si(), values[i]);
      values[i] = new double[0]; // the column has a copy; both would be much for a long log
      columns.add(title.name().equals(TIME) ? 0 : columns.size(), column);
    }
    return new Table("log", List.of(), columns);
  }
}
