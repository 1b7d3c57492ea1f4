package org.interphase.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Segmenter;
import org.interphase.api.spi.Step;
import org.interphase.data.Fingerprint;
import org.osgi.framework.FrameworkUtil;

/**
 * Runs recipes on files. It orchestrates and computes nothing itself.
 *
 * <p>{@link #run} is synchronous; it may be called from several threads. The engine owns the one pool of working threads,
 * which has a bounded queue: when it is full a caller waits, and a working thread does the work itself. Results do not depend on the number of
 * threads. Close it to give the threads back.
 */
public final class Engine implements AutoCloseable {
  private static final long NOTIFY_NANOS = 200_000_000L;

  private final Recordings recordings;
  private final Recipes recipes;
  private final ThreadPoolExecutor workers;

  /**
   * @param contributions importers and steps
   * @param threads how many working threads, at least 1
   */
  public Engine(Contributions contributions, int threads) {
    this.recordings = new Recordings(contributions);
    this.recipes = new Recipes(contributions);
    this.workers = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(16 * threads), Worker::new,
        Engine::whenFull);
    workers.allowCoreThreadTimeOut(true);
  }

  /** One of the engine's threads. */
  private static final class Worker extends Thread {
    Worker(Runnable work) {
      super(work, "Interphase worker");
    }
  }

  /** A caller waits for room, so that no more threads compute than were asked for; a worker that waited could wait for itself. */
  private static void whenFull(Runnable task, ThreadPoolExecutor pool) {
    if (Thread.currentThread() instanceof Worker || pool.isShutdown()) {
      task.run();
      return;
    }
    try {
      pool.getQueue().put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      task.run();
    }
  }

  /**
   * What to do.
   *
   * @param recipe the recipe; settings that it leaves out get their defaults
   * @param file the instrument file
   * @param seed the seed of everything random
   */
  public record Request(Recipe recipe, Path file, long seed) { }

  /**
   * Runs a recipe on a file.
   *
   * @param listener told of every state, the last one included; called from working threads
   * @param monitor progress and cancel; may be null
   * @return the last state: completed, failed or cancelled
   */
  public State run(Request request, Consumer<State> listener, IProgressMonitor monitor) {
    State last = execute(request, listener, SubMonitor.convert(monitor, request.file().getFileName().toString(), 100));
    listener.accept(last);
    return last;
  }

  private State execute(Request request, Consumer<State> listener, SubMonitor monitor) {
    try {
      return new State.Completed(compute(request, listener, monitor));
    } catch (OperationCanceledException e) {
      return new State.Cancelled();
    } catch (IOException | AnalysisException | IllegalArgumentException e) {
      return new State.Failed(Status.error(e.getMessage() == null ? e.toString() : e.getMessage(), e));
    } catch (RuntimeException e) {
      ILog.of(Engine.class).error("analysis of " + request.file() + " with recipe " + request.recipe().name() + " failed unexpectedly", e);
      return new State.Failed(Status.error(request.file() + ": an unexpected error, " + e + ". The log has the details; please report it.", e));
    }
  }

  private Result compute(Request request, Consumer<State> listener, SubMonitor monitor) throws IOException, AnalysisException {
    Recipe recipe = recipes.complete(request.recipe());
    Path file = request.file();
    try (Recording recording = recordings.open(file, monitor.split(5))) {
      Stamp before = Stamp.of(file);
      CompletableFuture<Fingerprint> fingerprint = CompletableFuture.supplyAsync(() -> fingerprint(file), workers);
      List<Result.StepResult> done = new ArrayList<>();
      monitor.setWorkRemaining(recipe.steps().size());
      for (Recipe.Use use : recipe.steps()) {
        Contributed<Step<?>> contributed = recipes.contributed(use);
        Notifier notifier = new Notifier(listener, contributed.label(), done.size(), recipe.steps().size());
        notifier.publish(Outcome.EMPTY);
        Lent lent = new Lent(monitor.split(1), request.seed() + done.size(), workers, notifier);
        Frame frame = new Frame(recording, done.stream().map(Result.StepResult::outcome).toList());
        Outcome outcome = withVersionWarning(run(recipes.service(use), use, frame, lent),
            request.recipe().steps().get(done.size()), contributed);
        done.add(new Result.StepResult(use.use(), contributed.version(), outcome));
      }
      if (!Stamp.of(file).equals(before)) {
        throw new IOException(file + ": changed while it was analysed. Wait until the instrument has finished writing, then run again.");
      }
      Result.Input input = new Result.Input(file.toAbsolutePath().normalize(), before.size(), await(fingerprint).sha256(),
          recording.metadata().synthetic());
      return new Result(recipe, input, software(), request.seed(), Instant.now().truncatedTo(ChronoUnit.SECONDS), done);
    }
  }

  private static Fingerprint fingerprint(Path file) {
    try {
      return Fingerprint.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fingerprint await(CompletableFuture<Fingerprint> fingerprint) throws IOException {
    try {
      return fingerprint.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
      throw e;
    }
  }

  private static <S extends Record> Outcome run(Step<S> step, Recipe.Use use, Frame frame, Execution execution) throws IOException,
      AnalysisException {
    return step.run(frame, Settings.read(step.settings(), use.settings()), execution);
  }

  /**
   * Segments a map that is in the memory, for display: what a step of a recipe would make of it.
   *
   * @param step a segmentation
   * @param seed of the step: that of an analysis plus the place of the step in its recipe, from 0
   * @param partial told what is known so far, from working threads
   * @param monitor for cancelling
   */
  public Outcome segment(Recipe.Use step, Image map, long seed, Consumer<Outcome> partial, IProgressMonitor monitor) throws AnalysisException {
    if (recipes.service(step) instanceof Segmenter<?> segmenter) {
      return segment(segmenter, step, map, new Trial(monitor, seed, workers, partial));
    }
    throw new AnalysisException(step.use() + " does not segment maps", "Choose a segmentation.");
  }

  private static <S extends Record> Outcome segment(Segmenter<S> segmenter, Recipe.Use step, Image map, Execution execution)
      throws AnalysisException {
    return segmenter.segment(map, Settings.read(segmenter.settings(), step.settings()), execution);
  }

  private static Outcome withVersionWarning(Outcome outcome, Recipe.Use asked, Contributed<?> contributed) {
    if (asked.version().map(contributed.version()::equals).orElse(true)) {
      return outcome;
    }
    List<String> warnings = new ArrayList<>(outcome.warnings());
    warnings.add("The recipe was written for version " + asked.version().get() + " of " + contributed.id() + ", this is version "
        + contributed.version()
        + ": the numbers may differ.");
    return new Outcome(outcome.maps(), outcome.labels(), outcome.numbers(), outcome.tables(), warnings, outcome.citations());
  }

  /** The pool, for work around an analysis such as drawing its figures. */
  public Executor executor() {
    return workers;
  }

  /** How many working threads there are. */
  public int threads() {
    return workers.getMaximumPoolSize();
  }

  /** The importers that it opens files with. */
  public Recordings recordings() {
    return recordings;
  }

  /** The recipes that it can run. */
  public Recipes recipes() {
    return recipes;
  }

  /** What computes results here. */
  public static Result.Software software() {
    var bundle = FrameworkUtil.getBundle(Engine.class);
    return new Result.Software(bundle == null ? "development" : bundle.getVersion().toString(), Runtime.version().toString());
  }

  /** Gives the working threads back. No analysis may be running. */
  @Override
  public void close() {
    workers.shutdown();
  }

  /** What shows that a file was written to. */
  private record Stamp(long size, long modified) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }
  }

  private record Lent(IProgressMonitor monitor, long seed, Executor executor, Notifier notifier) implements Execution {
    @Override
    public void publish(Outcome partial) {
      notifier.publish(partial);
    }
  }

  private record Trial(IProgressMonitor monitor, long seed, Executor executor, Consumer<Outcome> partial) implements Execution {
    @Override
    public void publish(Outcome soFar) {
      partial.accept(soFar);
    }
  }

  /** Passes states on, at most five a second. */
  private static final class Notifier {
    private final Consumer<State> listener;
    private final String task;
    private final int step;
    private final int steps;
    private long last = Long.MIN_VALUE;

    Notifier(Consumer<State> listener, String task, int step, int steps) {
      this.listener = listener;
      this.task = task;
      this.step = step;
      this.steps = steps;
    }

    synchronized void publish(Outcome partial) {
      long now = System.nanoTime();
      if (last == Long.MIN_VALUE || now - last >= NOTIFY_NANOS) {
        last = now;
        listener.accept(new State.Running(task, step, steps, partial));
      }
    }
  }
}
