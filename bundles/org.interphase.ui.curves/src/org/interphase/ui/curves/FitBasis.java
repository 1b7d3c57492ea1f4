package org.interphase.ui.curves;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.core.Calibration;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Result;
import org.interphase.core.Settings;
import org.interphase.core.curve.FitSettings;
import org.interphase.core.curve.FitStep;
import org.interphase.core.project.ProjectRecipes;

/**
 * What a person's edits of the settings start from. Immutable.
 *
 * @param recipe that the force curves of the project are analysed with, with every setting written out
 * @param calibration settings that the experiment's calibration gives, as a person would type them; they count whatever the recipe says
 * @param stored the settings that the maps of the measurement were made with; empty when there are none
 */
record FitBasis(Recipe recipe, Map<String, String> calibration, Optional<FitSettings> stored) {
  static final String RECIPE = "curves";

  FitBasis {
    calibration = Map.copyOf(calibration);
  }

  /**
   * Reads it; for the background.
   *
   * @param project the folder of the project; empty for a file without one
   * @param calibration the file of the experiment's calibration
   * @param result of the measurement
   * @throws IllegalArgumentException in words when recipe or calibration cannot be used
   */
  static FitBasis read(Recipes recipes, Optional<Path> project, Optional<Path> calibration, Optional<Result> result) throws IOException {
    Recipe recipe = project.isPresent() ? new ProjectRecipes(project.get(), recipes).recipe(RECIPE) : recipes.complete(recipes.find(RECIPE));
    Map<String, String> settings = calibration.isPresent()
        ? Calibration.read(calibration.get()).settings(calibration.get().getFileName().toString()) : Map.of();
    return new FitBasis(recipe, settings, result.map(one -> settings(one.recipe())));
  }

  private static FitSettings settings(Recipe recipe) {
    return recipe.steps().stream().filter(step -> step.use().equals(FitStep.ID)).findFirst()
        .map(step -> Settings.read(FitSettings.class, step.settings())).orElseGet(() -> Settings.defaults(FitSettings.class));
  }

  /** The settings of the recipe. */
  FitSettings settings() {
    return settings(recipe);
  }

  /** What settings become once the calibration has its say. */
  FitSettings calibrated(FitSettings settings) {
    ObjectNode json = Settings.write(settings);
    calibration.forEach(json::put);
    return Settings.read(FitSettings.class, json);
  }

  /** The recipe with other settings of the fit. */
  Recipe with(FitSettings settings) {
    List<Recipe.Use> steps = recipe.steps().stream()
        .map(step -> step.use().equals(FitStep.ID) ? new Recipe.Use(step.use(), step.version(), Settings.write(settings)) : step).toList();
    return new Recipe(recipe.name(), recipe.description(), steps);
  }
}
