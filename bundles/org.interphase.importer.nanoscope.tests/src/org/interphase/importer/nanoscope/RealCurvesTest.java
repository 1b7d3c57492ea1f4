package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.interphase.api.CurveChannel;
import org.interphase.api.ForceVolume;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;

/** Force curves of real instruments, with values that other readers' authors or an independent decoder state. */
class RealCurvesTest {
  private static final double ROUNDING = 1e-9;
  private static final String SAPPHIRE = "scifireaders_force_bruker.001";
  private static final String RAMP = "pyfmreader_20200904_Egel4-Z1.0_00025.spm";
  private static final String VOLUME = "pyfmreader_20200903_Egel2.0_00023_REPAIRED.spm";

  private static Path real(String name) {
    return SharedData.file("nanoscope/" + name);
  }

  private static ForceVolume curves(String name) throws IOException {
    return Opened.curves(real(name));
  }

  @Test
  void everyCurveDecodesToItsExpectedValues() throws IOException {
    JsonNode all = new ObjectMapper().readTree(real("expected_curves.json").toFile());
    for (JsonNode expected : all) {
      ForceVolume curves = curves(expected.get("file").asText());
      check(expected, curves, channel(curves, expected.get("channel").asText().replaceAll(".*\"(.*)\"", "$1")));
    }
    assertThat(all).hasSize(4);
  }

  private static CurveChannel channel(ForceVolume curves, String name) {
    return curves.channels().stream().filter(channel -> channel.name().equals(name)).findFirst().orElseThrow();
  }

  /** The expected values are in nm; a deflection in V takes its sensitivity. */
  private static void check(JsonNode expected, ForceVolume curves, CurveChannel channel) throws IOException {
    int approach = expected.get("samps_second").asInt();
    int retract = expected.get("samps_first").asInt();
    assertThat(curves.grid().size()).isEqualTo(expected.get("curves").asInt());
    assertThat(curves.ramp().samples()).isEqualTo(approach + retract);
    Ramp.Linear ramp = (Ramp.Linear) curves.ramp();
    assertThat(ramp.approach()).isEqualTo(approach);
    assertThat(ramp.step() * retract * 1e9).isCloseTo(expected.get("ramp_nm").asDouble(), within(1e-6));
    double[] samples = Opened.curve(curves, channel, 0);
    double perVolt = expected.get("soft").get(1).asDouble() * 1e-9;
    double scale = expected.get("V_per_LSB").asDouble() * (channel.unit().equals(Unit.VOLT) ? 1 : perVolt);
    close(samples[approach - 1], expected.get("approach_stored0_raw").asDouble() * scale);
    close(samples[0], expected.get("approach_storedlast_raw").asDouble() * scale);
    close(samples[approach], expected.get("retract_stored0_raw").asDouble() * scale);
    close(samples[approach + retract - 1], expected.get("retract_storedlast_raw").asDouble() * scale);
    double nanometres = 1e9 * (channel.unit().equals(Unit.VOLT) ? curves.setup().deflectionSensitivity().orElseThrow().value() : 1);
    close(nanometres * samples[approach - 1], expected.get("approach_stored0").asDouble());
    close(nanometres * samples[approach + retract - 1], expected.get("retract_storedlast").asDouble());
    if (channel == curves.deflection()) {
      close(curves.setup().springConstant().orElseThrow().value(), expected.get("spring_constant").asDouble());
    }
  }

  private static void close(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(ROUNDING * Math.abs(expected)));
  }

  @Test
  void theSapphireRampHasBothChannelsAndTheSpringConstantOfTheDeflection() throws IOException {
    ForceVolume curves = curves(SAPPHIRE);
    assertThat(curves.channels()).extracting(CurveChannel::name).containsExactly("Deflection Error", "Height Sensor");
    assertThat(curves.channels()).extracting(CurveChannel::unit).containsExactly(Unit.VOLT, Unit.METRE);
    assertThat(curves.deflection()).isSameAs(curves.channels().getFirst());
    assertThat(curves.height()).containsSame(curves.channels().getLast());
    assertThat(curves.warnings()).isEmpty();
    assertThat(curves.setup().springConstant()).contains(new Stated<>(90.0, "header line 874 \"\\Spring Constant\""));
    assertThat(curves.setup().deflectionSensitivity()).contains(new Stated<>(72.76923e-9, "header line 447 \"\\@Sens. DeflSens\""));
    assertThat(curves.setup().tipRadius()).contains(new Stated<>(8e-9, "header line 307 \"\\Tip Radius\""));
    assertThat(curves.setup().tipHalfAngle().orElseThrow().value()).isEqualTo(0.314159);
    assertThat(curves.setup().poissonRatio().orElseThrow().value()).isEqualTo(0.3);
    assertThat(curves.setup().windowLower().orElseThrow().value()).isEqualTo(0.2);
    assertThat(curves.setup().windowUpper().orElseThrow().value()).isEqualTo(0.8);
    assertThat(curves.setup().deformationRegion().orElseThrow().value()).isEqualTo(0.85);
    assertThat(curves.setup().model().orElseThrow().value()).isEqualTo("Hertzian (Spherical)");
    assertThat(curves.ramp().interval()).isCloseTo(1 / 1052.63, within(1e-8));
    double[] height = Opened.curve(curves, curves.height().orElseThrow(), 0);
    assertThat(height[511]).as("the sensor grows toward the sample").isGreaterThan(height[0]).isGreaterThan(height[1023]);
  }

  @Test
  void aSensitivityThatLostItsUnitIsInNanometresPerVolt() throws IOException {
    for (String name : List.of(RAMP, VOLUME)) {
      ForceVolume curves = curves(name);
      Stated<Double> sensitivity = curves.setup().deflectionSensitivity().orElseThrow();
      assertThat(sensitivity.value()).isCloseTo(27.39e-9, within(1e-20));
      assertThat(sensitivity.source()).contains("Sens. DeflSens", "lost its unit", "nm/V is assumed");
      assertThat(curves.warnings()).anySatisfy(warning -> assertThat(warning).contains("deflection sensitivity", "nm/V is assumed"));
      assertThat(curves.setup().springConstant().orElseThrow().value()).isEqualTo(0.1332);
    }
  }

  @Test
  void aForceVolumeHasACurveForEveryPixelOfItsImage() throws IOException {
    Recording recording = Opened.file(real(VOLUME));
    ForceVolume curves = recording.curves().orElseThrow();
    assertThat(curves.grid()).isEqualTo(recording.channels().getFirst().grid());
    assertThat(curves.grid().columns()).isEqualTo(16);
    assertThat(curves.grid().width()).isCloseTo(2e-6, within(1e-15));
    double[] rise = new double[curves.grid().size()];
    for (int i = 0; i < rise.length; i++) {
      double[] samples = Opened.curve(curves, curves.deflection(), i);
      rise[i] = samples[1023] - Arrays.stream(samples, 0, 200).average().orElseThrow();
    }
    Arrays.sort(rise);
    assertThat(rise[128]).as("the trigger over the baseline").isCloseTo(1.2, within(0.05));
  }
}
