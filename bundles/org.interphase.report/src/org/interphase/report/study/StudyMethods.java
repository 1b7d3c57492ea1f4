package org.interphase.report.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;

/** How everything was computed, in words made of the recipes, the settings and the methods that the numbers name. */
record StudyMethods(Study study) {
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Map<Recipe, List<Result>> recipes = study.analysed().stream().map(Analysed::result)
        .collect(Collectors.groupingBy(Result::recipe, LinkedHashMap::new, Collectors.toList()));
    recipes.forEach((recipe, results) -> {
      blocks.add(new Block.Subsection("Recipe " + recipe.name()));
      blocks.add(new Block.Text((recipe.description().isBlank() ? "" : recipe.description().strip() + " ") + "Applied to "
          + Words.count(results.size(), "file") + ", seed " + results.stream().map(result -> Long.toString(result.seed())).distinct()
              .collect(Collectors.joining(", ")) + "."));
      List<List<String>> rows = new ArrayList<>();
      recipe.steps().forEach(step -> rows.addAll(rows(step)));
      blocks.add(new Block.Grid("Settings of " + recipe.name(), List.of("Step", "Setting", "Value"), rows, List.of(), "lll"));
    });
    List<String> methods = methods();
    if (!methods.isEmpty()) {
      blocks.add(new Block.Subsection("Estimates and their uncertainties"));
      methods.forEach(method -> blocks.add(new Block.Text(method)));
    }
    List<Citation> citations = study.analysed().stream().flatMap(one -> one.result().citations().stream()).distinct().toList();
    if (!citations.isEmpty()) {
      blocks.add(new Block.Subsection("Sources"));
      blocks.add(new Block.Sources(citations));
    }
    return blocks;
  }

  private static List<List<String>> rows(Recipe.Use step) {
    List<List<String>> rows = new ArrayList<>();
    String name = step.use() + step.version().map(version -> " " + version).orElse("");
    for (Map.Entry<String, JsonNode> setting : step.settings().properties()) {
      rows.add(List.of(rows.isEmpty() ? name : "", setting.getKey(), setting.getValue().isValueNode() ? setting.getValue().asText()
          : setting.getValue().toString()));
    }
    return rows.isEmpty() ? List.of(List.of(name, "", "defaults")) : rows;
  }

  /** What the numbers of series, logs and comparisons say of their methods, each with all the numbers that it gave. */
  private List<String> methods() {
    Map<String, Method> methods = new LinkedHashMap<>();
    Stream.of(study.series().stream().flatMap(series -> series.frames().stream().flatMap(frame -> frame.numbers().stream())),
        study.series().stream().flatMap(series -> series.numbers().stream()), study.logs().stream().flatMap(log -> log.numbers().stream()))
        .flatMap(all -> all).filter(number -> !number.method().isBlank())
        .forEach(number -> add(methods, number.method(), number.name()));
    study.comparisons().stream().map(one -> one.difference().method()).filter(method -> !method.isBlank())
        .forEach(method -> add(methods, method, "difference between electrolytes"));
    return methods.values().stream().map(method -> String.join(", ", method.names()) + ": " + method.first() + (method.texts().size() == 1 ? ""
        : " (and with other numbers)") + ".").toList();
  }

  /** A method as its numbers name it: they differ in numbers of their own alone. */
  private record Method(String first, Set<String> texts, Set<String> names) { }

  private static void add(Map<String, Method> methods, String text, String name) {
    Method method = methods.computeIfAbsent(Words.withoutNumbers(text), key -> new Method(text, new HashSet<>(), new LinkedHashSet<>()));
    method.texts().add(text);
    method.names().add(name);
  }
}
