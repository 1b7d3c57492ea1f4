package org.interphase.ui.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;

/**
 * Conditions as they are typed above a column. For words: what they contain, whatever the case. For numbers, in the unit of the column
 * or with a unit of their own:
 * <pre>
 *   &gt; 3     &gt;= 3     &lt; 3     &lt;= 3 nm
 *   1..5      from 1 to 5, both included
 *   3.1       equal to as many digits as are typed: 3.05 to 3.15
 *   != 3.1    not so
 * </pre>
 * A number that is not known meets no condition but {@code !=}.
 */
final class RowFilter {
  private static final Pattern COMPARISON = Pattern.compile("(>=|<=|!=|>|<|=)?\\s*([^<>=!]+)");
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*\\.\\.\\s*(.+)");
  private static final Pattern DIGITS = Pattern.compile("[-+]?\\d*\\.?(\\d*)(?:[eE]([-+]?\\d{1,3}))?");

  private RowFilter() { }

  /** The rows that meet a condition on a column; empty when the condition cannot be read. */
  static <R> Optional<Predicate<R>> of(Column<R> column, String typed) {
    String text = typed.strip();
    return switch (column) {
      case TextColumn<R> words -> {
        String part = text.toLowerCase(Locale.ROOT);
        yield Optional.of(row -> words.text(row).toLowerCase(Locale.ROOT).contains(part));
      }
      case NumberColumn<R> numbers -> numbers(text.replace('\u2212', '-'), numbers.unit())
          .map(condition -> row -> condition.test(numbers.shown(row)));
    };
  }

  private static Optional<DoublePredicate> numbers(String text, Unit unit) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      Optional<Double> lower = number(range.group(1), unit);
      Optional<Double> upper = number(range.group(2), unit);
      return lower.flatMap(from -> upper.map(to -> value -> value >= from && value <= to));
    }
    Matcher comparison = COMPARISON.matcher(text);
    return !comparison.matches() ? Optional.empty()
        : comparison(Optional.ofNullable(comparison.group(1)).orElse("="), comparison.group(2).strip(), unit);
  }

  private static Optional<DoublePredicate> comparison(String sign, String text, Unit unit) {
    return number(text, unit).map(limit -> switch (sign) {
      case ">" -> value -> value > limit;
      case ">=" -> value -> value >= limit;
      case "<" -> value -> value < limit;
      case "<=" -> value -> value <= limit;
      case "!=" -> equal(text, unit).negate();
      default -> equal(text, unit);
    });
  }

  private static Optional<Quantity> quantity(String text, Unit unit) {
    return Quantity.parse(text).filter(typed -> Double.isFinite(typed.value()))
        .map(typed -> typed.unit().symbol().isEmpty() ? new Quantity(typed.value(), unit) : typed).filter(typed -> typed.unit().compatible(unit));
  }

  private static Optional<Double> number(String text, Unit unit) {
    return quantity(text, unit).map(typed -> unit.fromSi(typed.si()));
  }

  /** Equal to the last digit that is typed. */
  private static DoublePredicate equal(String text, Unit unit) {
    Quantity typed = quantity(text, unit).orElseThrow();
    Matcher digits = DIGITS.matcher(text);
    int last = digits.lookingAt() ? Optional.ofNullable(digits.group(2)).map(Integer::parseInt).orElse(0) - digits.group(1).length() : 0;
    double limit = unit.fromSi(typed.si());
    double half = unit.fromSi(typed.unit().toSi(0.5 * Math.pow(10, last)));
    return value -> Math.abs(value - limit) <= half * (1 + 1e-9);
  }
}
