package org.interphase.simulation;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The thermal noise of a free cantilever: a damped oscillator in equilibrium, and white noise of the detector.
 *
 * <p>The one-sided power spectral density is {@code S(f) = 2 kB T/(pi k f0 Q) / ((1 - (f/f0)^2)^2 + (f/(f0 Q))^2) + floor},
 * whose resonant part integrates to {@code kB T/k}: equipartition, with nothing taken off for the lever's mode shape. The
 * spectrum is a mean of periodograms, so that every bin scatters as chi squared with two degrees of freedom for each.
 *
 * @param springConstant k in N/m
 * @param resonance f0 in Hz
 * @param quality Q
 * @param temperature T in K
 * @param floor in m^2/Hz
 * @param resolution width of a bin in Hz
 * @param bins from one resolution on
 * @param periodograms how many were averaged
 */
record ThermalSpectrum(double springConstant, double resonance, double quality, double temperature, double floor, double resolution, int bins,
    int periodograms) {
  private static final double BOLTZMANN = 1.380649e-23;
  private static final int STREAM = -61;
  private static final ObjectMapper JSON = new ObjectMapper()
      .setDefaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  /** The spectrum of a cantilever at room temperature to well beyond its resonance. */
  static ThermalSpectrum of(double springConstant, double resonance, double quality) {
    return new ThermalSpectrum(springConstant, resonance, quality, 298, 4e-28, resonance / 2500, 5000, 64);
  }

  /** The expected density at a frequency in Hz, in m^2/Hz. */
  double density(double frequency) {
    double x = frequency / resonance;
    double detuning = 1 - x * x;
    double damping = x / quality;
    return 2 * BOLTZMANN * temperature / (Math.PI * springConstant * resonance * quality) / (detuning * detuning + damping * damping) + floor;
  }

  /** Writes two columns below the mark of synthetic data and a title line: frequency in Hz and density in m^2/Hz. The stream stays open. */
  void write(OutputStream out, long seed) throws IOException {
    StringBuilder text = new StringBuilder("# " + Truth.SYNTHETIC + "\nFrequency (Hz),PSD (m^2/Hz)\n");
    UniformRandomProvider random = Streams.of(seed, STREAM);
    for (int bin = 1; bin <= bins; bin++) {
      double sum = 0;
      for (int i = 0; i < periodograms; i++) {
        sum -= StrictMath.log(1 - random.nextDouble());
      }
      double frequency = bin * resolution;
      text.append(frequency).append(',').append(density(frequency) * sum / periodograms).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** What is known about it. */
  private record Content(boolean synthetic, String notice, Truth.Generator generator, long seed, String file, String sha256,
      ThermalSpectrum spectrum) { }

  /** Writes the truth as JSON; the stream stays open. */
  void writeTruth(OutputStream out, Truth.Generator generator, long seed, String file, String sha256) throws IOException {
    out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(true, Truth.SYNTHETIC, generator, seed, file, sha256, this)));
    out.write('\n');
  }
}
