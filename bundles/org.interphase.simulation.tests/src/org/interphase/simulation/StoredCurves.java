package org.interphase.simulation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough of a reader to see which curves were written. Knows nothing of the code that writes them. */
record StoredCurves(StoredImage file) {
  private static final Pattern SCALE = Pattern.compile("V \\[(.+?)\\] \\((.+?) V/LSB\\) +(\\S+) V");

  static StoredCurves read(Path path) throws IOException {
    return new StoredCurves(StoredImage.read(path));
  }

  List<StoredImage.Section> channels() {
    return file.sections().stream().filter(section -> section.name().equals("Ciao force image list")).toList();
  }

  /** The stored numbers of a curve in the order of the file. */
  int[] stored(StoredImage.Section channel, int curve) {
    int[] counts = counts(channel);
    int hold = Integer.parseInt(file.section("Ciao force list").lines().getOrDefault("Hold Samples", "0"));
    int length = 2 * counts[0] + hold;
    int bytes = file.section("File list".equals(file.sections().getFirst().name()) ? "File list" : "Force file list").lines().get("Version")
        .compareTo("0x09200000") < 0 ? 2 : 4;
    ByteBuffer data = ByteBuffer.wrap(file.bytes()).order(ByteOrder.LITTLE_ENDIAN).position(channel.number("Data offset") + curve * length * bytes);
    int[] stored = new int[length];
    for (int i = 0; i < length; i++) {
      stored[i] = bytes == 2 ? data.getShort() : data.getInt();
    }
    return stored;
  }

  /** The way out and in. */
  int[] counts(StoredImage.Section channel) {
    String[] counts = channel.lines().get("Samps/line").split(" ");
    return new int[] {Integer.parseInt(counts[0]), Integer.parseInt(counts[1])};
  }

  /** Metres for one step. */
  double step(StoredImage.Section channel) {
    Matcher scale = SCALE.matcher(channel.lines().get("@4:Z scale"));
    if (!scale.matches()) {
      throw new AssertionError(channel.lines().get("@4:Z scale"));
    }
    String sensitivity = file.section("Ciao scan list").lines().get('@' + scale.group(1));
    return Double.parseDouble(scale.group(2)) * Double.parseDouble(sensitivity.substring(2).split(" ")[0]) * 1e-9;
  }

  /** A capture in the order of time, in m: first half backwards, second half forwards. */
  double[] capture(StoredImage.Section channel, int curve) {
    int[] stored = stored(channel, curve);
    double[] samples = new double[stored.length];
    for (int i = 0; i < stored.length; i++) {
      samples[i] = stored[i < stored.length / 2 ? stored.length / 2 - 1 - i : i] * step(channel);
    }
    return samples;
  }
}
