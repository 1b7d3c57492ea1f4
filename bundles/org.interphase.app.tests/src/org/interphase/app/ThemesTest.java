package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dark and the light theme: switched by a command, remembered, and readable. */
class ThemesTest {
  private static final double READABLE = 4.5;
  private final Window window = new Window();

  @AfterEach
  void light() {
    choose(Themes.LIGHT);
    choose(Themes.SYSTEM);
  }

  private void choose(Themes theme) {
    window.screen.ask(() -> {
      theme.choose();
      return theme;
    });
  }

  @Test
  void theCommandSwitchesAndTheChoiceIsRemembered() throws IOException {
    choose(Themes.LIGHT);
    window.show(Views.WELCOME);
    assertThat(contrast()).isGreaterThan(READABLE);
    window.screen.screenshot(window.shell(), "light");
    window.run(Menus.THEME, Map.of());
    window.screen.until("the theme is dark", Themes::dark);
    assertThat(window.screen.ask(Themes::chosen)).isEqualTo(Themes.DARK);
    window.screen.until("the window is dark", () -> luminance(headline().getBackground().getRGB()) < 0.1);
    assertThat(contrast()).isGreaterThan(READABLE);
    window.screen.screenshot(window.shell(), "dark");
    window.run(Menus.THEME, Map.of());
    assertThat(window.screen.ask(Themes::chosen)).isEqualTo(Themes.LIGHT);
  }

  @Test
  void withoutAChoiceTheSystemDecides() {
    choose(Themes.SYSTEM);
    assertThat(window.screen.ask(Themes::chosen)).isEqualTo(Themes.SYSTEM);
  }

  private Label headline() {
    return Window.all(Label.class, window.window().getShell()).stream().filter(label -> label.getText().startsWith("From force curves")).findFirst()
        .orElseThrow();
  }

  /** Contrast of text on its ground, 1 to 21 (WCAG 2). */
  private double contrast() {
    return window.screen.ask(() -> {
      double text = luminance(headline().getForeground().getRGB());
      double ground = luminance(headline().getBackground().getRGB());
      return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    });
  }

  private static double luminance(RGB colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
