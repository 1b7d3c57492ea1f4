package org.interphase.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;
import org.interphase.model.Measurement;

/**
 * What all views look at: a project, a part of it, one map of it, a pixel. For the UI thread, as the parts of projects are.
 *
 * @param project the project; empty when nothing or a single file is selected
 * @param element the project itself, an experiment, a data set or a measurement of it
 * @param loose an instrument file that is looked at without a project
 * @param map the label of the layer that is looked at, see {@link Layer#label}; empty for whichever there is
 * @param pixel under discussion
 * @param mark pixels that are marked
 */
public record Selection(Optional<OpenProject> project, Optional<Identified> element, Optional<Path> loose, Optional<String> map,
    Optional<Pixel> pixel, Optional<Mark> mark) {
  /** Nothing. */
  public static final Selection NONE =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A part of a project, or the project itself. */
  public static Selection of(OpenProject project, Identified element) {
    return new Selection(Optional.of(project), Optional.of(element), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An instrument file without a project. */
  public static Selection of(Path file) {
    return new Selection(Optional.empty(), Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The measurement that is selected. */
  public Optional<Measurement> measurement() {
    return element.filter(Measurement.class::isInstance).map(Measurement.class::cast);
  }

  /** The data set that is selected or that the measurement belongs to. */
  public Optional<DataSet> dataSet() {
    return measurement().map(one -> (DataSet) one.eContainer()).or(() -> element.filter(DataSet.class::isInstance).map(DataSet.class::cast));
  }

  /** The experiment that is selected or that the data set belongs to. */
  public Optional<Experiment> experiment() {
    return dataSet().map(one -> (Experiment) one.eContainer()).or(() -> element.filter(Experiment.class::isInstance).map(Experiment.class::cast));
  }

  /** The same with another map; pixel and mark stay. */
  public Selection withMap(String label) {
    return new Selection(project, element, loose, Optional.of(label), pixel, mark);
  }

  /** The same with another pixel, or none. */
  public Selection withPixel(Optional<Pixel> other) {
    return new Selection(project, element, loose, map, other, mark);
  }

  /** The same with other pixels marked, or none. */
  public Selection withMark(Optional<Mark> other) {
    return new Selection(project, element, loose, map, pixel, other);
  }

  /** Whether both look at the same measurement or file. */
  boolean samePlace(Selection other) {
    return project.equals(other.project) && element.equals(other.element) && loose.equals(other.loose);
  }
}
