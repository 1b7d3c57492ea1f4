package org.interphase.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.MapCanvas;
import org.interphase.ui.MapRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map view on a bare shell. */
class MapPartTest {
  @TempDir
  private Path folder;
  private Display display;
  private Shell shell;
  private MapPart part;
  private Screen screen;

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    shell = new Shell(display);
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Composite.class, shell);
    context.set(UISynchronize.class, new ShellSynchronize(display));
    part = ContextInjectionFactory.make(MapPart.class, context);
    shell.setSize(700, 700);
    shell.open();
  }

  @AfterEach
  void close() {
    display.dispose();
  }

  private <T extends Control> T only(Class<T> type, int index) {
    return type.cast(Arrays.stream(shell.getChildren()).filter(type::isInstance).toList().get(index));
  }

  private String status() {
    return only(Label.class, 2).getText();
  }

  @Test
  void showsTheChannelsOfAFile() throws IOException {
    part.open(SyntheticFile.in(folder));
    Combo channels = only(Combo.class, 0);
    screen.until("the channels are listed", () -> channels.getItemCount() > 0);
    assertThat(channels.getItems()).contains("DMTModulus [Pa]", "Adhesion [N]");
    channels.select(channels.indexOf("DMTModulus [Pa]"));
    channels.notifyListeners(SWT.Selection, new Event());
    screen.until("the map is under the mouse", () -> {
      MapCanvas canvas = only(MapRow.class, 0).canvases().getFirst();
      screen.moveMouse(canvas, canvas.frame().x + 5, canvas.frame().y + 5);
      return status().contains("DMTModulus");
    });
    assertThat(status()).contains("column 0, row 31", "DMTModulus", "Pa");
    screen.screenshot(shell, "map-view");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path bad = Files.writeString(folder.resolve("notes.txt"), "not an image");
    part.open(bad);
    screen.until("the refusal is shown", () -> status().contains("notes.txt: is of an unknown kind"));
    screen.screenshot(shell, "map-view-refused");
  }
}
