package org.interphase.simulation;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;

/**
 * The maps that the instrument makes while it scans: the height, and a modulus by a quick fit that is a little off, and
 * that shows some number also where the curve has no meaning.
 */
final class OnlineMaps {
  private static final int HEIGHT = -31;
  private static final int MODULUS = -32;
  private static final double BIAS = 1.01;
  private static final double SCATTER = 0.03;

  private OnlineMaps() { }

  /**
   * The Height Sensor and DMTModulus images.
   *
   * @param topography the true height of a pixel in m
   * @param heightNoise standard deviation of a height in m
   */
  static List<SyntheticChannel> of(Grid grid, Specimen specimen, IntToDoubleFunction topography, double heightNoise, long seed,
      IProgressMonitor monitor) {
    double[] heights = new double[grid.size()];
    double[] moduli = new double[grid.size()];
    byte[] invalid = new byte[grid.size()];
    Noise heightSensor = new Noise(Streams.of(seed, HEIGHT));
    Noise fit = new Noise(Streams.of(seed, MODULUS));
    for (int i = 0; i < heights.length; i++) {
      if (i % grid.columns() == 0) {
        Cancel.check(monitor);
      }
      heights[i] = topography.applyAsDouble(i) + heightNoise * heightSensor.next();
      Spot spot = specimen.at(i);
      boolean meaningful = spot.mishap() == Invalid.NONE;
      moduli[i] = spot.modulus() * (meaningful ? BIAS + SCATTER * fit.next() : fit.next());
      invalid[i] = spot.mishap() == Invalid.SATURATED ? Invalid.SATURATED.code() : 0;
    }
    return List.of(SyntheticChannel.of("Height Sensor", "ZSensor", Direction.TRACE, PeakForceQnm.HEIGHT_SENSOR, heights),
        new SyntheticChannel("DMTModulus", "Stiffness", Direction.TRACE, PeakForceQnm.STIFFNESS, 4, moduli, invalid));
  }
}
