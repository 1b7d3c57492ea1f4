package org.interphase.numerics.registration;

import java.util.Optional;

/**
 * Where a pattern has moved to, or why that cannot be said.
 *
 * @param shift empty when no common pattern was recognised
 * @param significance how far the agreement rises above what unrelated images would show, in standard deviations of that; NaN when there
 *     was nothing to compare. Below {@link PhaseCorrelation#SIGNIFICANT} there is no shift
 * @param coherence how well the two agree at the best shift: the mean cosine of the phase differences over the frequencies that carry
 *     signal, 1 for a copy, about 0 for unrelated images; NaN when there was nothing to compare
 * @param reason why there is no shift, a phrase; empty when there is one
 */
public record Registration(Optional<Shift> shift, double significance, double coherence, String reason) {
  /**
   * A shift in pixels: what is at (x, y) in the reference is at (x + dx, y + dy) in the moved image.
   *
   * @param dx along a row
   * @param dy across rows, toward higher row numbers
   * @param dxError one standard error of dx
   * @param dyError one standard error of dy
   */
  public record Shift(double dx, double dy, double dxError, double dyError) {
    /** The fraction of an image of that size that shows what the other shows too. */
    public double overlap(int columns, int rows) {
      return Math.max(0, 1 - Math.abs(dx) / columns) * Math.max(0, 1 - Math.abs(dy) / rows);
    }

    /** The way back. */
    public Shift reversed() {
      return new Shift(-dx, -dy, dxError, dyError);
    }

    /** One shift after another whose errors are independent. */
    public Shift then(Shift next) {
      return new Shift(dx + next.dx, dy + next.dy, Math.hypot(dxError, next.dxError), Math.hypot(dyError, next.dyError));
    }
  }

  static Registration failed(String reason) {
    return new Registration(Optional.empty(), Double.NaN, Double.NaN, reason);
  }
}
