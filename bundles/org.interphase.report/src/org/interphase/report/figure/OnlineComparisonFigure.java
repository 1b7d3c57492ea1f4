package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;

/**
 * The recomputed modulus of every pixel against the one that the instrument computed while it measured: how many pixels there are
 * of each pair, the line where both agree, and the median of their ratio. Its CSV holds the counts.
 */
public final class OnlineComparisonFigure {
  private OnlineComparisonFigure() { }

  /**
   * A comparison of the pixels in which both maps have a positive value.
   *
   * @param online the instrument's map
   * @param recomputed the map computed from the curves
   * @param title the title, may be empty
   * @throws IllegalArgumentException if the maps have different numbers of pixels or different units
   */
  public static Figure of(Image online, Image recomputed, String title) {
    if (online.grid().size() != recomputed.grid().size() || !online.unit().equals(recomputed.unit())) {
      throw new IllegalArgumentException(recomputed.name() + " and " + online.name() + " are not maps of the same pixels in the same unit");
    }
    return Figure.of(title, new Content(new PairPlot(PairCounts.of(online, recomputed), online, recomputed)));
  }

  private record Content(PairPlot plot) implements Figure.Content {
    @Override
    public double height(double width) {
      return plot.height(width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      plot.paint(canvas, width);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      PairCounts pairs = plot.pairs();
      sheet.note("pixels with both", Integer.toString(pairs.total()));
      sheet.note("pixels beyond the axes", Integer.toString(pairs.beyond()));
      sheet.table(new Table("ratio recomputed over online", List.of("lower quartile", "median", "upper quartile"),
          List.of(new Table.Column("ratio", Unit.ONE, pairs.lowerQuartile(), pairs.median(), pairs.upperQuartile()))));
      sheet.table(new Table("pairs", List.of(), List.of(
          new Table.Column("online from", plot.unit(), pairs.cells(cell -> pairs.edge(cell % PairCounts.BINS))),
          new Table.Column("online to", plot.unit(), pairs.cells(cell -> pairs.edge(cell % PairCounts.BINS + 1))),
          new Table.Column("recomputed from", plot.unit(), pairs.cells(cell -> pairs.edge(cell / PairCounts.BINS))),
          new Table.Column("recomputed to", plot.unit(), pairs.cells(cell -> pairs.edge(cell / PairCounts.BINS + 1))),
          new Table.Column("pixels", Unit.ONE, pairs.cells(pairs::count)))));
    }
  }
}
