package org.interphase.app;

import java.util.List;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * For a whole experiment.
 *
 * <pre>
 * Explorer | Map                   | Experiment
 *          | Histogram, Class Map  | Evolution, Compare
 * Measurements, Progress, Problems
 * </pre>
 */
public final class ExperimentPerspective implements IPerspectiveFactory {
  public static final String ID = "org.interphase.app.experiment";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    String editors = layout.getEditorArea();
    Views.place(layout, "bottom", IPageLayout.BOTTOM, 0.8f, editors, List.of(Views.MEASUREMENTS, Views.PROGRESS, Views.PROBLEMS), Views.LOG);
    Views.place(layout, "left", IPageLayout.LEFT, 0.18f, editors, List.of(Views.EXPLORER));
    Views.place(layout, "centre", IPageLayout.TOP, 0.95f, editors, List.of(Views.WELCOME, Views.MAP));
    Views.place(layout, "right", IPageLayout.RIGHT, 0.6f, "centre", List.of(Views.EXPERIMENT), Views.HELP);
    Views.place(layout, "rightUnder", IPageLayout.BOTTOM, 0.36f, "right", List.of(Views.EVOLUTION, Views.COMPARE));
    Views.place(layout, "centreUnder", IPageLayout.BOTTOM, 0.52f, "centre", List.of(Views.HISTOGRAM, Views.CLASSES));
    Views.shortcuts(layout);
  }
}
