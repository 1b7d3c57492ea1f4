package org.interphase.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.spi.Outcome;
import org.interphase.data.Fingerprint;

/**
 * Whether a stored result can be had again: its recipe is run on its input and everything is compared bit for bit.
 *
 * @param stored the result as it is on disk
 * @param differences what is not the same, in sentences; empty when the result was reproduced
 * @param notes what is different around it without having changed a number, such as the version of Java
 */
public record Verification(Result stored, List<String> differences, List<String> notes) {
  public Verification {
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }

  /** Whether every number and every pixel was reproduced. */
  public boolean reproduced() {
    return differences.isEmpty();
  }

  /**
   * Verifies a result.
   *
   * @param folder the result
   * @param moved where the input is now, when it is no longer where it was
   * @throws IOException when the result or its input cannot be read, or the analysis fails
   * @throws OperationCanceledException when the monitor was cancelled
   */
  public static Verification of(Path folder, Optional<Path> moved, Engine engine, IProgressMonitor monitor) throws IOException {
    Result stored = ResultFolder.read(folder);
    Path input = moved.orElseGet(() -> beside(folder, stored.input().path()));
    if (!Files.isRegularFile(input)) {
      throw new IOException(input + ": the input of this result is not there. If it was moved, name it with --input.");
    }
    List<String> notes = new ArrayList<>();
    Result.Software now = Engine.software();
    if (!stored.software().equals(now)) {
      notes.add("made with Interphase " + stored.software().interphase() + " on Java " + stored.software().java() + ", verified with Interphase "
          + now.interphase() + " on Java " + now.java());
    }
    if (!Fingerprint.of(input).sha256().equals(stored.input().sha256())) {
      return new Verification(stored, List.of(input + " is not the file that was analysed: its SHA-256 differs"), notes);
    }
    State state = engine.run(new Engine.Request(stored.recipe(), input, stored.seed()), ignored -> { }, monitor);
    return switch (state) {
      case State.Completed completed -> new Verification(stored, differences(stored, completed.result()), notes);
      case State.Cancelled cancelled -> throw new OperationCanceledException();
      case State.Failed failed -> throw new IOException(folder + ": " + failed.status().getMessage());
      case State.Running running -> throw new IllegalStateException("a run ends with a last state");
    };
  }

  /** The recorded path, or a file of that name beside the result or one folder up, so that results can travel with their inputs. */
  private static Path beside(Path folder, Path recorded) {
    Path home = folder.toAbsolutePath().normalize();
    for (Path candidate : List.of(recorded, home.resolveSibling(recorded.getFileName()), home.getParent().resolveSibling(recorded.getFileName()))) {
      if (Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    return recorded;
  }

  static List<String> differences(Result stored, Result again) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < stored.steps().size(); i++) {
      Result.StepResult was = stored.steps().get(i);
      Result.StepResult is = again.steps().get(i);
      String where = "step " + (i + 1) + " (" + was.use() + ")";
      if (!was.version().equals(is.version())) {
        differences.add(where + ": is version " + is.version() + " now, was " + was.version());
      }
      compare(where, was.outcome(), is.outcome(), differences);
    }
    return differences;
  }

  private static void compare(String where, Outcome was, Outcome is, List<String> differences) {
    compare(where + ": map", was.maps(), is.maps(), Verification::same, Image::name, differences);
    compare(where + ": labels", was.labels(), is.labels(), Verification::same, Labels::name, differences);
    compare(where + ": number", was.numbers(), is.numbers(), Objects::equals, Estimate::toString, differences);
    compare(where + ": table", was.tables(), is.tables(), Objects::equals, table -> table.name(), differences);
    compare(where + ": warning", was.warnings(), is.warnings(), Objects::equals, warning -> warning, differences);
  }

  private static <T> void compare(String what, List<T> was, List<T> is, BiPredicate<T, T> same, Function<T, String> name,
      List<String> differences) {
    if (was.size() != is.size()) {
      differences.add(what + "s: " + is.size() + " now, " + was.size() + " stored");
    }
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      if (!same.test(was.get(i), is.get(i))) {
        differences.add(what + " " + name.apply(was.get(i)) + " differs");
      }
    }
  }

  private static boolean same(Image was, Image is) {
    return was.name().equals(is.name()) && was.unit().equals(is.unit()) && was.grid().equals(is.grid())
        && IntStream.range(0, was.grid().size()).allMatch(i -> Double.doubleToLongBits(was.value(i)) == Double.doubleToLongBits(is.value(i))
            && was.invalid(i) == is.invalid(i));
  }

  private static boolean same(Labels was, Labels is) {
    return was.name().equals(is.name()) && was.grid().equals(is.grid()) && was.classes().equals(is.classes()) && Arrays.equals(was.labels(),
        is.labels());
  }
}
