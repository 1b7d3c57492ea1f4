package org.interphase.core.curve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.interphase.api.Channel;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Metadata;
import org.interphase.api.ProbeSetup;
import org.interphase.api.ProbeSetup.Stated;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.interphase.api.Unit;

/**
 * Ramps on a sample that yields, the same curve in every pixel but for the noise: 40 N/m, 100 nN, a paraboloid of 30 nm,
 * 0.5 nN noise. The tip goes in by 8 nm after Hertz's power and leaves a dent of 4 nm; by hand the stiffness at the top is
 * 1.5 x 100 nN / 4 nm and the contact depth 8 nm - 0.75 x 100 nN / S = 6 nm.
 */
record DentedVolume(Grid grid) implements ForceVolume, CurveChannel {
  static final double REDUCED_MODULUS = 37.5 / 2 / Math.sqrt(2 * 30e-9 * 6e-9);
  private static final double PEAK = 100e-9;
  private static final double SPRING = 40;
  private static final double DEPTH = 8e-9;
  private static final double DENT = 4e-9;
  private static final double NOISE = 0.5e-9;

  @Override
  public Ramp ramp() {
    return new Ramp.Linear(512, 0, 512, 0.1e-9, 1e-4);
  }

  private static double deflection(double reach, DoubleUnaryOperator force) {
    double low = 0;
    double high = DEPTH;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (middle + force.applyAsDouble(middle) / SPRING < reach) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return force.applyAsDouble(low) / SPRING;
  }

  @Override
  public CurveReader open() {
    double contact = ramp().position(511) - DEPTH - PEAK / SPRING;
    double[] clean = new double[ramp().samples()];
    for (int i = 0; i < clean.length; i++) {
      double dent = i < 512 ? 0 : DENT;
      clean[i] = deflection(ramp().position(i) - contact, depth -> PEAK * Math.pow(Math.max(0, depth - dent) / (DEPTH - dent), 1.5));
    }
    return new CurveReader() {
      @Override
      public void read(int curve, double[] samples) {
        SplittableRandom random = new SplittableRandom(curve);
        for (int i = 0; i < clean.length; i++) {
          samples[i] = clean[i] + NOISE / SPRING * random.nextGaussian();
        }
      }

      @Override
      public void close() { }
    };
  }

  @Override
  public ProbeSetup setup() {
    return new ProbeSetup(Optional.empty(), stated(SPRING), stated(30e-9), Optional.empty(), stated(0.3), stated(0.2), stated(0.8), Optional.empty(),
        Optional.empty());
  }

  private static Optional<Stated<Double>> stated(double value) {
    return Optional.of(new Stated<>(value, "the test"));
  }

  /** A file that holds nothing but these curves. */
  Recording recording() {
    return new Recording() {
      @Override
      public Path file() {
        return Path.of("dented");
      }

      @Override
      public Metadata metadata() {
        return new Metadata("none", "1", Optional.empty(), List.of(), List.of());
      }

      @Override
      public List<Channel> channels() {
        return List.of();
      }

      @Override
      public Optional<ForceVolume> curves() {
        return Optional.of(DentedVolume.this);
      }

      @Override
      public void close() { }
    };
  }

  @Override
  public List<CurveChannel> channels() {
    return List.of(this);
  }

  @Override
  public CurveChannel deflection() {
    return this;
  }

  @Override
  public Optional<CurveChannel> height() {
    return Optional.empty();
  }

  @Override
  public List<String> warnings() {
    return List.of();
  }

  @Override
  public String name() {
    return "Deflection";
  }

  @Override
  public Unit unit() {
    return Unit.METRE;
  }
}
