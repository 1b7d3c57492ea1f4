package org.interphase.app;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;

/** The views by id, and how perspectives lay them out. A view that is not installed is left out. */
final class Views {
  static final String WELCOME = "org.interphase.app.welcome";
  static final String HELP = "org.interphase.help.view";
  static final String EXPLORER = "org.interphase.ui.project.explorer";
  static final String EXPERIMENT = "org.interphase.ui.project.experiment";
  static final String MEASUREMENTS = "org.interphase.ui.project.measurements";
  static final String PROBLEMS = "org.interphase.ui.project.problems";
  static final String MAP = "org.interphase.ui.maps.map";
  static final String INSPECTOR = "org.interphase.ui.curves.inspector";
  static final String FIT = "org.interphase.ui.curves.fit";
  static final String HISTOGRAM = "org.interphase.ui.statistics.histogram";
  static final String CLASSES = "org.interphase.ui.statistics.classes";
  static final String EVOLUTION = "org.interphase.ui.evolution.evolution";
  static final String COMPARE = "org.interphase.ui.evolution.compare";
  static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
  static final String LOG = "org.eclipse.pde.runtime.LogView";
  /** In the order of the Show View menu. */
  static final List<String> ALL = List.of(EXPLORER, EXPERIMENT, MEASUREMENTS, MAP, INSPECTOR, FIT, HISTOGRAM, CLASSES, EVOLUTION, COMPARE, PROBLEMS,
      PROGRESS, LOG, HELP, WELCOME);

  private Views() { }

  static boolean installed(String id) {
    return PlatformUI.getWorkbench().getViewRegistry().find(id) != null;
  }

  /**
   * Makes a place for views, as tabs.
   *
   * @param share of the place beside it that this one leaves or takes, see {@link IPageLayout#createFolder}
   * @param views shown from the start, as far as they are installed; without any the place appears with the first view that is opened there
   * @param later shown here when somebody opens them
   */
  static void place(IPageLayout layout, String name, int side, float share, String beside, List<String> views, String... later) {
    List<String> shown = views.stream().filter(Views::installed).toList();
    if (shown.isEmpty()) {
      fill(layout.createPlaceholderFolder(name, side, share, beside), later);
    } else {
      IFolderLayout folder = layout.createFolder(name, side, share, beside);
      shown.forEach(folder::addView);
      fill(folder, later);
    }
  }

  private static void fill(IPlaceholderFolderLayout folder, String... later) {
    Stream.of(later).filter(Views::installed).forEach(folder::addPlaceholder);
  }

  static void shortcuts(IPageLayout layout) {
    ALL.stream().filter(Views::installed).forEach(layout::addShowViewShortcut);
  }
}
