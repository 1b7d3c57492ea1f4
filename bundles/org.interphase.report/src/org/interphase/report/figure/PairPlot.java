package org.interphase.report.figure;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Pairs of values as a picture of their counts on logarithmic axes, with the line of equality and that of the median ratio.
 *
 * @param pairs the counts
 * @param across what runs to the right
 * @param up what runs up
 */
record PairPlot(PairCounts pairs, Image across, Image up) {
  private static final double TOP = 4;
  private static final double GAP = 5;
  private static final double LARGEST = 200;
  private static final Stroke EQUAL = Stroke.of(Color.BLACK, 0.6);
  private static final Stroke MEDIAN = Stroke.of(new Color(0xd55e00), 0.9).dashed(3, 2);

  Unit unit() {
    return up.unit();
  }

  double height(double width) {
    return TOP + axes(width).height() + GAP + legend().height() + (isEmpty() ? 0 : GAP + bar().height(width));
  }

  void paint(Canvas canvas, double width) {
    Axes axes = axes(width);
    Canvas plot = canvas.at(0, TOP);
    if (isEmpty()) {
      plot.text("no pixel has both values", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
    } else {
      plot.image(picture(), axes.left(), 0, axes.right() - axes.left(), axes.plotHeight());
      paintRatio(plot, axes, 1, EQUAL);
      paintRatio(plot, axes, pairs.median(), MEDIAN);
    }
    axes.paint(plot);
    double below = TOP + axes.height() + GAP;
    legend().paint(canvas.at(0, below), width);
    if (!isEmpty()) {
      bar().paint(canvas.at(0, below + legend().height() + GAP), width);
    }
  }

  private boolean isEmpty() {
    return pairs.total() == 0;
  }

  private Scale scale() {
    return Scale.of(unit(), pairs.range());
  }

  /** As high as it is wide, so that equality runs from corner to corner, but never taller than a page allows. */
  private Axes axes(double width) {
    Axes.Axis x = new Axes.Axis(scale().apply(pairs.range()), scale().title(across.name()), Axes.Steps.LOGARITHMIC);
    Axes.Axis y = new Axes.Axis(scale().apply(pairs.range()), scale().title(up.name()), Axes.Steps.LOGARITHMIC);
    Axes square = new Axes(x, y, width, Math.min(LARGEST, width));
    return new Axes(x, y, width, Math.min(LARGEST, square.right() - square.left()));
  }

  /** The pairs of one ratio, between the ends of the axes. */
  private void paintRatio(Canvas plot, Axes axes, double ratio, Stroke stroke) {
    double from = Math.max(pairs.range().lower(), pairs.range().lower() / ratio);
    double to = Math.min(pairs.range().upper(), pairs.range().upper() / ratio);
    if (from < to) {
      plot.line(axes.x(scale().apply(from)), axes.y(scale().apply(from * ratio)), axes.x(scale().apply(to)), axes.y(scale().apply(to * ratio)),
          stroke);
    }
  }

  private BufferedImage picture() {
    BufferedImage picture = new BufferedImage(PairCounts.BINS, PairCounts.BINS, BufferedImage.TYPE_INT_RGB);
    for (int cell = 0; cell < PairCounts.BINS * PairCounts.BINS; cell++) {
      double count = pairs.count(cell);
      int rgb = ColourMap.VIRIDIS.rgb(count > 0 ? count / pairs.highest() : Double.NaN);
      picture.setRGB(cell % PairCounts.BINS, PairCounts.BINS - 1 - cell / PairCounts.BINS, rgb);
    }
    return picture;
  }

  private ColourBar bar() {
    Range range = new Range(0, Math.max(1, pairs.highest()));
    return new ColourBar(ColourMap.VIRIDIS, range, Scale.of(Unit.ONE, range), "Pixels per cell", 0, 0);
  }

  private Legend legend() {
    String ratio = "Median ratio " + Numbers.significant(pairs.median(), 4) + ", half of the pixels "
        + Numbers.significant(pairs.lowerQuartile(), 3) + " to " + Numbers.significant(pairs.upperQuartile(), 3);
    String beyond = pairs.beyond() > 0 ? ", " + Numbers.count(pairs.beyond()) + " of them beyond the axes" : "";
    return new Legend(List.of(), List.of(
        new Legend.Entry(Legend.Sample.line(EQUAL), List.of("Equal")),
        new Legend.Entry(Legend.Sample.line(MEDIAN), List.of(ratio)),
        new Legend.Entry((canvas, width, middle) -> { }, List.of("Both positive: " + Numbers.count(pairs.total()) + " px" + beyond))));
  }
}
