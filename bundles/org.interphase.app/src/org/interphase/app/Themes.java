package org.interphase.app;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The light and the dark theme. Without a choice the workbench follows the system. For the user interface's thread. */
enum Themes {
  SYSTEM("Like the system"), LIGHT("Light"), DARK("Dark");

  private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";
  private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
  private static final String CHOICE = "themeid";
  private final String label;

  Themes(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static List<Themes> all() {
    return List.of(values());
  }

  /** What was chosen. */
  static Themes chosen() {
    String id = InstanceScope.INSTANCE.getNode(NODE).get(CHOICE, "");
    return id.isEmpty() ? SYSTEM : id.startsWith(DARK_ID) ? DARK : LIGHT;
  }

  /** Whether the window is dark now. */
  static boolean dark() {
    ITheme active = engine().getActiveTheme();
    return active != null && active.getId().startsWith(DARK_ID);
  }

  /** Shows this theme from now on. */
  void choose() {
    if (this == SYSTEM) {
      engine().setTheme(Display.isSystemDarkTheme() ? DARK_ID : LIGHT_ID, false);
      InstanceScope.INSTANCE.getNode(NODE).remove(CHOICE);
    } else {
      engine().setTheme(this == DARK ? DARK_ID : LIGHT_ID, true);
    }
    try {
      InstanceScope.INSTANCE.getNode(NODE).flush();
    } catch (BackingStoreException e) {
      ILog.of(Themes.class).warn("The chosen theme could not be saved.", e);
    }
  }

  private static IThemeEngine engine() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }
}
