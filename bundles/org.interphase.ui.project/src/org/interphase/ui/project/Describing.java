package org.interphase.ui.project;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.interphase.core.project.ProjectEntries;
import org.interphase.model.DataSet;
import org.interphase.model.ElectrolyteLabel;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;

/** Parts of a project as people call them. */
final class Describing {
  private Describing() { }

  static Experiment experiment(EObject part) {
    return part instanceof Experiment experiment ? experiment : experiment(part.eContainer());
  }

  static DataSet dataSet(Measurement measurement) {
    return (DataSet) measurement.eContainer();
  }

  /** The electrolyte in one line; {@code dry} without one, unless it was immersed. */
  static String electrolyte(Experiment experiment) {
    String label = experiment.getElectrolyte() == null ? "" : ElectrolyteLabel.of(experiment.getElectrolyte());
    return !label.isEmpty() ? label : experiment.getImmersed() == null ? "dry" : "electrolyte not stated";
  }

  /** Half way through a measurement, in s since immersion; negative before it, NaN when not known. */
  static double seconds(Measurement measurement) {
    return ProjectEntries.immersionTime(measurement, Optional.ofNullable(experiment(measurement).getImmersed())).orElse(Double.NaN);
  }

  /** The time since immersion, such as {@code 45 min}; {@code dry} before it, empty when not known. */
  static String time(Measurement measurement) {
    double minutes = seconds(measurement) / 60;
    return Double.isNaN(minutes) ? "" : minutes < 0 ? "dry" : String.format(Locale.ROOT, minutes < 10 ? "%.1f min" : "%.0f min", minutes);
  }

  static String kind(Measurement measurement) {
    return measurement.getKind().getLiteral();
  }
}
