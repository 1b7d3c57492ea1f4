package org.interphase.ui.table;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interphase.api.Unit;
import org.interphase.report.figure.Numbers;

/** A column of numbers. See {@link Column#numbers} and {@link Column#measured}. */
record NumberColumn<R>(String title, Unit unit, ToDoubleFunction<? super R> value, ToDoubleFunction<? super R> error) implements Column<R> {
  static final ToDoubleFunction<Object> NO_ERROR = row -> Double.NaN;

  @Override
  public String header() {
    return title + suffix();
  }

  private String suffix() {
    return unit.symbol().isEmpty() ? "" : " [" + unit + "]";
  }

  /** The number in the unit of the column. */
  double shown(R row) {
    return unit.fromSi(value.applyAsDouble(row));
  }

  @Override
  public String text(R row) {
    return Numbers.estimated(shown(row), unit.fromSi(error.applyAsDouble(row)));
  }

  @Override
  public List<String> copiedHeaders() {
    return error == NO_ERROR ? List.of(header()) : List.of(header(), title + ", standard error" + suffix());
  }

  @Override
  public List<String> copied(R row) {
    String number = digits(shown(row));
    return error == NO_ERROR ? List.of(number) : List.of(number, digits(unit.fromSi(error.applyAsDouble(row))));
  }

  private static String digits(double number) {
    String text = Double.isNaN(number) ? "" : Double.toString(number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
