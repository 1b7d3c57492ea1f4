package org.interphase.fitmodel.contact;

import org.interphase.api.spi.ContactModel.Forces;

/**
 * Laws of the form F = offset + E* g max(indentation, 0)^n with a geometry factor g: without a neck, the surfaces part where they
 * touched. One loop for each n, so that nothing is decided inside it and the compiler can take several samples at a time.
 */
final class Power {
  private Power() { }

  /** n = 3/2: spheres. */
  static void threeHalves(double offset, double byOffset, double modulus, double geometry, double[] indentation, int count, Forces out) {
    double[] force = out.force;
    double[] byIndentation = out.byIndentation;
    double[] byModulus = out.byModulus;
    double[] byPullOff = out.byPullOff;
    for (int i = 0; i < count; i++) {
      double depth = Math.max(indentation[i], 0);
      double shape = geometry * Math.sqrt(depth);
      force[i] = offset + modulus * shape * depth;
      byIndentation[i] = 1.5 * modulus * shape;
      byModulus[i] = shape * depth;
      byPullOff[i] = byOffset;
    }
  }

  /** n = 2: cones and pyramids. */
  static void square(double offset, double byOffset, double modulus, double geometry, double[] indentation, int count, Forces out) {
    double[] force = out.force;
    double[] byIndentation = out.byIndentation;
    double[] byModulus = out.byModulus;
    double[] byPullOff = out.byPullOff;
    for (int i = 0; i < count; i++) {
      double depth = Math.max(indentation[i], 0);
      double shape = geometry * depth;
      force[i] = offset + modulus * shape * depth;
      byIndentation[i] = 2 * modulus * shape;
      byModulus[i] = shape * depth;
      byPullOff[i] = byOffset;
    }
  }
}
