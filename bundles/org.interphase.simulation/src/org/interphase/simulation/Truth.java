package org.interphase.simulation;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interphase.api.Grid;

/**
 * What is known about a synthetic image, as it stands in the JSON file beside it. All numbers are in SI; pixels are
 * counted from 0 at the bottom left, along the rows.
 *
 * @param synthetic always true
 * @param notice the same in words
 * @param generator what wrote it
 * @param seed the seed of the whole series
 * @param frame the number in the series, from 0
 * @param file the name of the instrument's file
 * @param sha256 the file's fingerprint, in lower-case hexadecimal
 * @param acquired the local time of the capture, ISO 8601
 * @param immersion the local time when the electrolyte was added, ISO 8601; no image format stores it
 * @param minutesAfterImmersion the capture's immersion time in min
 * @param grid the raster
 * @param mean the process' mean modulus in Pa
 * @param components the components, softest first
 * @param intersections where neighbouring components are equally dense in the process: what a perfect analysis of many
 *     images finds
 * @param realisedIntersections the same with the areas of this image as weights: what a perfect analysis of this image finds
 * @param invalid the pixels without a value and why
 * @param topography how rough the surface is
 * @param drift how far this frame's surface has moved since frame 0
 * @param channels the channels of the file
 * @param classMap the true component of every pixel
 */
public record Truth(boolean synthetic, String notice, Generator generator, long seed, int frame, String file, String sha256, String acquired,
    String immersion, double minutesAfterImmersion, Grid grid, double mean, List<TrueComponent> components,
    List<Mixture.Crossing> intersections, List<Mixture.Crossing> realisedIntersections, List<InvalidPixels> invalid, Topography topography,
    Shift drift, List<TrueChannel> channels, ClassMap classMap) {
  /** The mark in every header and every truth. */
  public static final String NOTICE = HeaderText.SYNTHETIC;
  private static final ObjectMapper JSON = new ObjectMapper()
      .setDefaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  /** Which contribution in which version wrote the file. */
  public record Generator(String id, String version) { }

  /**
   * A component and what became of it in this image.
   *
   * @param label its number in the class map, from 1
   * @param mean the process' mean in Pa
   * @param sigma the process' standard deviation in Pa
   * @param weight the process' weight
   * @param pixels the pixels of the component, invalid ones included
   * @param validPixels those with a modulus
   * @param area the fraction of the valid pixels: the realised weight
   */
  public record TrueComponent(int label, double mean, double sigma, double weight, int pixels, int validPixels, double area) { }

  /**
   * Pixels that have no value for one reason.
   *
   * @param reason the name of the api's {@code Invalid} constant
   * @param cause the reason in words
   * @param channels where
   * @param count how many
   * @param pixels which, ascending
   */
  public record InvalidPixels(String reason, String cause, List<String> channels, int count, int[] pixels) { }

  /** Roughness and noise as rms heights in m, the Hurst exponent, and the side of the square of a mean patch in m. */
  public record Topography(double roughness, double noise, double hurst, double patchSize) { }

  /** A displacement in m, right and up. */
  public record Shift(double x, double y) { }

  /** A channel and the quantity that one step of its stored number stands for. */
  public record TrueChannel(String name, String direction, String unit, double resolution) { }

  /** Labels in the order of the pixels as runs: label, length, label, length, and so on. */
  public record ClassMap(String order, int[] runs) {
    /** The label of every pixel. */
    public int[] labels() {
      int[] labels = new int[IntStream.iterate(1, i -> i < runs.length, i -> i + 2).map(i -> runs[i]).sum()];
      int from = 0;
      for (int i = 0; i < runs.length; i += 2) {
        Arrays.fill(labels, from, from + runs[i + 1], runs[i]);
        from += runs[i + 1];
      }
      return labels;
    }
  }

  /** Reads a truth file. */
  public static Truth read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Truth.class);
  }

  /** Writes the truth as JSON, the same bytes on every machine; the stream stays open. */
  void write(OutputStream out) throws IOException {
    out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    out.write('\n');
  }
}
