package org.interphase.simulation;

import org.interphase.api.Invalid;

/**
 * The surface of a scene under the tip. A modulus below the softest that can be touched is drawn again from its component,
 * so that the moduli are those of Gaussians cut off there. Adhesion scatters about a mean that falls with the component's
 * stiffness.
 *
 * @param moduli of every pixel in Pa
 */
record SceneSpecimen(SyntheticImage image, double[] moduli, double peakForce, Mishaps mishaps) implements Specimen {
  /** The softest modulus that the tip meets, in Pa. */
  static final double SOFTEST = 20e6;
  private static final int REDRAWN = -41;
  private static final int ADHESION = -42;

  static SceneSpecimen of(SyntheticImage image, double peakForce, Mishaps mishaps) {
    double[] moduli = image.moduli().clone();
    for (int i = 0; i < moduli.length; i++) {
      if (moduli[i] < SOFTEST) {
        moduli[i] = redrawn(image, i);
      }
    }
    return new SceneSpecimen(image, moduli, peakForce, mishaps);
  }

  private static double redrawn(SyntheticImage image, int pixel) {
    Component component = image.scene().mixture().components().get(image.labels()[pixel] - 1);
    Noise noise = new Noise(Streams.of(image.seed(), image.frame(), REDRAWN, pixel));
    double modulus;
    do {
      modulus = component.mean() + component.sigma() * noise.next();
    } while (modulus < SOFTEST);
    return modulus;
  }

  /** How many moduli were drawn again. */
  int redrawn() {
    int redrawn = 0;
    for (double modulus : image.moduli()) {
      redrawn += modulus < SOFTEST ? 1 : 0;
    }
    return redrawn;
  }

  boolean isValid(int pixel) {
    return mishaps.at(pixel) == Invalid.NONE;
  }

  @Override
  public Spot at(int curve) {
    Noise noise = new Noise(Streams.of(image.seed(), image.frame(), ADHESION, curve));
    double adhesion = PeakForceQnm.adhesion(image.labels()[curve]) + PeakForceQnm.ADHESION_NOISE * noise.next();
    return new Spot(moduli[curve], Math.max(0, adhesion), peakForce, mishaps.at(curve));
  }
}
