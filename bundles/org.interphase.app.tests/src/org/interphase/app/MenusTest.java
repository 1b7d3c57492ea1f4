package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menus say what can be done, in the words of the field, with keys. */
class MenusTest {
  private final Window window = new Window();

  private List<String> menu(String name) {
    return window.screen.ask(() -> Stream.of(window.window().getShell().getMenuBar().getItems())
        .filter(item -> item.getText().replace("&", "").equals(name)).findFirst().map(MenuItem::getMenu).map(window::texts).orElse(List.of()));
  }

  @Test
  void theMenusAreWhereOneLooksForThem() {
    assertThat(menu("File")).contains("Open Demonstration Experiment", "Save").last().asString().startsWith("E");
    assertThat(menu("Edit")).anyMatch(text -> text.startsWith("Undo")).anyMatch(text -> text.startsWith("Redo")).contains("Copy");
    assertThat(menu("Window")).contains("Experiment", "Curves", "Show View", "Dark Theme", "Map", "Progress")
        .anyMatch(text -> text.startsWith("Reset Perspective")).anyMatch(text -> text.startsWith("Preferences"));
    assertThat(menu("Help")).contains("Welcome", "Help Contents", "Context Help", "Cheat Sheets", "First Import", "First Fit",
        "Batch from the Command Line", "About Interphase");
  }

  @ParameterizedTest
  @CsvSource({"org.interphase.ui.project.import, Import", "org.interphase.ui.curves.calibrate, Calibrate",
      "org.interphase.ui.curves.fitCurves, Fit Curves", "org.interphase.ui.statistics.histogram, Histogram",
      "org.interphase.ui.statistics.segment, Segment", "org.interphase.ui.evolution.align, Align", "org.interphase.ui.evolution.compare, Compare",
      "org.interphase.ui.project.report, Report", "org.interphase.ui.project.analyse, Analyse"})
  void whatIsInstalledIsInTheAnalysisMenuByItsWord(String command, String word) {
    boolean installed = window.screen.ask(() -> window.window().getService(ICommandService.class).getCommand(command).isDefined());
    assertThat(menu("Analysis").stream().anyMatch(text -> text.startsWith(word))).as(word).isEqualTo(installed);
  }

  @ParameterizedTest
  @CsvSource({"Ctrl+Shift+D, org.interphase.app.theme", "F1, org.interphase.app.contextHelp", "Ctrl+S, org.eclipse.ui.file.save",
      "Ctrl+Z, org.eclipse.ui.edit.undo", "Ctrl+Y, org.eclipse.ui.edit.redo", "Ctrl+1, org.eclipse.ui.perspectives.showPerspective",
      "Ctrl+2, org.eclipse.ui.perspectives.showPerspective", "Ctrl+N, org.interphase.ui.project.new", "Ctrl+I, org.interphase.ui.project.import",
      "F5, org.interphase.ui.project.analyse"})
  void theKeysDoWhatTheMenusSay(String keys, String command) throws Exception {
    KeySequence sequence = KeySequence.getInstance(keys);
    boolean installed = window.screen.ask(() -> window.window().getService(ICommandService.class).getCommand(command).isDefined());
    Optional<String> found = window.screen.ask(() -> Optional.ofNullable(window.window().getService(IBindingService.class).getPerfectMatch(sequence))
        .map(binding -> binding.getParameterizedCommand().getId()));
    if (installed) {
      assertThat(found).contains(command);
    }
  }

  @Test
  void everyCommandOfAMenuHasAnIcon() {
    List<String> without = window.screen.ask(() -> Stream.of(Menus.DEMONSTRATION, Menus.THEME, Menus.CONTEXT_HELP, Menus.ABOUT)
        .filter(id -> window.window().getService(ICommandImageService.class).getImageDescriptor(id) == null).toList());
    assertThat(without).isEmpty();
  }
}
