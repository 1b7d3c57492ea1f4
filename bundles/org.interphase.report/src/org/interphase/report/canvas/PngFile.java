package org.interphase.report.canvas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A raster in the Portable Network Graphics format (W3C Recommendation, third edition, 2025; ISO/IEC 15948). Rows are compressed as
 * they are, with the least effort: maps are mostly noise, which gets no smaller by prediction or effort, and plots are mostly white.
 * Only a row that repeats the one above is stored as such. The writer of the Java platform tries five predictions for each row and
 * so takes three times as long.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int DEPTH = 8;
  private static final int TRUE_COLOUR = 2;
  private static final int METRE = 1;
  private static final byte AS_ABOVE = 2;
  private static final int BUFFER = 1 << 15;

  private PngFile() { }

  /**
   * Writes a raster.
   *
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}
   * @param resolution in pixels per inch
   * @param texts what the file says about itself, by keyword
   * @param stream where to; left open
   */
  static void write(BufferedImage image, double resolution, Map<String, String> texts, OutputStream stream) throws IOException {
    DataOutputStream file = new DataOutputStream(stream);
    file.write(SIGNATURE);
    chunk(file, "IHDR", data -> {
      data.writeInt(image.getWidth());
      data.writeInt(image.getHeight());
      data.write(new byte[] {DEPTH, TRUE_COLOUR, 0, 0, 0});
    });
    chunk(file, "pHYs", data -> {
      int pixelsPerMetre = (int) Math.round(resolution / 0.0254);
      data.writeInt(pixelsPerMetre);
      data.writeInt(pixelsPerMetre);
      data.write(METRE);
    });
    for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
      chunk(file, "iTXt", data -> {
        data.write(text.getKey().getBytes(StandardCharsets.ISO_8859_1));
        data.write(new byte[5]);
        data.write(text.getValue().replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
      });
    }
    chunk(file, "IDAT", data -> compress(image, data));
    chunk(file, "IEND", data -> { });
    file.flush();
  }

  private interface Content {
    void write(DataOutputStream data) throws IOException;
  }

  private static void chunk(DataOutputStream file, String type, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.write(type.getBytes(StandardCharsets.US_ASCII));
    content.write(data);
    byte[] chunk = bytes.toByteArray();
    CRC32 check = new CRC32();
    check.update(chunk);
    file.writeInt(chunk.length - type.length());
    file.write(chunk);
    file.writeInt((int) check.getValue());
  }

  /** Each row begins with its prediction; one like the row above is all zeros after that prediction. */
  private static void compress(BufferedImage image, OutputStream data) throws IOException {
    int[] pixels = new int[image.getWidth()];
    int[] above = new int[pixels.length];
    byte[] row = new byte[1 + 3 * pixels.length];
    byte[] unchanged = new byte[row.length];
    unchanged[0] = AS_ABOVE;
    Deflater effort = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream compressed = new DeflaterOutputStream(data, effort, BUFFER)) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRaster().getDataElements(0, y, pixels.length, 1, pixels);
        if (y > 0 && Arrays.equals(pixels, above)) {
          compressed.write(unchanged);
        } else {
          Rasters.copy(pixels, row, 1);
          compressed.write(row);
        }
        System.arraycopy(pixels, 0, above, 0, pixels.length);
      }
    } finally {
      effort.end();
    }
  }
}
