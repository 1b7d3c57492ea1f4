package org.interphase.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.interphase.testsupport.window.Screen;

/** The window of the workbench under test. */
public final class Window {
  public final Screen screen = new Screen(Display.getDefault());

  public IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  public IWorkbenchPage page() {
    return window().getActivePage();
  }

  public Shell shell() {
    return screen.ask(() -> window().getShell());
  }

  /** Runs a command as a menu would. */
  public void run(String command, Map<String, String> parameters) {
    screen.ask(() -> {
      try {
        return String.valueOf(window().getService(IHandlerService.class).executeCommand(
            ParameterizedCommand.generateCommand(window().getService(ICommandService.class).getCommand(command), parameters), null));
      } catch (CommandException e) {
        throw new AssertionError(command, e);
      }
    });
  }

  /** Opens a perspective, by its command. */
  public void perspective(String id) {
    run(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE, Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, id));
  }

  /** Shows a view, and gives its control. */
  public void show(String view) {
    screen.ask(() -> {
      Opening.show(view, window());
      return view;
    });
  }

  /** The controls of a type in a part of the window. */
  public static <T extends Control> List<T> all(Class<T> type, Control root) {
    List<T> found = new ArrayList<>();
    if (type.isInstance(root)) {
      found.add(type.cast(root));
    }
    if (root instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(child -> found.addAll(all(type, child)));
    }
    return found;
  }

  /** The texts of a menu, without mnemonics and keys; with those of its menus in turn. */
  public List<String> texts(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    List<String> texts = new ArrayList<>();
    for (MenuItem item : menu.getItems()) {
      texts.add(item.getText().replace("&", "").replaceAll("\t.*", ""));
      if (item.getMenu() != null) {
        texts.addAll(texts(item.getMenu()));
      }
    }
    return texts;
  }
}
