package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.interphase.api.TimeSpan;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of a file is that of its end. */
class RecordingTimeTest {
  private static final LocalDateTime DATE = LocalDateTime.of(2021, 7, 22, 11, 47);

  @TempDir
  private Path folder;

  private Optional<TimeSpan> span(SyntheticFile file) throws IOException {
    return Opened.file(file.write(folder)).span();
  }

  private static TimeSpan before(double seconds) {
    return new TimeSpan(DATE.minus(Duration.ofNanos(Math.round(seconds * 1e9))), DATE);
  }

  private static SyntheticFile image(int rows) {
    return SyntheticFile.image().withZsens().with("Height", 16, rows, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(16, rows, 900));
  }

  @Test
  void anImageTakesItsRowsOverTheRateOfLines() throws IOException {
    assertThat(span(image(48).with("Ciao scan list", "Scan Rate: 0.25"))).contains(before(192));
    assertThat(span(image(48).with("Ciao scan list", "Scan rate: 0.5 Hz"))).contains(before(96));
  }

  @Test
  void anInterruptedScanTakesAsLongAsItsLongestChannel() throws IOException {
    SyntheticFile file = image(20).with("Other", 16, 21, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(16, 21, 900))
        .with("Ciao scan list", "Lines: 512", "Scan Rate: 1");
    assertThat(span(file)).contains(before(21));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Scan Rate: 0", "Scan Rate: -1", "Scan Rate: fast", "Scan Rate: 1e-300", "Scan Rate: 2 nm", "Other: 1"})
  void withoutARateOnlyTheDateIsKnown(String line) throws IOException {
    assertThat(span(image(48).with("Ciao scan list", line))).contains(before(0));
  }

  @Test
  void withoutADateNothingIsKnown() throws IOException {
    assertThat(span(image(48).with("Ciao scan list", "Scan Rate: 0.25").replacing("Date: ", "Day: "))).isEmpty();
  }

  @Test
  void aCaptureTakesItsRowsOverTheRateOfLines() throws IOException {
    assertThat(span(SyntheticFile.capture(8, 6).with("Ciao scan list", "Scan Rate: 0.1").withCurves(32, 48))).contains(before(60));
  }

  /** Two ramps a second. */
  @Test
  void rampsTakeTheirSamples() throws IOException {
    TimeSpan volume = span(SyntheticFile.volume("0x09400105", 8, 8).with("Ciao scan list", "Scan Rate: 100").withCurves(64, 64)).orElseThrow();
    assertThat(volume.end()).isEqualTo(DATE);
    assertThat(volume.duration().toMillis()).isEqualTo(32_000);
    TimeSpan ramp = span(SyntheticFile.ramp("0x09400105").withCurves(64, 1)).orElseThrow();
    assertThat(ramp.duration().toMillis()).isEqualTo(500);
  }

  @ParameterizedTest
  @CsvSource({"jmarini_full_multiple_images.txt, 2014-10-17T10:27:26, 256.073", "nanoAFMr_kpg20080408.007, 2008-04-08T19:17:13, 130.023",
      "topostats_old_bruker.002, 2019-07-30T12:34:38, 170.102", "HYBRID_pfqnm_v9.70_realheader_syntheticdata.spm, 2021-07-22T11:47:00, 116.820",
      "pyfmreader_20200903_Egel2.0_00023_REPAIRED.spm, 2020-09-03T17:30:10, 251.659",
      "viscoindent_Bruker_forcevolume_cells-only_images.spm, 2019-07-19T16:39:57, 0"})
  void realFiles(String name, LocalDateTime date, double seconds) throws IOException {
    TimeSpan span = Opened.file(SharedData.file("nanoscope/" + name)).span().orElseThrow();
    assertThat(span.end()).isEqualTo(date);
    assertThat(span.duration().toMillis() / 1e3).isEqualTo(seconds, within(0.002));
  }
}
