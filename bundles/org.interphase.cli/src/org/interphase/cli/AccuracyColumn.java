package org.interphase.cli;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.interphase.core.curve.AccuracyRow;

/** A number of the study of accuracy: what it is called, how it is written and what it tells. */
enum AccuracyColumn {
  CURVES("curves", "curves", 1, "%.0f", AccuracyRow::curves, "How many were written and fitted."),
  INVALID("invalid", "invalid", 100, "%.2f %%", AccuracyRow::invalid, "Curves that got a reason instead of a modulus. All are sound: 0 is right."),
  BIAS("bias", "median_bias", 100, "%+.2f %%", AccuracyRow::bias,
      "The median of E over the true E, less 1: an error that no number of curves averages away."),
  BIAS_ERROR("±", "median_bias_standard_error", 100, "%.2f %%", AccuracyRow::biasError,
      "One standard error of that median. A bias within two of these may be chance."),
  BOUND("bound", "median_bound", 100, "%.2f %%", AccuracyRow::bound,
      "The Cramer-Rao bound, the smallest standard error of E that is possible from one curve with the samples of the mode: its median over the "
          + "curves. It takes for granted the background and which samples are in contact, and in mode window the pull-off force."),
  RMSE("RMSE / bound", "rmse_over_bound", 1, "%.3f", AccuracyRow::efficiency,
      "The root of the mean square error of E, each error in units of the bound of its own curve. 1 is the best there is, but for chance (one "
          + "standard error is 1 / sqrt(2 curves)); bias and stray curves make it larger."),
  SCATTER("scatter / bound", "scatter_over_bound", 1, "%.3f", AccuracyRow::scatter,
      "The same from the median deviation from the median (times 1.4826), which bias and stray curves leave alone."),
  WITHIN("within 5 %", "within_5_percent", 100, "%.1f %%", AccuracyRow::within,
      "Curves whose E is less than 5 % off. Invalid curves count as off."),
  COVERAGE("coverage", "coverage_95", 100, "%.1f %%", AccuracyRow::coverage,
      "Valid curves whose stated 95 % interval (1.96 standard errors to either side) holds the true E. 93 to 97 % is honest. Less: the standard "
          + "error leaves out something, such as a bias. More: the fit takes for noise what is none, such as drag.");

  private final String title;
  private final String key;
  private final double scale;
  private final String format;
  private final ToDoubleFunction<AccuracyRow> value;
  private final String meaning;

  AccuracyColumn(String title, String key, double scale, String format, ToDoubleFunction<AccuracyRow> value, String meaning) {
    this.title = title;
    this.key = key;
    this.scale = scale;
    this.format = format;
    this.value = value;
    this.meaning = meaning;
  }

  /** For readers. */
  String title() {
    return title;
  }

  /** For programs. */
  String key() {
    return key;
  }

  /** What it tells. */
  String meaning() {
    return meaning;
  }

  /** The number for programs: all digits, shares from 0 to 1, empty where there is none. */
  String exact(AccuracyRow row) {
    double number = value.applyAsDouble(row);
    return Double.isNaN(number) ? "" : Double.toString(number).replaceFirst("\\.0$", "");
  }

  /** The number for readers, a dash where there is none. */
  String text(AccuracyRow row) {
    double number = value.applyAsDouble(row);
    return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, format, scale * number);
  }
}
