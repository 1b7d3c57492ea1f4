package org.interphase.core.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Measurement;

/**
 * A recipe for a measurement.
 *
 * @param measurement in the project
 * @param file of the measurement, as it is on disk
 * @param touched whether size or time of the file are not those that the project had recorded
 * @param recipe with every setting written out
 * @param folder where the result is, or will be
 * @param inputs the SHA-256 of the file and of the calibration, where there is one
 */
record Task(Measurement measurement, Path file, boolean touched, Recipe recipe, Path folder, List<String> inputs) {
  Task {
    inputs = List.copyOf(inputs);
  }

  Task asTouched() {
    return new Task(measurement, file, true, recipe, folder, inputs);
  }

  String name() {
    return measurement.getName();
  }

  /** The run of this recipe that the project knows. */
  Optional<AnalysisRun> run() {
    return run(measurement, recipe.name());
  }

  /** The latest run of a recipe on a measurement. */
  static Optional<AnalysisRun> run(Measurement measurement, String recipe) {
    return measurement.getRuns().stream().filter(run -> recipeName(run).equals(recipe)).reduce((earlier, later) -> later);
  }

  /** The name of a run's recipe; empty when it cannot be read. */
  static String recipeName(AnalysisRun run) {
    return Recipes.name(run.getRecipe()).orElse("");
  }
}
