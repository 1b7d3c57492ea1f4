package org.interphase.analysis.curve;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

import org.interphase.api.Ramp;

/**
 * A force curve of known truth, made without the code under test: the contact radius at which spring and contact balance is
 * found by bisection.
 *
 * @param modulus reduced modulus in Pa
 * @param adhesion magnitude of the pull-off force in N
 * @param peak force at the turning point in N
 */
record TrueCurve(Law law, double radius, double springConstant, double modulus, double adhesion, double peak) {
  enum Law { DMT, JKR }

  /** Contact radius, indentation and force of a law. */
  private double indentation(double a) {
    return a * a / radius - (law == Law.JKR ? Math.sqrt(2 * Math.PI * a * workJkr() / modulus) : 0);
  }

  private double force(double a) {
    double hertz = 4 * modulus * a * a * a / (3 * radius);
    return law == Law.JKR ? hertz - Math.sqrt(8 * Math.PI * workJkr() * modulus * a * a * a) : hertz - adhesion;
  }

  private double workJkr() {
    return adhesion / (1.5 * Math.PI * radius);
  }

  private double reach(double a) {
    return indentation(a) + force(a) / springConstant;
  }

  /** The contact radius below which the cantilever jumps off: the minimum of the reach. */
  private double leastContact() {
    if (law == Law.DMT) {
      return 0;
    }
    double low = 0;
    double high = radius;
    for (int i = 0; i < 120; i++) {
      double left = low + 0.4 * (high - low);
      double right = low + 0.6 * (high - low);
      if (reach(left) < reach(right)) {
        high = right;
      } else {
        low = left;
      }
    }
    return (low + high) / 2;
  }

  private static double solve(DoubleUnaryOperator growing, double target, double low, double high) {
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (growing.applyAsDouble(middle) < target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Piezo position of first touch, from the turning point, in m. */
  double contactPoint() {
    return -reach(solve(this::force, peak, leastContact(), 4 * radius));
  }

  /** The deflection of every sample in the order of the recording, in m, without noise. */
  double[] record(Ramp ramp) {
    double contactPoint = contactPoint();
    double least = leastContact();
    double jump = reach(least);
    double[] d = new double[ramp.samples()];
    double top = ramp instanceof Ramp.Sinusoidal sine ? sine.amplitude() : ramp.position(((Ramp.Linear) ramp).approach() - 1);
    for (int i = 0; i < d.length; i++) {
      double reach = ramp.position(i) - top - contactPoint;
      if (reach >= (approaching(ramp, i) ? 0 : jump)) {
        d[i] = force(solve(this::reach, reach, least, 4 * radius)) / springConstant;
      }
    }
    return d;
  }

  private static boolean approaching(Ramp ramp, int sample) {
    return switch (ramp) {
      case Ramp.Linear linear -> sample < linear.approach();
      case Ramp.Sinusoidal sine -> {
        double after = (sample - sine.turningPoint() + sine.samples()) % sine.samples();
        yield after >= sine.samples() / 2;
      }
    };
  }

  /** Adds white noise of a standard deviation in m. */
  static double[] noisy(double[] deflection, double noise, RandomGenerator random) {
    double[] d = deflection.clone();
    for (int i = 0; i < d.length; i++) {
      d[i] += noise * random.nextGaussian();
    }
    return d;
  }
}
