package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration from end to end: raw files of a whole study, and a report whose numbers are those that were planted. */
class DemoTest {
  private static final double PIXEL = 1e-6 / 128;

  private final Terminal terminal = new Terminal();
  @TempDir
  private Path folder;

  @Test
  void theReportRecoversWhatWasPlanted() throws IOException {
    Path demo = folder.resolve("demo");
    assertThat(terminal.run("demo", "-o", demo)).as(terminal.err()).isZero();
    assertThat(demo.resolve("report/report.html")).isNotEmptyFile();
    assertThat(demo.resolve("report/report.pdf")).isNotEmptyFile();
    assertThat(demo.resolve("report/report.html")).content().contains("Calibration</h2>", "id=\"deflection-sensitivity\"", "id=\"thermal-spectrum\"",
        "<td>tip radius</td>", "id=\"budget\"", "all systematic", "<td>statistical</td>", "moduli with both errors");
    JsonNode recovery = new ObjectMapper().readTree(demo.resolve("report/recovery.json").toFile());
    List<JsonNode> all = StreamSupport.stream(recovery.path("recovered").spliterator(), false).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all).as(terminal.out()).allMatch(one -> one.path("inside").asBoolean());
    assertThat(all.stream().filter(one -> one.path("name").asText().startsWith("drift"))).hasSizeGreaterThan(100)
        .allMatch(one -> Math.abs(one.path("truth").asDouble() - one.path("estimate").asDouble()) < 0.2 * PIXEL);
    assertThat(all.stream().filter(one -> one.path("name").asText().equals("immersion time"))).hasSizeGreaterThan(50)
        .allMatch(one -> one.path("truth").asDouble() == one.path("estimate").asDouble());
    onlyWhatChangedIsComputedAgain(demo.resolve("project"));
  }

  private void onlyWhatChangedIsComputedAgain(Path project) throws IOException {
    assertThat(terminal.run("analyse", project)).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("nothing to do");
    Path touched;
    try (var files = Files.walk(project.resolve("raw"))) {
      touched = files.filter(file -> file.endsWith("ec-emc-2_100min.spm")).findFirst().orElseThrow();
    }
    Files.setLastModifiedTime(touched, FileTime.from(Instant.now()));
    assertThat(terminal.run("analyse", project)).as(terminal.err()).isZero();
    assertThat(terminal.out().lines().filter(line -> line.contains(".spm") && line.contains("computed"))).isNotEmpty()
        .allMatch(line -> line.contains("ec-emc-2_100min.spm"));
  }
}
