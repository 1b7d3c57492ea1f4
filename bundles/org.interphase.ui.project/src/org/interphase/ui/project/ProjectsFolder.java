package org.interphase.ui.project;

import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.interphase.ui.Presentation;

/** Where new projects go. */
final class ProjectsFolder {
  private ProjectsFolder() { }

  /** The folder of the preferences; where no workbench runs, Interphase in the home folder. */
  static Path path() {
    return Platform.isRunning() ? Presentation.projects() : Path.of(System.getProperty("user.home"), "Interphase");
  }
}
