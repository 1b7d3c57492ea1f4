package org.interphase.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;

/**
 * Frames of one data set side by side: the maps in one colour scale, below them the histograms with their mixtures on one axis and the
 * class maps. Its CSV holds the three of every frame.
 */
public final class FramesFigure {
  private static final double COLUMN = Figure.TWO_COLUMNS / 3;

  private FramesFigure() { }

  /**
   * A frame.
   *
   * @param heading above it, such as its time and its mean
   * @param map of the quantity, all frames of one unit
   * @param mixture the histogram and what was fitted to it; empty when there is none
   * @param classes the segmented map; empty when there is none
   */
  public record Frame(String heading, Image map, Optional<Mixture> mixture, Optional<Labels> classes) { }

  /** A histogram and what was fitted to it; columns as for {@link MixtureHistogramFigure}. */
  public record Mixture(Table histogram, Table components, Table intersections) { }

  /**
   * Frames beside each other.
   *
   * @param frames in the order of time, one to four
   * @param title the title, may be empty
   */
  public static Figure of(List<Frame> frames, String title) {
    Optional<Range> colours = union(frames.stream().map(frame -> Range.robust(frame.map())));
    Optional<Range> axis = union(frames.stream()
        .map(frame -> frame.mixture().map(mixture -> MixtureHistogramFigure.bins(mixture.histogram()).shown())));
    List<Figure.Content> rows = new ArrayList<>();
    rows.add(row(frames, Frame::heading, frame -> Optional.of(QuantityMap.of(frame.map(), colours, ColourMap.VIRIDIS))));
    if (frames.stream().anyMatch(frame -> frame.mixture().isPresent())) {
      rows.add(row(frames, frame -> "", frame -> frame.mixture().map(mixture -> MixtureHistogramFigure.content(mixture.histogram(), mixture
          .components(), mixture.intersections(), frame.map().unit(), axis))));
    }
    if (frames.stream().anyMatch(frame -> frame.classes().isPresent())) {
      rows.add(row(frames, frame -> "", frame -> frame.classes().map(classes -> ClassMapFigure.content(classes, frame.map().unit()))));
    }
    return Figure.of(title, new Stacked(rows)).withWidth(Math.clamp(frames.size() * COLUMN, Figure.ONE_COLUMN, Figure.TWO_COLUMNS));
  }

  private static PanelGrid row(List<Frame> frames, Function<Frame, String> heading, Function<Frame, Optional<Figure.Content>> content) {
    return new PanelGrid(frames.stream()
        .map(frame -> new PanelGrid.Panel(heading.apply(frame), content.apply(frame).orElse(Lines.of(List.of())))).toList(),
        Math.max(1, frames.size()));
  }

  private static Optional<Range> union(Stream<Optional<Range>> ranges) {
    return ranges.flatMap(Optional::stream).reduce((a, b) -> new Range(Math.min(a.lower(), b.lower()), Math.max(a.upper(), b.upper())));
  }
}
