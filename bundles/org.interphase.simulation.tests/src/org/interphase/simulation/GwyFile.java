package org.interphase.simulation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Just enough of a reader of Gwyddion's files: objects as maps of their components, arrays of doubles as such. */
final class GwyFile {
  private final ByteBuffer bytes;

  private GwyFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Map<String, Object> read(Path path) throws IOException {
    GwyFile file = new GwyFile(Files.readAllBytes(path));
    byte[] magic = new byte[4];
    file.bytes.get(magic);
    if (!new String(magic, StandardCharsets.US_ASCII).equals("GWYP")) {
      throw new AssertionError(path + " is no Gwyddion file");
    }
    return file.object();
  }

  private String text() {
    int start = bytes.position();
    while (bytes.get() != 0) { }
    return new String(bytes.array(), start, bytes.position() - start - 1, StandardCharsets.UTF_8);
  }

  private Map<String, Object> object() {
    Map<String, Object> components = new LinkedHashMap<>();
    text();
    int length = bytes.getInt();
    int end = bytes.position() + length;
    while (bytes.position() < end) {
      components.put(text(), component((char) bytes.get()));
    }
    return components;
  }

  private Object component(char type) {
    return switch (type) {
      case 'b', 'c' -> bytes.get();
      case 'i' -> bytes.getInt();
      case 'q' -> bytes.getLong();
      case 'd' -> bytes.getDouble();
      case 's' -> text();
      case 'o' -> object();
      default -> array(type, new Object[bytes.getInt()]);
    };
  }

  private Object array(char type, Object[] items) {
    if (type == 'D') {
      double[] values = new double[items.length];
      bytes.asDoubleBuffer().get(values);
      bytes.position(bytes.position() + 8 * values.length);
      return values;
    }
    for (int i = 0; i < items.length; i++) {
      items[i] = component(Character.toLowerCase(type));
    }
    return items;
  }
}
