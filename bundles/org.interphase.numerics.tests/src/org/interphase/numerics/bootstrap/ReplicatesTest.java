package org.interphase.numerics.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicatesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void theNumberOfThreadsDoesNotMatter(int threads) {
    List<Long> alone = new Replicates(500, 42, task -> { }, () -> false).run(seed -> seed);
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      assertThat(new Replicates(500, 42, executor, () -> false).<Long>run(seed -> seed)).isEqualTo(alone);
    }
    assertThat(alone).doesNotHaveDuplicates();
    assertThat(new Replicates(3, 43, task -> { }, () -> false).<Long>run(seed -> seed)).isNotEqualTo(alone.subList(0, 3));
  }

  @Test
  void worksFromInsideTheOnlyThreadOfTheExecutor() throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(1)) {
      Replicates replicates = new Replicates(10, 1, executor, () -> false);
      assertThat(executor.submit(() -> replicates.run(seed -> seed).size()).get()).isEqualTo(10);
    }
  }

  @Test
  void stopsWhenCancelledAndWhenOneFails() {
    AtomicInteger done = new AtomicInteger();
    Replicates cancelled = new Replicates(100, 1, Runnable::run, () -> done.get() >= 5);
    assertThatThrownBy(() -> cancelled.run(seed -> done.incrementAndGet())).isInstanceOf(CancellationException.class);
    assertThat(done).hasValue(5);
    Replicates failing = new Replicates(100, 1, Runnable::run, () -> false);
    assertThatThrownBy(() -> failing.run(seed -> {
      throw new IllegalStateException("the third wheel");
    })).isInstanceOf(IllegalStateException.class).hasMessage("the third wheel");
  }

  @Test
  void noReplicatesGiveNoResults() {
    assertThat(new Replicates(0, 1, Runnable::run, () -> false).<Long>run(seed -> seed)).isEmpty();
  }
}
