package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/** A height map with the outlines of the particles found on it; dashed where the border cuts one. Its CSV holds the map and both tables. */
public final class ParticleMapFigure {
  private ParticleMapFigure() { }

  /**
   * A map with outlines.
   *
   * @param heights the map, of known size
   * @param particles a row for each particle, with the column {@code touches_border} (1 or 0); may have no rows
   * @param outlines the corners of the outlines, one after the other: {@code particle}, the row in the other table from 1 on, {@code x} and {@code y}
   *     in m from the lower left corner
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a required column is missing
   */
  public static Figure of(Image heights, Table particles, Table outlines, String title) {
    return Figure.of(title, new Content(QuantityMap.of(heights, Optional.empty(), ColourMap.VIRIDIS), new Columns(particles), new Columns(outlines)));
  }

  private record Content(QuantityMap map, Columns particles, Columns outlines) implements Figure.Content {
    private static final double GAP = 4;
    private static final Stroke HALO = Stroke.of(Color.BLACK, 1.1);
    private static final Stroke LINE = Stroke.of(Color.WHITE, 0.5);
    private static final double DASH = 2;

    @Override
    public double height(double width) {
      return map.height(width) + GAP + legend().height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      map.paint(canvas, width);
      Rectangle2D frame = map.panel().frame(width);
      paths(frame).forEach((particle, path) -> paint(canvas, path, isCut(particle)));
      canvas.stroke(frame, Style.AXIS);
      legend().paint(canvas.at(0, map.height(width) + GAP), width);
    }

    private static void paint(Canvas canvas, Path2D path, boolean cut) {
      canvas.stroke(path, HALO);
      canvas.stroke(path, cut ? LINE.dashed(DASH, DASH) : LINE);
    }

    private boolean isCut(int particle) {
      return particle <= particles.length() && particles.value("touches_border", particle - 1) != 0;
    }

    private TreeMap<Integer, Path2D> paths(Rectangle2D frame) {
      TreeMap<Integer, Path2D> paths = new TreeMap<>();
      double[] owners = outlines.values("particle");
      double[] x = outlines.values("x");
      double[] y = outlines.values("y");
      for (int i = 0; i < owners.length; i++) {
        Path2D path = paths.computeIfAbsent((int) owners[i], owner -> new Path2D.Double());
        double atX = frame.getX() + Math.clamp(x[i] / map.map().grid().width(), 0, 1) * frame.getWidth();
        double atY = frame.getHeight() * (1 - Math.clamp(y[i] / map.map().grid().height(), 0, 1));
        if (path.getCurrentPoint() == null) {
          path.moveTo(atX, atY);
        } else {
          path.lineTo(atX, atY);
        }
      }
      paths.values().forEach(Path2D::closePath);
      return paths;
    }

    private Legend legend() {
      int cut = 0;
      for (int i = 1; i <= particles.length(); i++) {
        cut += isCut(i) ? 1 : 0;
      }
      return new Legend(List.of(), List.of(
          new Legend.Entry(sample(false), List.of("Whole particles: " + Numbers.count(particles.length() - cut))),
          new Legend.Entry(sample(true), List.of("Cut, not in the statistics of size and shape: " + Numbers.count(cut)))));
    }

    private static Legend.Sample sample(boolean cut) {
      return (canvas, width, middle) -> {
        Path2D line = new Path2D.Double();
        line.moveTo(0, middle);
        line.lineTo(width, middle);
        paint(canvas, line, cut);
      };
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      map.tabulate(sheet, width);
      sheet.table(particles.table());
      sheet.table(outlines.table());
    }
  }
}
