package org.interphase.importer.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.TimeSpan;
import org.interphase.api.Unit;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.api.spi.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcLabTextImporterTest {
  private static final LocalDateTime START = LocalDateTime.of(2024, 1, 10, 11, 2, 29);

  @TempDir
  private Path folder;

  /** A file with these lines between the number of lines and the titles. */
  static String text(List<String> header, String titles, String... rows) {
    return "EC-Lab ASCII FILE\r\nNb header lines : " + (header.size() + 3) + "          \r\n" + String.join("", header.stream().map(line ->
        line + "\r\n").toList()) + titles + "\t\r\n" + String.join("\r\n", rows);
  }

  private static String started(String titles, String... rows) {
    return text(List.of("", "Open Circuit Voltage", "", "Acquisition started on : 01/10/2024 11:02:29.000"), titles, rows);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "text", ".mpt"), text, Charset.forName("windows-1252"));
  }

  private void refused(String text, String... reasons) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> Opened.table(file)).isInstanceOf(FileRefusedException.class).hasMessageStartingWith(file + ": ")
        .hasMessageContainingAll(reasons).message().doesNotContain("\n", "\r", "\0").endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({"Ewe/V", "<Ewe>/V", "<Ewe/V>", "Ecell/V", "<Ecell>/V"})
  void theVoltageHasOneName(String title) throws IOException {
    Path file = file(started("mode\ttime/s\t" + title, "3\t1.5\t2.5E-001", "3\t2,5\t-3,5E+000"));
    assertThat(Opened.table(file).columns()).extracting(Table.Column::name).containsExactly("time", "mode", "Ewe");
    assertThat(Opened.column(Opened.table(file), "time")).containsExactly(1.5, 2.5);
    assertThat(Opened.column(Opened.table(file), "Ewe")).containsExactly(0.25, -3.5);
    assertThat(Opened.table(file).column("Ewe").orElseThrow().unit()).isEqualTo(Unit.VOLT);
    assertThat(Opened.file(file).metadata().find("Columns", "Ewe")).contains(title);
    assertThat(Opened.file(file).span()).contains(new TimeSpan(START.plusNanos(1_500_000_000), START.plusNanos(2_500_000_000L)));
  }

  @Test
  void columnsKeepTheirNamesAndGetUnitsInSi() throws IOException {
    Path file = file(started("time/s\tEwe/V\t<Ewe>/V\tI/mA\t<I>/mA\tcontrol/V/mA\tTemperature/\u00b0C\tQ charge/discharge/mA.h\tox/red\tmystery\tR/Ohm"
        + "\tmystery", "1\t2\t3\t4\t5\t6\t7\t8\t1\t9\t10\t11"));
    Table table = Opened.table(file);
    assertThat(table.columns()).extracting(Table.Column::name).containsExactly("time", "Ewe", "<Ewe>", "I", "<I>", "control/V/mA",
        "Temperature/\u00b0C", "Q charge/discharge", "ox/red", "mystery", "R", "mystery (2)");
    assertThat(table.columns()).extracting(column -> column.value(0)).containsExactly(1.0, 2.0, 3.0, 4e-3, 5e-3, 6.0, 7.0, 8 * 3.6, 1.0, 9.0, 10.0,
        11.0);
    assertThat(table.column("Q charge/discharge").orElseThrow().unit()).isEqualTo(Unit.COULOMB);
    assertThat(table.column("R").orElseThrow().unit()).isEqualTo(Unit.OHM);
    assertThat(Opened.log(file).warnings()).hasSize(4).allSatisfy(warning -> assertThat(warning).contains("is not known"))
        .anySatisfy(warning -> assertThat(warning).contains("\"control/V/mA\"")).anySatisfy(warning -> assertThat(warning).contains("\"mystery\""));
  }

  @Test
  void aFileWithoutHeaderHasNumbersButNoStart() throws IOException {
    Path file = file(text(List.of(), "mode\terror\ttime/s\tEwe/V", "3\t0\t0\t1", "", "3\t0\t1\t1", "\t", "3\t0\t2\t1"));
    TimeLog log = Opened.log(file);
    assertThat(log.technique()).isEmpty();
    assertThat(log.start()).isEmpty();
    assertThat(log.length()).as("empty lines are no rows").isEqualTo(3);
    assertThat(log.warnings()).singleElement().asString().contains("does not say when the acquisition started");
    assertThat(Opened.file(file).span()).isEmpty();
    assertThat(Opened.column(Opened.table(file), "time")).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01/10/2024 11:02:29", "01.10.2024 11:02:29.000", "01-10-2024 11:02:29,0", "1/10/2024 11:02:29"})
  void theMonthComesFirst(String date) throws IOException {
    assertThat(Opened.log(file(text(List.of("", "OCV", "Acquisition started on : " + date), "time/s", "0"))).start()).contains(START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"13/40/2024 11:02:29", "2024-01-10 11:02:29", "", "01/10/2024", "01/10/2024 25:02:29", "99999999999999"})
  void aDateThatIsNoneIsNotGuessed(String date) throws IOException {
    TimeLog log = Opened.log(file(text(List.of("", "OCV", "Acquisition started on : " + date), "time/s", "0")));
    assertThat(log.start()).isEmpty();
    assertThat(log.warnings()).hasSize(1);
  }

  @Test
  void timesCountFromTheAcquisitionAndNotFromTheTechnique() throws IOException {
    Path file = file(text(List.of("", "Open Circuit Voltage", "Acquisition started on : 01/10/2024 11:02:29.000",
        "Technique started on : 01/10/2024 11:27:54.200", "Acquisition started at : xo = 0.000"), "time/s\tEwe/V", "1525.2\t1"));
    assertThat(Opened.log(file).start()).contains(START);
    assertThat(Opened.file(file).span().orElseThrow().start()).isEqualTo(LocalDateTime.of(2024, 1, 10, 11, 27, 54, 200_000_000));
    assertThat(Opened.file(file).metadata().find("EC-Lab ASCII FILE", "Technique started on")).contains("01/10/2024 11:27:54.200");
  }

  @Test
  void theHeaderIsKept() throws IOException {
    Path file = file(text(List.of("", "Open Circuit Voltage", "", "Saved on :", "\tFile : a : b.mpr", "Comments : SYNTHETIC one", "Comments : ",
        "record              <Ewe>               ", "EC-Lab for windows v11.61 (software)", "Loop 0 from point number 0 to 0",
        "Loop 1 from point number 1 to 1"), "time/s\tEwe/V", "0\t1", "1\t1"));
    try (Recording recording = Opened.file(file)) {
      assertThat(recording.metadata().version()).isEqualTo("11.61");
      assertThat(recording.metadata().synthetic()).isTrue();
      assertThat(recording.metadata().find("EC-Lab ASCII FILE", "File")).contains("a : b.mpr");
      assertThat(recording.metadata().find("EC-Lab ASCII FILE", "record")).contains("<Ewe>");
      assertThat(recording.metadata().find("EC-Lab ASCII FILE", "Saved on")).contains("");
      assertThat(recording.log().orElseThrow().segments()).containsExactly(0, 1);
    }
  }

  @Test
  void cellsWithoutAValueAreNaN() throws IOException {
    Path file = file(started("time/s\tEwe/V\tI/mA\tEce/V", "0\tXXX\t\t-1.#IND", "1\tNaN\t1\t2\t"));
    Table table = Opened.table(file);
    assertThat(Opened.column(table, "Ewe")).containsExactly(Double.NaN, Double.NaN);
    assertThat(Opened.column(table, "I")).containsExactly(Double.NaN, 1e-3);
    assertThat(Opened.column(table, "Ece")).containsExactly(Double.NaN, 2);
  }

  @Test
  void rowsThatCannotBe() throws IOException {
    refused(started("time/s\tEwe/V", "0\t1", "1"), "line 9", "the row has 1 of 2 columns", "Export the file again");
    refused(started("time/s\tEwe/V", "0\t1", "1\tone"), "line 9", "\"one\" is not a number");
    refused(started("time/s\tEwe/V", "0\t1.000,5"), "line 8", "\"1.000,5\" is not a number");
    refused(started("time/s\tEwe/V", "0\t1e"), "\"1e\" is not a number");
    refused(started("time/s\tEwe/V", "0\t0x1p3"), "\"0x1p3\" is not a number");
    refused(started("time/s\tEwe/V", "01/10/2024 11:02:29.000\t1"), "is a date", "elapsed times");
    refused(started("time/s\tEwe/V", "0\t1" + " ".repeat(70_000)), "line 8", "more than 65536 characters");
  }

  @Test
  void headersThatLie() throws IOException {
    refused("EC-Lab ASCII FILE\r\n", "line 2", "\"Nb header lines : \"");
    refused("EC-Lab ASCII FILE\r\nNb header lines : many\r\n", "line 2");
    refused("EC-Lab ASCII FILE\r\nNb header lines : 99999999999\r\n", "line 2");
    refused("EC-Lab ASCII FILE\r\nNb header lines : 2\r\nmode\ttime/s\r\n", "no column \"time/s\"");
    refused("EC-Lab ASCII FILE\r\nNb header lines : 999999999\r\n\r\n", "line 4", "ends inside a header of 999999999 lines");
    refused(started("time/s", "0").replace("lines : 7", "lines : 6"), "line 6", "no column \"time/s\"");
    refused(started("freq/Hz\tRe(Z)/Ohm", "0\t1"), "no column \"time/s\"");
    refused("EC-Lab ASCII FILE\r\nNb header lines : 999999\r\n" + ("x".repeat(1000) + "\r\n").repeat(5000), "header has more than");
    Path settings = file("EC-LAB SETTING FILE\r\n\r\n");
    assertThatThrownBy(() -> Opened.file(settings)).isInstanceOf(FileRefusedException.class).hasMessageContaining("settings of an experiment");
  }

  @Test
  void theProbeGoesByContent() throws IOException {
    EcLabTextImporter importer = new EcLabTextImporter();
    assertThat(importer.probe(header("EC-Lab ASCII FILE\r\n"))).isEqualTo(100);
    assertThat(importer.probe(header("BT-Lab ASCII FILE\r\n"))).isEqualTo(100);
    assertThat(importer.probe(header("EC-LAB SETTING FILE\r\n"))).isBetween(1, 99);
    assertThat(importer.probe(header("BIO-LOGIC MODULAR FILE"))).isZero();
    assertThat(importer.probe(header(""))).isZero();
    assertThat(Opened.file(file(started("time/s", "0").replace("EC-Lab ASCII", "BT-Lab ASCII"))).metadata().format()).isEqualTo("BT-Lab text export");
  }

  private Header header(String start) {
    return new Header(folder, start.getBytes(Charset.forName("windows-1252")), start.length());
  }

  @Test
  void canBeCancelled() throws IOException {
    Path file = file(started("time/s", "0"));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThatThrownBy(() -> new EcLabTextImporter().open(file, cancelled)).isInstanceOf(OperationCanceledException.class);
    assertThatThrownBy(() -> Opened.log(file).read(cancelled)).isInstanceOf(OperationCanceledException.class);
  }
}
