package org.interphase.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.interphase.api.Unit;

/**
 * One column of a {@link DataTable}. Its functions are asked for the rows on the screen, and in a working thread for all rows when the
 * table is sorted or filtered: they answer at once, from any thread, and the same every time.
 *
 * @param <R> what a row of the table is
 */
public sealed interface Column<R> permits TextColumn, NumberColumn {
  /** Words; an empty text where there are none. */
  static <R> Column<R> words(String title, Function<? super R, String> value) {
    return new TextColumn<>(title, value, TextColumn.NO_COLOUR);
  }

  /**
   * Words beside a swatch of colour, such as the name of a data set.
   *
   * @param rgb the colour, 0xRRGGBB; negative for none
   */
  static <R> Column<R> coloured(String title, Function<? super R, String> value, ToIntFunction<? super R> rgb) {
    return new TextColumn<>(title, value, rgb);
  }

  /**
   * Numbers, to four significant digits; counts in full.
   *
   * @param unit the unit to show them in
   * @param value the number in SI; NaN where there is none
   */
  static <R> Column<R> numbers(String title, Unit unit, ToDoubleFunction<? super R> value) {
    return new NumberColumn<>(title, unit, value, NumberColumn.NO_ERROR);
  }

  /**
   * Numbers with their standard errors, {@code 317.0 ± 1.2}, both to the second digit of the error.
   *
   * @param unit the unit to show both in
   * @param value the number in SI; NaN where there is none
   * @param error its standard error in SI; NaN where there is none
   */
  static <R> Column<R> measured(String title, Unit unit, ToDoubleFunction<? super R> value, ToDoubleFunction<? super R> error) {
    return new NumberColumn<>(title, unit, value, error);
  }

  /** The quantity or property, without a unit. */
  String title();

  /** What the header says: {@code Modulus [MPa]}. */
  String header();

  /** What the cell of a row says; a dash for a number that is not known. */
  String text(R row);

  /** What this column is called where the table is copied: a number with an error has two columns there. */
  List<String> copiedHeaders();

  /** What is copied of a row, as many texts as {@link #copiedHeaders}: numbers with all digits, empty where they are not known. */
  List<String> copied(R row);
}
