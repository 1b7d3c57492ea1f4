package org.interphase.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;

/**
 * The recipes that a project has of its own, in its folder {@value #FOLDER}: one of them takes the place of the recipe of the same name that comes
 * with Interphase, wherever the project is analysed.
 */
public final class ProjectRecipes {
  /** The folder in the project's. */
  public static final String FOLDER = "recipes";

  private final Path folder;
  private final Recipes recipes;

  /**
   * @param project the folder of the project
   * @param recipes those that come with Interphase
   */
  public ProjectRecipes(Path project, Recipes recipes) {
    this.folder = project.resolve(FOLDER);
    this.recipes = recipes;
  }

  /**
   * The project's own recipe of a name, with every setting written out.
   *
   * @throws IllegalArgumentException in words when its file is there and is no recipe
   */
  public Optional<Recipe> own(String name) throws IOException {
    return recipes.in(file(name)).map(recipes::complete);
  }

  /** The recipe that the project is analysed with: its own, or the one that comes with Interphase. */
  public Recipe recipe(String name) throws IOException {
    Optional<Recipe> own = own(name);
    return own.isPresent() ? own.get() : recipes.complete(recipes.find(name));
  }

  /** Makes a recipe the project's own, in place of the one before: whole or not at all. */
  public void put(Recipe recipe) throws IOException {
    Files.createDirectories(folder);
    Path staging = Files.createTempFile(folder, "." + recipe.name(), ".part");
    try {
      Files.write(staging, Recipes.toJson(recipes.complete(recipe)).getBytes(StandardCharsets.UTF_8));
      Files.move(staging, file(recipe.name()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(staging);
    }
  }

  /** Takes the project's own recipe away, so that the one that comes with Interphase counts again. */
  public void remove(String name) throws IOException {
    Files.deleteIfExists(file(name));
  }

  private Path file(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a project's recipe: use letters, digits, dots and dashes");
    }
    return folder.resolve(name + ".json");
  }
}
