package org.interphase.app;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between the light and the dark theme. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {
  @Override
  public Object execute(ExecutionEvent event) {
    (Themes.dark() ? Themes.LIGHT : Themes.DARK).choose();
    PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(Menus.THEME, Map.of());
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(Themes.dark());
  }
}
