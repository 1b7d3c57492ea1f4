package org.interphase.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Grid;

/**
 * Particles planted on a rough, tilted background: a height at every point and the truth about every particle.
 *
 * <p>A particle is a <b>superellipsoid</b>, of height {@code h sqrt(1 - N^n)} where N is 0 in its centre and 1 on its {@link Outline}: with n = 2
 * half an ellipsoid, a dome; with a large n a plateau with a steep edge. Sharpness s gives n = 2 x 15^s and an outline that is a circle for s = 0
 * and a polygon of 5 to 8 sides for s = 1. Where particles overlap the higher one is seen. Centres are placed at random, one after the other,
 * the largest first, wherever the overlap with those already there is allowed (random sequential addition).
 *
 * <p>Everything is a function of the position alone: a window moved by any distance shows the same particles moved by it. The background is
 * endless, the centres lie in the square from (0, 0) to (size, size). Immutable and safe for many threads.
 */
public final class ParticleField {
  private static final int BACKGROUND_WAVES = 48;
  private static final double SHORTEST_WAVE = 0.5;
  private static final double LONGEST_WAVE = 10;
  private static final int MOST_PARTICLES = 200_000;
  private static final int ATTEMPTS = 400;

  private final ParticleSettings settings;
  private final RandomField background;
  private final List<Particle> particles;
  private final Outline[] outlines;
  private final double exponent;
  private final Cells cells;

  /**
   * A particle as it was planted, whole, whatever overlaps it. Lengths in m.
   *
   * @param x its centre from the left edge of the field
   * @param y its centre from the bottom edge
   * @param diameter of the circle that has the area of its outline
   * @param circularity 4 pi area / perimeter^2 of its outline
   * @param edgeSharpness 1 - w / r: w is the width of the edge from 10 % to 90 % of the height, r the radius. 1 for a vertical wall, 0.44 for a dome.
   * @param height above the background
   * @param overlap the largest part of a diameter, its own or that of a neighbour, that lies in both; 0 where it stands free
   */
  public record Particle(double x, double y, double diameter, double circularity, double edgeSharpness, double height, double overlap) { }

  private ParticleField(ParticleSettings settings, long seed) {
    this.settings = settings;
    background = new RandomField(SHORTEST_WAVE * settings.diameter(), LONGEST_WAVE * settings.diameter(), Surface.HURST, BACKGROUND_WAVES,
        Streams.of(seed, 1));
    double[] diameters = diameters(settings, seed);
    cells = new Cells(settings.size(), settings.largest());
    exponent = 2 * StrictMath.pow(15, settings.sharpness());
    double sharpness = 1 - edge(0.1) + edge(0.9);
    List<Particle> placed = new ArrayList<>();
    UniformRandomProvider places = Streams.of(seed, 2);
    for (double diameter : diameters) {
      place(placed, diameter, places);
    }
    outlines = new Outline[placed.size()];
    for (int i = 0; i < outlines.length; i++) {
      Particle p = placed.get(i);
      outlines[i] = new Outline(p.diameter(), settings.sharpness(), Streams.of(seed, 3, i));
      placed.set(i, new Particle(p.x(), p.y(), p.diameter(), outlines[i].circularity(), sharpness, p.height(), overlap(placed, i)));
    }
    particles = List.copyOf(placed);
  }

  /**
   * Plants particles.
   *
   * @param seed chooses them; the same settings and seed give the same field on every machine
   * @throws IllegalArgumentException if there would be more than 200 000 of them
   */
  public static ParticleField of(ParticleSettings settings, long seed) {
    return new ParticleField(settings, seed);
  }

  /** Where the height is that fraction of the whole, in radii. */
  private double edge(double level) {
    return StrictMath.pow(1 - level * level, 1 / exponent);
  }

  private static double[] diameters(ParticleSettings settings, long seed) {
    Noise noise = new Noise(Streams.of(seed, 4));
    double wanted = settings.coverage() * settings.size() * settings.size();
    double[] diameters = new double[16];
    int count = 0;
    for (double area = 0; area < wanted; count++) {
      double d;
      do {
        d = settings.diameter() * StrictMath.exp(settings.spread() * noise.next());
      } while (d < settings.smallest() || d > settings.largest());
      if (count == MOST_PARTICLES) {
        throw new IllegalArgumentException("more than " + MOST_PARTICLES + " particles: make the field smaller or the particles larger");
      }
      diameters = count == diameters.length ? Arrays.copyOf(diameters, 2 * count) : diameters;
      diameters[count] = d;
      area += Math.PI * d * d / 4;
    }
    double[] descending = Arrays.copyOf(diameters, count);
    Arrays.sort(descending);
    for (int i = 0; i < count / 2; i++) {
      double swapped = descending[i];
      descending[i] = descending[count - 1 - i];
      descending[count - 1 - i] = swapped;
    }
    return descending;
  }

  private void place(List<Particle> placed, double diameter, UniformRandomProvider random) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Particle candidate = new Particle(settings.size() * random.nextDouble(), settings.size() * random.nextDouble(), diameter, 1, 0,
          settings.aspect() * diameter, 0);
      boolean free = true;
      for (int neighbour : cells.around(candidate.x(), candidate.y())) {
        free &= overlap(candidate, placed.get(neighbour)) <= settings.overlap();
      }
      if (free) {
        cells.add(candidate.x(), candidate.y(), placed.size());
        placed.add(candidate);
        return;
      }
    }
  }

  private double overlap(List<Particle> placed, int index) {
    double largest = 0;
    for (int neighbour : cells.around(placed.get(index).x(), placed.get(index).y())) {
      largest = neighbour == index ? largest : Math.max(largest, overlap(placed.get(index), placed.get(neighbour)));
    }
    return largest;
  }

  private static double overlap(Particle a, Particle b) {
    double dx = a.x() - b.x();
    double dy = a.y() - b.y();
    double both = (a.diameter() + b.diameter()) / 2 - Math.sqrt(dx * dx + dy * dy);
    return Math.max(0, both / Math.min(a.diameter(), b.diameter()));
  }

  /** All particles, the largest first. */
  public List<Particle> particles() {
    return particles;
  }

  /** The height at a point in m, from the left and the bottom edge of the field. */
  public double height(double x, double y) {
    double relief = 0;
    for (int i : cells.around(x, y)) {
      relief = Math.max(relief, relief(i, x, y));
    }
    return settings.slopeX() * x + settings.slopeY() * y + settings.roughness() * background.value(x, y) + relief;
  }

  private double relief(int i, double x, double y) {
    Particle p = particles.get(i);
    double norm = outlines[i].norm(x - p.x(), y - p.y());
    return norm < 1 ? p.height() * Math.sqrt(1 - StrictMath.pow(norm, exponent)) : 0;
  }

  /**
   * The heights at the centres of the pixels of a window, faster than one by one.
   *
   * @param grid the raster, of known width and height
   * @param x0 the left edge of the window in m
   * @param y0 the bottom edge of the window in m
   * @return one height in m for each pixel, bottom row first. The caller owns the array.
   */
  public double[] heights(Grid grid, double x0, double y0) {
    double[] relief = new double[grid.size()];
    for (int i = 0; i < outlines.length; i++) {
      paint(i, grid, x0, y0, relief);
    }
    for (int i = 0; i < relief.length; i++) {
      double x = x0 + (i % grid.columns() + 0.5) * grid.pixelWidth();
      double y = y0 + (i / grid.columns() + 0.5) * grid.pixelHeight();
      relief[i] += settings.slopeX() * x + settings.slopeY() * y;
    }
    background.add(grid, x0, y0, settings.roughness(), relief, new NullProgressMonitor());
    return relief;
  }

  private void paint(int i, Grid grid, double x0, double y0, double[] relief) {
    Particle p = particles.get(i);
    double reach = outlines[i].reach();
    int left = pixel(p.x() - reach - x0, grid.pixelWidth(), grid.columns());
    int right = pixel(p.x() + reach - x0, grid.pixelWidth(), grid.columns());
    int bottom = pixel(p.y() - reach - y0, grid.pixelHeight(), grid.rows());
    int top = pixel(p.y() + reach - y0, grid.pixelHeight(), grid.rows());
    for (int row = bottom; row < top; row++) {
      double y = y0 + (row + 0.5) * grid.pixelHeight();
      for (int column = left; column < right; column++) {
        int at = grid.index(column, row);
        relief[at] = Math.max(relief[at], relief(i, x0 + (column + 0.5) * grid.pixelWidth(), y));
      }
    }
  }

  /** The first pixel whose centre is not before a place, cut to the raster. */
  private static int pixel(double place, double pitch, int pixels) {
    return (int) Math.clamp(Math.ceil(place / pitch - 0.5), 0, pixels);
  }

  /** The centres by square cells as wide as the largest particle reaches: only nine cells hold what touches a point. */
  private static final class Cells {
    private static final double REACH = 1.5;
    private final double side;
    private final int columns;
    private final int[][] members;

    Cells(double size, double largest) {
      side = Math.max(REACH * largest, size / 1024);
      columns = (int) (size / side) + 1;
      members = new int[columns * columns][0];
    }

    void add(double x, double y, int index) {
      int cell = cell(y) * columns + cell(x);
      members[cell] = Arrays.copyOf(members[cell], members[cell].length + 1);
      members[cell][members[cell].length - 1] = index;
    }

    int[] around(double x, double y) {
      int[] found = new int[16];
      int count = 0;
      for (int row = Math.max(0, cell(y) - 1); row <= Math.min(columns - 1, cell(y) + 1); row++) {
        for (int column = Math.max(0, cell(x) - 1); column <= Math.min(columns - 1, cell(x) + 1); column++) {
          for (int member : members[row * columns + column]) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = member;
          }
        }
      }
      return Arrays.copyOf(found, count);
    }

    /** Beyond the field: a cell that does not exist, two away from any that does. */
    private int cell(double place) {
      return (int) Math.clamp(Math.floor(place / side), -2, columns + 1);
    }
  }
}
