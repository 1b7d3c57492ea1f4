package org.interphase.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphase.api.Grid;

/**
 * The text header of a NanoScope image file: sections of {@code \Key: value} lines, one section for each channel that
 * says where its samples lie and by what they are multiplied.
 */
final class NanoscopeHeader {
  private final NanoscopeImage image;
  private final HeaderText text;

  private NanoscopeHeader(NanoscopeImage image) {
    this.image = image;
    text = new HeaderText(image.layout());
  }

  /** The header's bytes, padded with zeros to the layout's length. */
  static byte[] of(NanoscopeImage image) {
    NanoscopeHeader header = new NanoscopeHeader(image);
    header.fileList();
    header.text.instrument();
    header.scanList();
    int offset = image.layout().headerLength();
    for (SyntheticChannel channel : image.channels()) {
      header.text.imageList(channel, image.grid(), offset);
      offset += image.dataLength(channel);
    }
    header.text.section("File list end");
    return header.text.padded(image.channels().size() + " channels");
  }

  private void fileList() {
    text.section("File list");
    text.line("Version", image.layout().version());
    text.line("Date", HeaderText.date(image.acquired()));
    text.line("Start context", "OL");
    text.line("Data length", image.layout().headerLength());
    text.line("User Rating", 0);
    text.line("Text", Truth.SYNTHETIC);
    text.line("History", "");
  }

  private void scanList() {
    Grid grid = image.grid();
    text.section("Ciao scan list");
    text.line("Operating mode", "Image");
    text.line("Tip Serial Number", "SYNTHETIC");
    text.line("Scan Size", HeaderText.trimmed(grid.width() * 1e9) + " nm");
    text.line("X Offset", "0 nm");
    text.line("Y Offset", "0 nm");
    text.line("Rotate Ang.", 0);
    text.line("Samps/line", grid.columns());
    text.line("Lines", grid.rows());
    text.line("Aspect Ratio", HeaderText.trimmed((double) grid.columns() / grid.rows()) + ":1");
    text.line("Scan Rate", HeaderText.trimmed(image.conditions().scanRate()));
    text.line("Units", "Metric");
    text.line("Capture direction", "Up");
    peakForceSettings();
    text.ciao("MicroscopeList", "S [SoftHarmoniX] \"" + image.conditions().mode() + '"');
    probeSensitivities();
    Sensitivity force = PeakForceQnm.FORCE_DEFLECTION;
    double setpoint = image.conditions().peakForce() / force.siPerHardUnit();
    text.ciao("2:SoftHarmoniXSetpoint", HeaderText.scaled(force, "0.0003750000", setpoint));
    double logOffset = image.calibrated() ? StrictMath.log10(PeakForceQnm.STIFFNESS.siPerHardUnit()) : 0;
    text.ciao("LogStiffnessOffset", HeaderText.scaled(PeakForceQnm.LOG_STIFFNESS, "0.0004882813", logOffset));
  }

  private void peakForceSettings() {
    text.line("Peak Force Amplitude", 100);
    text.line("PFT Freq", "2 kHz");
    text.line("Sample Points", 256);
    text.line("Sync Distance", 76);
    text.line("Sync Distance New", 76);
    text.line("Sync Distance QNM", 76);
    text.line("Force Data Points", 128);
    text.line("PeakForce Capture", "Never");
    text.line("Medium", image.conditions().medium());
    text.line("Tip Radius", HeaderText.trimmed(PeakForceQnm.TIP_RADIUS * 1e9));
    text.line("Tip Half Angle", "0.314159");
    text.line("Sample Poisson's Ratio", HeaderText.trimmed(PeakForceQnm.POISSON_RATIO));
    text.line("Include Adhesion Force", "Yes");
    text.line("Min Force Fit Boundary", 30);
    text.line("Max Force Fit Boundary", 90);
    text.line("Modulus Fit Model", "Hertzian (Spherical)");
    text.line("Deformation Fit Region", HeaderText.trimmed(PeakForceQnm.DEFORMATION_REGION));
  }

  /** Those that every file of the mode has, and those that only this image's channels name. */
  private void probeSensitivities() {
    Map<String, Sensitivity> sensitivities = new LinkedHashMap<>();
    List.of(PeakForceQnm.DEFLECTION, PeakForceQnm.HEIGHT_SENSOR, PeakForceQnm.FORCE_DEFLECTION, PeakForceQnm.STIFFNESS,
        PeakForceQnm.LOG_STIFFNESS).forEach(known -> sensitivities.put(known.name(), known));
    image.channels().forEach(channel -> sensitivities.put(channel.sensitivity().name(), channel.sensitivity()));
    sensitivities.remove(PeakForceQnm.PIEZO.name());
    sensitivities.values().forEach(sensitivity -> text.sensitivity(sensitivity, image.knows(sensitivity)));
  }

}
