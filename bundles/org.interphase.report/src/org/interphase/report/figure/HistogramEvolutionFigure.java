package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Histograms against the time since immersion, a panel for each data set. All are fractions of the valid pixels, so that maps of any
 * number of pixels compare. Its CSV holds the histograms.
 */
public final class HistogramEvolutionFigure {
  private static final int MOST_COLUMNS = 3;

  private HistogramEvolutionFigure() { }

  /** How histograms are put beside each other. */
  public enum View {
    /** One above the other in the order of time, evenly spaced. */
    STACK,
    /** Each at the height of its time. */
    WATERFALL,
    /** Time to the right, the quantity up, the frequency as colour: each frame half way to its neighbours, above it a bar where it was scanned. */
    HEAT_MAP
  }

  /**
   * Histograms over time.
   *
   * @param series the data sets; frames whose histogram is missing are left out
   * @param view how they are drawn
   * @param title the title, may be empty
   * @throws IllegalArgumentException if histograms lack the columns {@code lower} and {@code upper}
   */
  public static Figure of(List<Series> series, View view, String title) {
    List<PanelGrid.Panel> panels = series.stream().map(one -> {
      Histograms histograms = Histograms.of(one);
      String heading = one.name() + (one.electrolyte().isEmpty() ? "" : ", " + one.electrolyte());
      return new PanelGrid.Panel(heading, view == View.HEAT_MAP ? new HeatMap(histograms) : new Ridges(histograms, view == View.WATERFALL));
    }).toList();
    return Figure.of(title, new PanelGrid(panels, MOST_COLUMNS)).withWidth(Figure.TWO_COLUMNS);
  }

  /** The histograms of a data set: those of its frames that have one. */
  private record Histograms(Series series, List<SeriesFrame> frames, double[] lower, double[] upper) {
    static Histograms of(Series series) {
      Table table = series.histograms();
      List<SeriesFrame> frames = series.frames().stream()
          .filter(frame -> Double.isFinite(frame.time()) && table.column(frame.measurement()).isPresent())
          .toList();
      Columns columns = new Columns(table);
      boolean empty = frames.isEmpty() || table.length() == 0;
      return new Histograms(series, empty ? List.of() : frames, empty ? new double[0] : columns.values("lower"),
          empty ? new double[0] : columns.values("upper"));
    }

    boolean isEmpty() {
      return frames.isEmpty();
    }

    /** The fraction of the pixels of a frame in each bin. */
    double[] fractions(SeriesFrame frame) {
      double[] densities = series.histograms().column(frame.measurement()).orElseThrow().values();
      return IntStream.range(0, densities.length).mapToDouble(i -> Math.max(0, densities[i]) * (upper[i] - lower[i])).toArray();
    }

    /** The part of the axis on which the pixels of all frames lie, but for far tails. */
    Range shown() {
      double[] sum = new double[lower.length];
      frames.forEach(frame -> {
        double[] fractions = fractions(frame);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += Double.isFinite(fractions[i]) ? fractions[i] : 0;
        }
      });
      return new Bins(lower, upper, sum).shown();
    }

    double highest() {
      double highest = frames.stream().flatMapToDouble(frame -> DoubleStream.of(fractions(frame)))
          .filter(Double::isFinite).max().orElse(0);
      return highest > 0 ? highest : 1;
    }

    String bin() {
      double width = lower.length == 0 ? 1 : (upper[lower.length - 1] - lower[0]) / lower.length;
      Unit readable = series.unit().readable(width);
      return Numbers.significant(readable.fromSi(width), 3) + " " + readable + " bin";
    }

    TimeAxis time() {
      return EvolutionFigure.time(List.of(series));
    }

    /** Writes the histograms of these frames with their times. */
    void tabulate(DataSheet sheet) throws IOException {
      for (SeriesFrame frame : frames) {
        sheet.note("frame", frame.measurement() + ": " + frame.name() + (frame.dry() ? ", dry" : ", " + frame.time() + " s"));
      }
      sheet.table(new Table("histograms of " + series.name(), series.histograms().rows(), series.histograms().columns()));
    }
  }

  /** Histograms as ridges, later ones higher and behind. */
  private record Ridges(Histograms histograms, boolean atTheirTimes) implements Figure.Content {
    private static final double PROPORTION = 1.05;
    private static final double OVERLAP = 2.4;
    private static final double LABELS = 34;
    private static final double KEY = 11;
    private static final double LINE = 0.7;

    @Override
    public double height(double width) {
      return KEY + axes(width).height();
    }

    private Axes axes(double width) {
      Range shown = histograms.shown();
      Scale scale = Scale.of(histograms.series().unit(), shown);
      Axes.Axis x = new Axes.Axis(scale.apply(shown), scale.title(histograms.series().quantity()));
      TimeAxis time = histograms.time();
      Range times = time.axis().range();
      Axes.Axis y = atTheirTimes ? new Axes.Axis(new Range(times.lower(), times.upper() + 0.3 * (times.upper() - times.lower())), time.axis().title())
          : new Axes.Axis(new Range(0, Math.max(1, histograms.frames().size() - 1 + OVERLAP)), "");
      double left = atTheirTimes ? y.room(PROPORTION * width) : 4;
      return new Axes(x, y, left, width - (atTheirTimes ? 0 : LABELS), PROPORTION * width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, KEY);
      if (atTheirTimes) {
        axes.paint(plot);
      } else {
        axes.paintBelow(plot);
      }
      if (histograms.isEmpty()) {
        plot.text("no histograms", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
        return;
      }
      double perFraction = ridge(axes) / histograms.highest();
      for (int i = histograms.frames().size() - 1; i >= 0; i--) {
        paintRidge(plot, axes, i, perFraction);
      }
      paintKey(canvas, axes, perFraction);
    }

    /** The height of the highest ridge in points. */
    private double ridge(Axes axes) {
      int frames = histograms.frames().size();
      double spacing = atTheirTimes ? axes.plotHeight() / (1.3 * Math.max(3, frames)) : axes.plotHeight() / Math.max(1, frames - 1 + OVERLAP);
      return spacing * OVERLAP;
    }

    private void paintRidge(Canvas plot, Axes axes, int index, double perFraction) {
      SeriesFrame frame = histograms.frames().get(index);
      double base = axes.y(atTheirTimes ? histograms.time().scale().apply(frame.time()) : index);
      Range shown = histograms.shown();
      Scale scale = Scale.of(histograms.series().unit(), shown);
      double[] fractions = histograms.fractions(frame);
      Path2D ridge = new Path2D.Double();
      ridge.moveTo(axes.left(), base);
      for (int i = 0; i < fractions.length; i++) {
        double from = Math.max(histograms.lower()[i], shown.lower());
        double to = Math.min(histograms.upper()[i], shown.upper());
        if (from < to && Double.isFinite(fractions[i])) {
          double top = base - fractions[i] * perFraction;
          ridge.lineTo(axes.x(scale.apply(from)), top);
          ridge.lineTo(axes.x(scale.apply(to)), top);
        }
      }
      ridge.lineTo(axes.right(), base);
      Color colour = DataSets.colour(histograms.series());
      plot.fill(ridge, mixed(colour));
      plot.stroke(ridge, Stroke.of(colour, LINE));
      if (!atTheirTimes) {
        String label = frame.dry() ? "dry" : histograms.time().text(frame.time());
        plot.text(label, axes.right() + 4, base, Style.REMARK.fitting(label, LABELS));
      }
    }

    /** A tint that hides what is behind and leaves the line to be seen. */
    private static Color mixed(Color colour) {
      return new Color((colour.getRed() + 4 * 255) / 5, (colour.getGreen() + 4 * 255) / 5, (colour.getBlue() + 4 * 255) / 5);
    }

    /** How high a fraction of the pixels stands. */
    private void paintKey(Canvas canvas, Axes axes, double perFraction) {
      double fraction = Ticks.roundDown(histograms.highest());
      double height = fraction * perFraction;
      double x = axes.left() + 3;
      canvas.line(x, height + 1, x, 1, Stroke.of(Color.BLACK, 1));
      String text = Numbers.significant(100 * fraction, 2) + "\u202f% of the pixels per " + histograms.bin();
      canvas.text(text, x + 4, 1 + Style.REMARK.capHeight(), Style.REMARK.fitting(text, axes.right() - x - 4));
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      histograms.tabulate(sheet);
    }
  }

  /** Frequency as colour. */
  private record HeatMap(Histograms histograms) implements Figure.Content {
    private static final double PROPORTION = 0.85;
    private static final double GAP = 5;
    private static final double LONELY = 20;
    private static final double PAUSE = 0.75;
    private static final double SCAN = 2;
    private static final double TOP = 4;

    @Override
    public double height(double width) {
      return TOP + axes(width).height() + GAP + bar().height(width);
    }

    private Axes axes(double width) {
      Range shown = histograms.shown();
      Scale scale = Scale.of(histograms.series().unit(), shown);
      return new Axes(histograms.time().axis(), new Axes.Axis(scale.apply(shown), scale.title(histograms.series().quantity())), width,
          PROPORTION * width);
    }

    private ColourBar bar() {
      return new ColourBar(ColourMap.VIRIDIS, range(), new Scale(Unit.parse("%").orElseThrow(), 0), "Pixels per " + histograms.bin(), 0, 0);
    }

    private Range range() {
      return new Range(0, histograms.highest());
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, TOP);
      if (histograms.isEmpty()) {
        plot.text("no histograms", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
      }
      for (int i = 0; i < histograms.frames().size(); i++) {
        paintFrame(plot, axes, i);
      }
      axes.paint(plot);
      bar().paint(canvas.at(0, TOP + axes.height() + GAP), width);
    }

    /** How far to each side a frame stands for its time, in points: half way to a neighbour, but not over a long pause. */
    private double reach(double[] places, int index, int step) {
      double[] gaps = IntStream.range(1, places.length).mapToDouble(i -> places[i] - places[i - 1]).sorted().toArray();
      double usual = gaps.length == 0 ? LONELY : gaps[gaps.length / 2];
      int other = index + step;
      return other < 0 || other >= places.length ? usual / 2 : Math.min(Math.abs(places[other] - places[index]) / 2, PAUSE * usual);
    }

    private void paintFrame(Canvas canvas, Axes axes, int index) {
      SeriesFrame frame = histograms.frames().get(index);
      Scale time = histograms.time().scale();
      double[] places = histograms.frames().stream().mapToDouble(one -> axes.x(time.apply(one.time()))).toArray();
      double left = Math.max(axes.left(), places[index] - reach(places, index, -1));
      double right = Math.min(axes.right(), places[index] + reach(places, index, 1));
      if (frame.end() > frame.start() && !frame.dry()) {
        canvas.line(axes.x(time.apply(frame.start())), -SCAN, axes.x(time.apply(frame.end())), -SCAN, Stroke.of(Color.BLACK, 1.2));
      }
      Range shown = histograms.shown();
      Scale scale = Scale.of(histograms.series().unit(), shown);
      int[] bins = IntStream.range(0, histograms.lower().length)
          .filter(i -> histograms.lower()[i] >= shown.lower() && histograms.upper()[i] <= shown.upper()).toArray();
      if (bins.length == 0 || right <= left) {
        return;
      }
      double[] fractions = histograms.fractions(frame);
      BufferedImage column = new BufferedImage(1, bins.length, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < bins.length; i++) {
        column.setRGB(0, bins.length - 1 - i, ColourMap.VIRIDIS.rgb(range().fraction(fractions[bins[i]])));
      }
      double top = axes.y(scale.apply(histograms.upper()[bins[bins.length - 1]]));
      double bottom = axes.y(scale.apply(histograms.lower()[bins[0]]));
      canvas.image(column, left, top, right - left, bottom - top);
      canvas.stroke(new Rectangle2D.Double(left, top, right - left, bottom - top), Stroke.of(Color.WHITE, 0.2));
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      histograms.tabulate(sheet);
    }
  }
}
