package org.interphase.app;

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
    Views.place(layout, "bottom", IPageLayout.BOTTOM, 0.76f, editors, Views.MEASUREMENTS, Views.PROGRESS, Views.PROBLEMS);
    Views.place(layout, "left", IPageLayout.LEFT, 0.18f, editors, Views.EXPLORER);
    Views.place(layout, "centre", IPageLayout.TOP, 0.95f, editors, Views.WELCOME, Views.MAP);
    if (Views.place(layout, "right", IPageLayout.RIGHT, 0.6f, "centre", Views.EXPERIMENT)) {
      Views.place(layout, "rightUnder", IPageLayout.BOTTOM, 0.5f, "right", Views.EVOLUTION, Views.COMPARE);
    } else {
      Views.place(layout, "rightUnder", IPageLayout.RIGHT, 0.6f, "centre", Views.EVOLUTION, Views.COMPARE);
    }
    Views.place(layout, "centreUnder", IPageLayout.BOTTOM, 0.56f, "centre", Views.HISTOGRAM, Views.CLASSES);
    Views.reserve(layout, "help", IPageLayout.RIGHT, 0.7f, editors, Views.HELP, Views.CHEAT_SHEETS, Views.LOG);
    Views.shortcuts(layout);
  }
}
