package org.interphase.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.interphase.model.Measurement;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.table.DataTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of measurements: what it says, and that it and the desk select each other. */
class MeasurementsPartTest {
  @TempDir
  private Path folder;
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench();
    bench.part(MeasurementsPart.class, 1500, 600);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @SuppressWarnings("unchecked")
  private DataTable<MeasurementRow> table() {
    return bench.only(DataTable.class);
  }

  private MeasurementRow row(String name) {
    return table().rows().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private void click(int x, int y) {
    NatTable nat = bench.only(NatTable.class);
    for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.x = x;
      event.y = y;
      event.button = 1;
      event.count = 1;
      nat.notifyListeners(type, event);
    }
  }

  @Test
  void saysWhatIsKnownAndSelectsBothWays() throws IOException {
    bench.shot(bench.shell, "measurements-empty");
    OpenProject project = bench.demonstration(folder.resolve("study"));
    assertThat(table().rows()).hasSameSizeAs(project.files().measurements());
    bench.screen.until("it is known what is up to date", () -> row("ec-emc-1_100min.spm").state().equals("up to date"));
    MeasurementRow row = row("ec-emc-1_100min.spm");
    assertThat(row.seconds() / 60).isEqualTo(100);
    assertThat(row.width()).isEqualTo(1e-6);
    assertThat(row.pixels()).isEqualTo("48 \u00d7 48");
    assertThat(row.valid()).isBetween(0.9, 1.0);
    double mean = row.measurement().getRuns().stream().filter(run -> run.getName().equals("stiffness")).flatMap(run -> run.getNumbers().stream())
        .filter(number -> number.getName().equals("mean")).findFirst().orElseThrow().getValue();
    assertThat(row.mean()).isEqualTo(mean);
    assertThat(row.deviation()).isPositive().isLessThan(mean);
    bench.shot(bench.shell, "measurements");
    Measurement other = row("ec-emc-2_025min.spm").measurement();
    bench.desk.select(project, other);
    assertThat(table().selection()).extracting(MeasurementRow::measurement).containsExactly(other);
    NatTable nat = bench.only(NatTable.class);
    Rectangle first = nat.getBoundsByPosition(1, 4);
    click(first.x + 5, first.y + first.height / 2);
    List<MeasurementRow> chosen = table().selection();
    assertThat(chosen).hasSize(1);
    assertThat(bench.desk.selection().measurement()).contains(chosen.getFirst().measurement());
  }

  @Test
  void excludesWhatIsSelectedAndGroups() throws IOException {
    OpenProject project = bench.demonstration(folder.resolve("study"));
    Measurement measurement = row("ec-emc-1_100min.spm").measurement();
    bench.desk.select(project, measurement);
    Button exclude = Hands.all(bench.shell, Button.class).get(1);
    assertThat(exclude.getEnabled()).isTrue();
    exclude.setSelection(true);
    exclude.notifyListeners(SWT.Selection, new Event());
    assertThat(measurement.isExcluded()).isTrue();
    assertThat(row("ec-emc-1_100min.spm").excluded()).isTrue();
    assertThat(table().selection()).extracting(MeasurementRow::measurement).containsExactly(measurement);
    project.undo();
    assertThat(exclude.getSelection()).isFalse();
    Button group = Hands.all(bench.shell, Button.class).getFirst();
    group.setSelection(true);
    group.notifyListeners(SWT.Selection, new Event());
    bench.screen.until("data sets stand together", () -> table().rows().getFirst().dataSet().equals("data set 1"));
    bench.shot(bench.shell, "measurements-grouped");
  }
}
