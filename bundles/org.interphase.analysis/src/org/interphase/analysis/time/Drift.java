package org.interphase.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.numerics.registration.PhaseCorrelation;
import org.interphase.numerics.registration.Raster;
import org.interphase.numerics.registration.Registration;
import org.interphase.numerics.registration.Registration.Shift;
import org.interphase.numerics.stats.Robust;

/**
 * How the scanned spot has wandered over a series of images, and the area that all of them show.
 *
 * <p>Each height image is registered with the last one whose place is known ({@link PhaseCorrelation}); if that fails with the one before
 * it, then with the reference, the first image. Shifts of links add up, and so do the variances of their errors. An image that matches none
 * of them has no place, is not compared, and the series goes on without it. The median of every row is subtracted first: rows of one scan
 * do not share a level.
 *
 * <p>Only images of equal lateral size (within a thousandth) and equal pixels are compared. Images of another pixel count are not
 * resampled: interpolation would change their noise and with it every statistic that is to be compared.
 *
 * @param grid of the compared images
 * @param frames one for each image, in order
 * @param common the area that all compared images show
 */
public record Drift(Grid grid, List<Frame> frames, CommonArea common) {
  private static final double SAME_SIZE = 1e-3;
  private static final double LEAST_LINK = 0.3;

  public Drift {
    frames = List.copyOf(frames);
  }

  /**
   * One image of the series.
   *
   * @param index its place in the series, from 0
   * @param from the image it was registered with, or its own index for the reference and where there is no shift
   * @param step the shift against that image in pixels; empty where it failed
   * @param total the shift against the reference; empty where it is not known
   * @param overlap the fraction of the area shared with the reference; 0 where the shift is not known
   * @param coherence of the link, see {@link Registration}; NaN for the reference
   * @param reason why the image is not compared, a phrase; empty when it is
   */
  public record Frame(int index, int from, Optional<Shift> step, Optional<Shift> total, double overlap, double coherence, String reason) {
    /** Whether the image is part of the comparison. */
    public boolean compared() {
      return reason.isEmpty();
    }
  }

  /**
   * A rectangle of the surface that all compared images show, in whole pixels of each.
   *
   * @param columns its width in pixels
   * @param rows its height in pixels
   * @param column where it starts in the reference, from the left
   * @param row where it starts in the reference, from the bottom
   */
  public record CommonArea(int columns, int rows, int column, int row) {
    /** The number of pixels. */
    public int size() {
      return columns * rows;
    }
  }

  /**
   * Follows the drift of a series.
   *
   * @param heights the height images in the order of time, at least one; the first is the reference
   * @param leastOverlap the fraction of the area, more than 0 and at most 1, that an image must share with the reference, and all
   *     compared images with one another
   * @throws IllegalArgumentException if there is no image or the overlap is not in its range
   */
  public static Drift of(List<Image> heights, double leastOverlap) {
    if (heights.isEmpty() || !(leastOverlap > 0 && leastOverlap <= 1)) {
      throw new IllegalArgumentException(heights.size() + " images and an overlap of " + leastOverlap + " give no drift");
    }
    return new Series(heights, leastOverlap).drift();
  }

  /** The images that are part of the comparison. */
  public List<Integer> compared() {
    return frames.stream().filter(Frame::compared).map(Frame::index).toList();
  }

  /** The left column and bottom row of the common area in an image, not rounded. */
  double[] origin(int frame) {
    Shift total = frames.get(frame).total().orElseThrow();
    return new double[] {common.column + total.dx(), common.row + total.dy()};
  }

  /** A row for each image: shifts in pixels and m with their errors, NaN where not known; overlap; 1 or 0 for compared. */
  public Table table() {
    return new Table("drift", frames.stream().map(frame -> "image " + (frame.index + 1)).toList(), List.of(
        column("step_x", Unit.METRE, frame -> frame.step, shift -> shift.dx() * grid.pixelWidth()),
        column("step_y", Unit.METRE, frame -> frame.step, shift -> shift.dy() * grid.pixelHeight()),
        column("total_x", Unit.METRE, frame -> frame.total, shift -> shift.dx() * grid.pixelWidth()),
        column("total_x_error", Unit.METRE, frame -> frame.total, shift -> shift.dxError() * grid.pixelWidth()),
        column("total_y", Unit.METRE, frame -> frame.total, shift -> shift.dy() * grid.pixelHeight()),
        column("total_y_error", Unit.METRE, frame -> frame.total, shift -> shift.dyError() * grid.pixelHeight()),
        column("pixels_x", Unit.ONE, frame -> frame.total, Shift::dx),
        column("pixels_y", Unit.ONE, frame -> frame.total, Shift::dy),
        column("from", frame -> frame.from + 1),
        column("overlap", Frame::overlap),
        column("coherence", Frame::coherence),
        column("compared", frame -> frame.compared() ? 1 : 0)));
  }

  private interface Part {
    Optional<Shift> of(Frame frame);
  }

  private Column column(String name, Unit unit, Part part, ToDoubleFunction<Shift> value) {
    return new Column(name, unit, frames.stream().mapToDouble(frame -> part.of(frame).map(value::applyAsDouble).orElse(Double.NaN)).toArray());
  }

  private Column column(String name, ToDoubleFunction<Frame> value) {
    return new Column(name, Unit.ONE, frames.stream().mapToDouble(value).toArray());
  }

  /** The drift on its way. */
  private static final class Series {
    private static final Shift NOWHERE = new Shift(0, 0, 0, 0);

    private final List<Image> heights;
    private final double leastOverlap;
    private final Grid grid;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Integer> placed = new ArrayList<>();
    private Extent extent;

    Series(List<Image> heights, double leastOverlap) {
      this.heights = heights;
      this.leastOverlap = leastOverlap;
      this.grid = heights.getFirst().grid();
      this.extent = new Extent(0, 0, grid.columns(), grid.rows());
    }

    Drift drift() {
      frames.add(new Frame(0, 0, Optional.of(NOWHERE), Optional.of(NOWHERE), 1, Double.NaN, ""));
      placed.add(0);
      for (int i = 1; i < heights.size(); i++) {
        String unlike = unlike(heights.get(i).grid());
        frames.add(unlike.isEmpty() ? frame(i) : new Frame(i, i, Optional.empty(), Optional.empty(), 0, Double.NaN, unlike));
      }
      return new Drift(grid, frames, extent.area());
    }

    private String unlike(Grid other) {
      if (!(Math.abs(other.width() / grid.width() - 1) <= SAME_SIZE && Math.abs(other.height() / grid.height() - 1) <= SAME_SIZE)) {
        return String.format(Locale.ROOT, "its lateral size, %s, is not that of the reference, %s", size(other), size(grid));
      }
      return other.columns() == grid.columns() && other.rows() == grid.rows() ? ""
          : String.format(Locale.ROOT, "it has %d x %d pixels where the reference has %d x %d; images are not resampled", other.columns(),
              other.rows(), grid.columns(), grid.rows());
    }

    private static String size(Grid grid) {
      return Double.isNaN(grid.width() + grid.height()) ? "which its file does not say"
          : Quantity.readable(grid.width(), Unit.METRE) + " x " + Quantity.readable(grid.height(), Unit.METRE);
    }

    private Frame frame(int index) {
      Raster moved = levelled(heights.get(index));
      String reason = "";
      double coherence = Double.NaN;
      for (int from : partners()) {
        Registration link = PhaseCorrelation.register(levelled(heights.get(from)), moved, LEAST_LINK);
        if (link.shift().isPresent()) {
          return placed(index, from, link);
        }
        reason = reason.isEmpty() ? link.reason() : reason;
        coherence = Double.isNaN(coherence) ? link.coherence() : coherence;
      }
      return new Frame(index, index, Optional.empty(), Optional.empty(), 0, coherence, "no drift: " + reason);
    }

    private List<Integer> partners() {
      List<Integer> latest = placed.reversed().stream().limit(2).toList();
      return latest.contains(0) ? latest : List.of(latest.getFirst(), latest.getLast(), 0);
    }

    private Frame placed(int index, int from, Registration link) {
      Shift step = link.shift().orElseThrow();
      Shift total = frames.get(from).total.orElseThrow().then(step);
      placed.add(index);
      double overlap = total.overlap(grid.columns(), grid.rows());
      Extent smaller = extent.with(total, grid);
      String reason = "";
      if (overlap < leastOverlap) {
        reason = String.format(Locale.ROOT, "it shares %.0f %% of its area with the reference, less than %.0f %%", 100 * overlap, 100 * leastOverlap);
      } else if (smaller.share(grid) < leastOverlap) {
        reason = String.format(Locale.ROOT, "with it all images would share %.0f %% of their area, less than %.0f %%",
            100 * smaller.share(grid), 100 * leastOverlap);
      } else {
        extent = smaller;
      }
      return new Frame(index, from, Optional.of(step), Optional.of(total), overlap, link.coherence(), reason);
    }

    private static Raster levelled(Image image) {
      double[] values = image.values();
      int columns = image.grid().columns();
      double[] row = new double[columns];
      for (int y = 0; y < image.grid().rows(); y++) {
        System.arraycopy(values, y * columns, row, 0, columns);
        double level = Robust.quantiles(row, 0.5)[0];
        for (int x = 0; x < columns; x++) {
          values[y * columns + x] -= level;
        }
      }
      return new Raster(columns, image.grid().rows(), values);
    }
  }

  /** What all images so far show, in whole pixels of the reference: from (left, bottom) to before (right, top). */
  private record Extent(int left, int bottom, int right, int top) {
    Extent with(Shift total, Grid grid) {
      return new Extent(Math.max(left, (int) Math.ceil(-total.dx())), Math.max(bottom, (int) Math.ceil(-total.dy())),
          Math.min(right, (int) Math.floor(grid.columns() - total.dx())), Math.min(top, (int) Math.floor(grid.rows() - total.dy())));
    }

    double share(Grid grid) {
      return Math.max(0.0, right - left) / grid.columns() * Math.max(0.0, top - bottom) / grid.rows();
    }

    CommonArea area() {
      return new CommonArea(right - left, top - bottom, left, bottom);
    }
  }
}
