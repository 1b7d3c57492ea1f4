package org.interphase.importer.nanoscope;

import java.util.Optional;

/**
 * The value of a key that begins with {@code @}. A letter says what it is: {@code S} a choice, {@code C} a factor on
 * another parameter (display contrast, which data never take part in), {@code V} a quantity in two stages:
 *
 * <pre>
 * V [Sens. Zsens] (0.006713765 V/LSB) 439.9933 V
 *    soft scale    hard scale         hard value
 * </pre>
 */
sealed interface CiaoValue {
  /**
   * A choice.
   *
   * @param internal the software's own name; empty in older files
   * @param external the name that users see
   */
  record Selection(String internal, String external) implements CiaoValue {
    /** The name that users see, or the software's own where there is no other. */
    String name() {
      return external.isEmpty() ? internal : external;
    }
  }

  /** A factor on another parameter. */
  record Factor(String parameter, double number) implements CiaoValue { }

  /**
   * A quantity.
   *
   * @param softScale the name of the key, without {@code @}, that converts the hard value; empty when there is none
   * @param hardScale what one step of the converter is worth; empty where the file has no number for it
   * @param hardValue the value before the soft scale
   */
  record Value(String softScale, Optional<Magnitude> hardScale, Magnitude hardValue) implements CiaoValue { }

  /** Reads a value, or nothing when it is not of one of the three forms. */
  static Optional<CiaoValue> parse(String text) {
    String rest = text.substring(Math.min(1, text.length())).strip();
    int bracket = rest.startsWith("[") ? rest.indexOf(']') : -1;
    String name = bracket < 0 ? "" : rest.substring(1, bracket).strip();
    String value = rest.substring(bracket + 1).strip();
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'S' -> Optional.of(new Selection(name, value.replace("\"", "").strip()));
      case 'C' -> Magnitude.parse(value).map(factor -> new Factor(name, factor.number()));
      case 'V' -> parseValue(name, value);
      default -> Optional.empty();
    };
  }

  private static Optional<CiaoValue> parseValue(String softScale, String value) {
    int end = endOfParenthesis(value);
    Optional<Magnitude> hardScale = end == 0 ? Optional.empty() : Magnitude.parse(value.substring(1, end - 1));
    return Magnitude.parse(value.substring(end)).map(hardValue -> new Value(softScale, hardScale, hardValue));
  }

  /** Units such as {@code log(Arb)/LSB} nest parentheses. */
  private static int endOfParenthesis(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && text.charAt(0) == '('; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
