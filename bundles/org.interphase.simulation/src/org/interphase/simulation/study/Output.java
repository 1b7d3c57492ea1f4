package org.interphase.simulation.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Grid;
import org.interphase.simulation.Conditions;
import org.interphase.simulation.NanoscopeImage;
import org.interphase.simulation.NanoscopeImageWriter;
import org.interphase.simulation.NanoscopeLayout;
import org.interphase.simulation.SyntheticChannel;

/** The study's folder while it is written: its files so far, and what was planted in them. */
final class Output {
  private final StudySettings settings;
  private final long seed;
  private final Path directory;
  private final SubMonitor progress;
  private final StudyTruth truth = new StudyTruth();
  private final List<Path> files = new ArrayList<>();

  /** @param progress one tick for each frame */
  Output(StudySettings settings, long seed, Path directory, SubMonitor progress) {
    this.settings = settings;
    this.seed = seed;
    this.directory = directory;
    this.progress = progress;
  }

  StudySettings settings() {
    return settings;
  }

  long seed() {
    return seed;
  }

  StudyTruth truth() {
    return truth;
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  /**
   * One tick further.
   *
   * @throws org.eclipse.core.runtime.OperationCanceledException if the run was cancelled
   */
  SubMonitor step() {
    return progress.split(1);
  }

  /** The place of a file in the study; its folder is made. */
  Path place(String where) throws IOException {
    Path file = directory.resolve(where);
    Files.createDirectories(file.getParent());
    return file;
  }

  void wrote(Path file) {
    files.add(file);
  }

  /** When a frame is complete and gets its date. */
  static LocalDateTime complete(LocalDateTime middle, Conditions conditions, Grid grid) {
    return middle.plus(conditions.duration(grid).dividedBy(2));
  }

  /**
   * Writes an image.
   *
   * @param where its file in the study
   * @param middle when half of it was scanned
   */
  void image(String where, Grid grid, LocalDateTime middle, Conditions conditions, List<SyntheticChannel> channels, SubMonitor monitor)
      throws IOException {
    Path file = place(where);
    NanoscopeImage image = new NanoscopeImage(NanoscopeLayout.V9_40, true, complete(middle, conditions, grid), grid, conditions, channels);
    NanoscopeImageWriter.write(file, image, monitor);
    wrote(file);
  }
}
