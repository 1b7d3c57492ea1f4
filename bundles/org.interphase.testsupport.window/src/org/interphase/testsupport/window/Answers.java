package org.interphase.testsupport.window;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** How soon a window answers: asks it a hundred times a second until closed, and looks over its shoulder where it does not answer. Times in ms. */
public final class Answers implements AutoCloseable {
  private static final long PERIOD = 10;
  private static final long LATE = 50_000_000;
  private static final int MOST = 20;
  private final Display display;
  private final Thread window;
  private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());
  private final List<String> late = Collections.synchronizedList(new ArrayList<>());
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicLong unanswered = new AtomicLong();
  private long processor;
  private long busiest;

  public Answers(Display display) {
    this.display = display;
    this.window = display.getThread();
    clock.scheduleAtFixedRate(this::ask, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
  }

  private void ask() {
    long asked = System.nanoTime();
    long waiting = unanswered.get();
    if (waiting != 0 && asked - waiting > LATE && late.size() < MOST) {
      late.add((asked - waiting) / 1_000_000 + " ms: " + Arrays.stream(window.getStackTrace()).limit(14).map(StackTraceElement::toString)
          .collect(Collectors.joining(" < ")));
    }
    unanswered.compareAndSet(0, asked);
    display.asyncExec(() -> answered(asked));
  }

  private void answered(long asked) {
    answers.add(System.nanoTime() - asked);
    unanswered.set(0);
    long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    busiest = processor == 0 ? 0 : Math.max(busiest, now - processor);
    processor = now;
  }

  @Override
  public void close() {
    clock.shutdown();
  }

  private double quantile(double share) {
    List<Long> sorted = answers.stream().sorted().toList();
    return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
  }

  public double median() {
    return quantile(0.5);
  }

  public double latest() {
    return quantile(1);
  }

  /** The longest time of the processor that the window took between two answers. */
  public double busiest() {
    return busiest / 1e6;
  }

  /** What the window was doing when an answer was late by more than 50 ms. */
  public List<String> late() {
    return List.copyOf(late);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d answers: median %.2f ms, 99 %% within %.1f ms, latest %.1f ms; most time of the processor at a stretch %.1f ms",
        answers.size(), median(), quantile(0.99), latest(), busiest());
  }
}
