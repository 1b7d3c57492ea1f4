package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;
import org.interphase.core.State;
import org.interphase.report.ResultReport;

/** One recipe on many files: a bad file is reported and the others go on; every file gives a whole result or none. */
final class Batch {
  private final Session session;
  private final Engine engine;
  private final Recipe recipe;
  private final long seed;

  Batch(Session session, Engine engine, Recipe recipe, long seed) {
    this.session = session;
    this.engine = engine;
    this.recipe = recipe;
    this.seed = seed;
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
  record Done(Path file, Path folder, int exit, String message, List<Result> result) { }

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
      State state = engine.run(new Engine.Request(recipe, file, seed), running -> show(file, running), session.cancel());
      done.add(switch (state) {
        case State.Completed completed -> write(file, folder, completed.result());
        case State.Cancelled cancelled -> throw new OperationCanceledException();
        case State.Failed failed -> failure(file, folder, failed.status().getException(), failed.status().getMessage());
        case State.Running running -> throw new IllegalStateException("a run ends with a last state");
      });
      session.progress("");
    }
    return done;
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

  private Done write(Path file, Path folder, Result result) {
    try {
      session.progress(file.getFileName() + ": drawing figures");
      ResultFolder.write(result, folder, staging -> {
        ResultReport.write(result, staging);
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
