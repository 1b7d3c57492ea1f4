package org.interphase.report.canvas;

import java.awt.image.BufferedImage;

/** Rasters as the bytes that file formats hold: red, green, blue, row by row from the top. */
final class Rasters {
  private Rasters() { }

  /** All bytes of a raster of type {@link BufferedImage#TYPE_INT_RGB}. */
  static byte[] bytes(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    byte[] bytes = new byte[3 * row.length * image.getHeight()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getDataElements(0, y, row.length, 1, row);
      copy(row, bytes, 3 * row.length * y);
    }
    return bytes;
  }

  /** Puts pixels, 0xRRGGBB, into bytes from a place on. */
  static void copy(int[] pixels, byte[] bytes, int from) {
    for (int i = 0, at = from; i < pixels.length; i++) {
      bytes[at++] = (byte) (pixels[i] >> 16);
      bytes[at++] = (byte) (pixels[i] >> 8);
      bytes[at++] = (byte) pixels[i];
    }
  }
}
