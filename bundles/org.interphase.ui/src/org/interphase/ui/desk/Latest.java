package org.interphase.ui.desk;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.interphase.core.Background;

/**
 * Answers only the newest of a view's requests: a newer one cancels the older, and what the older still finds is not shown. For the UI thread; the
 * work is done in the background, and shows in the Progress view.
 */
public final class Latest {
  private final Executor ui;
  private final long pause;
  private Optional<CompletableFuture<?>> newest = Optional.empty();

  /** @param ui runs what it gets on the UI thread */
  public Latest(Executor ui) {
    this(ui, 0);
  }

  /** @param pause in ms that a request waits for a newer one, as while a person types or drags */
  public Latest(Executor ui, long pause) {
    this.ui = ui;
    this.pause = pause;
  }

  /**
   * Asks for something.
   *
   * @param name what a person reads in the Progress view
   * @param task in the background; looks at its monitor
   * @param answer on the UI thread, unless something newer was asked for meanwhile
   * @param failure on the UI thread, with a sentence for the user; not told of cancelling
   */
  public <T> void ask(String name, Background.Task<T> task, Consumer<T> answer, Consumer<String> failure) {
    cancel();
    CompletableFuture<T> future = Background.run(name, pause, task);
    newest = Optional.of(future);
    future.whenComplete((found, problem) -> ui.execute(() -> {
      if (newest.filter(one -> one == future).isPresent()) {
        newest = Optional.empty();
        if (problem == null) {
          answer.accept(found);
        } else if (!(problem instanceof CancellationException)) {
          failure.accept(words(problem));
        }
      }
    }));
  }

  /** Whether an answer is awaited. */
  public boolean busy() {
    return newest.isPresent();
  }

  /** Nothing is awaited any more, as when a view closes. */
  public void cancel() {
    newest.ifPresent(older -> older.cancel(false));
    newest = Optional.empty();
  }

  /** What went wrong, as a person reads it. */
  static String words(Throwable problem) {
    Throwable cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
