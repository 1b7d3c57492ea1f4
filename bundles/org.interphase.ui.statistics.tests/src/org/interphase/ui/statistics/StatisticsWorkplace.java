package org.interphase.ui.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Table;
import org.interphase.api.Image;
import org.interphase.core.Recordings;
import org.interphase.model.Measurement;
import org.interphase.testsupport.window.Workplace;
import org.interphase.ui.desk.Selection;

/** A workplace with the thresholds that a person is moving. */
final class StatisticsWorkplace extends Workplace {
  final Draft draft = new Draft();

  StatisticsWorkplace(Path folder) throws IOException {
    super(folder);
  }

  @Override
  protected void offer(IEclipseContext context) {
    context.set(Draft.class, draft);
  }

  void lookAt(String map) {
    desk.select(desk.selection().withMap(map));
  }

  Selection selection() {
    return desk.selection();
  }

  /** The values of a channel, read by the test itself. */
  Image channel(Measurement measurement, String name) throws IOException {
    try (var recording = new Recordings(desk.contributions()).open(project.files().resolve(measurement.getData()), new NullProgressMonitor())) {
      return recording.channels().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().read(new NullProgressMonitor());
    }
  }

  /** The texts of a table, row by row. */
  static List<List<String>> rows(Table table) {
    return Arrays.stream(table.getItems()).map(item -> {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.getColumnCount(); column++) {
        cells.add(item.getText(column));
      }
      return List.copyOf(cells);
    }).toList();
  }
}
