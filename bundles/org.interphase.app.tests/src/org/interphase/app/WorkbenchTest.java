package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.Settings;
import org.interphase.simulation.ImageSettings;
import org.interphase.simulation.ImageSimulator;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.desk.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench in a real window. */
class WorkbenchTest {
  @TempDir
  private Path folder;
  private final Screen screen = new Screen(Display.getDefault());

  private static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  @Test
  void theFileMenuOpensInstrumentFiles() {
    List<String> items = screen.ask(() -> {
      MenuItem file = window().getShell().getMenuBar().getItem(0);
      file.getMenu().notifyListeners(SWT.Show, new Event());
      return Arrays.stream(file.getMenu().getItems()).map(MenuItem::getText).toList();
    });
    assertThat(items).anyMatch(text -> text.startsWith("Open Instrument File"));
  }

  @Test
  void aFileIsShownInTheMapView() throws IOException {
    ImageSettings settings = Settings.read(ImageSettings.class, JsonNodeFactory.instance.objectNode());
    Path file = new ImageSimulator().write(settings, 1, folder, new NullProgressMonitor()).getFirst();
    Shell shell = screen.ask(() -> window().getShell());
    screen.ask(() -> {
      Opening.show(Views.MAP, window());
      Opening.desk().select(Selection.of(file));
      return file;
    });
    screen.until("the channels are listed", () -> Window.all(Combo.class, shell).stream().anyMatch(combo -> combo.indexOf("DMTModulus [Pa]") >= 0));
    screen.ask(() -> {
      Combo channels = Window.all(Combo.class, shell).stream().filter(combo -> combo.indexOf("DMTModulus [Pa]") >= 0).findFirst().orElseThrow();
      channels.select(channels.indexOf("DMTModulus [Pa]"));
      channels.notifyListeners(SWT.Selection, new Event());
      return channels;
    });
    screen.screenshot(shell, "workbench");
  }
}
