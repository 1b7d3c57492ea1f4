package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of real instruments, with values that their makers, other readers' authors or an independent decoder state. */
class RealFilesTest {
  private static final double RELATIVE = 1e-6;

  private static Path real(String name) {
    return SharedData.file("nanoscope/" + name);
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(real(name).toFile());
  }

  @Test
  void everyImageDecodesToItsExpectedValues() throws IOException {
    int checked = 0;
    for (JsonNode expected : json("expected_images.json")) {
      String name = expected.get("channel").asText().replaceAll(".*\"(.*)\"", "$1");
      Recording recording = Opened.file(real(expected.get("file").asText()));
      Channel channel = recording.channel(name, Direction.valueOf(expected.get("line").asText().toUpperCase())).orElseThrow();
      assertThat(recording.metadata().acquired()).as("date").isPresent();
      check(expected, Opened.read(channel));
      checked++;
    }
    assertThat(checked).isEqualTo(9);
  }

  /** The expected statistics count marks as numbers; here they are put back before comparing. */
  private static void check(JsonNode expected, Image image) {
    assertThat(image.grid().columns()).isEqualTo(expected.get("cols").asInt());
    assertThat(image.grid().rows()).isEqualTo(expected.get("rows").asInt());
    Unit unit = expectedUnit(expected);
    assertThat(image.unit()).isEqualTo(unit.si());
    double[] values = image.values();
    for (int i = 0; i < values.length; i++) {
      values[i] = image.invalid(i) == Invalid.SATURATED ? expected.get("max").asDouble() : unit.fromSi(values[i]);
    }
    close(values[0], expected, "first");
    close(values[values.length - 1], expected, "last");
    close(Arrays.stream(values).min().orElseThrow(), expected, "min");
    close(Arrays.stream(values).max().orElseThrow(), expected, "max");
    double mean = Arrays.stream(values).average().orElseThrow();
    close(mean, expected, "mean");
    close(Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow()), expected, "std");
  }

  private static Unit expectedUnit(JsonNode expected) {
    String soft = expected.get("unit").asText();
    String hard = expected.get("z_scale").asText().replaceAll(".* ", "");
    return Unit.parse(soft).orElseThrow().equals(Unit.ONE) || !soft.contains("/") ? Unit.parse(soft.isEmpty() ? hard : soft).orElseThrow()
        : Unit.parse(soft).orElseThrow().times(Unit.parse(hard).orElseThrow());
  }

  private static void close(double actual, JsonNode expected, String what) {
    double value = expected.get(what).asDouble();
    assertThat(actual).as(expected.get("file") + " " + expected.get("channel") + " " + what).isCloseTo(value, within(RELATIVE * Math.abs(value)));
  }

  @Test
  void aPeakForceHeaderWithGeneratedSamples() throws IOException {
    Recording recording = Opened.file(real("HYBRID_pfqnm_v9.70_realheader_syntheticdata.spm"));
    JsonNode all = json("HYBRID_pfqnm_v9.70_expected.json");
    assertThat(recording.channels()).hasSize(all.size());
    for (int i = 0; i < all.size(); i++) {
      JsonNode expected = all.get(i);
      Channel channel = recording.channels().get(i);
      Image image = Opened.read(channel);
      assertThat(channel.name()).isEqualTo(expected.get("channel").asText());
      assertThat(channel.direction().label()).isEqualToIgnoringCase(expected.get("line_direction").asText());
      assertThat(channel.grid().rows()).isEqualTo(expected.get("rows").asInt());
      double factor = expected.get("soft_unit").asText().equals("nm/V") ? 1e-9 : 1;
      assertThat(image.value(0)).isCloseTo(factor * expected.get("stored_row0_col0").asDouble(), within(1e-15 * factor));
      double last = factor * expected.get("stored_lastrow_lastcol").asDouble();
      assertThat(image.value(channel.grid().size() - 1)).isCloseTo(last, within(RELATIVE * last));
    }
    assertThat(recording.channels()).extracting(Channel::unit).containsExactly(Unit.METRE, Unit.VOLT, Unit.ARBITRARY, Unit.ARBITRARY, Unit.VOLT,
        Unit.VOLT, Unit.ARBITRARY, Unit.METRE);
  }

  @Test
  void anUncalibratedModulusIsNotCalledAModulus() throws IOException {
    Channel modulus = Opened.channel(real("HYBRID_pfqnm_v9.70_realheader_syntheticdata.spm"), "DMTModulus");
    assertThat(modulus.unit()).isEqualTo(Unit.ARBITRARY);
    assertThat(modulus.warnings()).anySatisfy(warning -> assertThat(warning).contains("Sens. StiffnessSens", "not a modulus"));
    Image image = Opened.read(modulus);
    assertThat(image.invalid(image.grid().index(7, 5))).isEqualTo(Invalid.MARKER);
    assertThat(image.invalid(image.grid().index(8, 5))).isEqualTo(Invalid.SATURATED);
    assertThat(image.invalidCount()).isEqualTo(2);
  }

  @Test
  void everyPixelEqualsTheReference() throws IOException {
    Image height = Opened.image(real("jmarini_full_multiple_images.txt"), "Height");
    double scale = 438.6572 / 65536 * 12.95302;
    double[][] raw = csv("jmarini_reference_raw.csv.gz");
    double[][] converted = csv("jmarini_reference_converted.csv.gz");
    for (int row = 0; row < 512; row++) {
      for (int column = 0; column < 512; column++) {
        assertThat(Math.round(height.value(column, row) / (scale * 1e-9))).isEqualTo((long) raw[row][column]);
      }
      double[] flat = flattened(raw[row]);
      for (int column = 0; column < 512; column++) {
        double printed = converted[row][column];
        double halfOfLastDigit = 0.005 * Math.pow(10, printed == 0 ? 0 : Math.floor(Math.log10(Math.abs(printed))));
        assertThat(flat[column] * scale).isCloseTo(printed, within(halfOfLastDigit * 1.0001));
      }
    }
  }

  /** Subtracts the least-squares line and rounds to whole steps, as the reference did. */
  private static double[] flattened(double[] row) {
    double centre = (row.length - 1) / 2.0;
    double mean = Arrays.stream(row).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < row.length; i++) {
      products += (i - centre) * (row[i] - mean);
      squares += (i - centre) * (i - centre);
    }
    double[] flat = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      flat[i] = Math.rint(row[i] - mean - products / squares * (i - centre));
    }
    return flat;
  }

  private static double[][] csv(String name) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(real(name))),
        StandardCharsets.US_ASCII))) {
      return lines.lines().map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
    }
  }

  @Test
  void theModulusOfAForceVolumeAgreesWithItsLogarithm() throws IOException {
    Path file = real("viscoindent_Bruker_forcevolume_cells-only_images.spm");
    Image modulus = Opened.image(file, "Modulus");
    Image logarithm = Opened.image(file, "Log Modulus");
    assertThat(modulus.unit()).isEqualTo(Unit.PASCAL);
    assertThat(logarithm.unit().symbol()).isEqualTo("log(Pa)");
    assertThat(modulus.invalidCount()).isEqualTo(1);
    assertThat(modulus.invalidCounts()).containsEntry(Invalid.SATURATED, 1);
    for (int i = 0; i < modulus.grid().size(); i++) {
      if (modulus.invalid(i) == Invalid.NONE) {
        assertThat(Math.pow(10, logarithm.value(i)) / modulus.value(i)).isCloseTo(1, within(5e-5));
      }
    }
    double[] sorted = modulus.validValues();
    Arrays.sort(sorted);
    assertThat(sorted[0]).isCloseTo(340.987, within(1e-3));
    // the expected median counts the saturated sample as the largest of all, an even number
    assertThat((sorted[sorted.length / 2] + sorted[sorted.length / 2 + 1]) / 2).isCloseTo(19_969, within(0.5));
  }

  @Test
  void forceFilesSayWhatTheyHold() throws IOException {
    Recording volume = Opened.file(real("pyfmreader_20200903_Egel2.0_00023_REPAIRED.spm"));
    assertThat(volume.metadata().format()).isEqualTo("NanoScope force volume");
    assertThat(volume.metadata().version()).isEqualTo("0x0920B046");
    assertThat(volume.metadata().acquired()).contains(LocalDateTime.of(2020, 9, 3, 17, 30, 10));
    assertThat(volume.channels()).hasSize(1);
    assertThat(volume.metadata().warnings()).containsExactly(
        "The last 3072 bytes of the file are not described by its header and were ignored.");
    for (String name : List.of("pyfmreader_20200904_Egel4-Z1.0_00025.spm", "scifireaders_force_bruker.001")) {
      Recording ramp = Opened.file(real(name));
      assertThat(ramp.metadata().format()).isEqualTo("NanoScope force curve");
      assertThat(ramp.channels()).isEmpty();
      assertThat(ramp.metadata().warnings()).isEmpty();
    }
    Recording images = Opened.file(real("viscoindent_Bruker_forcevolume_cells-only_images.spm"));
    assertThat(images.metadata().format()).isEqualTo("NanoScope force-volume images");
    assertThat(images.curves()).isEmpty();
  }

  @Test
  void damagedFilesAreRefusedWithTheReason() {
    refused("jmarini_CORRUPTED_crlf_full_multiple_images.txt", "text mode", "10039 bytes too long");
    refused("pyfmreader_20200903_Egel2.0_00023.spm", "the samples begin 1 byte(s) behind byte 80960");
  }

  private static void refused(String name, String... reasons) {
    assertThatThrownBy(() -> Opened.file(real(name))).isInstanceOf(FileRefusedException.class).hasMessageStartingWith(real(name).toString())
        .hasMessageContainingAll(reasons).message().doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource({"000, 512, 512, 93e-6, 93e-6", "001, 512, 32, 65e-6, 4.0625e-6", "002, 512, 358, 300e-9, 209.765625e-9", "003, 256, 256, 2e-6, 2e-6"})
  void aHeaderWithoutDataIsRefusedAndItsGeometryUnderstood(String number, int columns, int rows, double width, double height, @TempDir Path folder)
      throws IOException {
    String name = "pyspm_bruker_data_header." + number;
    refused(name, "only the header");
    Grid grid = Opened.file(completed(name, folder)).channels().getFirst().grid();
    assertThat(grid.columns()).isEqualTo(columns);
    assertThat(grid.rows()).isEqualTo(rows);
    assertThat(grid.width()).isCloseTo(width, within(width * 1e-9));
    assertThat(grid.height()).isCloseTo(height, within(height * 1e-9));
  }

  /** The header with the instrument's line ends, its padding, and zeros for data. */
  private static Path completed(String name, Path folder) throws IOException {
    String text = Files.readString(real(name), StandardCharsets.ISO_8859_1).replace("\n", "\r\n") + "\r\n\u001a";
    Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.position(text.length());
      channel.write(ByteBuffer.allocate(8_000_000));
    }
    return file;
  }

  @Test
  void anInterruptedScanHasAsManyRowsAsItsData() throws IOException {
    List<Integer> rows = new ArrayList<>();
    for (Channel channel : Opened.file(real("HYBRID_pfqnm_v9.70_realheader_syntheticdata.spm")).channels()) {
      rows.add(channel.grid().rows());
    }
    assertThat(rows).containsExactly(358, 358, 358, 358, 358, 358, 358, 359);
  }
}
