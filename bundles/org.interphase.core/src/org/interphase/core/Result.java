package org.interphase.core;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.spi.Outcome;

/**
 * What a recipe made of a file, with everything needed to do it again.
 *
 * @param recipe with every setting written out
 * @param input the file
 * @param software what computed it
 * @param seed the seed of everything random
 * @param created when
 * @param steps what each step gave, in the order of the recipe
 */
public record Result(Recipe recipe, Input input, Software software, long seed, Instant created, List<StepResult> steps) {
  public Result {
    steps = List.copyOf(steps);
  }

  /**
   * The file that was analysed.
   *
   * @param path where it was
   * @param size in bytes
   * @param sha256 the fingerprint of its content, 64 hexadecimal digits
   * @param synthetic whether the file says that it was simulated
   */
  public record Input(Path path, long size, String sha256, boolean synthetic) { }

  /**
   * What computed a result.
   *
   * @param interphase the version of Interphase
   * @param java the version of the Java platform
   */
  public record Software(String interphase, String java) { }

  /**
   * What one step gave.
   *
   * @param use the contribution
   * @param version its version
   * @param outcome maps, numbers, tables
   */
  public record StepResult(String use, String version, Outcome outcome) { }

  /** All maps, in the order they were made. */
  public List<Image> maps() {
    return outcomes().flatMap(outcome -> outcome.maps().stream()).toList();
  }

  /** All segmented maps. */
  public List<Labels> labels() {
    return outcomes().flatMap(outcome -> outcome.labels().stream()).toList();
  }

  /** All numbers. */
  public List<Estimate> numbers() {
    return outcomes().flatMap(outcome -> outcome.numbers().stream()).toList();
  }

  /** All tables. */
  public List<Table> tables() {
    return outcomes().flatMap(outcome -> outcome.tables().stream()).toList();
  }

  /** The first table of a name. */
  public Optional<Table> table(String name) {
    return tables().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /** All warnings. */
  public List<String> warnings() {
    return outcomes().flatMap(outcome -> outcome.warnings().stream()).toList();
  }

  /** The sources of all methods, each once. */
  public List<Citation> citations() {
    return outcomes().flatMap(outcome -> outcome.citations().stream()).distinct().toList();
  }

  private Stream<Outcome> outcomes() {
    return steps.stream().map(StepResult::outcome);
  }
}
