package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the synthetic instrument writes is read back to the last bit: stored integers times their step, in the order of time. */
class RoundTripTest {
  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({"CAPTURE, V9_40, 0, 0", "CAPTURE, V8_15, 0, 0", "VOLUME, V9_40, 0, 0", "VOLUME, V8_15, 100, 20", "RAMP, V9_40, 90, 0",
      "RAMP, V8_15, 0, 16", "RAMP, V5_12, 0, 0"})
  void everySampleComesBack(String kind, String layout, String approach, String hold) throws IOException {
    Capture capture = Capture.of(folder, "kind", kind, "layout", layout, "columns", kind.equals("RAMP") ? "1" : "7", "rows",
        kind.equals("RAMP") ? "1" : "5", "samples", "128", "approachSamples", approach, "holdSamples", hold, "saturated",
        kind.equals("RAMP") ? "0" : "3");
    byte[] bytes = Files.readAllBytes(capture.file());
    String header = new String(bytes, 0, Math.min(bytes.length, 80_960), StandardCharsets.ISO_8859_1);
    String section = header.substring(header.indexOf("\\*Ciao force image list"));
    int offset = number(section, "Data offset: (\\d+)");
    int storage = layout.equals("V9_40") ? 4 : 2;
    double step = Double.parseDouble(find(section, "@4:Z scale: V \\[[^]]*\\] \\(([-+.eE0-9]+) V/LSB"));
    try (Recording recording = capture.open(); CurveReader reader = recording.curves().orElseThrow().deflection().open()) {
      ForceVolume curves = recording.curves().orElseThrow();
      int retract = curves.ramp() instanceof Ramp.Linear linear ? linear.retract() : curves.ramp().samples() / 2;
      int in = curves.ramp() instanceof Ramp.Linear linear ? linear.approach() : retract;
      int pause = curves.ramp() instanceof Ramp.Linear linear ? linear.hold() : 0;
      double[] samples = new double[curves.ramp().samples()];
      ByteBuffer stored = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int curve = 0; curve < curves.grid().size(); curve++) {
        reader.read(curve, samples);
        int block = offset + curve * (2 * retract + pause) * storage;
        for (int i = 0; i < samples.length; i++) {
          int place = i < in ? in - 1 - i : i < in + pause ? 2 * retract + i - in : retract + i - in - pause;
          int raw = storage == 4 ? stored.getInt(block + 4 * place) : stored.getShort(block + 2 * place);
          boolean rail = raw == (storage == 4 ? Integer.MAX_VALUE : Short.MAX_VALUE) || raw == Short.MAX_VALUE;
          assertThat(samples[i]).as("curve " + curve + ", sample " + i).isEqualTo(rail && Double.isInfinite(samples[i]) ? Double.POSITIVE_INFINITY
              : raw * step);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"CAPTURE", "VOLUME", "RAMP"})
  void theHeaderSaysWhatTheInstrumentWas(String kind) throws IOException {
    Capture capture = Capture.of(folder, "kind", kind, "columns", kind.equals("RAMP") ? "1" : "3", "rows", kind.equals("RAMP") ? "1" : "2");
    try (Recording recording = capture.open()) {
      ForceVolume curves = recording.curves().orElseThrow();
      assertThat(recording.metadata().synthetic()).isTrue();
      assertThat(curves.setup().springConstant().orElseThrow().value()).isEqualTo(40);
      assertThat(curves.setup().deflectionSensitivity().orElseThrow().value()).isCloseTo(25e-9, within(1e-22));
      assertThat(curves.setup().tipRadius().orElseThrow().value()).isCloseTo(30e-9, within(1e-22));
      if (curves.ramp() instanceof Ramp.Sinusoidal sine) {
        assertThat(sine.turningPoint()).isEqualTo(capture.truth().path("turningPoint").asDouble());
        assertThat(sine.amplitude()).isCloseTo(100e-9, within(1e-20));
      }
    }
  }

  private static int number(String text, String pattern) {
    return Integer.parseInt(find(text, pattern));
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
