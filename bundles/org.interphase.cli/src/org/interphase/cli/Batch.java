package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;
import org.interphase.core.State;

/** One recipe on many files: a bad file is reported and the others go on; every file gives a whole result or none. */
final class Batch {
  private final Session session;
  private final Engine engine;
  private final Recipe recipe;
  private final long seed;
  private final boolean again;
  private final Products products;

  /**
   * @param again whether to compute what is up to date, too
   * @param products what to leave beside the numbers
   */
  Batch(Session session, Engine engine, Recipe recipe, long seed, boolean again, Products products) {
    this.session = session;
    this.engine = engine;
    this.recipe = recipe;
    this.seed = seed;
    this.again = again;
    this.products = products;
  }

  /**
   * What became of one file.
   *
   * @param file the file
   * @param folder where its result is, or would be
   * @param exit the exit code of this file
   * @param message why it failed; empty when it did not
   * @param result at most one: absent when it failed
   */
  record Done(Path file, Path folder, int exit, String message, List<Result> result) {
    /** As JSON: what became of the file, its numbers or why it failed. */
    void write(ObjectNode node) {
      node.put("file", file.toString()).put("state", exit == ExitCode.OK ? "completed" : "failed");
      if (result.isEmpty()) {
        node.put("message", message);
      } else {
        node.put("result", folder.toString());
        Summaries.write(result.getFirst(), node);
      }
    }
  }

  /**
   * Runs the files in order and writes each result into a folder of its name.
   *
   * @throws OperationCanceledException when the user stopped it; results that were whole by then stay
   */
  List<Done> run(List<Path> files, Path output) {
    List<Done> done = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Path file : files) {
      Path folder = output.resolve(folderName(file, taken));
      Optional<Result> current = current(folder, file);
      if (current.isPresent()) {
        session.say(file.getFileName() + ": up to date, not computed again");
        done.add(new Done(file, folder, ExitCode.OK, "", List.of(current.get())));
        continue;
      }
      long start = System.nanoTime();
      State state = engine.run(new Engine.Request(recipe, file, seed), running -> show(file, running), session.cancel());
      done.add(switch (state) {
        case State.Completed completed -> write(file, folder, completed.result(), Duration.ofNanos(System.nanoTime() - start));
        case State.Cancelled cancelled -> throw new OperationCanceledException();
        case State.Failed failed -> failure(file, folder, failed.status().getException(), failed.status().getMessage());
        case State.Running running -> throw new IllegalStateException("a run ends with a last state");
      });
      session.progress("");
    }
    return done;
  }

  private Optional<Result> current(Path folder, Path file) {
    try {
      return again || !products.present(folder) ? Optional.empty() : ResultFolder.current(folder, recipe, file, seed);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The first exit code other than 0. */
  static int exitCode(List<Done> done) {
    return done.stream().mapToInt(Done::exit).filter(code -> code != ExitCode.OK).findFirst().orElse(ExitCode.OK);
  }

  private static String folderName(Path file, Set<String> taken) {
    String name = file.toAbsolutePath().normalize().getFileName().toString();
    String unique = name;
    for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }

  private Done write(Path file, Path folder, Result result, Duration took) {
    try {
      session.progress(file.getFileName() + ": drawing figures");
      ResultFolder.write(result, folder, staging -> {
        products.write(result, took, staging, engine.executor());
        if (session.cancel().isCanceled()) {
          throw new OperationCanceledException();
        }
      });
      return new Done(file, folder, ExitCode.OK, "", List.of(result));
    } catch (IOException e) {
      return failure(file, folder, e, Messages.of(e));
    }
  }

  private Done failure(Path file, Path folder, Throwable cause, String message) {
    session.say("interphase: " + message);
    return new Done(file, folder, cause instanceof IOException ? ExitCode.INPUT : ExitCode.ANALYSIS, message, List.of());
  }

  private void show(Path file, State state) {
    if (state instanceof State.Running running) {
      session.progress(file.getFileName() + ": " + running.task() + " (step " + (running.step() + 1) + " of " + running.steps() + ")");
    }
  }
}
