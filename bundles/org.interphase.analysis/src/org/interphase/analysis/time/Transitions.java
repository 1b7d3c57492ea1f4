package org.interphase.analysis.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.numerics.bootstrap.BlockBootstrap;
import org.interphase.numerics.bootstrap.CorrelatedField;
import org.interphase.numerics.bootstrap.CorrelatedField.MeanVariance;
import org.interphase.numerics.bootstrap.Fraction;
import org.interphase.numerics.bootstrap.Replicates;

/**
 * What became of each class from one image to another: of the places that were class i, the share that is class j.
 *
 * <p>Only places with a class in both count. The 95 % intervals come from a spatial block bootstrap, stretched by what the correlation
 * between blocks adds, as those of class areas do. Where a boundary lies, a drift that is off by a fraction of a pixel changes the class by
 * itself: compare with the transitions between two images among which nothing happened.
 *
 * @param from names of the classes in the first image
 * @param to names of the classes in the second
 * @param cells all pairs, by rows of {@code from}
 * @param block the side of the blocks in pixels
 */
public record Transitions(List<String> from, List<String> to, List<Cell> cells, int block) {
  public Transitions {
    from = List.copyOf(from);
    to = List.copyOf(to);
    cells = List.copyOf(cells);
  }

  /**
   * A pair of classes.
   *
   * @param from the class before, from 0
   * @param to the class after, from 0
   * @param pixels how many places changed from one to the other
   * @param share of the places that were {@code from}; NaN where there were none
   */
  public record Cell(int from, int to, int pixels, Fraction share) { }

  /**
   * Counts transitions on the common area.
   *
   * @param before labels of the earlier image
   * @param fromFrame its number in the drift; compared
   * @param after labels of the later image
   * @param toFrame its number in the drift; compared
   * @param replicates of the bootstrap, at least 100 for an interval that means something
   */
  public static Transitions of(Labels before, int fromFrame, Labels after, int toFrame, Drift drift, Replicates replicates) {
    int[] first = Traces.labels(before, drift, fromFrame);
    int[] second = Traces.labels(after, drift, toFrame);
    return new Counting(before, after, first, second, drift.common().columns(), drift.common().rows()).transitions(replicates);
  }

  /** A row for each pair: classes from 1, pixels, share with its error and interval. */
  public Table table() {
    return new Table("transitions", cells.stream().map(cell -> from.get(cell.from) + " to " + to.get(cell.to)).toList(), List.of(
        column("from", cell -> cell.from + 1), column("to", cell -> cell.to + 1), column("pixels", Cell::pixels),
        column("share", cell -> cell.share.value()), column("share_error", cell -> cell.share.standardError()),
        column("share_lower", cell -> cell.share.lower()), column("share_upper", cell -> cell.share.upper())));
  }

  private Column column(String name, ToDoubleFunction<Cell> value) {
    return new Column(name, Unit.ONE, cells.stream().mapToDouble(value).toArray());
  }

  private static final class Counting {
    private static final int BLOCKS_ACROSS = 3;

    private final List<String> from;
    private final List<String> to;
    private final int columns;
    private final int rows;
    private final int[] codes;
    private final int[] counts;

    Counting(Labels before, Labels after, int[] first, int[] second, int columns, int rows) {
      from = before.classes().stream().map(Labels.LabelClass::name).toList();
      to = after.classes().stream().map(Labels.LabelClass::name).toList();
      this.columns = columns;
      this.rows = rows;
      codes = new int[first.length];
      counts = new int[from.size() * to.size()];
      for (int i = 0; i < codes.length; i++) {
        boolean both = first[i] != Labels.NONE && second[i] != Labels.NONE;
        codes[i] = both ? (first[i] - 1) * to.size() + second[i] - 1 : -1;
        if (both) {
          counts[codes[i]]++;
        }
      }
    }

    Transitions transitions(Replicates replicates) {
      List<CorrelatedField> fields = new ArrayList<>();
      int longest = 1;
      for (int code = 0; code < counts.length; code++) {
        fields.add(field(code));
        longest = Math.max(longest, counts[code] > 0 ? fields.get(code).range() : 1);
      }
      int size = Math.clamp(longest == 1 ? 1 : 2L * longest, 1, Math.max(1, Math.min(columns, rows) / BLOCKS_ACROSS));
      BlockBootstrap bootstrap = new BlockBootstrap(columns, rows, codes, counts.length, size);
      List<long[]> resampled = replicates.run(bootstrap::resample);
      List<Cell> cells = new ArrayList<>();
      for (int code = 0; code < counts.length; code++) {
        cells.add(cell(code, fields.get(code), bootstrap, resampled));
      }
      return new Transitions(from, to, cells, size);
    }

    /** What each pixel has to say to a share: a ratio of two means. */
    private CorrelatedField field(int code) {
      double share = share(code, Arrays.stream(counts).asLongStream().toArray());
      double[] influence = new double[codes.length];
      for (int i = 0; i < influence.length; i++) {
        boolean of = codes[i] >= 0 && codes[i] / to.size() == code / to.size() && !Double.isNaN(share);
        influence[i] = of ? (codes[i] == code ? 1 : 0) - share : 0;
      }
      return new CorrelatedField(columns, rows, influence);
    }

    private double share(int code, long[] counted) {
      int row = code / to.size() * to.size();
      long total = Arrays.stream(counted, row, row + to.size()).sum();
      return total == 0 ? Double.NaN : (double) counted[code] / total;
    }

    private Cell cell(int code, CorrelatedField field, BlockBootstrap bootstrap, List<long[]> resampled) {
      double share = share(code, Arrays.stream(counts).asLongStream().toArray());
      double[] shares = resampled.stream().mapToDouble(counted -> share(code, counted)).filter(value -> !Double.isNaN(value)).toArray();
      MeanVariance mean = field.meanVariance(field.range());
      double blocks = field.blockVariance(bootstrap.size(), bootstrap.number());
      double scale = blocks > 0 ? Math.sqrt(mean.variance() / blocks) : 1;
      return new Cell(code / to.size(), code % to.size(), counts[code], Fraction.of(share, shares, scale, mean.degreesOfFreedom()));
    }
  }
}
