package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.Engine;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;
import org.interphase.core.State;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;

/**
 * Brings all results of a project up to date: those of its measurements, then the series over time, the logs and the comparison of electrolytes that
 * rest on them. Computes only what changed, and says why.
 *
 * <p>Kill the program anywhere: every result is whole or absent, the project file opens, and the next run takes over what had been written and
 * computes the rest. Results depend on the seed, never on how many files are analysed at a time.
 */
public final class ProjectAnalysis {
  private static final long SAVE_NANOS = 10_000_000_000L;

  private final ProjectFolder project;
  private final Engine engine;
  private final Options options;
  private final Listener listener;
  private final Map<Task, Entry> done = Collections.synchronizedMap(new IdentityHashMap<>());
  private final List<Entry> entries = new ArrayList<>();
  private final Staleness staleness;
  private long saved = System.nanoTime();

  private ProjectAnalysis(ProjectFolder project, Engine engine, Options options, Listener listener) {
    this.project = project;
    this.engine = engine;
    this.options = options;
    this.listener = listener;
    this.staleness = new Staleness(project, engine.recipes(), options.seed());
  }

  /** Told how an analysis goes on, from working threads. */
  @FunctionalInterface
  public interface Listener {
    /** An entry that is not just kept is known; one at a time. */
    void entry(Entry entry);

    /** A recipe is under way on a measurement: {@link State.Running} has what is known so far; of several measurements at a time. */
    default void running(String measurement, String recipe, State state) { }
  }

  /**
   * How to analyse.
   *
   * @param again whether to compute what is up to date, too
   * @param atOnce how many files are analysed at a time; never more than the engine has threads
   * @param seed of everything random
   * @param settings changed settings of recipes that the project has not of its own, by the recipe's name; as a person would type them
   * @param only the ids of the measurements to look at; empty for all
   */
  public record Options(boolean again, int atOnce, long seed, Map<String, Map<String, String>> settings, Set<String> only) {
    public Options {
      settings = Map.copyOf(settings);
      only = Set.copyOf(only);
    }

    /** Looks at all measurements. */
    public Options(boolean again, int atOnce, long seed, Map<String, Map<String, String>> settings) {
      this(again, atOnce, seed, settings, Set.of());
    }

    /** The same, for some measurements only. */
    public Options only(Set<String> measurements) {
      return new Options(again, atOnce, seed, settings, measurements);
    }

    /**
     * Only what changed, two files at a time, seed 1. Mixtures of single frames without the likelihood-ratio test and with 200 replicates: half the
     * time; the number of components is BIC's in any case.
     */
    public static Options usual() {
      return new Options(false, 2, 1, Map.of(Planner.STIFFNESS, Map.of("ratioReplicates", "0", "replicates", "200")));
    }
  }

  /**
   * Analyses a project and saves it. The project belongs to the caller and is changed in this call only.
   *
   * @param project open for writing
   * @param engine runs the recipes
   * @param listener told of each entry that is not just kept as soon as it is known, from working threads, one at a time
   * @param monitor for progress and cancelling
   * @return what was done and why; a measurement that fails does not stop the others
   * @throws IOException when results or the project cannot be written
   * @throws OperationCanceledException when the monitor was cancelled; what was whole by then stays
   */
  public static AnalysisReport run(ProjectFolder project, Engine engine, Options options, Listener listener, IProgressMonitor monitor)
      throws IOException {
    return new ProjectAnalysis(project, engine, options, listener).report(SubMonitor.convert(monitor, "Analysing", 100));
  }

  /**
   * What {@link #run} would compute, without computing it. Opens only files that it has not seen before.
   *
   * @param project may be a copy; dates of files that changed are brought up to date in it
   * @return why each result is not up to date, in words, by the id of the measurement; measurements whose results are all current are not in it
   */
  public static Map<String, String> outdated(ProjectFolder project, Engine engine, Options options, IProgressMonitor monitor) throws IOException {
    ProjectAnalysis analysis = new ProjectAnalysis(project, engine, options, entry -> { });
    Map<String, String> outdated = new LinkedHashMap<>();
    for (Task task : analysis.plan(SubMonitor.convert(monitor))) {
      analysis.staleness.why(task).ifPresent(why -> outdated.putIfAbsent(task.measurement().getId(), why));
    }
    return outdated;
  }

  private AnalysisReport report(SubMonitor monitor) throws IOException {
    Leftovers.clear(project);
    List<Task> tasks = plan(monitor.split(5));
    boolean record = tasks.stream().anyMatch(Task::touched);
    try {
      List<Task> stale = stale(tasks);
      record |= !stale.isEmpty();
      compute(stale, monitor.split(80));
    } finally {
      if (record) {
        project.save();
      }
    }
    tasks.forEach(task -> entries.add(done.get(task)));
    acrossMeasurements(monitor.split(15));
    Leftovers.remove(project).forEach(this::add);
    return new AnalysisReport(entries);
  }

  private List<Task> plan(SubMonitor monitor) throws IOException {
    Planner planner = new Planner(project, engine.recordings(), engine.recipes(), options.settings(), this::add);
    List<Task> tasks = new ArrayList<>();
    for (Experiment experiment : project.project().getExperiments()) {
      for (DataSet dataSet : experiment.getDataSets()) {
        for (Measurement measurement : dataSet.getMeasurements()) {
          if (!measurement.isExcluded() && (options.only().isEmpty() || options.only().contains(measurement.getId()))) {
            tasks.addAll(planner.tasks(experiment, measurement, monitor));
          }
        }
      }
    }
    planner.save();
    return tasks;
  }

  private List<Task> stale(List<Task> tasks) throws IOException {
    List<Task> stale = new ArrayList<>();
    for (Task task : tasks) {
      ResultFolder.recover(task.folder());
      Optional<String> why = options.again() ? Optional.of("asked for") : staleness.why(task);
      if (why.isPresent()) {
        stale.add(task);
        done.put(task, entry(task, Fate.FAILED, why.get()));
      } else {
        done.put(task, kept(task));
      }
    }
    return stale;
  }

  private static Entry kept(Task task) {
    AnalysisRun run = task.run().orElseThrow();
    return run.getResult() != null ? entry(task, Fate.KEPT, "") : entry(task, Fate.STILL_FAILED, String.join(" ", run.getWarnings()));
  }

  private static Entry entry(Task task, Fate fate, String why) {
    return new Entry(task.name(), task.recipe().name(), fate, why);
  }

  /** Some tasks on the engine's threads, of which one always stays free for what a task wants done, and some on the calling one. */
  private void compute(List<Task> stale, SubMonitor monitor) throws IOException {
    monitor.setWorkRemaining(stale.size());
    List<Exception> failures = new ArrayList<>();
    AtomicInteger next = new AtomicInteger();
    Runnable work = () -> {
      for (int i = next.getAndIncrement(); i < stale.size(); i = next.getAndIncrement()) {
        try {
          compute(stale.get(i), monitor);
        } catch (IOException | RuntimeException e) {
          next.set(stale.size());
          synchronized (failures) {
            failures.add(e);
          }
        }
      }
    };
    int helpers = Math.min(Math.min(options.atOnce(), engine.threads()), stale.size()) - 1;
    List<CompletableFuture<Void>> helping = IntStream.range(0, helpers).mapToObj(i -> CompletableFuture.runAsync(work, engine.executor())).toList();
    work.run();
    helping.forEach(CompletableFuture::join);
    rethrow(failures);
  }

  private static void rethrow(List<Exception> failures) throws IOException {
    if (!failures.isEmpty()) {
      switch (failures.getFirst()) {
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        default -> throw new IllegalStateException(failures.getFirst());
      }
    }
  }

  private void compute(Task task, SubMonitor monitor) throws IOException {
    String why = done.get(task).why();
    Optional<Result> found = options.again() || task.touched() && !newer(task) ? Optional.empty()
        : ResultFolder.current(task.folder(), task.recipe(), task.file(), options.seed());
    if (found.isPresent()) {
      record(task, found.get(), entry(task, Fate.TAKEN_OVER, why), monitor);
      return;
    }
    Engine.Request request = new Engine.Request(task.recipe(), task.file(), options.seed());
    switch (engine.run(request, state -> listener.running(task.measurement().getId(), task.recipe().name(), state), new Cancelling(monitor))) {
      case State.Completed completed -> {
        ResultFolder.write(completed.result(), task.folder(), staging -> { });
        record(task, completed.result(), entry(task, Fate.COMPUTED, why), monitor);
      }
      case State.Failed failed -> fail(task, failed.status().getMessage(), monitor);
      case State.Cancelled cancelled -> throw new OperationCanceledException();
      case State.Running running -> throw new IllegalStateException("a run ends with a last state");
    }
  }

  private static boolean newer(Task task) throws IOException {
    Path result = task.folder().resolve(ResultFolder.RESULT);
    return Files.exists(result) && Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(task.file())) > 0;
  }

  private synchronized void record(Task task, Result result, Entry entry, SubMonitor monitor) throws IOException {
    Runs.record(project, task, result);
    finish(task, entry, monitor);
  }

  private synchronized void fail(Task task, String reason, SubMonitor monitor) throws IOException {
    Runs.recordFailure(task, reason);
    finish(task, entry(task, Fate.FAILED, reason), monitor);
  }

  private void finish(Task task, Entry entry, SubMonitor monitor) throws IOException {
    done.put(task, entry);
    listener.entry(entry);
    monitor.worked(1);
    if (System.nanoTime() - saved > SAVE_NANOS) {
      project.save();
      saved = System.nanoTime();
    }
  }

  private void acrossMeasurements(SubMonitor monitor) throws IOException {
    Across across = new Across(project, engine, options.seed(), options.again());
    across.run(this::add, monitor);
  }

  private synchronized void add(Entry entry) {
    entries.add(entry);
    if (entry.fate() != Fate.KEPT && entry.fate() != Fate.STILL_FAILED) {
      listener.entry(entry);
    }
  }

  /** Where the results of what spans measurements are. */
  static Path results(ProjectFolder project) {
    return project.folder().resolve(ProjectFolder.RESULTS);
  }
}
