package org.interphase.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A unit of measurement: a factor to the coherent SI unit, and a dimension.
 *
 * <p>The dimension is a product of powers of base symbols. Besides the SI base units there are three kinds of
 * base symbol that instruments need: {@code rad}, {@code Arb} (an uncalibrated scale) and opaque logarithms such as
 * {@code log(Pa)}. They cancel like any other, so {@code MPa/Arb} times {@code Arb} is {@code MPa}, and
 * {@code log(Pa)/log(Arb)} times {@code log(Arb)} is {@code log(Pa)}.
 *
 * <p>Immutable; equal when factor and dimension are equal, whatever the spelling.
 */
public final class Unit {
  private static final Map<String, Unit> ATOMS = new LinkedHashMap<>();
  private static final Map<String, Double> PREFIXES = new LinkedHashMap<>();
  private static final List<String> READABLE_PREFIXES = List.of("f", "p", "n", "µ", "m", "", "k", "M", "G", "T");
  private static final Pattern LOGARITHM = Pattern.compile("log\\([^()]*\\)");

  static {
    for (Object[] prefix : new Object[][] {{"f", 1e-15}, {"p", 1e-12}, {"n", 1e-9}, {"µ", 1e-6}, {"u", 1e-6}, {"~", 1e-6}, {"μ", 1e-6},
        {"m", 1e-3}, {"k", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12}}) {
      PREFIXES.put((String) prefix[0], (Double) prefix[1]);
    }
  }

  /** The dimensionless unit, written as an empty string. */
  public static final Unit ONE = new Unit("", 1, Map.of());
  public static final Unit METRE = base("m");
  public static final Unit KILOGRAM = base("kg");
  public static final Unit SECOND = base("s");
  public static final Unit AMPERE = base("A");
  public static final Unit KELVIN = base("K");
  public static final Unit MOLE = base("mol");
  public static final Unit RADIAN = base("rad");
  /** An uncalibrated scale: numbers that compare within one channel and mean nothing else. */
  public static final Unit ARBITRARY = base("Arb");
  public static final Unit NEWTON = derived("N", 1, Map.of("kg", 1, "m", 1, "s", -2));
  public static final Unit PASCAL = derived("Pa", 1, Map.of("kg", 1, "m", -1, "s", -2));
  public static final Unit JOULE = derived("J", 1, Map.of("kg", 1, "m", 2, "s", -2));
  public static final Unit WATT = derived("W", 1, Map.of("kg", 1, "m", 2, "s", -3));
  public static final Unit VOLT = derived("V", 1, Map.of("kg", 1, "m", 2, "s", -3, "A", -1));
  public static final Unit COULOMB = derived("C", 1, Map.of("A", 1, "s", 1));
  public static final Unit OHM = derived("Ohm", 1, Map.of("kg", 1, "m", 2, "s", -3, "A", -2));
  public static final Unit FARAD = derived("F", 1, Map.of("kg", -1, "m", -2, "s", 4, "A", 2));
  public static final Unit HERTZ = derived("Hz", 1, Map.of("s", -1));
  /** The elementary charge times one volt (CODATA 2018, exact). */
  public static final Unit ELECTRONVOLT = derived("eV", 1.602176634e-19, JOULE.dimension);
  public static final Unit DEGREE = derived("deg", Math.PI / 180, RADIAN.dimension);

  static {
    ATOMS.put("g", new Unit("g", 1e-3, KILOGRAM.dimension));
    for (String alias : new String[] {"º", "°"}) {
      ATOMS.put(alias, DEGREE);
    }
    ATOMS.put("arb", ARBITRARY);
    ATOMS.put("%", new Unit("%", 1e-2, Map.of()));
    ATOMS.put("1", ONE);
    ATOMS.put("min", new Unit("min", 60, SECOND.dimension));
    ATOMS.put("h", new Unit("h", 3600, SECOND.dimension));
  }

  /** Coherent units by the names people read, most telling first. */
  private static final List<Unit> NAMED = List.of(ONE, METRE, PASCAL, NEWTON, VOLT, JOULE, SECOND, HERTZ, AMPERE, KILOGRAM, KELVIN, MOLE, WATT,
      COULOMB, OHM, FARAD, RADIAN, ARBITRARY, derived("N/m", 1, NEWTON.per(METRE).dimension), derived("m/V", 1, METRE.per(VOLT).dimension),
      derived("N/V", 1, NEWTON.per(VOLT).dimension), derived("m/s", 1, METRE.per(SECOND).dimension),
      derived("V/s", 1, VOLT.per(SECOND).dimension), derived("Pa/s", 1, PASCAL.per(SECOND).dimension));

  private final String symbol;
  private final double factor;
  /** The inverse of a factor that is a whole fraction, else 0: dividing by 1e9 rounds once where multiplying by 1e-9 rounds twice. */
  private final double divisor;
  private final Map<String, Integer> dimension;

  private Unit(String symbol, double factor, Map<String, Integer> dimension) {
    this.symbol = symbol;
    this.factor = factor;
    double inverse = Math.rint(1 / factor);
    this.divisor = factor < 1 && 1 / inverse == factor ? inverse : 0;
    this.dimension = dimension;
  }

  private static Unit base(String symbol) {
    return derived(symbol, 1, Map.of(symbol, 1));
  }

  private static Unit derived(String symbol, double factor, Map<String, Integer> dimension) {
    Unit unit = new Unit(symbol, factor, Map.copyOf(dimension));
    if (symbol.indexOf('/') < 0) {
      ATOMS.put(symbol, unit);
    }
    return unit;
  }

  /**
   * Reads a unit such as {@code nm}, {@code ~m} (NanoScope's micrometre), {@code MPa/Arb}, {@code V.s} or
   * {@code log(Pa)/log(Arb)}.
   *
   * @param text the unit; blank means dimensionless
   * @return the unit, or empty when a part of it is not known
   */
  public static Optional<Unit> parse(String text) {
    Unit product = ONE;
    int sign = 1;
    int start = 0;
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return Optional.of(ONE);
    }
    for (int i = 0; i <= trimmed.length(); i++) {
      char c = i < trimmed.length() ? trimmed.charAt(i) : '.';
      if (c != '/' && c != '.' && c != '·' && c != '*') {
        continue;
      }
      Optional<Unit> atom = power(trimmed.substring(start, i).strip());
      if (atom.isEmpty()) {
        return Optional.empty();
      }
      product = sign > 0 ? product.times(atom.get()) : product.per(atom.get());
      sign = c == '/' ? -1 : 1;
      start = i + 1;
    }
    return Optional.of(new Unit(trimmed, product.factor, product.dimension));
  }

  private static Optional<Unit> power(String text) {
    int end = text.length();
    while (end > 1 && Character.isDigit(text.charAt(end - 1)) && !text.equals("1")) {
      end--;
    }
    int exponent = end == text.length() || end == 0 || text.length() - end > 1 ? 1 : text.charAt(end) - '0';
    if (text.length() - end > 1) {
      return Optional.empty();
    }
    return atom(text.substring(0, end)).map(unit -> {
      Unit result = ONE;
      for (int i = 0; i < exponent; i++) {
        result = result.times(unit);
      }
      return result;
    });
  }

  private static Optional<Unit> atom(String text) {
    Unit known = ATOMS.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    if (LOGARITHM.matcher(text).matches()) {
      return Optional.of(new Unit(text, 1, Map.of(text, 1)));
    }
    if (text.length() > 1) {
      Double prefix = PREFIXES.get(text.substring(0, 1));
      Unit rest = ATOMS.get(text.substring(1));
      if (prefix != null && rest != null) {
        return Optional.of(new Unit(text, prefix * rest.factor, rest.dimension));
      }
    }
    return Optional.empty();
  }

  /** The product of two units; symbols that meet their inverse cancel. */
  public Unit times(Unit other) {
    return combine(other, 1);
  }

  /** The quotient of two units; symbols that meet their like cancel. */
  public Unit per(Unit other) {
    return combine(other, -1);
  }

  private Unit combine(Unit other, int sign) {
    Map<String, Integer> sum = new TreeMap<>(dimension);
    other.dimension.forEach((symbol, power) -> sum.merge(symbol, sign * power, Integer::sum));
    sum.values().removeIf(power -> power == 0);
    double product = sign > 0 ? factor * other.factor : factor / other.factor;
    Map<String, Integer> combined = Map.copyOf(sum);
    return new Unit(product == 1 ? coherentSymbol(combined) : symbol + (sign > 0 ? "." : "/") + other.symbol, product, combined);
  }

  private static String coherentSymbol(Map<String, Integer> dimension) {
    if (NAMED != null) {
      for (Unit unit : NAMED) {
        if (unit.dimension.equals(dimension)) {
          return unit.symbol;
        }
      }
    }
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    new TreeMap<>(dimension).forEach((symbol, power) -> {
      StringBuilder side = power > 0 ? above : below;
      side.append(power > 0 ? (side.isEmpty() ? "" : ".") : "/").append(symbol).append(Math.abs(power) == 1 ? "" : Math.abs(power));
    });
    return (above.isEmpty() && !below.isEmpty() ? "1" : above.toString()) + below;
  }

  /** The coherent SI unit of the same dimension: {@code Pa} for {@code MPa}, {@code m} for {@code nm}. */
  public Unit si() {
    return new Unit(coherentSymbol(dimension), 1, dimension);
  }

  /**
   * The unit of this dimension with the prefix that a person would choose for a value.
   *
   * @param siValue a typical magnitude in SI units; 0 and NaN give the SI unit
   * @return for example {@code MPa} for 3e8 {@code Pa}; units without a short name are returned as their SI unit
   */
  public Unit readable(double siValue) {
    Unit si = si();
    double magnitude = Math.abs(siValue);
    int slash = si.symbol.indexOf('/');
    boolean prefixable = !dimension.isEmpty() && !si.symbol.startsWith("1/") && !si.symbol.contains("log(") && !equals(ARBITRARY) && !si.equals(RADIAN)
        && ATOMS.containsKey(slash < 0 ? si.symbol : si.symbol.substring(0, slash));
    if (!prefixable || !(magnitude > 0) || Double.isInfinite(magnitude)) {
      return si;
    }
    Unit chosen = new Unit("f" + si.symbol, 1e-15, dimension);
    for (String prefix : READABLE_PREFIXES) {
      double step = prefix.isEmpty() ? 1 : PREFIXES.get(prefix);
      if (magnitude >= step * (1 - 1e-12)) {
        chosen = prefix.isEmpty() ? si : new Unit(prefix + si.symbol, step, dimension);
      }
    }
    return chosen;
  }

  /** Whether values in this unit and in the other can be converted into each other. */
  public boolean compatible(Unit other) {
    return dimension.equals(other.dimension);
  }

  /** A value in this unit, expressed in the SI unit. NaN stays NaN. */
  public double toSi(double value) {
    return divisor > 0 ? value / divisor : value * factor;
  }

  /** A value in the SI unit, expressed in this unit. NaN stays NaN. */
  public double fromSi(double value) {
    return divisor > 0 ? value * divisor : value / factor;
  }

  /** How the unit is written, for example {@code nm/V}; empty when dimensionless. */
  public String symbol() {
    return symbol;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && unit.factor == factor && unit.dimension.equals(dimension);
  }

  @Override
  public int hashCode() {
    return Objects.hash(factor, dimension);
  }

  @Override
  public String toString() {
    return symbol;
  }
}
