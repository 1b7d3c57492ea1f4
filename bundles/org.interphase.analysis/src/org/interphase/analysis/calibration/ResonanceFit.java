package org.interphase.analysis.calibration;

import java.util.Optional;
import org.interphase.analysis.calibration.ThermalTune.Resonance;
import org.interphase.numerics.fit.LeastSquares;
import org.interphase.numerics.fit.LeastSquares.Fit;

/**
 * Maximum likelihood of a power spectrum by least squares, in two runs over the logarithms of mean square, frequency, quality and
 * floor. The squares of the first run's residuals {@code +-sqrt(2 (P/S - 1 - ln(P/S)))} add up to the deviance of chi-squared
 * ordinates, so their least sum is the largest likelihood. The second run's residuals {@code P/S - 1}, with the S of the divisor
 * held, are already at their minimum there, and their curvature is Fisher's information: it gives the standard errors.
 */
final class ResonanceFit {
  private static final double[] START = {0, 0, 0, 0};
  private static final double[] LOWEST = {-5, -0.5, -5, -25};
  private static final double[] HIGHEST = {5, 0.5, 5, 10};
  /** In units of its scatter, an ordinate so close to S is on it. */
  private static final double ON_IT = 1e-5;

  private final double[] f;
  private final double[] p;
  private final Resonance start;

  ResonanceFit(double[] f, double[] p, Resonance start) {
    this.f = f;
    this.p = p;
    this.start = start;
  }

  Optional<Fit> maximum() {
    Fit likeliest = LeastSquares.of(new Deviance()).within(LOWEST, HIGHEST).precision(1e-4).fit(START);
    double[] held = new double[f.length];
    new Spectrum(likeliest.parameters()).fill(held);
    Fit fit = LeastSquares.of(new Relative(held)).within(LOWEST, HIGHEST).precision(1e-3).fit(likeliest.parameters());
    return likeliest.converged() && fit.converged() && Double.isFinite(fit.standardError(0)) ? Optional.of(fit) : Optional.empty();
  }

  /** S and its derivatives at some parameters. */
  private final class Spectrum {
    private final Resonance at;
    private final double height;

    Spectrum(double[] parameters) {
      at = start.at(parameters);
      height = at.meanSquare() * 2 / Math.PI * Math.pow(at.frequency(), 3) / at.quality();
    }

    private double denominator(double frequency) {
      double detuned = frequency * frequency - at.frequency() * at.frequency();
      double damped = frequency * at.frequency() / at.quality();
      return detuned * detuned + damped * damped;
    }

    double value(double frequency) {
      return height / denominator(frequency) + at.floor();
    }

    void fill(double[] values) {
      for (int i = 0; i < values.length; i++) {
        values[i] = value(f[i]);
      }
    }

    /** Derivative of S by a parameter. */
    double derivative(int parameter, double frequency) {
      double denominator = denominator(frequency);
      double peak = height / denominator;
      double damped = frequency * at.frequency() / at.quality();
      double detuned = frequency * frequency - at.frequency() * at.frequency();
      return switch (parameter) {
        case 0 -> peak;
        case 1 -> peak * (3 - (2 * damped * damped - 4 * detuned * at.frequency() * at.frequency()) / denominator);
        case 2 -> peak * (2 * damped * damped / denominator - 1);
        default -> at.floor();
      };
    }
  }

  /** What both runs share. */
  private abstract class Ordinates implements LeastSquares.Problem {
    abstract double residual(int i, double modelled);

    abstract double slope(int i, double modelled);

    @Override
    public int residuals() {
      return f.length;
    }

    @Override
    public int parameters() {
      return START.length;
    }

    @Override
    public void residuals(double[] parameters, double[] r) {
      Spectrum spectrum = new Spectrum(parameters);
      for (int i = 0; i < r.length; i++) {
        r[i] = residual(i, spectrum.value(f[i]));
      }
    }

    @Override
    public void jacobian(double[] parameters, double[] j) {
      Spectrum spectrum = new Spectrum(parameters);
      for (int i = 0; i < f.length; i++) {
        double slope = slope(i, spectrum.value(f[i]));
        for (int k = 0; k < START.length; k++) {
          j[i * START.length + k] = slope * spectrum.derivative(k, f[i]);
        }
      }
    }
  }

  private final class Deviance extends Ordinates {
    @Override
    double residual(int i, double modelled) {
      double ratio = p[i] / modelled;
      double beyond = ratio - 1;
      return Math.abs(beyond) < ON_IT ? beyond : Math.copySign(Math.sqrt(2 * (beyond - Math.log(ratio))), beyond);
    }

    @Override
    double slope(int i, double modelled) {
      double beyond = p[i] / modelled - 1;
      return Math.abs(beyond) < ON_IT ? -1 / modelled : -beyond / residual(i, modelled) / modelled;
    }
  }

  private final class Relative extends Ordinates {
    private final double[] held;

    Relative(double[] held) {
      this.held = held;
    }

    @Override
    double residual(int i, double modelled) {
      return (p[i] - modelled) / held[i];
    }

    @Override
    double slope(int i, double modelled) {
      return -1 / held[i];
    }
  }
}
