package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** The welcome page offers three ways to begin, and help. */
class WelcomeViewTest {
  private final Window window = new Window();

  private List<Button> buttons() {
    return Window.all(Button.class, window.window().getShell()).stream().filter(Button::isVisible).toList();
  }

  @Test
  void offersThreeWaysToBeginAndTheCheatSheets() throws IOException {
    window.show(Views.WELCOME);
    assertThat(window.screen.ask(() -> buttons().stream().map(button -> button.getText().replace("&", "")).toList()))
        .contains("Open Demonstration Experiment", "New Project...", "Open Project...");
    assertThat(window.screen.ask(() -> buttons().stream().filter(button -> button.getText().contains("emonstration")).allMatch(Button::isEnabled)))
        .isTrue();
    window.screen.screenshot(window.shell(), "welcome");
  }

  @Test
  void aLinkOpensItsCheatSheet() throws IOException {
    window.show(Views.WELCOME);
    window.screen.ask(() -> {
      Link link = Window.all(Link.class, window.window().getShell()).stream().filter(one -> one.getText().contains("first-fit")).findFirst().orElseThrow();
      Event event = new Event();
      event.text = "first-fit";
      link.notifyListeners(SWT.Selection, event);
      return link;
    });
    window.screen.until("the cheat sheet is there", () -> Window.all(StyledText.class, window.window().getShell()).stream()
        .anyMatch(text -> text.getText().startsWith("First Fit")));
    window.screen.screenshot(window.shell(), "cheat-sheet");
  }
}
