package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveSimulatorTest {
  @TempDir
  private Path folder;

  @Test
  void t() throws IOException {
    for (int i = 0; i < 5; i++) {
    long t0 = System.nanoTime();
    List<Path> files = new CurveSimulator().write(Defaults.of(CurveSettings.class, Map.of("columns","128","rows","128","noContact","3", "saturated","3","marker","3","tooFewPoints","3","negativeSlope","3","outOfRange","3","poorFit","3","contactOutside","3")), 1, Path.of("/tmp/simc"), new NullProgressMonitor());
    System.out.println(files + " " + 128*128/((System.nanoTime()-t0)*1e-9)+" curves/s");
    }
  }
}
