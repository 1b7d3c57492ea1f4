package org.interphase.numerics.bootstrap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/**
 * Does the same thing many times with different random numbers, on as many threads as an executor has.
 *
 * <p>Each replicate has a seed of its own and its result a fixed place, so the results do not depend on the number of threads.
 * The calling thread works too: nothing waits for a place in the executor, which may be busy or be the one that called.
 */
public final class Replicates {
  private final int count;
  private final long seed;
  private final Executor executor;
  private final BooleanSupplier cancelled;

  /**
   * @param count how many, 0 or more
   * @param seed the same seed gives the same results
   * @param executor runs what the calling thread does not get to; must not run tasks in the calling thread if it is to help
   * @param cancelled asked before each replicate, from any thread
   */
  public Replicates(int count, long seed, Executor executor, BooleanSupplier cancelled) {
    this.count = count;
    this.seed = seed;
    this.executor = executor;
    this.cancelled = cancelled;
  }

  /** How many replicates there will be. */
  public int count() {
    return count;
  }

  /**
   * Runs all replicates.
   *
   * @param replicate makes a result from a seed; called from several threads at once
   * @return the results in the order of the replicates
   * @throws CancellationException if cancelled, or if the calling thread was interrupted
   */
  public <T> List<T> run(LongFunction<T> replicate) {
    long[] seeds = new SplittableRandom(seed).longs(count).toArray();
    return each(count, i -> replicate.apply(seeds[i]));
  }

  /**
   * Does numbered tasks in the same way.
   *
   * @param tasks how many
   * @param task makes a result from a number from 0 on; called from several threads at once
   * @return the results in the order of the numbers
   * @throws CancellationException if cancelled, or if the calling thread was interrupted
   */
  public <T> List<T> each(int tasks, IntFunction<T> task) {
    List<T> results = new ArrayList<>(Collections.nCopies(tasks, null));
    Work work = new Work(tasks, cancelled, i -> results.set(i, task.apply(i)));
    for (int helper = 1; helper < Math.min(tasks, Runtime.getRuntime().availableProcessors()); helper++) {
      executor.execute(work);
    }
    work.run();
    work.await();
    return results;
  }

  /** Hands out the numbers 0 to count - 1 to whoever comes; whoever has one finishes it. */
  private static final class Work implements Runnable {
    private final int count;
    private final BooleanSupplier cancelled;
    private final IntConsumer step;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch unfinished;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Work(int count, BooleanSupplier cancelled, IntConsumer step) {
      this.count = count;
      this.cancelled = cancelled;
      this.step = step;
      this.unfinished = new CountDownLatch(count);
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        try {
          one(i);
        } finally {
          unfinished.countDown();
        }
      }
    }

    private void one(int index) {
      if (failure.get() != null) {
        return;
      }
      if (cancelled.getAsBoolean()) {
        failure.compareAndSet(null, new CancellationException("cancelled"));
        return;
      }
      try {
        step.accept(index);
      } catch (RuntimeException e) {
        failure.compareAndSet(null, e);
      }
    }

    void await() {
      try {
        unfinished.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failure.compareAndSet(null, new CancellationException("interrupted"));
        next.set(count);
      }
      if (failure.get() != null) {
        throw failure.get();
      }
    }
  }
}
