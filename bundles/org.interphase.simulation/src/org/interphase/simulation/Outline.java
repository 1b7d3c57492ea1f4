package org.interphase.simulation;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * The convex outline of a particle around its centre: the points at distance 1 in a norm that blends the distance from a
 * circle with that from a polygon, {@code N(q) = (1 - p) |q| / r + p max_k q.n_k / r_k}. A share p of 0 is a circle, 1 a polygon
 * whose sides have the normals n_k and the distances r_k.
 */
final class Outline {
  private static final int FEWEST_SIDES = 5;
  private static final int MOST_SIDES = 8;
  private static final double JITTER = 0.25;
  private static final double DISTANCE_SCATTER = 0.08;
  private static final int DIRECTIONS = 1440;

  private final double round;
  private final double[] normalX;
  private final double[] normalY;
  private final double circularity;
  private final double reach;

  /**
   * An outline with the area of a circle.
   *
   * @param diameter of that circle in m
   * @param angularity the share p of the polygon, 0 to 1
   * @param random chooses the polygon: 5 to 8 sides, uneven in direction and distance
   */
  Outline(double diameter, double angularity, UniformRandomProvider random) {
    int sides = FEWEST_SIDES + random.nextInt(MOST_SIDES - FEWEST_SIDES + 1);
    double turn = random.nextDouble();
    double[] x = new double[sides];
    double[] y = new double[sides];
    for (int k = 0; k < sides; k++) {
      double angle = 2 * Math.PI * (turn + k + JITTER * (2 * random.nextDouble() - 1)) / sides;
      double distance = 1 + DISTANCE_SCATTER * (2 * random.nextDouble() - 1);
      x[k] = angularity * StrictMath.cos(angle) / distance;
      y[k] = angularity * StrictMath.sin(angle) / distance;
    }
    Shape unscaled = Shape.of(1 - angularity, x, y);
    double scale = diameter / (2 * Math.sqrt(unscaled.area / Math.PI));
    round = (1 - angularity) / scale;
    for (int k = 0; k < sides; k++) {
      x[k] /= scale;
      y[k] /= scale;
    }
    normalX = x;
    normalY = y;
    circularity = 4 * Math.PI * unscaled.area / (unscaled.perimeter * unscaled.perimeter);
    reach = unscaled.farthest * scale;
  }

  /** The norm of a vector from the centre: less than 1 inside. */
  double norm(double dx, double dy) {
    return norm(round, normalX, normalY, dx, dy);
  }

  /** 4 pi area / perimeter^2: 1 for a circle. */
  double circularity() {
    return circularity;
  }

  /** The distance of the farthest point in m. */
  double reach() {
    return reach;
  }

  private static double norm(double round, double[] normalX, double[] normalY, double dx, double dy) {
    double farthest = 0;
    for (int k = 0; k < normalX.length; k++) {
      farthest = Math.max(farthest, dx * normalX[k] + dy * normalY[k]);
    }
    return round * Math.sqrt(dx * dx + dy * dy) + farthest;
  }

  private record Shape(double area, double perimeter, double farthest) {
    /** Of the polygon through the outline's points in many directions. */
    static Shape of(double round, double[] normalX, double[] normalY) {
      double area = 0;
      double perimeter = 0;
      double farthest = 0;
      double lastX = 0;
      double lastY = 0;
      for (int i = 0; i <= DIRECTIONS; i++) {
        double cosine = StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
        double sine = StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
        double radius = 1 / norm(round, normalX, normalY, cosine, sine);
        double x = radius * cosine;
        double y = radius * sine;
        if (i > 0) {
          area += (lastX * y - x * lastY) / 2;
          perimeter += Math.sqrt((x - lastX) * (x - lastX) + (y - lastY) * (y - lastY));
        }
        farthest = Math.max(farthest, radius);
        lastX = x;
        lastY = y;
      }
      return new Shape(area, perimeter, farthest);
    }
  }
}
