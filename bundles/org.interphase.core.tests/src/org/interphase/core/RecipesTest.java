package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {
  @TempDir
  private Path folder;
  private final Recipes recipes = new Recipes(Fakes.contributions());

  @Test
  void builtInRecipesAreThere() {
    assertThat(recipes.builtIn()).extracting(Recipe::name).contains("stiffness", "wolff-hausen-2023");
  }

  @Test
  void aRecipeIsItsJson() throws IOException {
    Recipe recipe = recipes.complete(Fakes.recipe("org.interphase.channel", "mean"));
    Path file = Files.writeString(folder.resolve("r.json"), Recipes.toJson(recipe));
    assertThat(recipes.find(file.toString())).isEqualTo(recipe);
  }

  @Test
  void settingsAreChangedByName() {
    Recipe recipe = recipes.with(Fakes.recipe("org.interphase.channel", "mean"), Map.of("offset", "2 GPa", "channel/direction", "trace"));
    assertThat(recipe.steps().get(1).settings().get("offset").asText()).isEqualTo("2000 MPa");
    assertThat(recipe.steps().get(0).settings().get("direction").asText()).isEqualTo("trace");
    assertThatThrownBy(() -> recipes.with(recipe, Map.of("ofset", "2"))).hasMessageContaining("\"ofset\"").hasMessageContaining("offset");
    assertThatThrownBy(() -> recipes.with(Fakes.recipe("mean", "mean"), Map.of("offset", "2"))).hasMessageContaining("more than one");
  }

  @Test
  void whatIsNotARecipeIsRefusedInWords() throws IOException {
    assertThatThrownBy(() -> recipes.find("absent")).hasMessageContaining("no recipe \"absent\"").hasMessageContaining("stiffness");
    for (String text : new String[] {"{", "[]", "{\"interphase\": \"recipe 2\"}", "{\"interphase\": \"recipe 1\", \"steps\": []}",
        "{\"interphase\": \"recipe 1\", \"steps\": [{\"settings\": 3}]}"}) {
      Path file = Files.writeString(folder.resolve("bad.json"), text);
      assertThatThrownBy(() -> recipes.find(file.toString())).as(text).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
