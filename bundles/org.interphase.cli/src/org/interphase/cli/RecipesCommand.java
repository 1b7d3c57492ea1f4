package org.interphase.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.interphase.api.spi.Step;
import org.interphase.core.Contributed;
import org.interphase.core.Parameter;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "recipes", mixinStandardHelpOptions = true,
    header = "List recipes, show one with all its settings, or explain the settings of the steps.",
    description = {"", "Without anything: the recipes that come with Interphase. To make your own, save one and edit it:", "",
        "  interphase recipes show stiffness > mine.json", "  interphase run mine.json map.spm -o results", ""})
final class RecipesCommand implements Callable<Integer> {
  private final Session session;

  RecipesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.out().println("Recipes:");
    for (Recipe recipe : new Recipes(session.contributions()).builtIn()) {
      session.out().println("  " + recipe.name());
      session.out().println("      " + recipe.description());
    }
    return ExitCode.OK;
  }

  @Command(name = "show", mixinStandardHelpOptions = true, header = "Print a recipe as JSON with every setting at its value.")
  int show(@Parameters(paramLabel = "RECIPE", description = "A name, or a JSON file.") String name) throws IOException {
    Recipes recipes = new Recipes(session.contributions());
    session.out().println(Recipes.toJson(recipes.complete(recipes.find(name))));
    return ExitCode.OK;
  }

  @Command(name = "steps", mixinStandardHelpOptions = true, header = "Explain every kind of step and its settings: unit, default, range, meaning.")
  int steps(@Option(names = "--json", description = "Print JSON.") boolean json) {
    var tree = Json.NODES.arrayNode();
    for (Contributed<Step<?>> contributed : session.contributions().steps()) {
      var node = tree.addObject().put("id", contributed.id()).put("label", contributed.label()).put("version", contributed.version()).put("help",
          contributed.help());
      contributed.service().ifPresent(step -> Settings.parameters(step.settings()).forEach(parameter -> node.withArray("settings").addObject()
          .put("name", parameter.name()).put("unit", parameter.unit().symbol()).put("default", parameter.byDefault()).put("help", parameter.help())));
      contributed.problem().ifPresent(problem -> node.put("problem", problem));
      if (!json) {
        print(contributed);
      }
    }
    if (json) {
      session.out().println(Json.text(tree));
    }
    return ExitCode.OK;
  }

  private void print(Contributed<Step<?>> contributed) {
    session.out().println(contributed.id() + "  " + contributed.label() + ", version " + contributed.version());
    session.out().println("  " + contributed.problem().orElse(contributed.help()));
    contributed.service().ifPresent(step -> Settings.parameters(step.settings()).forEach(this::print));
    session.out().println();
  }

  private void print(Parameter parameter) {
    String unit = parameter.unit().symbol().isEmpty() || parameter.byDefault().contains(parameter.unit().symbol()) ? "" : " " + parameter.unit();
    String choices = parameter.choices().isEmpty() ? "" : " (" + String.join(", ", parameter.choices()) + ")";
    session.out().println("    " + parameter.name() + " = " + parameter.byDefault() + unit + choices);
    session.out().println("        " + parameter.label() + ". " + parameter.help());
  }
}
