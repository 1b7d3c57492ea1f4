package org.interphase.analysis.calibration;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;
import org.interphase.numerics.fit.LeastSquares.Fit;
import org.interphase.numerics.stats.Robust;

/**
 * The spring constant of a cantilever from its thermal motion: {@code k = c kB T / <x^2>}, the equipartition of J. L. Hutter and
 * J. Bechhoefer (doi 10.1063/1.1143970).
 *
 * <p>The mean square {@code <x^2>} is the area of the resonance in the power spectral density. A simple harmonic oscillator on a white
 * floor,
 * <pre>
 *   S(f) = A f0^4 / ((f^2 - f0^2)^2 + (f f0 / Q)^2) + W        &lt;x^2&gt; = pi f0 Q A / 2
 * </pre>
 * is fitted by maximum likelihood. An ordinate of a periodogram, or a mean of several, is S times a chi-squared variable over its
 * degrees of freedom: its scatter is as large as itself, and least squares on it, or on its logarithm, would be biased. The number of
 * averaged spectra need not be known; the standard errors take it from the scatter. They hold for ordinates without correlation, so
 * windowed segments should not overlap.
 *
 * <p>The motion in metres is as good as the deflection sensitivity s: d ln k / d ln s = -2, a part of the budget of its own.
 *
 * @param springConstant N/m; its standard error holds the fit and the temperature, the interval is that of the logarithm
 * @param resonance f0 in Hz
 * @param quality Q
 * @param meanSquare area of the resonance in m^2
 * @param floor W in m^2/Hz
 * @param averages how many independent spectra the scatter speaks of, about
 */
public record ThermalTune(Estimate springConstant, Estimate resonance, Estimate quality, double meanSquare, double floor, double averages) {
  /** Boltzmann's constant in J/K, exact. */
  static final double BOLTZMANN = 1.380649e-23;
  private static final double NORMAL_975 = 1.959963984540054;
  private static final int FEWEST_POINTS = 20;

  /** What the measured motion says about the motion of the whole cantilever; H.-J. Butt and M. Jaschke, doi 10.1088/0957-4484/6/1/001. */
  public enum Correction {
    /** The oscillator is the cantilever. */
    NONE(1, "no mode correction"),
    /** Deflection of the end is measured, and only the first mode of a rectangular beam is in the resonance. */
    FIRST_MODE(0.971, "first mode of a beam, 0.971"),
    /** As {@link #FIRST_MODE}, but a light lever sees the slope of the end and was calibrated with a static load. */
    LIGHT_LEVER(0.817, "first mode of a beam seen by a light lever, 0.817");

    private final double factor;
    private final String words;

    Correction(double factor, String words) {
      this.factor = factor;
      this.words = words;
    }

    /** c in k = c kB T / mean square. */
    public double factor() {
      return factor;
    }
  }

  /**
   * Fits a spectrum around the first resonance.
   *
   * @param frequency in Hz, ascending and evenly spaced, around one resonance. Not modified.
   * @param density one-sided power spectral density in m^2/Hz; ordinates that are not positive are left out. Not modified.
   * @param temperature in K, with its standard uncertainty
   * @return empty when there are fewer than 20 ordinates or no resonance fits them
   * @throws IllegalArgumentException if the arrays have different lengths
   */
  public static Optional<ThermalTune> of(double[] frequency, double[] density, Measured temperature, Correction correction) {
    if (frequency.length != density.length) {
      throw new IllegalArgumentException(frequency.length + " frequencies and " + density.length + " densities");
    }
    int[] present = IntStream.range(0, density.length).filter(i -> density[i] > 0 && Double.isFinite(density[i]) && frequency[i] > 0).toArray();
    if (present.length < FEWEST_POINTS) {
      return Optional.empty();
    }
    double[] f = Arrays.stream(present).mapToDouble(i -> frequency[i]).toArray();
    double[] p = Arrays.stream(present).mapToDouble(i -> density[i]).toArray();
    Resonance start = Resonance.guess(f, p);
    return new ResonanceFit(f, p, start).maximum().map(fit -> result(start, fit, temperature, correction));
  }

  /**
   * The fitted spectrum.
   *
   * @param frequency in Hz
   * @return density in m^2/Hz at each frequency, owned by the caller
   */
  public double[] density(double[] frequency) {
    double f0 = resonance.value();
    double amplitude = 2 * meanSquare / (Math.PI * f0 * quality.value());
    return Arrays.stream(frequency).map(f -> {
      double detuning = f * f - f0 * f0;
      double width = f * f0 / quality.value();
      return amplitude * f0 * f0 * f0 * f0 / (detuning * detuning + width * width) + floor;
    }).toArray();
  }

  private static ThermalTune result(Resonance start, Fit fit, Measured temperature, Correction correction) {
    Resonance found = start.at(fit.parameters());
    double k = correction.factor * BOLTZMANN * temperature.value() / found.meanSquare();
    double error = Math.hypot(fit.standardError(0), temperature.relative());
    double reach = Math.exp(NORMAL_975 * error);
    Estimate spring = new Estimate("spring constant", k, k * error, k / reach, k * reach, Unit.NEWTON.per(Unit.METRE),
        "thermal tune, maximum likelihood of an oscillator on a white floor, " + correction.words);
    return new ThermalTune(spring, logarithmic("resonance", found.frequency(), fit.standardError(1), Unit.HERTZ),
        logarithmic("quality factor", found.quality(), fit.standardError(2), Unit.ONE), found.meanSquare(), found.floor(),
        fit.degreesOfFreedom() / fit.rss());
  }

  private static Estimate logarithmic(String name, double value, double error, Unit unit) {
    double reach = Math.exp(NORMAL_975 * error);
    return new Estimate(name, value, value * error, value / reach, value * reach, unit, "thermal tune, maximum likelihood");
  }

  /** An oscillator on a white floor. */
  record Resonance(double meanSquare, double frequency, double quality, double floor) {
    private static final int SMOOTHED = 9;

    /** From the spectrum's own floor, area and highest place. */
    static Resonance guess(double[] f, double[] p) {
      double step = (f[f.length - 1] - f[0]) / (f.length - 1);
      double floor = Robust.quantiles(p, 0.1)[0];
      double area = Arrays.stream(p).map(value -> value - floor).sum() * step;
      int half = Math.min(SMOOTHED, f.length / 4) / 2;
      double height = 0;
      int top = half;
      for (int i = half; i < p.length - half; i++) {
        double mean = Arrays.stream(p, i - half, i + half + 1).average().orElseThrow();
        if (mean > height) {
          height = mean;
          top = i;
        }
      }
      double quality = Math.max(1, Math.PI / 2 * f[top] * height / area);
      return new Resonance(area, f[top], quality, floor);
    }

    /** This resonance with every number multiplied by the exponential of a parameter. */
    Resonance at(double[] logarithms) {
      return new Resonance(meanSquare * Math.exp(logarithms[0]), frequency * Math.exp(logarithms[1]), quality * Math.exp(logarithms[2]),
          floor * Math.exp(logarithms[3]));
    }
  }
}
