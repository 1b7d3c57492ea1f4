package org.interphase.app;

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
    Views.place(layout, "bottom", IPageLayout.BOTTOM, 0.76f, editors, Views.MEASUREMENTS, Views.PROGRESS);
    Views.place(layout, "left", IPageLayout.LEFT, 0.32f, editors, Views.MAP);
    Views.place(layout, "right", IPageLayout.RIGHT, 0.66f, editors, Views.FIT);
    Views.place(layout, "centre", IPageLayout.TOP, 0.95f, editors, Views.INSPECTOR);
    Views.reserve(layout, "help", IPageLayout.RIGHT, 0.6f, editors, Views.HELP, Views.CHEAT_SHEETS, Views.LOG);
    Views.shortcuts(layout);
  }
}
