package org.interphase.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for looking at an experiment. */
public final class ExperimentPerspective implements IPerspectiveFactory {
  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView("org.interphase.ui.maps.map", IPageLayout.LEFT, 1, layout.getEditorArea());
  }
}
