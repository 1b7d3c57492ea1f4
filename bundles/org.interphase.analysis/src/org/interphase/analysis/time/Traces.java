package org.interphase.analysis.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphase.analysis.time.Drift.CommonArea;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.numerics.series.ChangePoints;
import org.interphase.numerics.series.ChangePoints.Change;

/**
 * What each place of the common area shows through the compared images.
 *
 * <p>Values are taken at the drift to a fraction of a pixel, linear between the four pixels around ({@link Sampling#BILINEAR}), or of the
 * nearest pixel. Between pixels the noise of single pixels averages out, down to half its standard deviation at the middle of four:
 * statistics of spread are to be taken from the images themselves, or of nearest pixels. A place is NaN where a pixel that it needs is
 * invalid. Labels are always those of the nearest pixel.
 *
 * <p>The arrays that accessors return are the traces' own and must not be changed.
 */
public final class Traces {
  /** How a value between pixels is taken. */
  public enum Sampling { NEAREST, BILINEAR }

  private final CommonArea area;
  private final List<Integer> frames;
  private final List<double[]> values;

  private Traces(CommonArea area, List<Integer> frames, List<double[]> values) {
    this.area = area;
    this.frames = frames;
    this.values = values;
  }

  /**
   * Cuts the common area out of the compared images.
   *
   * @param maps one for each image of the drift, on its grid where compared
   * @throws IllegalArgumentException if the maps do not fit the drift
   */
  public static Traces of(List<Image> maps, Drift drift, Sampling sampling) {
    if (maps.size() != drift.frames().size()) {
      throw new IllegalArgumentException(maps.size() + " maps for the drift of " + drift.frames().size() + " images");
    }
    List<double[]> values = new ArrayList<>();
    for (int frame : drift.compared()) {
      fits(maps.get(frame).grid(), drift);
      values.add(cut(maps.get(frame), drift.common(), drift.origin(frame), sampling));
    }
    return new Traces(drift.common(), drift.compared(), values);
  }

  /**
   * The labels of the common area in one compared image, of the nearest pixels.
   *
   * @throws IllegalArgumentException if the labels do not fit the drift or the image is not compared
   */
  public static int[] labels(Labels labels, Drift drift, int frame) {
    fits(labels.grid(), drift);
    if (!drift.frames().get(frame).compared()) {
      throw new IllegalArgumentException("image " + (frame + 1) + " is not compared: " + drift.frames().get(frame).reason());
    }
    double[] origin = drift.origin(frame);
    int[] result = new int[drift.common().size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = labels.label(nearest(labels.grid(), origin, i, drift.common()));
    }
    return result;
  }

  private static void fits(Grid grid, Drift drift) {
    if (grid.columns() != drift.grid().columns() || grid.rows() != drift.grid().rows()) {
      throw new IllegalArgumentException("a map of " + grid.columns() + " x " + grid.rows() + " pixels does not fit the drift of images of "
          + drift.grid().columns() + " x " + drift.grid().rows());
    }
  }

  private static int nearest(Grid grid, double[] origin, int index, CommonArea area) {
    int column = (int) Math.rint(origin[0]) + index % area.columns();
    int row = (int) Math.rint(origin[1]) + index / area.columns();
    return grid.index(Math.clamp(column, 0, grid.columns() - 1), Math.clamp(row, 0, grid.rows() - 1));
  }

  private static double[] cut(Image map, CommonArea area, double[] origin, Sampling sampling) {
    double[] result = new double[area.size()];
    Arrays.setAll(result, i -> sampling == Sampling.NEAREST ? map.value(nearest(map.grid(), origin, i, area))
        : bilinear(map, origin[0] + i % area.columns(), origin[1] + i / area.columns()));
    return result;
  }

  private static double bilinear(Image map, double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double right = x - column;
    double up = y - row;
    return weighted(map, column, row, (1 - right) * (1 - up)) + weighted(map, column + 1, row, right * (1 - up))
        + weighted(map, column, row + 1, (1 - right) * up) + weighted(map, column + 1, row + 1, right * up);
  }

  private static double weighted(Image map, int column, int row, double weight) {
    return weight == 0 ? 0 : weight * map.value(column, row);
  }

  /** The area in pixels. */
  public CommonArea area() {
    return area;
  }

  /** The images that the traces go through, by their numbers in the series. */
  public List<Integer> frames() {
    return frames;
  }

  /** The common area in one of these images, bottom row first; the k-th of {@link #frames()}. */
  public double[] frame(int k) {
    return values.get(k);
  }

  /** One place through all images, NaN where it has no value. A new array. */
  public double[] trace(int pixel) {
    return values.stream().mapToDouble(frame -> frame[pixel]).toArray();
  }

  /**
   * Change points of every trace.
   *
   * @param changes how many each place has; 0 also where there are too few values
   * @param frame the place in {@link Traces#frames()} of the first image after the largest change, -1 where there is none
   * @param size by how much the value changes there, in SI; NaN where there is none
   * @param falseAlarm the share of places that would show a change although there is none
   */
  public record ChangeMap(int[] changes, int[] frame, double[] size, double falseAlarm) { }

  /**
   * Finds the changes of level in every trace, see {@link ChangePoints}.
   *
   * @param falseAlarm the share of places without a change in which one may be found, more than 0 and less than 1
   * @param seed of the calibration
   */
  public ChangeMap changes(double falseAlarm, long seed) {
    ChangePoints points = ChangePoints.calibrated(frames.size(), falseAlarm, seed);
    ChangeMap map = new ChangeMap(new int[area.size()], new int[area.size()], new double[area.size()], falseAlarm);
    for (int pixel = 0; pixel < area.size(); pixel++) {
      List<Change> found = points.of(trace(pixel));
      map.changes[pixel] = found.size();
      map.frame[pixel] = -1;
      map.size[pixel] = Double.NaN;
      for (Change change : found) {
        if (!(Math.abs(change.size()) <= Math.abs(map.size[pixel]))) {
          map.size[pixel] = change.size();
          map.frame[pixel] = change.position();
        }
      }
    }
    return map;
  }
}
