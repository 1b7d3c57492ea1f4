package org.interphase.numerics.registration;

/**
 * How well the phase differences fit one shift, {@code C(d) = sum w cos(phase + 2 pi f d)}, with its derivatives: what is maximised for a
 * shift of a fraction of a pixel.
 */
final class Agreement {
  private static final int MOST_STEPS = 30;
  private static final double SMALL_STEP = 1e-7;
  private static final double LONGEST_STEP = 0.5;

  private final CrossPhase phase;
  private final double[] weight;
  private double value;
  private double[] cosine = new double[0];
  private final double[] gradient = new double[2];
  /** xx, xy, yy of the negative second derivatives. */
  private final double[] curvature = new double[3];

  private Agreement(CrossPhase phase, double[] weight) {
    this.phase = phase;
    this.weight = weight;
  }

  /** Where the maximum is. */
  record Peak(double dx, double dy, double dxError, double dyError, double height, double[] cosine) { }

  /**
   * Climbs from a shift near the maximum by Newton's method.
   *
   * @param weight of each frequency, at least 0. Not modified.
   * @param errors whether they are wanted, which takes two transforms
   * @return the peak with errors from the scatter of its slope from place to place (sandwich); NaN in dx and dy where there is no
   *     maximum within two pixels
   */
  static Peak climb(CrossPhase phase, double[] weight, double startX, double startY, boolean errors) {
    Agreement agreement = new Agreement(phase, weight);
    double x = startX;
    double y = startY;
    for (int step = 0; step < MOST_STEPS; step++) {
      agreement.at(x, y, false);
      double determinant = agreement.determinant();
      if (!(determinant > 0) || !(agreement.curvature[0] > 0) || Math.hypot(x - startX, y - startY) > 2) {
        return new Peak(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, new double[0]);
      }
      double dx = (agreement.curvature[2] * agreement.gradient[0] - agreement.curvature[1] * agreement.gradient[1]) / determinant;
      double dy = (agreement.curvature[0] * agreement.gradient[1] - agreement.curvature[1] * agreement.gradient[0]) / determinant;
      double shrink = Math.min(1, LONGEST_STEP / Math.hypot(dx, dy));
      x += Double.isFinite(shrink) ? shrink * dx : 0;
      y += Double.isFinite(shrink) ? shrink * dy : 0;
      if (Math.hypot(dx, dy) < SMALL_STEP) {
        break;
      }
    }
    agreement.at(x, y, true);
    return agreement.peak(x, y, errors);
  }

  private double determinant() {
    return curvature[0] * curvature[2] - curvature[1] * curvature[1];
  }

  private Peak peak(double x, double y, boolean errors) {
    if (!errors) {
      return new Peak(x, y, Double.NaN, Double.NaN, value, cosine);
    }
    double a = curvature[2] / determinant();
    double b = -curvature[1] / determinant();
    double c = curvature[0] / determinant();
    double[] scatter = phase.scatter(weight, x, y);
    double xx = a * a * scatter[0] + 2 * a * b * scatter[1] + b * b * scatter[2];
    double yy = b * b * scatter[0] + 2 * b * c * scatter[1] + c * c * scatter[2];
    return new Peak(x, y, Math.sqrt(xx), Math.sqrt(yy), value, cosine);
  }

  private void at(double dx, double dy, boolean keep) {
    int width = phase.width;
    double[] cosX = new double[width];
    double[] sinX = new double[width];
    for (int x = 0; x < width; x++) {
      cosX[x] = Math.cos(2 * Math.PI * phase.fx(x) * dx);
      sinX[x] = Math.sin(2 * Math.PI * phase.fx(x) * dx);
    }
    cosine = keep ? new double[weight.length] : cosine;
    double[] sums = new double[6];
    for (int y = 0; y < phase.height; y++) {
      double v = 2 * Math.PI * phase.fy(y);
      double cosY = Math.cos(v * dy);
      double sinY = Math.sin(v * dy);
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        double w = weight[i];
        if (w == 0) {
          continue;
        }
        double turnRe = cosX[x] * cosY - sinX[x] * sinY;
        double turnIm = sinX[x] * cosY + cosX[x] * sinY;
        double c = phase.re[i] * turnRe - phase.im[i] * turnIm;
        double s = phase.re[i] * turnIm + phase.im[i] * turnRe;
        double u = 2 * Math.PI * phase.fx(x);
        add(sums, w * c, -w * s, u, v);
        if (keep) {
          cosine[i] = c;
        }
      }
    }
    value = sums[0];
    System.arraycopy(sums, 1, gradient, 0, 2);
    System.arraycopy(sums, 3, curvature, 0, 3);
  }

  private static void add(double[] sums, double cosine, double score, double u, double v) {
    sums[0] += cosine;
    sums[1] += score * u;
    sums[2] += score * v;
    sums[3] += cosine * u * u;
    sums[4] += cosine * u * v;
    sums[5] += cosine * v * v;
  }
}
