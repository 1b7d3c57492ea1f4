package org.interphase.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which rows are shown and in which order: those that meet all conditions, sorted by the first key, where it does not tell them apart
 * by the second, and so on, last as they came. Numbers that are not known and empty texts come last in either direction.
 */
record RowOrder<R>(List<R> rows, List<Predicate<R>> conditions, List<Key<R>> keys) {
  /** One column to sort by. */
  record Key<R>(Column<R> column, boolean ascending) { }

  /** Whether all rows are shown as they came. */
  boolean isNatural() {
    return conditions.isEmpty() && keys.isEmpty();
  }

  /** All rows as they came. */
  int[] natural() {
    return IntStream.range(0, rows.size()).toArray();
  }

  /**
   * The indices of the rows to show.
   *
   * @param stale asked often; whether nobody wants the answer any more
   * @throws CancellationException when it is stale
   */
  int[] indices(BooleanSupplier stale) {
    int[] shown = conditions.isEmpty() ? natural() : IntStream.range(0, rows.size()).filter(index -> meets(index, stale)).toArray();
    IntBinaryOperator[] comparisons = keys.stream().map(key -> comparison(key, shown)).toArray(IntBinaryOperator[]::new);
    if (comparisons.length == 0) {
      return shown;
    }
    int[] places = IntStream.range(0, shown.length).toArray();
    MergeSort.sort(places, (a, b) -> {
      for (IntBinaryOperator comparison : comparisons) {
        int order = comparison.applyAsInt(a, b);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }, () -> check(stale));
    return IntStream.of(places).map(place -> shown[place]).toArray();
  }

  private boolean meets(int index, BooleanSupplier stale) {
    check(stale);
    R row = rows.get(index);
    return conditions.stream().allMatch(condition -> condition.test(row));
  }

  private static void check(BooleanSupplier stale) {
    if (stale.getAsBoolean()) {
      throw new CancellationException("the table was changed again");
    }
  }

  /** Compares two places of the rows shown by one key; the values are taken out of the rows once. */
  private IntBinaryOperator comparison(Key<R> key, int[] shown) {
    return switch (key.column()) {
      case NumberColumn<R> numbers -> {
        double[] values = IntStream.of(shown).mapToDouble(index -> numbers.value().applyAsDouble(rows.get(index))).toArray();
        yield (a, b) -> compare(values[a], values[b], key.ascending());
      }
      case TextColumn<R> words -> {
        String[] texts = IntStream.of(shown).mapToObj(index -> words.text(rows.get(index))).toArray(String[]::new);
        Comparator<String> alphabet = key.ascending() ? String.CASE_INSENSITIVE_ORDER : String.CASE_INSENSITIVE_ORDER.reversed();
        Comparator<String> order = Comparator.comparing(String::isEmpty).thenComparing(alphabet);
        yield (a, b) -> order.compare(texts[a], texts[b]);
      }
    };
  }

  private static int compare(double a, double b, boolean ascending) {
    boolean unknown = Double.isNaN(a) || Double.isNaN(b);
    return unknown || ascending ? Double.compare(a, b) : Double.compare(b, a);
  }
}
