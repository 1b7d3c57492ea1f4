package org.interphase.segmentation.watershed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.numerics.image.Contacts;
import org.interphase.numerics.image.Outline;
import org.interphase.numerics.image.Perimeter;
import org.interphase.numerics.image.Region;
import org.interphase.numerics.stats.Robust;

/**
 * Measures the catchments of a watershed, and leaves out those that are too small or too low to be particles.
 *
 * <p><b>Area</b>, diameter and <b>circularity</b> are those of the whole outline: where a neighbour cuts a particle off along a chord, {@link Shape}
 * adds the segment of a circle of the particle's own area. An angular particle comes out a little too round there. Circularity is NaN where neighbours lie
 * behind more than half of the outline: its area is mostly inferred, too.
 *
 * <p><b>Height</b> is the 95 % quantile of a particle's pixels above the level of the background. <b>Edge sharpness</b> is 1 - w / r, where w is the
 * width of the edge and r the radius of the circle of the particle's area: w is the radius of the circle that has the area of its pixels above 20 % of
 * the height, less that of its pixels above 80 %. A vertical wall has 1, half an ellipsoid 0.62, a cone 0.4.
 */
final class Measurement {
  private static final double TOP = 0.95;
  private static final double FOOT = 0.2;
  private static final double SHOULDER = 0.8;
  private static final double MOST_COMPLETED = 0.5;

  private final Image map;
  private final Grid grid;
  private final Foreground foreground;
  private final int[] labels;
  private final Perimeter perimeter;
  private final double pixelArea;

  Measurement(Image map, Foreground foreground, int[] labels) {
    this.map = map;
    this.grid = map.grid();
    this.foreground = foreground;
    this.labels = labels;
    perimeter = new Perimeter(grid.pixelWidth(), grid.pixelHeight());
    pixelArea = grid.pixelWidth() * grid.pixelHeight();
  }

  /** The box around a catchment, and the sums over its pixels. */
  private final class Part {
    private int left = grid.columns();
    private int right = -1;
    private int bottom = grid.rows();
    private int top = -1;
    private int pixels;
    private double sumX;
    private double sumY;
    private boolean hidden;

    void add(int pixel) {
      int column = pixel % grid.columns();
      int row = pixel / grid.columns();
      left = Math.min(left, column);
      right = Math.max(right, column);
      bottom = Math.min(bottom, row);
      top = Math.max(top, row);
      sumX += column + 0.5;
      sumY += row + 0.5;
      pixels++;
      hidden |= column > 0 && isHidden(pixel - 1) || column < grid.columns() - 1 && isHidden(pixel + 1)
          || row > 0 && isHidden(pixel - grid.columns()) || row < grid.rows() - 1 && isHidden(pixel + grid.columns());
    }

    private boolean isHidden(int pixel) {
      return labels[pixel] == 0 && Double.isNaN(map.value(pixel));
    }

    boolean touchesBorder() {
      return left == 0 || bottom == 0 || right == grid.columns() - 1 || top == grid.rows() - 1;
    }
  }

  /** The particles in the order of their labels. */
  List<Particle> particles(double smallestArea, double leastHeight) {
    Part[] parts = new Part[Arrays.stream(labels).max().orElse(0) + 1];
    Arrays.setAll(parts, label -> new Part());
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 0) {
        parts[labels[i]].add(i);
      }
    }
    List<Particle> particles = new ArrayList<>();
    for (int label = 1; label < parts.length; label++) {
      Part part = parts[label];
      double[] heights = heights(label, part);
      double height = heights.length == 0 ? 0 : Robust.quantiles(heights, TOP)[0];
      if (part.pixels * pixelArea >= smallestArea && height >= leastHeight) {
        particles.add(particle(label, part, heights, height));
      }
    }
    return particles;
  }

  /** Above the background, of the pixels that have a value. */
  private double[] heights(int label, Part part) {
    double[] heights = new double[part.pixels];
    int count = 0;
    for (int row = part.bottom; row <= part.top; row++) {
      for (int column = part.left; column <= part.right; column++) {
        int pixel = grid.index(column, row);
        double value = map.value(pixel);
        if (labels[pixel] == label && !Double.isNaN(value)) {
          heights[count++] = value - foreground.floor().level();
        }
      }
    }
    return Arrays.copyOf(heights, count);
  }

  private Particle particle(int label, Part part, double[] heights, double height) {
    Region region = new Region(labels, grid.columns(), label, part.left, part.bottom, part.right - part.left + 1, part.top - part.bottom + 1);
    Contacts contacts = Contacts.of(region, grid.pixelWidth(), grid.pixelHeight());
    Shape shape = new Shape(part.pixels * pixelArea, perimeter.of(region)).completed(contacts.chords());
    return new Particle(label, part.sumX / part.pixels * grid.pixelWidth(), part.sumY / part.pixels * grid.pixelHeight(), shape.area(),
        contacts.share(), contacts.share() > MOST_COMPLETED ? Double.NaN : shape.circularity(), sharpness(heights, height), height,
        part.touchesBorder() || part.hidden, part.left > 0 && part.bottom > 0, scaled(Outline.of(region)));
  }

  /** NaN where the outline lies above the foot, so that the edge was not seen whole. */
  private double sharpness(double[] heights, double height) {
    if (foreground.threshold() - foreground.floor().level() > FOOT * height) {
      return Double.NaN;
    }
    double foot = Arrays.stream(heights).filter(h -> h > FOOT * height).count();
    double shoulder = Arrays.stream(heights).filter(h -> h > SHOULDER * height).count();
    return 1 - (Math.sqrt(foot) - Math.sqrt(shoulder)) / Math.sqrt(heights.length);
  }

  private Outline scaled(Outline pixels) {
    return new Outline(Arrays.stream(pixels.x()).map(x -> (x + 0.5) * grid.pixelWidth()).toArray(),
        Arrays.stream(pixels.y()).map(y -> (y + 0.5) * grid.pixelHeight()).toArray());
  }
}
