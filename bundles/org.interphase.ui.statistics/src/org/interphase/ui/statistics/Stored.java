package org.interphase.ui.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Layer;

/**
 * A segmentation by a mixture that an analysis made.
 *
 * @param result what it belongs to
 * @param step its place in the recipe, from 0
 */
record Stored(Result result, int step) {
  static final String STEP = "org.interphase.segmentation.mixture";

  /** The segmentations of a measurement. */
  static List<Stored> all(Content content) {
    return content.results().values().stream().flatMap(Stored::all).toList();
  }

  private static Stream<Stored> all(Result result) {
    return IntStream.range(0, result.steps().size()).filter(step -> result.steps().get(step).use().equals(STEP))
        .mapToObj(step -> new Stored(result, step)).filter(one -> one.mixture().isPresent());
  }

  /** The segmentation of a layer: of the recipe that made the layer, else of any map of the same quantity. */
  static Optional<Stored> of(Content content, Layer layer) {
    List<Stored> fitting = all(content).stream().filter(one -> one.map().filter(map -> map.name().equals(layer.name())
        && map.unit().equals(layer.unit()) && map.grid().equals(layer.grid())).isPresent()).toList();
    return fitting.stream().filter(one -> one.recipe().name().equals(layer.source())).findFirst().or(() -> fitting.stream().findFirst());
  }

  /** What was segmented: the newest map of the steps before. */
  Optional<Image> map() {
    return result.steps().subList(0, step).stream().flatMap(before -> before.outcome().maps().stream()).reduce((earlier, later) -> later);
  }

  Optional<Mixture> mixture() {
    return Mixture.of(result.steps().get(step).outcome());
  }

  Recipe recipe() {
    return result.recipe();
  }

  /** With what settings it was made. */
  Choice choice() {
    Recipe.Use use = recipe().steps().get(step);
    double width = Quantity.parse(use.settings().path("binWidth").asText("0")).map(Quantity::si).orElse(0.0);
    return new Choice(width, use.settings().path("components").asInt(0), map().filter(map -> map.unit().equals(Unit.PASCAL)).isPresent()
        ? quantities(use.settings().path("startMeans")) : List.of(), result.seed());
  }

  private static List<Double> quantities(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).flatMap(one -> Quantity.parse(one.asText()).stream()).map(Quantity::si).toList();
  }

  /** Whether it was divided where a person chose. */
  boolean divided() {
    return !recipe().steps().get(step).settings().path("thresholds").isEmpty();
  }
}
