package org.interphase.app;

import java.util.List;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * For single force curves.
 *
 * <pre>
 * Map | Curve Inspector | Fit Settings
 * Measurements, Progress
 * </pre>
 */
public final class CurvesPerspective implements IPerspectiveFactory {
  public static final String ID = "org.interphase.app.curves";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    String editors = layout.getEditorArea();
    Views.place(layout, "bottom", IPageLayout.BOTTOM, 0.8f, editors, List.of(Views.MEASUREMENTS, Views.PROGRESS), Views.PROBLEMS, Views.LOG);
    Views.place(layout, "centre", IPageLayout.TOP, 0.95f, editors, List.of(Views.INSPECTOR));
    Views.place(layout, "left", IPageLayout.LEFT, 0.3f, "centre", List.of(Views.MAP));
    Views.place(layout, "right", IPageLayout.RIGHT, 0.56f, "centre", List.of(Views.FIT), Views.HELP);
    Views.shortcuts(layout);
  }
}
