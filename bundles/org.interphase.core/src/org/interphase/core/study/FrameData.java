package org.interphase.core.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.analysis.time.ImmersionTime;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.TimeSpan;
import org.interphase.api.Unit;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;

/**
 * What the stored results of one measurement give for the series: its modulus, and its height where there is one.
 *
 * @param measurement in the project
 * @param time of immersion; empty when not known
 * @param modulus the map that is followed
 * @param stiffness the result that has it
 * @param surface the result that has the height
 */
record FrameData(Measurement measurement, Optional<ImmersionTime> time, Image modulus, Result stiffness, Optional<Result> surface) {

  /**
   * The frames of a data set in the order of time: each image with a modulus, and each capture where no image was taken at that time, as it was fitted
   * or, else, with the modulus that the instrument wrote beside the curves. Excluded measurements are left out.
   *
   * @throws IOException when a result that the project has recorded cannot be read
   */
  static List<FrameData> of(ProjectFolder project, Experiment experiment, DataSet dataSet) throws IOException {
    Map<Boolean, List<FrameData>> modulus = of(project, experiment, dataSet, Planner.STIFFNESS).stream()
        .collect(Collectors.partitioningBy(frame -> frame.measurement.getKind() == MeasurementKind.CURVES));
    List<FrameData> captures = new ArrayList<>(of(project, experiment, dataSet, Planner.CURVES));
    captures.addAll(modulus.get(true));
    List<FrameData> frames = new ArrayList<>(modulus.get(false));
    for (FrameData capture : captures) {
      if (frames.stream().noneMatch(frame -> together(frame.measurement, capture.measurement))) {
        frames.add(capture);
      }
    }
    frames.sort(Comparator.comparing(frame -> frame.measurement.getStart(), Comparator.nullsLast(Comparator.naturalOrder())));
    return frames;
  }

  /** Whether there are too few results for a series, as the project has recorded them. */
  static boolean few(DataSet dataSet) {
    return dataSet.getMeasurements().stream().filter(measurement -> !measurement.isExcluded())
        .filter(measurement -> has(measurement, Planner.STIFFNESS) || has(measurement, Planner.CURVES)).limit(2).count() < 2;
  }

  private static List<FrameData> of(ProjectFolder project, Experiment experiment, DataSet dataSet, String recipe) throws IOException {
    List<FrameData> frames = new ArrayList<>();
    for (Measurement measurement : dataSet.getMeasurements()) {
      Optional<Result> stiffness = measurement.isExcluded() ? Optional.empty() : result(project, measurement, recipe);
      Optional<Image> modulus = stiffness.flatMap(FrameData::modulus);
      if (modulus.isPresent()) {
        frames.add(new FrameData(measurement, Times.of(experiment, measurement), modulus.get(), stiffness.get(),
            result(project, measurement, Planner.SURFACE)));
      }
    }
    return frames;
  }

  /** That of the fit, or else the instrument's. */
  private static Optional<Image> modulus(Result result) {
    return result.maps().stream().filter(map -> map.name().equals(CurveQuantity.YOUNGS_MODULUS.label())).findFirst()
        .or(() -> result.maps().stream().filter(map -> map.unit().equals(Unit.PASCAL)).findFirst());
  }

  private static Optional<Result> result(ProjectFolder project, Measurement measurement, String recipe) throws IOException {
    return has(measurement, recipe) ? Optional.of(ResultFolder.read(Planner.folder(project, measurement, recipe))) : Optional.empty();
  }

  private static boolean has(Measurement measurement, String recipe) {
    return Task.run(measurement, recipe).filter(run -> run.getResult() != null).isPresent();
  }

  private static boolean together(Measurement one, Measurement other) {
    if (one == other) {
      return true;
    }
    Optional<TimeSpan> first = Times.span(one);
    Optional<TimeSpan> second = Times.span(other);
    return first.isPresent() && second.isPresent() && !first.get().start().isAfter(second.get().end())
        && !second.get().start().isAfter(first.get().end());
  }

  /** The height as it was recorded. */
  Optional<Image> height() {
    return surface.flatMap(result -> result.maps().stream().filter(map -> map.unit().equals(Unit.METRE)).findFirst());
  }

  /** The classes of the modulus. */
  Optional<Labels> classes() {
    return stiffness.labels().stream().findFirst();
  }

  /** Half way through the scan in s since immersion; NaN when not known. */
  double seconds() {
    return time.map(ImmersionTime::seconds).orElse(Double.NaN);
  }
}
