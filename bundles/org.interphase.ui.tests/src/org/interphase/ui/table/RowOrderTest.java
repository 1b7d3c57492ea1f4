package org.interphase.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

class RowOrderTest {
  private record Row(String name, double value) { }

  private static final Column<Row> NAME = Column.words("Name", Row::name);
  private static final Column<Row> VALUE = Column.numbers("Value", Unit.ONE, Row::value);
  private static final List<Row> ROWS = List.of(new Row("b", 10), new Row("", 9), new Row("a", Double.NaN), new Row("B", 9), new Row("a", -1));

  @SafeVarargs
  private static List<Integer> order(RowOrder.Key<Row>... keys) {
    return IntStream.of(new RowOrder<>(ROWS, List.of(), List.of(keys)).indices(() -> false)).boxed().toList();
  }

  @Test
  void numbersByTheirSizeUnknownOnesLast() {
    assertThat(order(new RowOrder.Key<>(VALUE, true))).containsExactly(4, 1, 3, 0, 2);
    assertThat(order(new RowOrder.Key<>(VALUE, false))).containsExactly(0, 1, 3, 4, 2);
  }

  @Test
  void wordsWhateverTheCaseEmptyOnesLast() {
    assertThat(order(new RowOrder.Key<>(NAME, true))).containsExactly(2, 4, 0, 3, 1);
    assertThat(order(new RowOrder.Key<>(NAME, false))).containsExactly(0, 3, 2, 4, 1);
  }

  @Test
  void severalColumnsOneAfterTheOther() {
    assertThat(order(new RowOrder.Key<>(NAME, true), new RowOrder.Key<>(VALUE, true))).containsExactly(4, 2, 3, 0, 1);
  }

  @Test
  void agreesWithTheSortingOfLists() {
    SplittableRandom random = new SplittableRandom(4);
    for (int size : new int[] {0, 1, 2, 3, 7, 64, 1000}) {
      List<Row> rows = IntStream.range(0, size).mapToObj(index -> new Row("n" + random.nextInt(5), random.nextInt(20))).toList();
      Comparator<Integer> expected = Comparator.comparing((Integer index) -> rows.get(index).name())
          .thenComparing(Comparator.comparingDouble((Integer index) -> rows.get(index).value()).reversed());
      int[] order = new RowOrder<>(rows, List.of(row -> row.value() < 15), List.of(new RowOrder.Key<>(NAME, true), new RowOrder.Key<>(VALUE, false)))
          .indices(() -> false);
      assertThat(order).containsExactly(IntStream.range(0, size).filter(index -> rows.get(index).value() < 15).boxed().sorted(expected)
          .mapToInt(index -> index).toArray());
    }
  }

  @Test
  void stopsWhenNobodyWantsTheAnswer() {
    List<Row> rows = IntStream.range(0, 100_000).mapToObj(index -> new Row("", -index)).toList();
    AtomicInteger asked = new AtomicInteger();
    RowOrder<Row> order = new RowOrder<>(rows, List.of(), List.of(new RowOrder.Key<>(VALUE, true)));
    assertThatThrownBy(() -> order.indices(() -> asked.incrementAndGet() > 100)).isInstanceOf(CancellationException.class);
    assertThat(asked).hasValue(101);
  }
}
