package org.interphase.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;

/**
 * A result as a JSON tree. Every double is written so that it reads back as the same double; NaN is {@code null} and the
 * infinities are words. Arrays of pixels are kept in files of their own, through {@link Arrays}.
 */
final class ResultJson {
  static final String KIND = "result 1";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ResultJson() { }

  /** Where the pixels of a result are kept: each array under a name, found again by the reference that keeping it returned. */
  interface Arrays {
    ObjectNode keepDoubles(String name, int length, IntToDoubleFunction value) throws IOException;

    ObjectNode keepInts(String name, int length, IntUnaryOperator value) throws IOException;

    ObjectNode keepBytes(String name, int length, IntUnaryOperator value) throws IOException;

    DoubleBuffer doubles(JsonNode reference, int length) throws IOException;

    IntBuffer ints(JsonNode reference, int length) throws IOException;

    ByteBuffer bytes(JsonNode reference, int length) throws IOException;
  }

  static ObjectNode write(Result result, Arrays arrays) throws IOException {
    ObjectNode json = JSON.objectNode().put("interphase", KIND).put("created", result.created().toString());
    json.putObject("software").put("interphase", result.software().interphase()).put("java", result.software().java());
    json.put("seed", result.seed());
    json.putObject("input").put("path", result.input().path().toString()).put("size", result.input().size())
        .put("sha256", result.input().sha256()).put("synthetic", result.input().synthetic());
    json.set("recipe", Recipes.write(result.recipe()));
    ArrayNode steps = json.putArray("steps");
    for (Result.StepResult step : result.steps()) {
      String prefix = (steps.size() + 1) + "-";
      ObjectNode node = steps.addObject().put("use", step.use()).put("version", step.version());
      write(step.outcome(), node, prefix, arrays);
    }
    return json;
  }

  private static void write(Outcome outcome, ObjectNode json, String prefix, Arrays arrays) throws IOException {
    ArrayNode maps = json.putArray("maps");
    for (Image map : outcome.maps()) {
      ObjectNode node = maps.addObject().put("name", map.name()).put("unit", map.unit().symbol());
      write(map.grid(), node);
      node.set("values", arrays.keepDoubles(prefix + map.name() + "-values", map.grid().size(), map::value));
      node.set("invalid", arrays.keepBytes(prefix + map.name() + "-invalid", map.grid().size(), i -> map.invalid(i).code()));
    }
    ArrayNode labelled = json.putArray("labels");
    for (Labels labels : outcome.labels()) {
      ObjectNode node = labelled.addObject().put("name", labels.name());
      write(labels.grid(), node);
      ArrayNode classes = node.putArray("classes");
      for (Labels.LabelClass k : labels.classes()) {
        ObjectNode one = classes.addObject().put("name", k.name());
        one.set("lower", number(k.lower()));
        one.set("upper", number(k.upper()));
        one.set("area", write(k.area()));
      }
      node.set("labels", arrays.keepInts(prefix + labels.name() + "-labels", labels.grid().size(), labels::label));
    }
    ArrayNode numbers = json.putArray("numbers");
    outcome.numbers().forEach(number -> numbers.add(write(number)));
    ArrayNode tables = json.putArray("tables");
    outcome.tables().forEach(table -> tables.add(write(table)));
    ArrayNode warnings = json.putArray("warnings");
    outcome.warnings().forEach(warnings::add);
    ArrayNode citations = json.putArray("citations");
    outcome.citations().forEach(citation -> citations.addObject().put("text", citation.text()).put("doi", citation.doi()));
  }

  private static void write(Grid grid, ObjectNode node) {
    node.put("columns", grid.columns()).put("rows", grid.rows());
    node.set("width", number(grid.width()));
    node.set("height", number(grid.height()));
  }

  static ObjectNode write(Estimate estimate) {
    ObjectNode node = JSON.objectNode().put("name", estimate.name());
    node.set("value", number(estimate.value()));
    node.set("standardError", number(estimate.standardError()));
    node.set("lower", number(estimate.lower()));
    node.set("upper", number(estimate.upper()));
    return node.put("unit", estimate.unit().symbol()).put("method", estimate.method());
  }

  static ObjectNode write(Table table) {
    ObjectNode node = JSON.objectNode().put("name", table.name());
    ArrayNode rows = node.putArray("rows");
    table.rows().forEach(rows::add);
    ArrayNode columns = node.putArray("columns");
    for (Table.Column column : table.columns()) {
      ObjectNode one = columns.addObject().put("name", column.name()).put("unit", column.unit().symbol());
      ArrayNode values = one.putArray("values");
      DoubleStream.of(column.values()).forEach(value -> values.add(number(value)));
    }
    return node;
  }

  private static JsonNode number(double value) {
    return Double.isNaN(value) ? JSON.nullNode() : Double.isInfinite(value) ? JSON.textNode(Double.toString(value)) : JSON.numberNode(value);
  }

  static Result read(JsonNode json, Path recordedPath, Arrays arrays) throws IOException {
    JsonNode input = json.path("input");
    List<Result.StepResult> steps = new ArrayList<>();
    for (JsonNode step : json.path("steps")) {
      steps.add(new Result.StepResult(text(step, "use"), text(step, "version"), outcome(step, arrays)));
    }
    return new Result(Recipes.read(json.path("recipe"), "the result's recipe"),
        new Result.Input(recordedPath, input.path("size").asLong(), text(input, "sha256"), input.path("synthetic").asBoolean()),
        new Result.Software(text(json.path("software"), "interphase"), text(json.path("software"), "java")), json.path("seed").asLong(),
        Instant.parse(text(json, "created")), steps);
  }

  private static Outcome outcome(JsonNode step, Arrays arrays) throws IOException {
    List<Image> maps = new ArrayList<>();
    for (JsonNode node : step.path("maps")) {
      Grid grid = grid(node);
      maps.add(Image.of(text(node, "name"), unit(node), grid, arrays.doubles(node.path("values"), grid.size()),
          arrays.bytes(node.path("invalid"), grid.size())));
    }
    List<Labels> labels = new ArrayList<>();
    for (JsonNode node : step.path("labels")) {
      Grid grid = grid(node);
      List<Labels.LabelClass> classes = list(node.path("classes"),
          k -> new Labels.LabelClass(text(k, "name"), number(k.path("lower")), number(k.path("upper")), estimate(k.path("area"))));
      int[] label = new int[grid.size()];
      arrays.ints(node.path("labels"), grid.size()).get(label);
      labels.add(new Labels(text(node, "name"), grid, label, classes));
    }
    return new Outcome(maps, labels, list(step.path("numbers"), ResultJson::estimate), list(step.path("tables"), ResultJson::table),
        list(step.path("warnings"), JsonNode::asText), list(step.path("citations"), node -> new Citation(text(node, "text"), text(node, "doi"))));
  }

  private static Grid grid(JsonNode node) {
    return new Grid(node.path("columns").asInt(), node.path("rows").asInt(), number(node.path("width")), number(node.path("height")));
  }

  static Estimate estimate(JsonNode node) {
    return new Estimate(text(node, "name"), number(node.path("value")), number(node.path("standardError")), number(node.path("lower")),
        number(node.path("upper")), unit(node), text(node, "method"));
  }

  static Table table(JsonNode node) {
    List<Table.Column> columns = list(node.path("columns"), column -> new Table.Column(text(column, "name"), unit(column),
        list(column.path("values"), ResultJson::number).stream().mapToDouble(Double::doubleValue).toArray()));
    return new Table(text(node, "name"), list(node.path("rows"), JsonNode::asText), columns);
  }

  private static Unit unit(JsonNode node) {
    return Unit.parse(text(node, "unit")).orElseThrow(() -> new IllegalArgumentException("unit " + node.path("unit") + " is not known"));
  }

  private static double number(JsonNode node) {
    if (node.isNumber()) {
      return node.asDouble();
    }
    return node.isTextual() ? Double.parseDouble(node.asText()) : Double.NaN;
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("\"" + key + "\" is missing");
    }
    return value.asText();
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    return StreamSupport.stream(array.spliterator(), false).map(element).toList();
  }
}
