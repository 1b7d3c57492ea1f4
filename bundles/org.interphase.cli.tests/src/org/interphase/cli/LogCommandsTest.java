package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of a potentiostat's log. */
class LogCommandsTest {
  private static final String TEXT = """
      EC-Lab ASCII FILE
      Nb header lines : 8

      Open Circuit Voltage
      Acquisition started on : 01/10/2024 11:02:29.886
      Loop 0 from point number 0 to 0
      Loop 1 from point number 1 to 1
      time/s\t<Ewe/V>\tmystery\t
      0\t3,25\t1
      60\t3,5\t2
      """;

  @TempDir
  private Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  void describeSaysWhatALogHolds() throws IOException {
    Path file = Files.writeString(folder.resolve("log.mpt"), TEXT);
    assertThat(terminal.run("describe", file)).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("EC-Lab text export",
        "Open Circuit Voltage, 2 samples since 2024-01-10T11:02:29.886, 2 loops from samples 0, 1", "time", "60 s", "Ewe", "3.25 V", "3.5 V",
        "warning: The meaning of the column \"mystery\" is not known");
    assertThat(terminal.run("describe", "--json", file)).isZero();
    JsonNode log = new ObjectMapper().readTree(terminal.out()).path("log");
    assertThat(log.path("technique").asText()).isEqualTo("Open Circuit Voltage");
    assertThat(log.path("start").asText()).isEqualTo("2024-01-10T11:02:29.886");
    assertThat(log.path("samples").asInt()).isEqualTo(2);
    assertThat(log.path("segments")).extracting(JsonNode::asInt).containsExactly(0, 1);
    assertThat(log.path("columns")).extracting(column -> column.path("name").asText()).containsExactly("time", "Ewe", "mystery");
    assertThat(log.path("columns").get(1).path("unit").asText()).isEqualTo("V");
    assertThat(log.path("columns").get(1).path("last").asDouble()).isEqualTo(3.5);
    assertThat(log.path("warnings")).hasSize(1);
  }

  @Test
  void describeOfABinaryFile() {
    assertThat(terminal.run("describe", SharedData.file("biologic/yadg_ocv.issue_149.mpr"))).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("EC-Lab, version 11.50", "43 samples", "4 loops from samples 0, 10, 21, 32", "3.421 V", "3.441 V");
  }

  @Test
  void describeOfALogWithoutSamples() {
    assertThat(terminal.run("describe", SharedData.file("biologic/yadg_wait.mpt"))).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("Wait, 0 samples since 2021-03-02T16:17:59");
  }
}
