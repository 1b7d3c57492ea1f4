package org.interphase.simulation;

import java.util.List;
import java.util.stream.Stream;
import org.interphase.api.Grid;
import org.interphase.api.Unit;

/** The text header of a NanoScope file with force curves. Images come first in the file, then one block for each curve channel. */
final class CurveHeader {
  private final CurveRecording recording;
  private final HeaderText text;
  private final Sensitivity deflection;

  private CurveHeader(CurveRecording recording) {
    this.recording = recording;
    text = new HeaderText(recording.layout());
    deflection = new Sensitivity("DeflSens", recording.stated().sensitivity() * 1e9, "nm/V", "V", 1e-9, Unit.METRE);
  }

  /** The header's bytes, padded with zeros to the layout's length. */
  static byte[] of(CurveRecording recording) {
    CurveHeader header = written(recording);
    header.text.section("File list end");
    return header.text.padded("the sections of the curves");
  }

  /** The header's lines. */
  static Stream<String> lines(CurveRecording recording) {
    return written(recording).text.lines();
  }

  private static CurveHeader written(CurveRecording recording) {
    CurveHeader header = new CurveHeader(recording);
    header.fileList();
    header.text.instrument();
    header.scanList();
    header.peakForceSettings();
    header.sensitivities();
    header.forceList();
    header.blocks();
    return header;
  }

  private void fileList() {
    text.section("Force file list");
    text.line("Version", recording.layout().version());
    text.line("Date", HeaderText.date(recording.acquired()));
    text.line("Start context", recording.kind().startContext());
    text.line("Data length", recording.layout().headerLength());
    text.line("Text", Truth.SYNTHETIC);
    text.line("History", "");
  }

  private void scanList() {
    Grid grid = recording.grid();
    text.section("Ciao scan list");
    text.line("Operating mode", recording.kind().operatingMode());
    text.line("Tip Serial Number", "SYNTHETIC");
    text.line("Scan Size", recording.kind().isSingle() ? "0 nm" : HeaderText.trimmed(grid.width() * 1e9) + " nm");
    text.line("X Offset", "0 nm");
    text.line("Y Offset", "0 nm");
    text.line("Rotate Ang.", 0);
    text.line("Samps/line", grid.columns());
    text.line("Lines", grid.rows());
    text.line("Aspect Ratio", HeaderText.trimmed((double) grid.columns() / grid.rows()) + ":1");
    text.line("Scan Rate", "0.5");
    text.line("Units", "Metric");
    text.line("Capture direction", "Up");
  }

  private void peakForceSettings() {
    switch (recording.motion()) {
      case Motion.Sine sine -> tapping(sine);
      case Motion.Triangle ramp -> text.line("PeakForce Capture", "Never");
    }
    text.line("Medium", "Fluid");
    text.line("Tip Radius", HeaderText.trimmed(recording.stated().tipRadius() * 1e9));
    text.line("Tip Half Angle", HeaderText.trimmed(recording.stated().halfAngle()));
    text.line("Sample Poisson's Ratio", HeaderText.trimmed(recording.stated().poissonRatio()));
    text.line("Include Adhesion Force", "Yes");
    text.line("Min Force Fit Boundary", 30);
    text.line("Max Force Fit Boundary", 90);
    text.line("Modulus Fit Model", "Hertzian (Spherical)");
    text.line("Deformation Fit Region", HeaderText.trimmed(PeakForceQnm.DEFORMATION_REGION));
  }

  /** From version 9.20 on the distance that counts is called QNM and may be broken; the older one beside it is whole. */
  private void tapping(Motion.Sine sine) {
    text.line("Sample Points", 2 * sine.half());
    if (recording.layout() == NanoscopeLayout.V9_40) {
      text.line("Sync Distance", Math.max(0, (long) Math.rint(sine.syncDistance()) - 1));
      text.line("Sync Distance New", Math.max(0, (long) Math.rint(sine.syncDistance()) - 1));
      text.line("Sync Distance QNM", HeaderText.trimmed(sine.syncDistance()));
    } else {
      text.line("Sync Distance", HeaderText.trimmed(sine.syncDistance()));
    }
    text.line("Peak Force Amplitude", HeaderText.trimmed(sine.amplitude() * 1e9));
    text.line("Force Data Points", sine.half());
    text.line("PFT Freq", HeaderText.trimmed(sine.frequency() * 1e-3) + (recording.layout() == NanoscopeLayout.V9_40 ? " kHz" : " KHz"));
    text.line("PeakForce Capture", "Allow");
  }

  private void sensitivities() {
    text.ciao("MicroscopeList", recording.kind() == CurveKind.CAPTURE ? "S [SoftHarmoniX] \"PeakForce QNM\"" : "S [AFMMode] \"Contact\"");
    Probe stated = recording.stated();
    Sensitivity force = new Sensitivity("ForceDeflSens", stated.sensitivity() * stated.springConstant() * 1e9, "nN/V", "V", 1e-9, Unit.NEWTON);
    for (Sensitivity sensitivity : List.of(deflection, PeakForceQnm.HEIGHT_SENSOR, force, PeakForceQnm.STIFFNESS, PeakForceQnm.LOG_STIFFNESS)) {
      text.sensitivity(sensitivity, true);
    }
    if (recording.kind() == CurveKind.CAPTURE) {
      text.ciao("2:SoftHarmoniXSetpoint", HeaderText.scaled(force, "0.0003750000", recording.setpoint() / force.siPerHardUnit()));
    }
  }

  private void forceList() {
    text.section("Ciao force list");
    text.line("Samps/line", counts());
    text.line("Samps/line, retrace", recording.motion().retractSamples());
    switch (recording.motion()) {
      case Motion.Sine sine -> text.line("Scan rate", HeaderText.trimmed(sine.frequency()));
      case Motion.Triangle ramp -> {
        text.line("Scan rate", HeaderText.trimmed(ramp.rate()));
        text.line("Forward vel.", HeaderText.trimmed(2 * ramp.rate() * rampVolts()));
        text.line("Reverse vel.", HeaderText.trimmed(2 * ramp.rate() * rampVolts()));
        text.line("Hold Type", "Z Drive");
        text.line("Hold Samples", ramp.holdSamples());
        text.line("Hold Time", HeaderText.trimmed(ramp.holdSamples() * ramp.interval()));
      }
    }
    text.line("Trigger mode", "Relative");
    text.line("force/line", recording.grid().columns());
    text.line("Samples / line", recording.grid().columns());
    text.line("Z direction", "Retract");
    text.line("Unit display", "Metric");
    text.ciao("4:Image Data", "S [DeflectionError] \"Deflection Error\"");
    double trigger = recording.setpoint() / recording.stated().springConstant() / deflection.siPerHardUnit();
    text.ciao("4:Trig Threshold Deflection", HeaderText.scaled(deflection, "0.0003750000", trigger));
    text.ciao("4:Ramp channel", "S [Zsweep] \"Z\"");
    ramp("Zsweep");
  }

  private String counts() {
    return recording.motion().retractSamples() + " " + recording.motion().approachSamples();
  }

  /** A sine has no ramp size of its own; readers that know only ramps get its peak-to-peak. */
  private double rampVolts() {
    double size = switch (recording.motion()) {
      case Motion.Sine sine -> 2 * sine.amplitude();
      case Motion.Triangle ramp -> ramp.size();
    };
    return size / PeakForceQnm.PIEZO.siPerHardUnit();
  }

  private void ramp(String channel) {
    String key = recording.layout() == NanoscopeLayout.V9_40 ? "4:Ramp Size " : "4:Ramp size ";
    text.ciao((key + channel).strip(), HeaderText.scaled(PeakForceQnm.PIEZO, "0.006713765", rampVolts()));
  }

  private void blocks() {
    long first = recording.layout().headerLength() + recording.images().stream().mapToLong(recording::imageLength).sum();
    forceImageList("DeflectionError", "Deflection Error", deflection, first);
    if (recording.heightSensor()) {
      forceImageList("ZSensor", "Height Sensor", PeakForceQnm.HEIGHT_SENSOR, first + recording.curvesLength());
    }
    long offset = recording.layout().headerLength();
    for (SyntheticChannel image : recording.images()) {
      text.imageList(image, recording.grid(), offset);
      offset += recording.imageLength(image);
    }
  }

  private void forceImageList(String internalName, String name, Sensitivity sensitivity, long offset) {
    Converter converter = recording.converter();
    text.section("Ciao force image list");
    text.line("Data offset", offset);
    text.line("Data length", recording.curvesLength());
    text.line("Bytes/pixel", converter.bytes());
    text.line("Start context", "FOL");
    text.line("Data type", "AFM");
    text.line("Note", Truth.SYNTHETIC);
    text.line("Samps/line", counts());
    text.line("Z direction", "Retract");
    text.line("Spring Constant", HeaderText.trimmed(recording.stated().springConstant()));
    text.line("Invert", "Normal");
    text.line("X Data Type", "Ramp");
    text.ciao("4:Image Data", "S [" + internalName + "] \"" + name + '"');
    text.ciao("Z magnify", "C [4:Z scale] 1.000000");
    text.ciao("4:Z scale", HeaderText.scaled(sensitivity, converter.scale(), converter.range()));
    text.ciao("4:Z offset", HeaderText.scaled(sensitivity, converter.scale(), 0));
    text.ciao("4:Ramp channel", "S [Zsweep] \"Z\"");
    ramp("");
  }
}
