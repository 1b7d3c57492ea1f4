package org.interphase.simulation.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.simulation.Component;
import org.interphase.simulation.Mishaps;
import org.interphase.simulation.Mixture;
import org.interphase.simulation.Noise;
import org.interphase.simulation.PeakForceQnm;
import org.interphase.simulation.Sensitivity;
import org.interphase.simulation.Specimen;
import org.interphase.simulation.Spot;
import org.interphase.simulation.Streams;
import org.interphase.simulation.SyntheticChannel;

/**
 * What lies under one frame, and the maps that PeakForce QNM makes of it. The modulus of every pixel is drawn on its own
 * from the Gaussian of its component, and is what the instrument writes into the image: of soft components, some are
 * negative, as an instrument's own are. The arrays belong to the frame.
 *
 * @param labels the component of every pixel, 1 for the softest, bottom row first
 * @param moduli as the image states them, in Pa, also where something went wrong
 * @param mishaps where that is
 * @param seed of all noise
 */
record Frame(Grid grid, Mixture mixture, double[] heights, int[] labels, double[] moduli, Mishaps mishaps, long seed) {
  /** The softest modulus that a tap of 200 nm can come off from, in Pa. */
  static final double SOFTEST = 20e6;
  private static final int MODULUS = 1;
  private static final int HEIGHT = 2;
  private static final int ERROR = 3;
  private static final int ADHESION = 4;
  private static final int DEFORMATION = 5;
  private static final int TAPPED = 6;
  private static final double FEEDBACK_LAG = 2e-9;

  static Frame of(Grid grid, Mixture mixture, Place.View view, Mishaps mishaps, long seed) {
    int[] labels = Arrays.stream(view.shares()).mapToInt(mixture::label).toArray();
    Noise noise = new Noise(Streams.of(seed, MODULUS));
    double[] moduli = new double[labels.length];
    for (int i = 0; i < moduli.length; i++) {
      moduli[i] = drawn(mixture.components().get(labels[i] - 1), noise);
    }
    return new Frame(grid, mixture, view.heights(), labels, moduli, mishaps, seed);
  }

  private static double drawn(Component component, Noise noise) {
    return component.mean() + component.sigma() * noise.next();
  }

  private boolean isValid(int pixel) {
    return mishaps.at(pixel) == Invalid.NONE;
  }

  /** Pixels without a modulus. */
  int invalid() {
    return moduli.length - count(Invalid.NONE);
  }

  /** Pixels beyond the instrument's range. */
  int saturated() {
    return count(Invalid.SATURATED);
  }

  private int count(Invalid mishap) {
    return (int) IntStream.range(0, moduli.length).filter(i -> mishaps.at(i) == mishap).count();
  }

  /** The mean modulus of the valid pixels in Pa. */
  double mean() {
    return IntStream.range(0, moduli.length).filter(this::isValid).mapToDouble(i -> moduli[i]).average().orElse(Double.NaN);
  }

  /** The part of the valid pixels that belongs to a component. */
  double area(int label) {
    long pixels = IntStream.range(0, labels.length).filter(i -> labels[i] == label && isValid(i)).count();
    return (double) pixels / (labels.length - invalid());
  }

  /** Height Sensor, DMTModulus, Adhesion, Deformation and Peak Force Error. */
  List<SyntheticChannel> channels(double heightNoise, double setpoint) {
    return List.of(height(heightNoise), modulus(),
        noisy("Adhesion", "Adhesion", PeakForceQnm.FORCE, ADHESION, PeakForceQnm.ADHESION_NOISE, i -> PeakForceQnm.adhesion(labels[i])),
        noisy("Deformation", "Deformation", PeakForceQnm.DEFORMATION, DEFORMATION, PeakForceQnm.DEFORMATION_NOISE,
            i -> PeakForceQnm.deformation(moduli[i], setpoint)),
        noisy("Peak Force Error", "PeakForceError", PeakForceQnm.FORCE_DEFLECTION, ERROR, PeakForceQnm.FORCE_NOISE, this::feedbackError));
  }

  SyntheticChannel height(double heightNoise) {
    return noisy("Height Sensor", "ZSensor", PeakForceQnm.HEIGHT_SENSOR, HEIGHT, heightNoise, i -> heights[i]);
  }

  SyntheticChannel modulus() {
    byte[] codes = new byte[moduli.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (isValid(i) ? Invalid.NONE : mishaps.at(i) == Invalid.SATURATED ? Invalid.SATURATED : Invalid.MARKER).code();
    }
    return new SyntheticChannel("DMTModulus", "Stiffness", Direction.TRACE, PeakForceQnm.STIFFNESS, 4, moduli, codes);
  }

  private SyntheticChannel noisy(String name, String internalName, Sensitivity sensitivity, int stream, double sigma, IntToDoubleFunction value) {
    Noise noise = new Noise(Streams.of(seed, stream));
    double[] values = new double[labels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(i) + sigma * noise.next();
    }
    return SyntheticChannel.of(name, internalName, Direction.TRACE, sensitivity, values);
  }

  /** The feedback is late where the surface rises or falls along the line. */
  private double feedbackError(int pixel) {
    return pixel % grid.columns() == 0 ? 0 : FEEDBACK_LAG * (heights[pixel] - heights[pixel - 1]) / grid.pixelWidth();
  }

  /**
   * The same under a tip that taps. No curve has a negative modulus: where the image states less than {@link #SOFTEST}, the
   * curve is that of another modulus of the component.
   *
   * @param peakForce in N
   */
  Specimen specimen(double peakForce) {
    return pixel -> new Spot(tapped(pixel), adhesion(pixel), peakForce, mishaps.at(pixel));
  }

  private double tapped(int pixel) {
    double modulus = moduli[pixel];
    Noise noise = new Noise(Streams.of(seed, -TAPPED, pixel));
    while (modulus < SOFTEST) {
      modulus = drawn(mixture.components().get(labels[pixel] - 1), noise);
    }
    return modulus;
  }

  private double adhesion(int pixel) {
    Noise noise = new Noise(Streams.of(seed, -ADHESION, pixel));
    return Math.max(0, PeakForceQnm.adhesion(labels[pixel]) + PeakForceQnm.ADHESION_NOISE * noise.next());
  }
}
