package org.interphase.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.Background;

/**
 * How long the program took to start. With {@code -Dinterphase.started=FILE} the milliseconds from the start of the process to a usable window are
 * written to that file.
 */
final class StartTime {
  private StartTime() { }

  static void tellWhenShown(Shell shell) {
    String file = System.getProperty("interphase.started", "");
    if (!file.isEmpty()) {
      shell.getDisplay().asyncExec(() -> {
        Instant now = Instant.now();
        Instant start = ProcessHandle.current().info().startInstant().orElse(now);
        Background.run("Noting the time of the start", monitor -> Files.writeString(Path.of(file), Duration.between(start, now).toMillis() + "\n"));
      });
    }
  }
}
