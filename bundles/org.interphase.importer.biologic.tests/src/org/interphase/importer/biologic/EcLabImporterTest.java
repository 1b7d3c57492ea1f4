package org.interphase.importer.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.TimeSpan;
import org.interphase.api.Unit;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.importer.biologic.BinaryFile.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EcLabImporterTest {
  private static final LocalDateTime START = LocalDateTime.of(2024, 1, 10, 11, 2, 29, 886_000_000);

  @TempDir
  private Path folder;

  private void refused(byte[] bytes, String... reasons) throws IOException {
    Path file = Files.write(folder.resolve("bad.mpr"), bytes);
    assertThatThrownBy(() -> new EcLabImporter().open(file, new NullProgressMonitor())).isInstanceOf(FileRefusedException.class)
        .hasMessageStartingWith(file + ": ").hasMessageContainingAll(reasons).message().doesNotContain("\n", "\r", "\0").endsWith(".");
  }

  private static byte[] bytes(BinaryFile file) {
    return file.bytes();
  }

  @ParameterizedTest
  @EnumSource
  void everyVersionGivesTheSameNumbers(Layout layout) throws IOException {
    Path file = BinaryFile.voltage(layout, 5).write(folder);
    try (Recording recording = Opened.file(file)) {
      TimeLog log = recording.log().orElseThrow();
      assertThat(log.start()).contains(START);
      assertThat(log.length()).isEqualTo(5);
      assertThat(log.warnings()).isEmpty();
      assertThat(recording.span()).contains(new TimeSpan(START, START.plusSeconds(2)));
      assertThat(recording.channels()).isEmpty();
      assertThat(recording.metadata().find("VMP Set", "Comments")).contains("a comment");
      assertThat(recording.metadata().version()).isEqualTo("11.30");
      Table table = log.read(new NullProgressMonitor());
      assertThat(Opened.column(table, "time")).containsExactly(0, 0.5, 1, 1.5, 2);
      assertThat(Opened.column(table, "Ewe")).containsExactly(1, 1.25, 1.5, 1.75, 2);
      assertThat(Opened.column(table, "mode")).containsExactly(3, 3, 3, 3, 3);
      assertThat(Opened.column(table, "error")).containsExactly(1, 0, 1, 0, 1);
      assertThat(table.columns()).as("flags that are not listed are not shown").hasSize(4);
    }
  }

  @Test
  void longLogsAreReadInStretches() throws IOException {
    int records = 100_000;
    Table table = Opened.table(BinaryFile.voltage(Layout.VERSION_3, records).write(folder));
    double[] times = Opened.column(table, "time");
    assertThat(times).hasSize(records);
    for (int i = 0; i < records; i++) {
      assertThat(times[i]).isEqualTo(0.5 * i);
    }
  }

  @Test
  void flagsShareOneByteWhereTheFirstIsListed() throws IOException {
    ByteBuffer record = BinaryFile.buffer(8 + 1 + 2 + 4 + 4).putDouble(7).put((byte) 0xB6).putShort((short) 65535).putFloat(2).putInt(-1);
    Path file = new BinaryFile(Layout.VERSION_3).data(1, List.of(4, 2, 131, 8, 1, 21, 31, 65, 3, 468), record.array()).write(folder);
    Table table = Opened.table(file);
    assertThat(table.columns()).extracting(Table.Column::name)
        .containsExactly("time", "ox/red", "Ns", "I", "mode", "control changes", "Ns changes", "counter inc.", "error", "half cycle");
    assertThat(table.columns()).extracting(column -> column.value(0)).containsExactly(7.0, 1.0, 65535.0, 2e-3, 2.0, 1.0, 1.0, 1.0, 0.0, 4294967295.0);
    assertThat(table.column("I").orElseThrow().unit()).isEqualTo(Unit.AMPERE);
  }

  @Test
  void anAverageTakesTheNameOfItsQuantityUnlessTheFileHasBoth() throws IOException {
    byte[] record = BinaryFile.buffer(8 + 4 + 4 + 4).putDouble(0).putFloat(1).putFloat(2).putFloat(3).array();
    assertThat(names(List.of(4, 174), Arrays.copyOf(record, 12))).containsExactly("time", "Ewe");
    assertThat(names(List.of(4, 77), Arrays.copyOf(record, 12))).containsExactly("time", "Ewe");
    assertThat(names(List.of(4, 77, 6), Arrays.copyOf(record, 16))).containsExactly("time", "<Ewe>", "Ewe");
    Path ambiguous = new BinaryFile(Layout.NEW).data(1, List.of(4, 6, 174, 441), record).write(folder);
    assertThat(Opened.table(ambiguous).columns()).extracting(Table.Column::name).containsExactly("time", "Ewe", "column 174", "Ece");
    assertThat(Opened.log(ambiguous).warnings()).anySatisfy(warning -> assertThat(warning).contains("\"column 174\"", "not known"));
    assertThat(Opened.table(ambiguous).column("column 174").orElseThrow().unit()).isEqualTo(Unit.ONE);
  }

  private List<String> names(List<Integer> columns, byte[] record) throws IOException {
    return Opened.table(new BinaryFile(Layout.VERSION_3).data(1, columns, record).write(folder)).columns().stream().map(Table.Column::name).toList();
  }

  @ParameterizedTest
  @CsvSource({"585", "465", "469", "473"})
  void theStartIsAtOneOfSeveralPlaces(int place) throws IOException {
    byte[] record = BinaryFile.buffer(8).putDouble(3.25).array();
    Path file = new BinaryFile(Layout.VERSION_2).data(1, List.of(4), record).log(place, BinaryFile.START).write(folder);
    assertThat(Opened.log(file).start()).contains(START);
    assertThat(Opened.file(file).span()).contains(new TimeSpan(START.plusNanos(3_250_000_000L), START.plusNanos(3_250_000_000L)));
  }

  @Test
  void aFileWithoutTheLogOfTheInstrumentHasNoStart() throws IOException {
    Path file = new BinaryFile(Layout.NEW).data(1, List.of(4), BinaryFile.buffer(8).array()).write(folder);
    assertThat(Opened.log(file).start()).isEmpty();
    assertThat(Opened.file(file).span()).isEmpty();
    assertThat(Opened.log(file).technique()).isEmpty();
    assertThat(Opened.log(file).warnings()).singleElement().asString().contains("does not say when the acquisition started");
    Path odd = new BinaryFile(Layout.NEW).data(1, List.of(4), BinaryFile.buffer(8).array()).log(585, Double.NaN).write(folder);
    assertThat(Opened.log(odd).start()).isEmpty();
  }

  @Test
  void timesThatAreNoTimesHaveNoSpan() throws IOException {
    for (double last : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1e300, -1}) {
      byte[] records = BinaryFile.buffer(16).putDouble(0).putDouble(last).array();
      Path file = new BinaryFile(Layout.NEW).data(2, List.of(4), records).log(585, BinaryFile.START).write(folder);
      assertThat(Opened.file(file).span()).isEmpty();
      assertThat(Opened.column(Opened.table(file), "time")).containsExactly(0, last);
    }
  }

  @Test
  void loopsThatCannotBeAreIgnored() throws IOException {
    assertThat(Opened.log(BinaryFile.voltage(Layout.NEW, 9).loops(3, 0, 4, 9).write(folder)).segments()).containsExactly(0, 4);
    assertThat(Opened.log(BinaryFile.voltage(Layout.NEW, 9).loops(0).write(folder)).segments()).isEmpty();
    for (int[] lie : new int[][] {{2, 1, 9}, {3, 0, 10, 9}, {3, 0, 0, 9}, {-1, 0, 4, 9}, {3, 0, -5, 9}}) {
      TimeLog log = Opened.log(BinaryFile.voltage(Layout.NEW, 9).loops(lie).write(folder));
      assertThat(log.segments()).isEmpty();
      assertThat(log.warnings()).singleElement().asString().contains("loops do not fit its 9 samples");
    }
  }

  @Test
  void anUnknownColumnIsNamed() throws IOException {
    refused(new BinaryFile(Layout.NEW).data(1, List.of(1, 4, 999), new byte[13]).bytes(), "number 999 is not known", "byte", "Export the file from EC-Lab");
    refused(new BinaryFile(Layout.VERSION_3).data(1, List.of(1, 4, 4), new byte[17]).bytes(), "number 4 is listed twice");
    refused(new BinaryFile(Layout.VERSION_3).data(1, List.of(6), new byte[4]).bytes(), "no column of time");
    refused(new BinaryFile(Layout.VERSION_3).data(0, List.of(), new byte[0]).bytes(), "no column of time");
  }

  @Test
  void dataThatDoNotFitTheirDescription() throws IOException {
    refused(new BinaryFile(Layout.NEW).data(2, List.of(4, 6), new byte[25]).bytes(), "25 bytes for 2 records of 12", "binary mode");
    refused(new BinaryFile(Layout.NEW).data(-1, List.of(4, 6), new byte[24]).bytes(), "24 bytes for 4294967295 records of 12");
    refused(new BinaryFile(Layout.NEW).part("VMP data", 0, new byte[50]).bytes(), "too short for its description");
    refused(new BinaryFile(Layout.VERSION_3).part("VMP data", 17, new byte[500]).bytes(), "version 17, which is not known");
    byte[] columns = new byte[100];
    columns[4] = (byte) 255;
    refused(new BinaryFile(Layout.VERSION_0).part("VMP data", 0, columns).bytes(), "255 columns do not fit");
    refused(new BinaryFile(Layout.NEW).settings(0x0B, "").bytes(), "holds no data");
  }

  @Test
  void aFileThatWasCutOrIsNone() throws IOException {
    byte[] whole = bytes(BinaryFile.voltage(Layout.NEW, 9));
    refused(Arrays.copyOf(whole, whole.length - 1), "cut off", "\"VMP LOG\"", String.valueOf(whole.length), "Copy the file again");
    refused(Arrays.copyOf(whole, whole.length + 3), "cut off inside the header");
    refused(Arrays.copyOf(whole, whole.length + 70), "\"MODULE\" is needed");
    refused(Arrays.copyOf(whole, 110), "cut off inside the header");
    refused(Arrays.copyOf(whole, 52), "holds no data");
    refused(Arrays.copyOf(whole, 10), "not an EC-Lab file", "\"BIO-LOGI\"");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "not an EC-Lab file", "PNG");
    refused(new byte[0], "not an EC-Lab file");
    BinaryFile many = new BinaryFile(Layout.VERSION_3);
    for (int i = 0; i < 300; i++) {
      many.part("VMP x", 0, new byte[0]);
    }
    refused(many.bytes(), "more than 256 parts");
    assertThatThrownBy(() -> new EcLabImporter().open(folder, new NullProgressMonitor())).hasMessageContaining("this is a folder");
    assertThatThrownBy(() -> new EcLabImporter().open(folder.resolve("no.mpr"), new NullProgressMonitor())).hasMessageContaining("no such file");
  }

  @Test
  void aFileThatWasChangedClosedOrCancelledIsNotRead() throws IOException {
    Path file = BinaryFile.voltage(Layout.NEW, 9).write(folder);
    TimeLog log = Opened.log(file);
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThatThrownBy(() -> log.read(cancelled)).isInstanceOf(OperationCanceledException.class);
    try (Recording recording = Opened.file(file)) {
      recording.close();
      assertThatThrownBy(() -> recording.log().orElseThrow().read(new NullProgressMonitor())).hasMessageContaining("was closed");
    }
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThatThrownBy(() -> log.read(new NullProgressMonitor())).hasMessageContaining("was changed");
    Files.delete(file);
    assertThatThrownBy(() -> log.read(new NullProgressMonitor())).hasMessageContaining("can no longer be read");
  }
}
