package org.interphase.importer.nanoscope;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A small NanoScope file for tests, built section by section. Samples are 4 bytes wide from version 9.2 on. What is
 * stated twice (offsets, lengths) is computed; a test that wants a lie replaces the text of the header.
 */
final class SyntheticFile {
  private final String version;
  private final String kind;
  private final int headerLength;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> replacements = new LinkedHashMap<>();
  private int surplus;

  /** A stretch of data and the section that describes it. */
  private record Part(String section, List<String> lines, int[] samples) { }

  private SyntheticFile(String kind, String version, int headerLength) {
    this.kind = kind;
    this.version = version;
    this.headerLength = headerLength;
    for (String name : new String[] {"Equipment list", "Scanner list", "Ciao scan list"}) {
      with(name);
    }
  }

  /** A file of a kind, such as {@code EC File list}, and a version, such as {@code 0x09400105}. */
  static SyntheticFile of(String kind, String version) {
    return new SyntheticFile(kind, version, 8192);
  }

  /** An image file of version 9.40. */
  static SyntheticFile image() {
    return of("File list", "0x09400105");
  }

  /** A file with single ramps in it. */
  static SyntheticFile ramp(String version) {
    return of("Force file list", version).replacing("Start context: OL2", "Start context: FOL").withZsens()
        .with("Ciao scan list", "Operating mode: Force", "@Sens. DeflSens: V 40.00000 nm/V")
        .with("Ciao force list", "Scan rate: 2", "Forward vel.: 10", "Reverse vel.: 10", "force/line: 16 0");
  }

  /** A file with a force volume in it: lines of so many curves on 1 um. */
  static SyntheticFile volume(String version, int columns, int rows) {
    return of("Force file list", version).replacing("Start context: OL2", "Start context: FVOL").withZsens()
        .with("Ciao scan list", "Operating mode: Force Volume", "Scan Size: 1000 nm", "Lines: " + rows, "@Sens. DeflSens: V 40.00000 nm/V")
        .with("Ciao force list", "Scan rate: 2", "force/line: " + columns);
  }

  /** A file with a PeakForce capture in it: 2 kHz, 50 nm, turning after 3/8 of a period of 64 points. */
  static SyntheticFile capture(int columns, int rows) {
    return of("Force file list", "0x09400105").replacing("Start context: OL2", "Start context: FVOL").withZsens()
        .with("Ciao scan list", "Operating mode: Image", "Scan Size: 1000 nm", "Samps/line: " + columns, "Lines: " + rows,
            "Aspect Ratio: " + columns + ":" + rows, "Sample Points: 64", "Sync Distance: 1",
            "Sync Distance New: 2", "Sync Distance QNM: 24", "Peak Force Amplitude: 50", "PFT Freq: 2 KHz", "PeakForce Capture: Allow",
            "@Sens. DeflSens: V 40.00000 nm/V")
        .with("Ciao force list", "force/line: " + columns);
  }

  /** Adds lines, without backslash, to a section of the header. */
  SyntheticFile with(String section, String... lines) {
    sections.computeIfAbsent(section, name -> new ArrayList<>()).addAll(List.of(lines));
    return this;
  }

  /** Adds an image of square pixels on 2 um. */
  SyntheticFile with(String name, int columns, int rows, int bytesPerPixel, String zScale, int... samples) {
    parts.add(new Part("Ciao image list", List.of("Bytes/pixel: " + bytesPerPixel, "Start context: OL", "Data type: AFM", "Note: ",
        "Samps/line: " + columns, "Number of lines: " + rows, "Aspect Ratio: 1:1", "Scan Size: 2 2 ~m", "Line Direction: Trace",
        "Valid data len X: " + columns, "Valid data len Y: " + rows, "@2:Image Data: S [Internal] \"" + name + "\"", "@Z magnify: C [2:Z scale] 0.5",
        "@2:Z scale: " + zScale, "@2:Z offset: V [Sens. Zsens] (0.006 V/LSB) 1.5 V"), samples));
    return this;
  }

  /** What the piezo is moved by per volt, and over how many volts: 256 nm. */
  static final String RAMP = "@4:Ramp Size: V [Sens. Zsens] (0.006713765 V/LSB) 25.60000 V";
  /** The deflection as the converter has it: 0.375 mV a step. */
  static final String DEFLECTION = "V [Sens. DeflSens] (0.0003750000 V/LSB) 2.500000 V";

  /** Adds force curves, each as long in approach as in retract. */
  SyntheticFile withCurves(int samplesOfBranch, int curves) {
    return withCurves("Deflection Error", samplesOfBranch + " " + samplesOfBranch, 2, DEFLECTION, hills(2 * samplesOfBranch, curves, 40));
  }

  /**
   * Adds a channel of force curves.
   *
   * @param samplesOfBranches the numbers of retract and approach
   * @param stored the samples in the order of the file
   */
  SyntheticFile withCurves(String name, String samplesOfBranches, int bytesPerPixel, String zScale, int... stored) {
    parts.add(new Part("Ciao force image list", List.of("Bytes/pixel: " + bytesPerPixel, "Samps/line: " + samplesOfBranches,
        "Spring Constant: 0.5", "X Data Type: Ramp", "@4:Image Data: S [Internal] \"" + name + "\"", "@4:Z scale: " + zScale,
        "@4:Ramp channel: S [Zsweep] \"Z\"", RAMP), stored));
    return this;
  }

  /** Replaces text of the finished header, all occurrences; its length stays. */
  SyntheticFile replacing(String text, String replacement) {
    replacements.put(text, replacement);
    return this;
  }

  /** Appends zero bytes that the header does not know of. */
  SyntheticFile withSurplus(int bytes) {
    surplus = bytes;
    return this;
  }

  /** Calibrated with 10 nm/V over 400 V: use with {@link #withZsens}. */
  static final String HEIGHT = "V [Sens. Zsens] (0.006103516 V/LSB) 400.0000 V";

  SyntheticFile withZsens() {
    return with("Scanner list", "@Sens. Zsens: V 10.00000 nm/V");
  }

  int sampleBytes() {
    return Long.decode(version) >= 0x09200000L ? 4 : 2;
  }

  byte[] bytes() {
    byte[] header = new byte[headerLength];
    byte[] text = headerText().getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(text, 0, header, 0, text.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header);
    for (Part part : parts) {
      ByteBuffer data = ByteBuffer.allocate(part.samples().length * sampleBytes()).order(ByteOrder.LITTLE_ENDIAN);
      for (int sample : part.samples()) {
        if (sampleBytes() == 4) {
          data.putInt(sample);
        } else {
          data.putShort((short) sample);
        }
      }
      out.writeBytes(data.array());
    }
    out.writeBytes(new byte[surplus]);
    return out.toByteArray();
  }

  private String headerText() {
    List<String> lines = new ArrayList<>(List.of("*" + kind, "Version: " + version, "Date: 11:47:00 AM Thu Jul 22 2021", "Start context: OL2",
        "Data length: " + headerLength));
    sections.forEach((name, content) -> {
      lines.add("*" + name);
      lines.addAll(content);
    });
    int offset = headerLength;
    for (Part part : parts) {
      int length = part.samples().length * sampleBytes();
      lines.addAll(List.of("*" + part.section(), "Data offset: " + offset, "Data length: " + length));
      lines.addAll(part.lines());
      offset += length;
    }
    lines.add("*File list end");
    String text = "\\" + String.join("\r\n\\", lines) + "\r\n\u001a";
    for (Map.Entry<String, String> replacement : replacements.entrySet()) {
      text = text.replace(replacement.getKey(), replacement.getValue());
    }
    return text;
  }

  Path write(Path folder) throws IOException {
    return Files.write(Files.createTempFile(folder, "synthetic", ".spm"), bytes());
  }

  /** A smooth surface. */
  static int[] hills(int columns, int rows, double amplitude) {
    return IntStream.range(0, columns * rows)
        .map(i -> (int) Math.round(amplitude * (Math.sin(i % columns * 0.05) + Math.cos(i / columns * 0.07)))).toArray();
  }

  /** White noise between minus and plus the amplitude. */
  static int[] noise(int size, int amplitude, long seed) {
    Random random = new Random(seed);
    return random.ints(size, -amplitude, amplitude).toArray();
  }
}
