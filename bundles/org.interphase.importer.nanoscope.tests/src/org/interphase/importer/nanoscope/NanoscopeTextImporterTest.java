package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.api.spi.Header;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NanoscopeTextImporterTest {
  private static final String HEADER = """
      "\\?Force file list"
      "\\Version: 0x09400105"
      "\\Date: 11:47:00 AM Thu Jul 22 2021"
      "\\*Ciao scan list"
      "\\@LP Deflection: S [] "Enabled""
      "\\@Sens. DeflSens: V 40.00000 nm/V"
      "\\Tip Radius: 30"
      "\\*Ciao force image list"
      "\\Spring Constant: 0.1"
      "\\@4:Image Data: Height Sensor"
      "\\*Ciao force image list"
      "\\Spring Constant: 2.5"
      "\\@4:Image Data: Deflection Error"
      "\\*Force file list end"
      """;
  private static final String TITLES = "Time_s_Ex Time_s_Rt Calc_Ramp_Ex_nm Calc_Ramp_Rt_nm Defl_V_Ex Defl_V_Rt Defl_nm_Ex Defl_nm_Rt Defl_pN_Ex "
      + "Defl_pN_Rt Defl_Lsb_Ex Defl_Lsb_Rt ";

  @TempDir
  Path folder;

  private static String export(String titles, String... rows) {
    String table = String.join("\n", Stream.concat(Stream.of(titles), Arrays.stream(rows)).toList()).replace(' ', '\t') + "\n";
    return (HEADER + table).replace("\n", "\r\n");
  }

  private static String whole() {
    return export(TITLES, row(0, 3), row(1, 2), row(2, 1), row(3, 0));
  }

  private static String row(int approach, int retract) {
    StringBuilder row = new StringBuilder();
    double[] perStep = {0.01, 0.01, 5, 5, 0.02, 0.03, 0.8, 1.2, 2000, 3000, 7, 7};
    for (int i = 0; i < perStep.length; i++) {
      row.append(String.format(Locale.ROOT, "%.6e ", perStep[i] * (i == 1 ? 7 - retract : i % 2 == 0 ? approach : retract)));
    }
    return row.toString();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "export", ".txt"), text, StandardCharsets.ISO_8859_1);
  }

  private static Recording open(Path file) throws IOException {
    return new NanoscopeTextImporter().open(file, new NullProgressMonitor());
  }

  private ForceVolume curves(String text) throws IOException {
    return open(write(text)).curves().orElseThrow();
  }

  @Test
  void theColumnsBecomeOneCurve() throws IOException {
    Recording recording = open(write(whole()));
    ForceVolume curves = recording.curves().orElseThrow();
    assertThat(recording.channels()).isEmpty();
    assertThat(recording.metadata().version()).isEqualTo("0x09400105");
    assertThat(recording.metadata().acquired()).contains(LocalDateTime.of(2021, 7, 22, 11, 47));
    assertThat(recording.metadata().find("Ciao scan list", "@LP Deflection")).contains("S [] \"Enabled\"");
    assertThat(recording.metadata().warnings()).isEmpty();
    assertThat(curves.warnings()).isEmpty();
    assertThat(curves.grid().size()).isEqualTo(1);
    Ramp.Linear ramp = (Ramp.Linear) curves.ramp();
    assertThat(ramp.approach()).isEqualTo(4);
    assertThat(ramp.retract()).isEqualTo(4);
    assertThat(ramp.step()).isCloseTo(5e-9, within(1e-18));
    assertThat(ramp.interval()).isCloseTo(0.01, within(1e-12));
    assertThat(curves.channels()).extracting(CurveChannel::unit).containsExactly(Unit.VOLT, Unit.METRE, Unit.NEWTON);
    assertThat(curves.deflection()).isSameAs(curves.channels().getFirst());
    assertThat(Opened.curve(curves, curves.deflection(), 0)).containsExactly(new double[] {0, 0.02, 0.04, 0.06, 0.09, 0.06, 0.03, 0}, within(1e-12));
    assertThat(curves.setup().deflectionSensitivity().orElseThrow().value()).isCloseTo(40e-9, within(1e-20));
    assertThat(curves.setup().springConstant()).contains(new Stated<>(2.5, "header line 12 \"\\Spring Constant\""));
    assertThat(curves.setup().tipRadius().orElseThrow().value()).isCloseTo(30e-9, within(1e-20));
  }

  @Test
  void withoutVoltsTheDeflectionIsALength() throws IOException {
    ForceVolume curves = curves(whole().replace("Defl_V", "Defl_Lsb"));
    assertThat(curves.deflection().unit()).isEqualTo(Unit.METRE);
    assertThat(Opened.curve(curves, curves.deflection(), 0)[3]).isCloseTo(2.4e-9, within(1e-18));
  }

  @Test
  void ratiosOfColumnsCompleteAndCheckTheHeader() throws IOException {
    ForceVolume completed = curves(whole().replace("V 40.00000 nm/V", "V 0").replace("Spring Constant: 2.5", "Spring Constant: 0"));
    assertThat(completed.setup().springConstant().orElseThrow().value()).isCloseTo(2.5, within(1e-9));
    assertThat(completed.setup().springConstant().orElseThrow().source()).contains("ratio");
    assertThat(completed.setup().deflectionSensitivity().orElseThrow().value()).isCloseTo(40e-9, within(1e-18));
    ForceVolume differing = curves(whole().replace("Spring Constant: 2.5", "Spring Constant: 2.4"));
    assertThat(differing.setup().springConstant().orElseThrow().value()).isEqualTo(2.4);
    assertThat(differing.warnings()).anySatisfy(warning -> assertThat(warning).contains("spring constant", "the header has 2.4 N/m"));
  }

  @Test
  void aShorterApproachLeavesCellsEmpty() throws IOException {
    String titles = "Calc_Ramp_Ex_nm Calc_Ramp_Rt_nm Defl_V_Ex Defl_V_Rt ";
    ForceVolume first = curves(export(titles, "5 15 1 8 ", "10 10 2 7 ", " 5  6 ", " 0  5 "));
    ForceVolume last = curves(export(titles, " 15  8 ", " 10  7 ", "5 5 1 6 ", "10 0 2 5 "));
    for (ForceVolume curves : new ForceVolume[] {first, last}) {
      assertThat(curves.ramp()).isEqualTo(new Ramp.Linear(2, 0, 4, ((Ramp.Linear) curves.ramp()).step(), Double.NaN));
      assertThat(Opened.curve(curves, curves.deflection(), 0)).containsExactly(1, 2, 8, 7, 6, 5);
    }
  }

  @Test
  void columnsMayRepeat() throws IOException {
    ForceVolume curves = curves(export("Calc_Ramp_Ex_nm Calc_Ramp_Rt_nm Defl_V_Ex Defl_V_Rt Defl_V_Ex Defl_V_Rt Height_Sensor_nm_Ex "
        + "Height_Sensor_nm_Rt ", "0 5 1 3 5 7 9 9 ", "5 0 2 4 6 8 9 9 "));
    assertThat(curves.channels()).extracting(CurveChannel::name).containsExactly("Defl", "Defl", "Height Sensor");
    assertThat(curves.height()).containsSame(curves.channels().get(2));
    assertThat(Opened.curve(curves, curves.channels().get(1), 0)).containsExactly(5, 6, 7, 8);
  }

  static Stream<Arguments> lies() {
    return Stream.of(
        Arguments.of("Calc_Ramp_Rt_nm", "Ramp_Rt_nm", "there is no column"),
        Arguments.of("Defl_", "Other_", "there is no deflection"),
        Arguments.of("1.500000e+01", "fifteen", "\"fifteen\" is not a number"),
        Arguments.of("1.500000e+01", "15,0", "\"15,0\" is not a number"),
        Arguments.of("1.500000e+01", "1e999", "\"1e999\" is not a number"),
        Arguments.of("1.000000e+01", "", "does not move in equal steps"),
        Arguments.of("1.500000e+01", "2.500000e+01", "does not move in equal steps"),
        Arguments.of("Calc_Ramp_Ex", "Calc_Romp_Ex", "there is no column"),
        Arguments.of("\"\\*Force file list end\"\r\n", "", "in quotation marks is needed"),
        Arguments.of("\"\\Tip Radius: 30\"", "\\Tip Radius: 30", "in quotation marks is needed"));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void anExportThatIsDamagedIsRefused(String truth, String lie, String reason) throws IOException {
    refused(whole().replace(truth, lie), reason);
  }

  private void refused(String text, String reason) throws IOException {
    Path file = write(text);
    assertThatThrownBy(() -> open(file)).isInstanceOf(FileRefusedException.class).hasMessageStartingWith(file + ": ").hasMessageContaining(reason)
        .message().doesNotContain("\n", "\r").endsWith(".").hasSizeLessThan(file.toString().length() + 450);
  }

  @Test
  void exportsThatDoNotSayWhatTheyHoldAreRefused() throws IOException {
    refused("    \u00b5m         \tnm\r\n0.32\t1.5\r\n", "two columns without a header");
    refused("\"\\*File list\"\r\n\"\\Version: 0x09400105\"\r\n", "does not say in which order its rows are");
    refused("Time,Force\n1,2\n", "not a text export");
    refused("", "the file is empty");
    refused("\"\\*Force file list\"\r\n", "the header breaks off");
    refused(HEADER, "there is no column");
    refused(export(TITLES), "a branch of 0 samples");
  }

  @Test
  void endlessTextIsRefused() throws IOException {
    refused(whole() + "1".repeat(5_000_000), "more than 16384 characters");
    refused("\"\\*Force file list\"\r\n" + "\"\\a: b\"\r\n".repeat(200_000), "is needed where there is");
    refused(whole() + "1\t1\t1\t1\r\n".repeat(CurveTable.MOST_ROWS), "more than 262144 rows");
    refused(export("Defl_V_Ex ".repeat(1000)), "1001 columns");
  }

  @Test
  void readingCanBeCancelled() throws IOException {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    Path file = write(whole());
    assertThatThrownBy(() -> new NanoscopeTextImporter().open(file, monitor)).isInstanceOf(OperationCanceledException.class);
  }

  @Test
  void aReaderRefusesWhatItCannotGive() throws IOException {
    Recording recording = open(write(whole()));
    ForceVolume curves = recording.curves().orElseThrow();
    try (CurveReader reader = curves.deflection().open()) {
      assertThatThrownBy(() -> reader.read(1, new double[8])).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> reader.read(0, new double[7])).isInstanceOf(IllegalArgumentException.class);
      recording.close();
      assertThatThrownBy(() -> reader.read(0, new double[8])).isInstanceOf(IOException.class).hasMessageContaining("closed");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"\\?Force file list\"|100", "\"\\*Force file list\"|100", "\"\\*File list\"|50", "nm \tV|20", "nm,V|0",
      "\\*Force file list|0", "|0"})
  void theProbeGoesByTheFirstLine(String line, int score) {
    byte[] start = (line == null ? "" : line + "\r\nmore").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new NanoscopeTextImporter().probe(new Header(folder, start, start.length))).isEqualTo(score);
  }

  @Test
  void aRealExport() throws IOException {
    Path file = folder.resolve("veeco.txt");
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(SharedData.file("nanoscope-text/afmtoolkit_inst_veeco_file.txt.gz")))) {
      Files.copy(packed, file);
    }
    Recording recording = open(file);
    ForceVolume curves = recording.curves().orElseThrow();
    assertThat(recording.metadata().acquired()).contains(LocalDateTime.of(2015, 7, 10, 19, 32, 42));
    assertThat(curves.warnings()).as("columns agree with the header").isEmpty();
    Ramp.Linear ramp = (Ramp.Linear) curves.ramp();
    assertThat(ramp.approach()).isEqualTo(6656);
    assertThat(ramp.retract()).isEqualTo(6656);
    assertThat(ramp.step()).isCloseTo(540e-9 / 6656, within(1e-13));
    assertThat(ramp.interval()).isCloseTo(1 / (2 * 6656 * 0.434028), within(1e-8));
    assertThat(curves.setup().springConstant().orElseThrow().value()).isEqualTo(0.07444);
    assertThat(curves.setup().deflectionSensitivity().orElseThrow().value()).isCloseTo(36.35e-9, within(1e-20));
    assertThat(curves.channels()).extracting(CurveChannel::unit).containsExactly(Unit.METRE, Unit.NEWTON);
    double[] deflection = Opened.curve(curves, curves.deflection(), 0);
    double[] force = Opened.curve(curves, curves.channels().getLast(), 0);
    assertThat(deflection[0]).isCloseTo(-24.39994e-9, within(1e-18));
    assertThat(deflection[6656]).isCloseTo(21.60553e-9, within(1e-18));
    assertThat(deflection[13311]).isCloseTo(-24.6453e-9, within(1e-18));
    for (int i = 0; i < force.length; i++) {
      assertThat(force[i]).isCloseTo(0.07444 * deflection[i], within(1e-6 * Math.abs(force[i]) + 1e-18));
    }
  }
}
