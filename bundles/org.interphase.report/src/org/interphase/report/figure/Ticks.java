package org.interphase.report.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers for axes: multiples of 1, 2 or 5 times a power of ten. Decimal arithmetic on the shortest decimal of every double, so
 * that an axis that ends at 0.3 has a tick there, and ranges of 1e-300 or 1e300 are as good as any.
 */
public final class Ticks {
  private static final int[] MANTISSAS = {1, 2, 5};
  private static final double PLAIN = 1e7;
  private static final int PLAIN_DECIMALS = 7;

  private Ticks() { }

  /**
   * One tick.
   *
   * @param value where it is
   * @param label what is written there; on an axis no two are equal, and all have the same number of decimals or a power of ten
   */
  public record Tick(double value, String label) { }

  /**
   * The ticks of an axis.
   *
   * @param range the axis, wide enough for different doubles between its ends
   * @param most how many there may be, at least 1; from 6 on there are always two or more
   * @return ascending, all inside the range, with the finest round step that does not give too many
   */
  public static List<Tick> within(Range range, int most) {
    BigDecimal step = step(range, most);
    BigInteger first = multiple(range.lower(), step, RoundingMode.CEILING);
    int count = multiple(range.upper(), step, RoundingMode.FLOOR).subtract(first).intValueExact() + 1;
    List<Tick> ticks = new ArrayList<>(count);
    boolean plain = Math.max(Math.abs(range.lower()), Math.abs(range.upper())) < PLAIN && magnitude(step) > -PLAIN_DECIMALS;
    for (int i = 0; i < count; i++) {
      BigDecimal value = step.multiply(new BigDecimal(first.add(BigInteger.valueOf(i))));
      ticks.add(new Tick(value.doubleValue(), plain ? Numbers.plain(value, Math.max(0, -magnitude(step))) : Numbers.scientific(value)));
    }
    return ticks;
  }

  /**
   * The ticks of a logarithmic axis: powers of ten, every n-th of them where there are too many, with 2 and 5 between them where
   * there are few, and those of {@link #within} where even these are fewer than two.
   *
   * @param range the axis, both ends positive
   * @param most how many there may be, at least 1
   */
  static List<Tick> logarithmic(Range range, int most) {
    int first = (int) Math.floor(Math.log10(range.lower()));
    int last = (int) Math.ceil(Math.log10(range.upper()));
    boolean mixed = MANTISSAS.length * (last - first) <= most;
    int stride = mixed ? 1 : Math.ceilDiv(last - first + 1, most);
    boolean plain = range.lower() >= 1e-3 && range.upper() <= 1e5;
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent++) {
      for (int mantissa : mixed ? MANTISSAS : new int[] {1}) {
        BigDecimal value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent);
        if (Math.floorMod(exponent, stride) == 0 && range.contains(value.doubleValue())) {
          ticks.add(new Tick(value.doubleValue(), plain ? Numbers.plain(value, Math.max(0, -exponent)) : Numbers.scientific(value)));
        }
      }
    }
    return ticks.size() < 2 ? within(range, most) : ticks;
  }

  /** A range widened to the next round numbers, of which at most {@code most} lie inside the given range. */
  public static Range rounded(Range range, int most) {
    BigDecimal step = step(range, most);
    double lower = step.multiply(new BigDecimal(multiple(range.lower(), step, RoundingMode.FLOOR))).doubleValue();
    double upper = step.multiply(new BigDecimal(multiple(range.upper(), step, RoundingMode.CEILING))).doubleValue();
    return new Range(Math.max(lower, -Double.MAX_VALUE), Math.min(upper, Double.MAX_VALUE));
  }

  /** The greatest round number (1, 2 or 5 times a power of ten) that is at most {@code value}, a positive number. */
  public static double roundDown(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal round = BigDecimal.ZERO;
    for (int mantissa : MANTISSAS) {
      BigDecimal candidate = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(magnitude(exact));
      round = candidate.compareTo(exact) <= 0 ? candidate : round;
    }
    return round.doubleValue();
  }

  private static BigDecimal step(Range range, int most) {
    BigDecimal span = BigDecimal.valueOf(range.upper()).subtract(BigDecimal.valueOf(range.lower()));
    int exponent = magnitude(span.divide(BigDecimal.valueOf(most), MathContext.DECIMAL32));
    for (int i = 0; ; i++) {
      BigDecimal step = BigDecimal.valueOf(MANTISSAS[i % 3]).scaleByPowerOfTen(exponent + i / 3);
      BigInteger last = multiple(range.upper(), step, RoundingMode.FLOOR);
      BigInteger count = last.subtract(multiple(range.lower(), step, RoundingMode.CEILING)).add(BigInteger.ONE);
      if (count.compareTo(BigInteger.valueOf(most)) <= 0) {
        return step;
      }
    }
  }

  private static BigInteger multiple(double value, BigDecimal step, RoundingMode rounding) {
    return BigDecimal.valueOf(value).divide(step, 0, rounding).toBigInteger();
  }

  /** The power of ten of a number's first digit. */
  private static int magnitude(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }
}
