package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Quantity;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.CurveBundles;
import org.interphase.core.Recordings;
import org.interphase.core.Settings;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Stated;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibrations from files, real and synthetic. */
class ProbeCalibrationTest {
  @TempDir
  private Path folder;

  private static Calibration.Step sensitivity(Path file) throws IOException, AnalysisException {
    return ProbeCalibration.sensitivity(List.of(file), Settings.defaults(OnRigidSample.class), new Recordings(CurveBundles.contributions()),
        new NullProgressMonitor());
  }

  @Test
  void theSapphireRampGivesItsSensitivityBack() throws IOException, AnalysisException {
    Calibration.Step step = sensitivity(SharedData.file("nanoscope/scifireaders_force_bruker.001"));
    assertThat(step.numbers().getFirst().value()).isCloseTo(72.76923e-9, within(0.01 * 72.76923e-9));
    assertThat(step.numbers().getFirst().standardError()).as("approach and retract disagree in this file, and the uncertainty says so")
        .isGreaterThan(4e-9);
    assertThat(step.numbers()).anyMatch(number -> number.name().startsWith("stated in") && number.value() == 72.76923e-9);
  }

  @Test
  void aRigidSyntheticRampGivesItsSensitivityBack() throws IOException, AnalysisException {
    Capture ramp = Capture.of(folder, "kind", "RAMP", "columns", "1", "rows", "1", "samples", "1024", "modulusMin", "100000 GPa", "modulusMax",
        "100000 GPa", "sensitivity", "31.4 nm/V", "peakForce", "400 nN");
    Calibration.Step step = sensitivity(ramp.file());
    assertThat(step.numbers().getFirst().value()).isCloseTo(31.4e-9, within(4 * step.numbers().getFirst().standardError() + 1e-12));
    assertThat(Quantity.parse(step.settings().get("sensitivity")).orElseThrow().si()).isCloseTo(31.4e-9, within(0.1e-9));
    assertThat(step.inputs().getFirst().synthetic()).isTrue();
  }

  @Test
  void aSoftSampleOrASineIsRefusedInWords() throws IOException {
    Capture capture = Capture.of(folder, "columns", "2", "rows", "2");
    assertThatThrownBy(() -> sensitivity(capture.file())).isInstanceOf(AnalysisException.class).hasMessageContaining("sinusoidal");
  }

  @Test
  void aCalibrationIsKeptInAFileAndLaterStepsReplaceEarlierOnes() throws IOException, AnalysisException {
    Calibration.Step first = ProbeCalibration.springConstant(new Stated(40, 0.05));
    Calibration.Step second = ProbeCalibration.springConstant(new Stated(41, 0.02));
    Path file = folder.resolve("calibration.json");
    Calibration.EMPTY.with(first).with(second).write(file);
    Calibration read = Calibration.read(file);
    assertThat(read.steps()).isEqualTo(List.of(second));
    assertThat(read.settings()).containsEntry("springConstantError", "2.00000 %");
    FitSettings settings = Capture.fit("springConstant", read.settings().get("springConstant"));
    assertThat(settings.springConstant()).isEqualTo(41);
    Files.writeString(file, "{ \"interphase\": \"recipe 1\" }");
    assertThatThrownBy(() -> Calibration.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("calibration 1");
    Files.writeString(file, "not json");
    assertThatThrownBy(() -> Calibration.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not JSON");
  }
}
