package org.interphase.simulation.eclab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.spi.Importer;
import org.interphase.importer.biologic.EcLabImporter;
import org.interphase.importer.biologic.EcLabTextImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written comes back from the importer, which shares no code with the writer. */
class EcLabRoundTripTest {
  private static final LocalDateTime START = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 886_000_000);

  @TempDir
  private Path folder;

  private static OcvLog random(int samples, boolean averaged, List<Integer> loops) {
    Random random = new Random(samples);
    double[] times = new double[samples];
    double[] volts = new double[samples];
    for (int i = 0; i < samples; i++) {
      times[i] = (i == 0 ? 0 : times[i - 1]) + random.nextDouble() * 60;
      volts[i] = random.nextGaussian() * Math.pow(10, random.nextInt(5) - 3);
    }
    return new OcvLog(START, times, volts, averaged, loops, "LiTFSI, 25 C");
  }

  private static void check(Importer importer, Path file, OcvLog written, double relativeOfTime, double relativeOfVolts) throws IOException {
    try (Recording recording = importer.open(file, new NullProgressMonitor())) {
      TimeLog log = recording.log().orElseThrow();
      assertThat(log.technique()).isEqualTo("Open Circuit Voltage");
      assertThat(log.start()).contains(START);
      assertThat(log.segments()).isEqualTo(written.loops());
      assertThat(log.warnings()).isEmpty();
      assertThat(recording.metadata().synthetic()).isTrue();
      assertThat(recording.metadata().version()).isEqualTo("11.50");
      Table table = log.read(new NullProgressMonitor());
      assertThat(table.length()).isEqualTo(written.times().length);
      for (int i = 0; i < table.length(); i++) {
        assertThat(table.column("time").orElseThrow().value(i)).isEqualTo(written.times()[i], within(relativeOfTime * written.times()[i]));
        float stored = (float) written.volts()[i];
        assertThat(table.column("Ewe").orElseThrow().value(i)).isEqualTo(stored, within(relativeOfVolts * Math.abs(stored)));
        assertThat(table.column("mode").orElseThrow().value(i)).isEqualTo(3);
        assertThat(table.column("error").orElseThrow().value(i)).isZero();
      }
      assertThat(recording.span().orElseThrow().start()).isEqualTo(written.times().length == 0 ? START
          : START.plusNanos(Math.round(table.column("time").orElseThrow().value(0) * 1e9)));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, true", "777, true", "30000, false"})
  void aBinaryFileGivesTheBitsBack(int samples, boolean averaged) throws IOException {
    OcvLog log = random(samples, averaged, samples > 10 ? List.of(0, 3, 10) : List.of());
    Path file = folder.resolve("log.mpr");
    EcLabBinary.write(file, log);
    check(new EcLabImporter(), file, log, 0, 0);
    assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.part");
  }

  /** Times have 16 digits and voltages 8, so that the last one is off by half at most. */
  @ParameterizedTest
  @CsvSource({"0, true, .", "1, false, ','", "777, true, ','", "777, false, ."})
  void aTextFileGivesThePrintedDigitsBack(int samples, boolean averaged, char decimalSign) throws IOException {
    OcvLog log = random(samples, averaged, samples > 10 ? List.of(0, 3, 10) : List.of());
    Path file = folder.resolve("log.mpt");
    EcLabText.write(file, log, decimalSign);
    check(new EcLabTextImporter(), file, log, 0.5001e-15, 0.5001e-7);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains(averaged ? "\t<Ewe/V>\t" : "\tEwe/V\t")
        .contains("Technique started on : 02/29/2024 23:59:59.886");
  }

  @Test
  void logsThatCannotBe() {
    double[] two = {0, 1};
    assertThatThrownBy(() -> new OcvLog(START, two, new double[1])).hasMessageContaining("2 times do not go with 1 voltages");
    assertThatThrownBy(() -> new OcvLog(START, new double[] {0, Double.NaN}, two)).hasMessageContaining("sample 1");
    assertThatThrownBy(() -> new OcvLog(START, two, new double[] {0, 1e300})).hasMessageContaining("sample 1");
    assertThatThrownBy(() -> new OcvLog(START, two, two, true, List.of(0, 2), "")).hasMessageContaining("loops cannot begin");
    assertThatThrownBy(() -> new OcvLog(START, two, two, true, List.of(1), "")).hasMessageContaining("loops cannot begin");
    assertThatThrownBy(() -> new OcvLog(START, two, two, true, List.of(), "two\nlines")).hasMessageContaining("one line");
    OcvLog wordy = new OcvLog(START, two, two, true, List.of(), "x".repeat(250));
    assertThatThrownBy(() -> EcLabBinary.write(new ByteArrayOutputStream(), wordy)).hasMessageContaining("does not fit");
    assertThatThrownBy(() -> EcLabText.write(new ByteArrayOutputStream(), wordy, ';')).hasMessageContaining("a point or a comma");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theArraysAreCopied(boolean times) {
    double[] given = {0, 1};
    OcvLog log = new OcvLog(START, given, given);
    given[0] = 9;
    assertThat(times ? log.times() : log.volts()).containsExactly(0, 1);
  }
}
