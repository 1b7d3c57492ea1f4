package org.interphase.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A column of words. See {@link Column#words} and {@link Column#coloured}. */
record TextColumn<R>(String title, Function<? super R, String> value, ToIntFunction<? super R> colour) implements Column<R> {
  static final ToIntFunction<Object> NO_COLOUR = row -> -1;

  @Override
  public String header() {
    return title;
  }

  @Override
  public String text(R row) {
    return value.apply(row);
  }

  @Override
  public List<String> copiedHeaders() {
    return List.of(title);
  }

  @Override
  public List<String> copied(R row) {
    return List.of(value.apply(row));
  }
}
