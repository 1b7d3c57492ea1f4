package org.interphase.report.study;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Recipe, List<Result>> recipes = study.analysed().stream().map(Analysed::result).collect(Collectors.groupingBy(Result::recipe, LinkedHashMap::new,
        Collectors.toList()));
    recipes.forEach((recipe, results) -> {
      blocks.add(new Block.Subsection("Recipe " + recipe.name()));
      blocks.add(new Block.Text((recipe.description().isBlank() ? "" : recipe.description().strip() + " ") + "Applied to "
          + Words.count(results.size(), "file") + ", seed " + results.stream().map(result -> Long.toString(result.seed())).distinct()
              .collect(Collectors.joining(", ")) + "."));
      List<List<String>> rows = new ArrayList<>();
      recipe.steps().forEach(step -> rows.addAll(rows(step)));
      blocks.add(new Block.Grid("", List.of("Step", "Setting", "Value"), rows, "lll"));
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
    Map<String, List<String>> methods = new LinkedHashMap<>();
    Stream.of(study.series().stream().flatMap(series -> series.frames().stream().flatMap(frame -> frame.numbers().stream())),
        study.series().stream().flatMap(series -> series.numbers().stream()), study.logs().stream().flatMap(log -> log.numbers().stream()))
        .flatMap(all -> all).filter(number -> !number.method().isBlank()).forEach(number -> {
          List<String> names = methods.computeIfAbsent(number.method(), method -> new ArrayList<>());
          if (!names.contains(number.name())) {
            names.add(number.name());
          }
        });
    study.comparisons().stream().map(one -> one.difference().method()).filter(method -> !method.isBlank()).distinct()
        .forEach(method -> methods.computeIfAbsent(method, key -> new ArrayList<>()).add("difference between electrolytes"));
    return methods.entrySet().stream().map(method -> String.join(", ", method.getValue()) + ": " + method.getKey() + ".").toList();
  }
}
