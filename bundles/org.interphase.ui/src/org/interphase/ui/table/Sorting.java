package org.interphase.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** By which columns a table is sorted, for the headers; the sorting itself is {@link RowOrder}'s. */
final class Sorting implements ISortModel {
  private record By(int column, SortDirectionEnum direction) { }

  private final Runnable changed;
  private final List<By> columns = new ArrayList<>();
  private OptionalInt group = OptionalInt.empty();

  Sorting(Runnable changed) {
    this.changed = changed;
  }

  /** The column whose equal values stand together, if any. */
  OptionalInt group() {
    return group;
  }

  void group(OptionalInt column) {
    group = column;
    changed.run();
  }

  /** What to sort by: the column of the groups first. */
  <R> List<RowOrder.Key<R>> keys(List<Column<R>> all) {
    Stream<By> first = group.stream().mapToObj(column -> by(column).orElse(new By(column, SortDirectionEnum.ASC)));
    Stream<By> others = columns.stream().filter(by -> group.isEmpty() || by.column() != group.getAsInt());
    return Stream.concat(first, others).map(by -> new RowOrder.Key<>(all.get(by.column()), by.direction() == SortDirectionEnum.ASC)).toList();
  }

  private Optional<By> by(int column) {
    return columns.stream().filter(by -> by.column() == column).findFirst();
  }

  @Override
  public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
    int place = accumulate ? getSortOrder(column) : -1;
    columns.removeIf(by -> !accumulate || by.column() == column);
    if (direction != SortDirectionEnum.NONE) {
      columns.add(place < 0 ? columns.size() : place, new By(column, direction));
    }
    changed.run();
  }

  @Override
  public void clear() {
    columns.clear();
    changed.run();
  }

  @Override
  public List<Integer> getSortedColumnIndexes() {
    return columns.stream().map(By::column).toList();
  }

  @Override
  public boolean isColumnIndexSorted(int column) {
    return by(column).isPresent();
  }

  @Override
  public SortDirectionEnum getSortDirection(int column) {
    return by(column).map(By::direction).orElse(SortDirectionEnum.NONE);
  }

  @Override
  public int getSortOrder(int column) {
    return getSortedColumnIndexes().indexOf(column);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List<Comparator> getComparatorsForColumnIndex(int column) {
    return List.of();
  }

  @Override
  public Comparator<?> getColumnComparator(int column) {
    return null;
  }
}
