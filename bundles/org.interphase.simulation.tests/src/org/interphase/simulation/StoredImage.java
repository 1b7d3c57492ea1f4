package org.interphase.simulation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough of a reader to see what was written: sections as maps, and channels as the numbers of the header's units. */
record StoredImage(byte[] bytes, String text, List<Section> sections) {
  private static final Pattern SCALE = Pattern.compile("V \\[(.+?)\\] \\(.+?/LSB\\) +(\\S+) \\S+");

  record Section(String name, Map<String, String> lines) {
    int number(String key) {
      return Integer.parseInt(lines.get(key));
    }
  }

  static StoredImage read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = 0;
    while (bytes[end] != 0x1A) {
      end++;
    }
    String text = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    List<Section> sections = new ArrayList<>();
    for (String line : text.split("\r\n")) {
      if (line.startsWith("\\*")) {
        sections.add(new Section(line.substring(2), new LinkedHashMap<>()));
      } else {
        int colon = line.indexOf(':', line.matches("\\\\@\\d:.*") ? 4 : 0);
        sections.getLast().lines().put(line.substring(1, colon), line.substring(colon + 1).stripLeading());
      }
    }
    return new StoredImage(bytes, text, sections);
  }

  List<Section> channels() {
    return sections.stream().filter(section -> section.name().equals("Ciao image list")).toList();
  }

  Section section(String name) {
    return sections.stream().filter(section -> section.name().equals(name)).findFirst().orElseThrow();
  }

  Section channel(String name) {
    return channels().stream().filter(section -> ciao(section, "Image Data").endsWith('"' + name + '"')).findFirst().orElseThrow();
  }

  /** A key of the main pass or of the lifted one. */
  private static String ciao(Section channel, String key) {
    return channel.lines().getOrDefault("@2:" + key, channel.lines().get("@3:" + key));
  }

  /** The numbers in the unit of the sensitivity times that of the Z scale; NaN where a sample is missing or saturated. */
  double[] values(String name) {
    Section channel = channel(name);
    double step = step(channel);
    return Arrays.stream(samples(channel)).mapToDouble(sample -> Math.abs((long) sample) >= Integer.MAX_VALUE ? Double.NaN : sample * step).toArray();
  }

  /** The stored numbers of a channel, bottom row first. */
  int[] samples(Section channel) {
    int count = channel.number("Samps/line") * channel.number("Number of lines");
    int storageBytes = channel.number("Data length") / count;
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(channel.number("Data offset"));
    int[] samples = new int[count];
    for (int i = 0; i < count; i++) {
      samples[i] = storageBytes == 2 ? data.getShort() : data.getInt();
    }
    return samples;
  }

  /** What one step of a channel's numbers stands for, in the unit of its sensitivity times that of its Z scale. */
  double step(Section channel) {
    Matcher scale = SCALE.matcher(ciao(channel, "Z scale"));
    if (!scale.matches()) {
      throw new AssertionError(ciao(channel, "Z scale"));
    }
    String key = '@' + scale.group(1);
    String sensitivity = sections.stream().filter(section -> section.lines().containsKey(key)).findFirst().orElseThrow().lines().get(key);
    double soft = Double.parseDouble(sensitivity.substring(2).split(" ")[0]);
    return Double.parseDouble(scale.group(2)) / Math.pow(2, 8 * channel.number("Bytes/pixel")) * soft;
  }
}
