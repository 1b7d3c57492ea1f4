package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Surfaces with the particles found on them: the height maps with a circle of the particle's area around each, and the distributions of
 * their size and shape, whole rather than in bins. Its CSV holds the particles and the maps.
 */
public final class ParticlesFigure {
  private static final int MOST_MAPS = 3;
  private static final List<Trait> TRAITS = List.of(new Trait("Equivalent diameter", "diameter"),
      new Trait("Circularity", "circularity"), new Trait("Edge sharpness", "edge_sharpness"));

  private ParticlesFigure() { }

  /**
   * A surface.
   *
   * @param name of the image and what covered it, such as the electrolyte
   * @param height the topography
   * @param particles one row a particle: {@code x} and {@code y} of its centre in m from the lower left corner, {@code diameter} of a
   *     circle of its area, {@code circularity}, {@code edge_sharpness}, {@code touches_border} (1 for one that is cut off, which is drawn but not
   *     in the distributions); columns may be absent
   */
  public record Surface(String name, Image height, Table particles) { }

  /** A property of particles and the column that holds it. */
  private record Trait(String name, String column) {
    /** Its values for the particles that are whole. */
    Optional<Table.Column> of(Surface surface) {
      Columns table = new Columns(surface.particles());
      return surface.particles().column(column).map(all -> new Table.Column(column, all.unit(), IntStream.range(0, all.length())
          .filter(i -> !(table.optional("touches_border", i) > 0)).mapToDouble(all::value).toArray()));
    }
  }

  /**
   * Surfaces beside each other.
   *
   * @param surfaces up to three in a row
   * @param title the title, may be empty
   */
  public static Figure of(List<Surface> surfaces, String title) {
    List<PanelGrid.Panel> maps = surfaces.stream().map(surface -> new PanelGrid.Panel(surface.name(), new Outlined(surface))).toList();
    List<PanelGrid.Panel> distributions = TRAITS.stream().filter(trait -> surfaces.stream().anyMatch(surface -> trait.of(surface).isPresent()))
        .map(trait -> new PanelGrid.Panel("", new Distribution(trait, surfaces))).toList();
    return Figure.of(title, Stacked.of(new PanelGrid(maps, MOST_MAPS), new PanelGrid(distributions, TRAITS.size()), legend(surfaces)))
        .withWidth(Figure.TWO_COLUMNS);
  }

  private static Legend legend(List<Surface> surfaces) {
    List<String> header = new ArrayList<>(List.of("Surface", "Particles, all"));
    TRAITS.forEach(trait -> header.add("Median " + trait.name().toLowerCase(Locale.ROOT)));
    List<Legend.Entry> entries = IntStream.range(0, surfaces.size()).mapToObj(k -> {
      List<String> texts = new ArrayList<>(List.of(surfaces.get(k).name(), Numbers.count(surfaces.get(k).particles().length())));
      TRAITS.forEach(trait -> texts.add(trait.of(surfaces.get(k)).map(ParticlesFigure::median).orElse("–")));
      return new Legend.Entry(Legend.Sample.line(stroke(k)), texts);
    }).toList();
    return new Legend(header, entries);
  }

  private static String median(Table.Column column) {
    double[] sorted = sorted(column);
    double median = sorted.length == 0 ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    Scale scale = Scale.of(column.unit(), median);
    return (Numbers.significant(scale.apply(median), 3) + " " + scale.unit()).strip();
  }

  private static double[] sorted(Table.Column column) {
    return DoubleStream.of(column.values()).filter(Double::isFinite).sorted().toArray();
  }

  private static Stroke stroke(int surface) {
    return Stroke.of(ClassColours.of(surface), 1);
  }

  /** A height map with its particles. */
  private record Outlined(Surface surface) implements Figure.Content {
    private static final int MOST = 3000;
    private static final Stroke CIRCLE = Stroke.of(Color.WHITE, 0.5);

    private QuantityMap map() {
      return QuantityMap.of(surface.height(), Optional.empty(), ColourMap.CIVIDIS);
    }

    @Override
    public double height(double width) {
      return map().height(width);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      QuantityMap map = map();
      map.paint(canvas, width);
      Rectangle2D place = map.panel().place(width);
      Optional<Table.Column> x = surface.particles().column("x");
      Optional<Table.Column> y = surface.particles().column("y");
      Optional<Table.Column> diameter = surface.particles().column(TRAITS.getFirst().column());
      if (x.isPresent() && y.isPresent() && diameter.isPresent()) {
        for (int i = 0; i < Math.min(MOST, surface.particles().length()); i++) {
          paintCircle(canvas, place, x.get().value(i), y.get().value(i), diameter.get().value(i));
        }
      }
    }

    private void paintCircle(Canvas canvas, Rectangle2D place, double x, double y, double diameter) {
      double scale = place.getWidth() / surface.height().grid().width();
      double atX = place.getX() + x * scale;
      double atY = place.getMaxY() - y * place.getHeight() / surface.height().grid().height();
      double radius = diameter * scale / 2;
      if (!(radius > 0) || !place.contains(atX, atY)) {
        return;
      }
      Ellipse2D circle = new Ellipse2D.Double(atX - radius, atY - radius, 2 * radius, 2 * radius);
      if (place.contains(circle.getBounds2D())) {
        canvas.stroke(circle, CIRCLE);
      } else {
        Area inside = new Area(circle);
        inside.intersect(new Area(place));
        canvas.stroke(inside, CIRCLE);
      }
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(surface.particles());
      map().tabulate(sheet, width);
    }
  }

  /** For each surface the fraction of its particles up to a value. */
  private record Distribution(Trait trait, List<Surface> surfaces) implements Figure.Content {
    private static final double PROPORTION = 0.7;

    @Override
    public double height(double width) {
      return axes(width).height();
    }

    private Scale scale() {
      Table.Column column = surfaces.stream().flatMap(surface -> trait.of(surface).stream()).findFirst().orElseThrow();
      return Scale.of(column.unit(), range());
    }

    /** All values but the last hundredth, which may be far away. */
    private Range range() {
      double[] all = surfaces.stream().flatMap(surface -> trait.of(surface).stream())
          .flatMapToDouble(column -> DoubleStream.of(sorted(column))).sorted()
          .toArray();
      double[] most = Arrays.copyOf(all, (int) Math.ceil(0.99 * all.length));
      return Range.spanning(DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(most)).toArray(), 0.03);
    }

    private Axes axes(double width) {
      Range shown = range();
      Range drawn = shown.lower() < 0 && DoubleStream.of(firstValues()).allMatch(value -> value >= 0) ? new Range(0, shown.upper()) : shown;
      return new Axes(new Axes.Axis(scale().apply(drawn), scale().title(trait.name())),
          new Axes.Axis(new Range(0, 100), "Particles up to this (%)"), width,
          PROPORTION * width);
    }

    private double[] firstValues() {
      return surfaces.stream().flatMap(surface -> trait.of(surface).stream())
          .flatMapToDouble(column -> DoubleStream.of(sorted(column)).limit(1)).toArray();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      for (int k = 0; k < surfaces.size(); k++) {
        Optional<Table.Column> column = trait.of(surfaces.get(k));
        if (column.isPresent()) {
          canvas.stroke(steps(axes, sorted(column.get())), stroke(k));
        }
      }
      axes.paint(canvas);
      if (firstValues().length == 0) {
        canvas.text("no particles", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
      }
    }

    private Path2D steps(Axes axes, double[] values) {
      Scale scale = scale();
      Path2D steps = new Path2D.Double();
      steps.moveTo(axes.left(), axes.plotHeight());
      double level = 0;
      for (int i = 0; i < values.length && axes.x(scale.apply(values[i])) <= axes.right(); i++) {
        double x = Math.max(axes.left(), axes.x(scale.apply(values[i])));
        steps.lineTo(x, axes.y(level));
        level = 100.0 * (i + 1) / values.length;
        steps.lineTo(x, axes.y(level));
      }
      steps.lineTo(axes.right(), axes.y(level));
      return steps;
    }

    /** Nothing: the particles are written beside their maps. */
    @Override
    public void tabulate(DataSheet sheet, double width) { }
  }
}
