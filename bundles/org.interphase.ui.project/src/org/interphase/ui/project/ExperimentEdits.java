package org.interphase.ui.project;

import java.util.Optional;
import java.util.function.Consumer;
import org.interphase.model.Experiment;

/** The experiment that a form shows, and how it is edited. */
interface ExperimentEdits {
  /** Empty while none is selected. */
  Optional<Experiment> experiment();

  /** Makes one edit that can be undone, after which the form is refreshed. */
  void edit(String label, Consumer<Experiment> edit);

  /** Rows became taller or smaller. */
  void layout();
}
