package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Contributions;
import org.interphase.core.CurveBundles;
import org.interphase.core.Settings;
import org.interphase.simulation.CurveSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study on few curves. */
class AccuracyStudyTest {
  @TempDir
  private Path folder;

  private AccuracyStudy study() {
    return new AccuracyStudy(CurveBundles.contributions(), folder);
  }

  private static AccuracyCondition condition(Map<String, String> instrument, Map<String, String> fit) {
    return new AccuracyCondition("test", "test", instrument, fit);
  }

  @Test
  void curvesWithoutNoiseAreFoundExactlyAndTheSyncErrorIsSeen() throws Exception {
    AccuracyRow exact = study().measure(condition(Map.of("noise", "0.001 nN"), Map.of()), 256, 5, new NullProgressMonitor());
    assertThat(exact.curves()).isEqualTo(256);
    assertThat(exact.invalid()).isZero();
    assertThat(exact.bias()).isCloseTo(0, within(1e-4));
    assertThat(exact.within()).isEqualTo(1);
    AccuracyRow late = study().measure(condition(Map.of("noise", "0.001 nN", "syncError", "1"), Map.of()), 256, 5, new NullProgressMonitor());
    assertThat(Math.abs(late.bias())).as("a sample moves the modulus by several per cent").isGreaterThan(0.02);
  }

  @Test
  void theRowIsThatOfItsSeed() throws Exception {
    AccuracyCondition plain = condition(Map.of(), Map.of());
    AccuracyRow row = study().measure(plain, 200, 5, new NullProgressMonitor());
    assertThat(row.curves()).as("whole lines of 64").isEqualTo(256);
    assertThat(study().measure(plain, 200, 5, new NullProgressMonitor())).isEqualTo(row);
    assertThat(study().measure(plain, 200, 6, new NullProgressMonitor())).isNotEqualTo(row);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everyConditionCanBeSet() {
    assertThat(AccuracyCondition.all()).doesNotHaveDuplicates().allSatisfy(condition -> {
      Settings.read(CurveSettings.class, AccuracyStudy.json(condition.instrument()));
      Settings.read(FitSettings.class, AccuracyStudy.json(condition.fit()));
    });
  }

  @Test
  void cancelLeavesNoFile() {
    for (int polls : new int[] {0, 10, 100, 150, 200, 250}) {
      AtomicInteger asked = new AtomicInteger();
      NullProgressMonitor monitor = new NullProgressMonitor() {
        @Override
        public boolean isCanceled() {
          return asked.incrementAndGet() > polls;
        }
      };
      assertThatThrownBy(() -> study().measure(condition(Map.of(), Map.of()), 256, 5, monitor)).as(polls + " polls")
          .isInstanceOf(OperationCanceledException.class);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void whatIsMissingIsSaid() {
    AccuracyCondition plain = condition(Map.of(), Map.of());
    assertThatThrownBy(() -> new AccuracyStudy(new Contributions(), folder).measure(plain, 64, 5, new NullProgressMonitor()))
        .isInstanceOf(AnalysisException.class).hasMessageContaining("org.interphase.simulation.curves");
    assertThatThrownBy(() -> study().measure(plain, 0, 5, new NullProgressMonitor())).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 262144");
    assertThatThrownBy(() -> study().measure(condition(Map.of(), Map.of("model", "absent")), 64, 5, new NullProgressMonitor()))
        .isInstanceOf(AnalysisException.class).hasMessageContaining("absent");
    assertThat(folder).isEmptyDirectory();
  }
}
