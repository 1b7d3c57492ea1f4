package org.interphase.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interphase.api.Estimate;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;

/**
 * A segmented map: every class in its colour, with its thresholds and its share of the area. Pixels of no class are white and
 * counted. Its CSV holds the classes and the label of every pixel.
 */
public final class ClassMapFigure {
  private static final double GAP = 5;

  private ClassMapFigure() { }

  /**
   * A class map.
   *
   * @param labels the classes and the pixels' labels; the colour of class k is that of component k in {@link MixtureHistogramFigure}
   * @param unit the SI unit of the thresholds
   * @param title the title, may be empty
   */
  public static Figure of(Labels labels, Unit unit, String title) {
    return Figure.of(title, content(labels, unit));
  }

  /** The picture alone. */
  static Figure.Content content(Labels labels, Unit unit) {
    return new Content(labels, unit);
  }

  private record Content(Labels labels, Unit unit) implements Figure.Content {
    @Override
    public double height(double width) {
      double legend = legend().height();
      return panel().height(width) + (legend > 0 ? GAP + legend : 0);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      MapPanel panel = panel();
      panel.paint(canvas, width);
      legend().paint(canvas.at(0, panel.height(width) + GAP), width);
    }

    private MapPanel panel() {
      int classes = labels.classes().size();
      int[] colours = new int[classes + 1];
      colours[Labels.NONE] = Color.WHITE.getRGB();
      for (int k = 1; k < colours.length; k++) {
        colours[k] = ClassColours.of(k - 1).getRGB();
      }
      return new MapPanel(labels.grid(), (blocks, column, row) -> colours[blocks.mostFrequent(column, row, labels::label, classes)],
          "most frequent class", pixels()[Labels.NONE]);
    }

    private int[] pixels() {
      int[] pixels = new int[labels.classes().size() + 1];
      for (int i = 0; i < labels.grid().size(); i++) {
        pixels[labels.label(i)]++;
      }
      return pixels;
    }

    private Legend legend() {
      List<LabelClass> classes = labels.classes();
      double largest = classes.stream().flatMap(c -> List.of(c.lower(), c.upper()).stream()).filter(Double::isFinite).mapToDouble(Math::abs).max()
          .orElse(0);
      Scale scale = Scale.of(unit, largest);
      List<Legend.Entry> entries = new ArrayList<>();
      for (int k = 0; k < classes.size(); k++) {
        LabelClass c = classes.get(k);
        entries.add(new Legend.Entry(Legend.Sample.box(ClassColours.of(k)), List.of(c.name(), range(c, scale),
            Numbers.fixed(100 * c.area().value(), 1), interval(c.area()))));
      }
      return new Legend(List.of("Class", scale.title("Range"), "Area (%)", "95\u202f% interval (%)"), entries);
    }

    private static String range(LabelClass c, Scale scale) {
      String lower = Numbers.significant(scale.apply(c.lower()), 3);
      String upper = Numbers.significant(scale.apply(c.upper()), 3);
      boolean below = Double.isFinite(c.lower());
      boolean above = Double.isFinite(c.upper());
      return below && above ? lower + " to " + upper : above ? "< " + upper : below ? "≥ " + lower : "all";
    }

    private static String interval(Estimate area) {
      boolean known = Double.isFinite(area.lower()) && Double.isFinite(area.upper());
      return known ? Numbers.fixed(100 * area.lower(), 1) + "–" + Numbers.fixed(100 * area.upper(), 1) : "–";
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      panel().tabulate(sheet, width);
      List<LabelClass> classes = labels.classes();
      int[] pixels = pixels();
      double[] counts = new double[classes.size()];
      for (int k = 0; k < counts.length; k++) {
        counts[k] = pixels[k + 1];
      }
      sheet.table(new Table("classes", classes.stream().map(LabelClass::name).toList(), List.of(
          column("lower", unit, LabelClass::lower), column("upper", unit, LabelClass::upper),
          column("area", Unit.ONE, c -> c.area().value()), column("area_error", Unit.ONE, c -> c.area().standardError()),
          column("area_lower", Unit.ONE, c -> c.area().lower()), column("area_upper", Unit.ONE, c -> c.area().upper()),
          new Table.Column("pixels", Unit.ONE, counts))));
      sheet.note("labels", "0 for no class, k for the k-th line of the table above");
      sheet.matrix(labels.name(), Unit.ONE, labels.grid(), index -> Integer.toString(labels.label(index)));
    }

    private Table.Column column(String name, Unit columnUnit, ToDoubleFunction<LabelClass> value) {
      return new Table.Column(name, columnUnit, labels.classes().stream().mapToDouble(value).toArray());
    }
  }
}
