package org.interphase.analysis.curve;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.interphase.api.spi.UnloadingModel;
import org.interphase.api.spi.UnloadingModel.Evaluation;
import org.interphase.api.spi.UnloadingModel.Unloading;

/**
 * An unloading branch with its evaluation: the power law through its upper part, and how the modulus answers to small changes.
 *
 * @param byDepth derivative of the modulus' logarithm by a depth added to all samples, in 1/m
 */
record UnloadedBranch(Samples samples, Evaluation evaluation, double byDepth) {
  private static final int PARAMETERS = 3;
  /** Of the contact depth: the change that gives the derivative. */
  private static final double SHIFT = 1e-3;

  /** The samples of a branch before the evaluation; positions count from the turning point. */
  record Samples(Unloading unloading, CurveSettings settings, double contactPoint, double largestDepth, double largestForce) {
    static Samples of(Course course, Trace trace, CurveSettings settings, double contactPoint) {
      int[] taken = IntStream.rangeClosed(course.retract, trace.end()).filter(i -> Double.isFinite(trace.deflection[i])).toArray();
      double[] depth = Arrays.stream(taken).mapToDouble(i -> course.position[i] - contactPoint - trace.deflection[i]).toArray();
      double[] force = Arrays.stream(taken).mapToDouble(i -> settings.springConstant() * trace.deflection[i]).toArray();
      return new Samples(new Unloading(depth, force, settings.lower(), settings.upper()), settings, contactPoint,
          Arrays.stream(depth).max().orElse(0), Arrays.stream(force).max().orElse(0));
    }

    /** How many samples the evaluation takes. */
    int inWindow() {
      return (int) Arrays.stream(unloading.force()).filter(this::holds).count();
    }

    private boolean holds(double force) {
      return force >= unloading.lower() * largestForce && force <= unloading.upper() * largestForce;
    }

    Optional<UnloadedBranch> evaluate(UnloadingModel model) {
      return evaluate(model, unloading).flatMap(evaluation -> {
        double shift = SHIFT * evaluation.contactDepth();
        double[] deeper = Arrays.stream(unloading.depth()).map(depth -> depth + shift).toArray();
        return evaluate(model, new Unloading(deeper, unloading.force(), unloading.lower(), unloading.upper()))
            .map(shifted -> new UnloadedBranch(this, evaluation, Math.log(shifted.modulus() / evaluation.modulus()) / shift));
      });
    }

    private Optional<Evaluation> evaluate(UnloadingModel model, Unloading branch) {
      return model.evaluate(settings.contact(), settings.springConstant(), branch);
    }
  }

  double depth(double position, double deflection) {
    return position - samples.contactPoint() - deflection;
  }

  double largestDepth() {
    return samples.largestDepth();
  }

  /** Whether a force lies in the window. */
  boolean holds(double force) {
    return samples.holds(force);
  }

  /** The fitted force at a depth not below the final one, in N. */
  double force(double depth) {
    return stiffness(depth) * (depth - evaluation.finalDepth()) / evaluation.exponent();
  }

  private double stiffness(double depth) {
    double elastic = largestDepth() - evaluation.finalDepth();
    return evaluation.stiffness() * Math.pow((depth - evaluation.finalDepth()) / elastic, evaluation.exponent() - 1);
  }

  /** The scatter of the deflection about the fitted branch in m: the difference of the forces over k + S. */
  double scatter() {
    return Math.sqrt(squares() / (evaluation.points() - PARAMETERS));
  }

  /** The share of the deflection's variance that the branch explains. */
  double rSquared() {
    double k = samples.settings().springConstant();
    double[] deflections = Arrays.stream(samples.unloading().force()).filter(this::holds).map(force -> force / k).toArray();
    double mean = Arrays.stream(deflections).average().orElse(0);
    return 1 - squares() / Arrays.stream(deflections).map(d -> (d - mean) * (d - mean)).sum();
  }

  private double squares() {
    double[] depth = samples.unloading().depth();
    double[] force = samples.unloading().force();
    double k = samples.settings().springConstant();
    double squares = 0;
    for (int i = 0; i < force.length; i++) {
      if (holds(force[i])) {
        double difference = (force[i] - force(depth[i])) / (k + stiffness(depth[i]));
        squares += difference * difference;
      }
    }
    return squares;
  }

  /**
   * d ln(modulus) / d ln(deflection): the slope of deflection against position, S / (k + S), grows with the deflection, so that
   * ln S moves by 1 + S / k; the largest depth loses what the deflection gains, and the part of it that is not in contact shrinks
   * like Fmax / S.
   */
  double response() {
    double ratio = evaluation.stiffness() / samples.settings().springConstant();
    double deflection = force(largestDepth()) / samples.settings().springConstant();
    double notInContact = largestDepth() - evaluation.contactDepth();
    return 1 + ratio + byDepth * (notInContact * ratio - deflection);
  }
}
