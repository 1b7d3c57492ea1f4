package org.interphase.importer.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.TimeSpan;
import org.interphase.api.Unit;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of real potentiostats, with the values that independent readers state; the two formats of a file agree to single precision. */
class RealFilesTest {
  /** Half a unit in the eighth significant digit, which is the last one of a printed single-precision number. */
  private static final double PRINTED = 0.5e-7 * 1.0001;

  private static Recording open(String name) throws IOException {
    return Opened.file(SharedData.file("biologic/" + name));
  }

  private static TimeLog log(String name) throws IOException {
    return open(name).log().orElseThrow();
  }

  private static Table table(String name) throws IOException {
    return Opened.table(SharedData.file("biologic/" + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yadg_ocv.issue_149.mpr", "yadg_ocv.issue_149.mpt"})
  void anOpenCircuitVoltageOfAnSp300WithLoops(String name) throws IOException {
    try (Recording recording = open(name)) {
      TimeLog log = recording.log().orElseThrow();
      LocalDateTime start = LocalDateTime.of(2024, 1, 10, 11, 2, 29, 886_000_000);
      assertThat(log.technique()).isEqualTo("Open Circuit Voltage");
      assertThat(log.start()).contains(start);
      assertThat(log.length()).isEqualTo(43);
      assertThat(log.segments()).containsExactly(0, 10, 21, 32);
      assertThat(log.warnings()).isEmpty();
      assertThat(recording.metadata().version()).isEqualTo("11.50");
      assertThat(recording.metadata().acquired()).contains(start);
      assertThat(recording.metadata().find("Columns", "Ewe").orElseThrow()).isIn("<Ewe>/V", "<Ewe/V>");
      assertThat(recording.metadata().synthetic()).isFalse();
      Table table = table(name);
      assertThat(table.columns()).extracting(Table.Column::name).containsExactly("time", "mode", "error", "Ewe");
      assertThat(table.columns()).extracting(Table.Column::unit).containsExactly(Unit.SECOND, Unit.ONE, Unit.ONE, Unit.VOLT);
      double[] times = Opened.column(table, "time");
      double[] volts = Opened.column(table, "Ewe");
      assertThat(times[0]).isEqualTo(0.9999999747378752, within(1e-15));
      assertThat(times[42]).isEqualTo(609.8325976441411, within(1e-12));
      assertThat(volts[0]).isEqualTo(3.4206879, within(PRINTED));
      assertThat(volts[42]).isEqualTo(3.4408994, within(PRINTED));
      assertThat(Opened.column(table, "error")).startsWith(1, 0, 0);
      assertThat(Opened.column(table, "mode")).containsOnly(3);
      TimeSpan span = recording.span().orElseThrow();
      assertThat(span.start()).isEqualTo(start.plusNanos(999_999_975));
      assertThat(span.end()).isEqualTo(start.plusSeconds(609).plusNanos(832_597_644));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yadg_ocv.mpr", "yadg_ocv.mpt", "yadg_ocv.old.mpt"})
  void anOpenCircuitVoltageOfAVmp3(String name) throws IOException {
    TimeLog log = log(name);
    assertThat(log.technique()).isEqualTo("Open Circuit Voltage");
    assertThat(log.start()).contains(LocalDateTime.of(2020, 1, 16, 14, 13, 34));
    assertThat(log.length()).isEqualTo(602);
    assertThat(log.segments()).isEmpty();
    assertThat(open(name).metadata().sections().getFirst().entries()).filteredOn(entry -> entry.key().equals("Comments"))
        .extracting(entry -> entry.value().strip())
        .containsExactly("25\u00b0C", "Al bot, SS top,", "1 C", "1.25 times oversized cathode");
    assertThat(open(name).metadata().find(open(name).metadata().sections().getFirst().name(), "Electrode material"))
        .contains("LMO(Ti) vs C-TiO2 (Al)");
    double[] times = Opened.column(table(name), "time");
    double[] volts = Opened.column(table(name), "Ewe");
    assertThat(times[0]).isZero();
    assertThat(times[601]).isEqualTo(35999.99995540908, within(1e-10));
    assertThat(volts[0]).isEqualTo(0.25594452, within(PRINTED));
    assertThat(volts[601]).isEqualTo(0.44194466, within(PRINTED));
  }

  @ParameterizedTest
  @CsvSource({"yadg_ocv", "yadg_ocv.issue_149", "yadg_cp"})
  void bothFormatsOfAFileAgreeInEveryRow(String name) throws IOException {
    Table binary = table(name + ".mpr");
    Table text = table(name + ".mpt");
    assertThat(binary.length()).isEqualTo(text.length()).isPositive();
    for (Table.Column column : binary.columns()) {
      Table.Column printed = text.column(column.name()).orElseThrow(() -> new AssertionError(column.name()));
      assertThat(printed.unit()).as(column.name()).isEqualTo(column.unit());
      for (int row = 0; row < binary.length(); row++) {
        assertThat(printed.value(row)).as("%s in row %d", column.name(), row)
            .isEqualTo(column.value(row), within((double) Math.ulp((float) column.value(row))));
      }
    }
    assertThat(log(name + ".mpr").start()).isEqualTo(log(name + ".mpt").start());
    assertThat(log(name + ".mpr").technique()).isEqualTo(log(name + ".mpt").technique());
    assertThat(log(name + ".mpr").segments()).isEqualTo(log(name + ".mpt").segments());
  }

  @Test
  void aTechniqueWithManyColumns() throws IOException {
    TimeLog log = log("yadg_cp.mpt");
    assertThat(log.technique()).isEqualTo("Chronopotentiometry");
    assertThat(log.start()).contains(LocalDateTime.of(2021, 3, 2, 16, 17, 59));
    Table table = table("yadg_cp.mpt");
    assertThat(table.columns().getFirst().name()).isEqualTo(TimeLog.TIME);
    assertThat(Opened.column(table, "time")[0]).isEqualTo(328.3641917048226);
    assertThat(Opened.column(table, "I")[0]).isEqualTo(-99.888e-3, within(1e-15));
    assertThat(Opened.column(table, "Ewe")[0]).isEqualTo(-3.2463198);
    assertThat(Opened.column(table, "Ece")[0]).isEqualTo(5.3998947);
    assertThat(table.column("dQ").orElseThrow().unit()).isEqualTo(Unit.COULOMB);
    assertThat(table.column("Energy charge").orElseThrow().unit()).isEqualTo(Unit.JOULE);
    assertThat(table.column("Capacitance charge").orElseThrow().unit()).isEqualTo(Unit.FARAD);
    assertThat(log.warnings()).isEmpty();
  }

  @Test
  void aFileOfAComputerWithDecimalCommas() throws IOException {
    TimeLog log = log("yadg_mb.issue_95.de.mpt");
    assertThat(log.technique()).isEqualTo("Modulo Bat");
    assertThat(log.start()).contains(LocalDateTime.of(2022, 12, 8, 14, 36, 53, 355_000_000));
    assertThat(log.warnings()).isEmpty();
    Table table = table("yadg_mb.issue_95.de.mpt");
    int last = table.length() - 1;
    assertThat(last).isPositive();
    assertThat(Opened.column(table, "time")[last]).isEqualTo(30.00019924211665, within(1e-12));
    assertThat(Opened.column(table, "Ewe")[last]).isEqualTo(2.3260789);
    assertThat(Opened.column(table, "I")[last]).isEqualTo(-64.980278e-3, within(1e-15));
    assertThat(table.column("R").orElseThrow().unit()).isEqualTo(Unit.OHM);
    assertThat(Opened.column(table, "x")).hasSize(last + 1);
    assertThat(open("yadg_mb.issue_95.de.mpt").metadata().find("EC-Lab ASCII FILE", "ctrl_type")).contains("Rest                CC                  CC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yadg_wait.mpr", "yadg_wait.mpt"})
  void aTechniqueThatRecordedNothing(String name) throws IOException {
    LocalDateTime start = LocalDateTime.of(2021, 3, 2, 16, 17, 59);
    assertThat(log(name).technique()).isEqualTo("Wait");
    assertThat(log(name).length()).isZero();
    assertThat(log(name).start()).contains(start);
    assertThat(open(name).span()).contains(new TimeSpan(start, start));
    assertThat(table(name).columns()).extracting(Table.Column::name).contains("time", "mode", "error", "Ewe", "I", "Ece");
    assertThat(table(name).length()).isZero();
  }

  @Test
  void aTechniqueWhoseNameIsNotKnown() throws IOException {
    TimeLog log = log("galvani_col_27_issue_74.mpr");
    assertThat(log.technique()).isEqualTo("technique number 12");
    assertThat(log.start()).contains(LocalDateTime.of(2022, 7, 28, 17, 20, 49));
    Table table = table("galvani_col_27_issue_74.mpr");
    assertThat(table.length()).isEqualTo(20);
    assertThat(table.columns()).extracting(Table.Column::name).containsAll(List.of("time", "Ewe", "Ece", "Ewe-Ece", "control"));
    double[] difference = Opened.column(table, "Ewe-Ece");
    double[] first = Opened.column(table, "Ewe");
    double[] second = Opened.column(table, "Ece");
    for (int row = 0; row < table.length(); row++) {
      assertThat(difference[row]).isEqualTo(first[row] - second[row], within(1e-6));
    }
  }
}
