package org.interphase.core.curve;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A power spectral density as text: two columns, separated by comma, semicolon, tab or spaces.
 *
 * @param frequency in Hz
 * @param density in m^2/Hz
 * @param synthetic whether a line that is no number says SYNTHETIC
 */
record Spectrum(double[] frequency, double[] density, boolean synthetic) {
  private static final int MOST_LINES = 1 << 20;
  private static final int LONGEST_LINE = 1 << 12;

  static Spectrum read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " does not exist");
    }
    double[] frequency = new double[1024];
    double[] density = new double[1024];
    int count = 0;
    boolean synthetic = false;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      int lines = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (++lines > MOST_LINES || line.length() > LONGEST_LINE) {
          throw new IOException(file + ", line " + lines + ": this is no spectrum of two columns. Give frequency in Hz and density in m^2/Hz.");
        }
        String[] cells = line.strip().split("[,;\\s]+");
        if (cells.length < 2 || !isNumber(cells[0])) {
          synthetic |= line.contains("SYNTHETIC");
          continue;
        }
        if (!isNumber(cells[1])) {
          throw new IOException(file + ", line " + lines + ": \"" + cells[1] + "\" is no number. Give frequency in Hz and density in m^2/Hz.");
        }
        if (count == frequency.length) {
          frequency = Arrays.copyOf(frequency, 2 * count);
          density = Arrays.copyOf(density, 2 * count);
        }
        frequency[count] = Double.parseDouble(cells[0]);
        density[count++] = Double.parseDouble(cells[1]);
      }
    }
    return new Spectrum(Arrays.copyOf(frequency, count), Arrays.copyOf(density, count), synthetic);
  }

  private static boolean isNumber(String text) {
    return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  }
}
