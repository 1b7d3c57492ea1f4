package org.interphase.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.interphase.app.Window;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Help in the window: the page of the view that has the focus, links, and a page on every method. */
class HelpViewTest {
  private final Window window = new Window();

  private StyledText text() {
    return Window.all(StyledText.class, window.window().getShell()).stream().filter(StyledText::isVisible).findFirst().orElseThrow();
  }

  private void until(String title) {
    window.screen.until("the page " + title, () -> text().getText().startsWith(title));
  }

  @Test
  void contextHelpShowsThePageOfTheActiveView() throws IOException {
    window.show("org.interphase.ui.maps.map");
    window.run("org.interphase.app.contextHelp", Map.of());
    until("Map");
    assertThat(window.screen.ask(() -> text().getText())).contains("What you can do", "Invalid pixels are white");
    window.screen.screenshot(window.shell(), "help");
  }

  @Test
  void linksLeadFromTheContentsToAMethod() throws IOException {
    window.run("org.eclipse.ui.help.helpContents", Map.of());
    until("Help");
    follow("All methods");
    until("Methods");
    follow("Gaussian mixture");
    window.screen.until("settings", () -> text().getText().contains("Settings"));
    assertThat(window.screen.ask(() -> text().getText())).contains("Default:", "In recipes and on the command line:");
    window.screen.screenshot(window.shell(), "help-method");
  }

  private void follow(String label) {
    window.screen.ask(() -> {
      StyleRange link = Stream.of(text().getStyleRanges()).filter(range -> range.data instanceof String)
          .filter(range -> text().getTextRange(range.start, range.length).contains(label)).findFirst().orElseThrow();
      text().setTopIndex(text().getLineAtOffset(link.start));
      Point place = text().getLocationAtOffset(link.start);
      Event event = new Event();
      event.x = place.x + 2;
      event.y = place.y + 2;
      event.button = 1;
      text().notifyListeners(SWT.MouseUp, event);
      return link;
    });
  }

  @Test
  void everyMethodHasAReadablePage() throws IOException {
    BundleContext context = FrameworkUtil.getBundle(HelpView.class).getBundleContext();
    Contributions contributions = context.getService(context.getServiceReference(Contributions.class));
    List<Contributed<?>> methods = Stream.<List<? extends Contributed<?>>>of(contributions.steps(), contributions.contactModels(),
        contributions.unloadingModels(), contributions.importers(), contributions.simulators()).<Contributed<?>>flatMap(List::stream).toList();
    assertThat(methods).hasSizeGreaterThan(5);
    for (Contributed<?> method : methods) {
      HelpText page = HelpText.of(HelpPages.open(HelpPages.METHODS + "/" + method.id()));
      assertThat(page.text()).startsWith(method.label()).contains(method.id());
    }
    assertThat(HelpText.of(HelpPages.open(HelpPages.METHODS)).text()).contains(methods.getFirst().label());
  }

  @Test
  void cheatSheetsNameCommandsThatCanBeRead() {
    assertThat(window.screen.ask(() -> {
      try {
        return window.window().getService(ICommandService.class)
            .deserialize("org.interphase.app.copyText(org.interphase.app.copyText.text=interphase import day-1 --into lithium)").getId();
      } catch (CommandException e) {
        throw new AssertionError(e);
      }
    })).isEqualTo("org.interphase.app.copyText");
  }
}
