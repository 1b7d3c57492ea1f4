package org.interphase.simulation;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;

/**
 * One frame of a scene with its truth, in memory: the maps before an instrument's file rounds them.
 *
 * <p>Within a component the modulus of every pixel is drawn independently from the component's Gaussian, negative values
 * included, so that the distribution of the valid pixels is the scene's mixture, exactly. What is correlated between
 * neighbours is the component: that is why the areas of one image scatter about the weights more than the number of its
 * pixels suggests. Invalid pixels are chosen at random from all pixels, a fixed number of each kind.
 *
 * <p>The accessors of arrays return the image's own arrays: not to be modified.
 *
 * @param scene what was looked at
 * @param seed the seed of the surface and of all noise
 * @param frame the number of the frame in its series, from 0: the surface has moved by {@code frame} times the drift
 * @param labels the true component of every pixel, 1 for the softest, bottom row first, invalid pixels included
 * @param moduli the modulus of every pixel in Pa, as if all were valid
 * @param invalid the codes of {@link Invalid} of the modulus channels
 * @param heights the topography in m without noise
 */
public record SyntheticImage(Scene scene, long seed, int frame, int[] labels, double[] moduli, byte[] invalid, double[] heights) {
  private static final int MODULUS = -1;
  private static final int INVALID = -2;
  private static final int SURFACE = -3;

  /**
   * Looks at the scene.
   *
   * @param seed chooses the surface, the noise and the invalid pixels. Frames of one series share it.
   * @param frame the number of the frame, from 0
   * @param monitor for cancelling
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  public static SyntheticImage of(Scene scene, long seed, int frame, IProgressMonitor monitor) {
    Surface surface = new Surface(scene.patchSize(), scene.roughness(), Streams.seed(seed, SURFACE));
    Surface.Window window = surface.window(scene.grid(), -frame * scene.driftX(), -frame * scene.driftY(), monitor);
    int[] labels = Arrays.stream(window.ranks()).mapToInt(scene.mixture()::label).toArray();
    double[] moduli = moduli(scene.mixture(), labels, new Noise(Streams.of(seed, frame, MODULUS)));
    byte[] invalid = invalid(scene, Streams.of(seed, frame, INVALID));
    return new SyntheticImage(scene, seed, frame, labels, moduli, invalid, window.heights());
  }

  private static double[] moduli(Mixture mixture, int[] labels, Noise noise) {
    double[] moduli = new double[labels.length];
    for (int i = 0; i < moduli.length; i++) {
      Component component = mixture.components().get(labels[i] - 1);
      moduli[i] = component.mean() + component.sigma() * noise.next();
    }
    return moduli;
  }

  /** The first steps of a Fisher-Yates shuffle choose the pixels. */
  private static byte[] invalid(Scene scene, UniformRandomProvider random) {
    byte[] codes = new byte[scene.grid().size()];
    int[] pixels = new int[codes.length];
    Arrays.setAll(pixels, i -> i);
    int saturated = scene.saturatedPixels();
    int total = saturated + scene.markedPixels();
    for (int i = 0; i < total; i++) {
      int other = i + random.nextInt(pixels.length - i);
      int chosen = pixels[other];
      pixels[other] = pixels[i];
      codes[chosen] = (i < saturated ? Invalid.SATURATED : Invalid.MARKER).code();
    }
    return codes;
  }

  /** The raster. */
  public Grid grid() {
    return scene.grid();
  }

  /** The modulus map as an ideal importer would give it, without the rounding of a file. */
  public Image modulusMap() {
    return Image.of("DMTModulus", Unit.PASCAL, grid(), moduli.clone(), invalid.clone());
  }

  /** A random stream for the noise of one channel of this frame. */
  Noise noise(int channel) {
    return new Noise(Streams.of(seed, frame, channel));
  }
}
