package org.interphase.numerics.image;

/**
 * The Euclidean distance of every pixel of a set from the nearest pixel outside it: the lower envelope of parabolas, first along the columns, then
 * along the rows (P. F. Felzenszwalb and D. P. Huttenlocher (2012), doi:10.4086/toc.2012.v008a019). Exact, and linear in the number of pixels.
 */
public final class DistanceTransform {
  private DistanceTransform() { }

  /**
   * The distances. What lies beyond the raster counts neither as inside nor as outside.
   *
   * @param columns pixels in a row
   * @param inside by rows. Not modified.
   * @param width the pitch of the columns
   * @param height the pitch of the rows
   * @return 0 outside; infinite everywhere when nothing is outside. The caller owns the array.
   */
  public static double[] of(int columns, boolean[] inside, double width, double height) {
    int rows = inside.length / columns;
    double[] squared = new double[inside.length];
    for (int i = 0; i < inside.length; i++) {
      squared[i] = inside[i] ? Double.POSITIVE_INFINITY : 0;
    }
    Envelope envelope = new Envelope(Math.max(columns, rows));
    for (int column = 0; column < columns; column++) {
      envelope.apply(squared, column, columns, rows, height);
    }
    for (int row = 0; row < rows; row++) {
      envelope.apply(squared, row * columns, 1, columns, width);
    }
    for (int i = 0; i < squared.length; i++) {
      squared[i] = Math.sqrt(squared[i]);
    }
    return squared;
  }

  /** The smallest of the parabolas over the values of a line. */
  private static final class Envelope {
    private final double[] line;
    private final int[] apex;
    private final double[] from;

    Envelope(int longest) {
      line = new double[longest];
      apex = new int[longest];
      from = new double[longest + 1];
    }

    void apply(double[] values, int start, int step, int length, double pitch) {
      int last = -1;
      for (int q = 0; q < length; q++) {
        line[q] = values[start + q * step];
        if (Double.isInfinite(line[q])) {
          continue;
        }
        double meets = Double.NEGATIVE_INFINITY;
        while (last >= 0) {
          meets = meeting(apex[last], q, pitch);
          if (meets > from[last]) {
            break;
          }
          last--;
        }
        last++;
        apex[last] = q;
        from[last] = last == 0 ? Double.NEGATIVE_INFINITY : meets;
      }
      if (last < 0) {
        return;
      }
      int at = 0;
      for (int q = 0; q < length; q++) {
        while (at < last && from[at + 1] < q * pitch) {
          at++;
        }
        double distance = (q - apex[at]) * pitch;
        values[start + q * step] = distance * distance + line[apex[at]];
      }
    }

    private double meeting(int p, int q, double pitch) {
      double x = p * pitch;
      double y = q * pitch;
      return (line[q] + y * y - line[p] - x * x) / (2 * (y - x));
    }
  }
}
