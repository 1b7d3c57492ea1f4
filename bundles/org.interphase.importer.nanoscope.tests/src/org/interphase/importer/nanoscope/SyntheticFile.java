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

  /** Adds force curves, each as long in approach as in retract. */
  SyntheticFile withCurves(int samplesOfBranch, int curves) {
    parts.add(new Part("Ciao force image list", List.of("Bytes/pixel: 2", "Samps/line: " + samplesOfBranch + " " + samplesOfBranch,
        "Spring Constant: 0.1", "@4:Image Data: S [DeflectionError] \"Deflection Error\"",
        "@4:Z scale: V [Sens. DeflSens] (0.0003750000 V/LSB) 2.500000 V"), hills(2 * samplesOfBranch, curves, 40)));
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
    return Files.write(Files.createTempFile(folder, "image", ".spm"), bytes());
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
