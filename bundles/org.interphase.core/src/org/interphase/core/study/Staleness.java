package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.ResultFolder;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataRef;

/** Why a result has to be computed again. Looks at sizes, times and what the project has recorded; reads no measurement. */
final class Staleness {
  private final ProjectFolder project;
  private final Recipes recipes;
  private final long seed;
  private final Map<Recipe, String> texts = new IdentityHashMap<>();

  Staleness(ProjectFolder project, Recipes recipes, long seed) {
    this.project = project;
    this.recipes = recipes;
    this.seed = seed;
  }

  /** What changed since a task was done, in words; empty when its result, or its failure, is what it would give again. */
  Optional<String> why(Task task) {
    Optional<AnalysisRun> run = task.run();
    if (run.isEmpty()) {
      return Optional.of("new");
    }
    return inputs(task, run.get()).or(() -> recipe(task.recipe(), run.get())).or(() -> result(task, run.get()));
  }

  private static Optional<String> inputs(Task task, AnalysisRun run) {
    List<String> before = run.getInputs();
    if (before.isEmpty() || !before.getFirst().equals(task.inputs().getFirst())) {
      return Optional.of("the file changed");
    }
    if (task.touched()) {
      return Optional.of("the file was written again");
    }
    return before.equals(task.inputs()) ? Optional.empty() : Optional.of("the calibration changed");
  }

  private Optional<String> recipe(Recipe recipe, AnalysisRun run) {
    if (run.getRecipe().equals(texts.computeIfAbsent(recipe, Recipes::toJson))) {
      return Optional.empty();
    }
    Recipe before = Recipes.fromJson(run.getRecipe());
    for (int i = 0; i < Math.min(before.steps().size(), recipe.steps().size()); i++) {
      Recipe.Use was = before.steps().get(i);
      Recipe.Use is = recipe.steps().get(i);
      if (was.use().equals(is.use()) && !was.version().equals(is.version())) {
        return Optional.of(is.use() + " is of version " + is.version().orElse("?") + " now, was " + was.version().orElse("?"));
      }
    }
    return Recipes.toJson(completed(before)).equals(Recipes.toJson(recipe)) ? Optional.empty() : Optional.of("the recipe changed");
  }

  /** With the defaults of settings that there were not yet; as it is when a step or a setting is not known any more. */
  private Recipe completed(Recipe before) {
    try {
      return recipes.complete(before);
    } catch (IllegalArgumentException unknown) {
      return before;
    }
  }

  private Optional<String> result(Task task, AnalysisRun run) {
    if (run.getResult() == null) {
      return Optional.empty();
    }
    if (!intact(run.getResult())) {
      return Optional.of("its result is missing or was changed");
    }
    OptionalLong was = ResultFolder.seed(task.folder());
    return was.isPresent() && was.getAsLong() == seed ? Optional.empty() : Optional.of("the seed changed");
  }

  private boolean intact(DataRef reference) {
    try {
      return matches(project.resolve(reference), reference);
    } catch (IOException absent) {
      return false;
    }
  }

  /** Whether a file has the size and the time that a reference states. */
  static boolean matches(Path file, DataRef reference) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) == reference.getSize()
        && Files.getLastModifiedTime(file).toMillis() == reference.getModified();
  }
}
