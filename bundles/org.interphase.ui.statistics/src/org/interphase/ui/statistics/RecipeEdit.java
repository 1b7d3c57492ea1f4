package org.interphase.ui.statistics;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.interphase.api.Unit;
import org.interphase.core.Background;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Makes what was tried of a mixture the recipe of a project, for all its measurements: an edit, which can be undone. For the UI thread. */
final class RecipeEdit {
  private final Desk desk;
  private final OpenProject project;
  private final ProjectRecipes recipes;
  private final String name;
  private final Consumer<String> say;
  private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);

  /** A project's own recipe before and after. */
  private record Change(Optional<Recipe> before, Recipe after) { }

  /**
   * @param name of the recipe
   * @param say told in words what became of it
   */
  RecipeEdit(Desk desk, OpenProject project, String name, Consumer<String> say) {
    this.desk = desk;
    this.project = project;
    this.recipes = new ProjectRecipes(project.folder(), desk.engine().recipes());
    this.name = name;
    this.say = say;
  }

  void start(Choice choice, Unit unit) {
    Background.run("Recipe " + name, monitor -> change(choice, unit)).whenCompleteAsync((change, failure) -> {
      if (failure == null) {
        project.edit("Use Mixture for All", () -> write(Optional.of(change.after())), () -> write(change.before()));
        say.accept("The project's recipe " + name + " has this bin width, number of components and start now. Analyse the project to use it.");
      } else {
        say.accept(String.valueOf(failure.getMessage()));
      }
    }, desk.ui());
  }

  private Change change(Choice choice, Unit unit) throws Exception {
    Recipes known = desk.engine().recipes();
    Optional<Recipe> own = recipes.own(name);
    Map<String, String> usual = ProjectAnalysis.Options.usual().settings().getOrDefault(name, Map.of());
    Recipe base = own.isPresent() ? own.get() : known.with(known.find(name), usual);
    return new Change(own, known.with(base, choice.settings(unit)));
  }

  private void write(Optional<Recipe> recipe) {
    writing = writing.handle((done, failure) -> null).thenCompose(done -> Background.run("Saving recipe " + name, monitor -> {
      if (recipe.isPresent()) {
        recipes.put(recipe.get());
      } else {
        recipes.remove(name);
      }
      return null;
    }));
    writing.whenCompleteAsync((done, failure) -> Optional.ofNullable(failure).ifPresent(one -> say.accept(String.valueOf(one.getMessage()))),
        desk.ui());
  }
}
