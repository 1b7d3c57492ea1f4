package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.interphase.core.Background;
import org.interphase.testsupport.window.Hands;
import org.junit.jupiter.api.Test;

/** What comes from the platform does its work in Interphase's window: the Progress view, the Error Log; and the About dialog. */
class PlatformViewsTest {
  private final Window window = new Window();

  private <T extends Control> Stream<T> visible(Class<T> type) {
    return Window.all(type, window.window().getShell()).stream().filter(Control::isVisible);
  }

  @Test
  void theErrorLogTellsWhatWentWrong() throws IOException {
    window.show(Views.LOG);
    String problem = "Line 17 of the calibration holds no number";
    ILog.of(PlatformViewsTest.class).error(problem, new IOException("expected a number"));
    window.screen.until("the log shows it", () -> visible(Tree.class).flatMap(tree -> Arrays.stream(tree.getItems())).flatMap(PlatformViewsTest::within)
        .anyMatch(item -> item.getText().contains(problem)));
    window.screen.screenshot(window.shell(), "error-log");
  }

  private static Stream<TreeItem> within(TreeItem item) {
    return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(PlatformViewsTest::within));
  }

  @Test
  void theProgressViewShowsWorkAndCancelsIt() throws IOException {
    window.show(Views.PROGRESS);
    CompletableFuture<Void> work = Background.run("Fitting 65536 curves of tonight.pfc", monitor -> {
      monitor.beginTask("", 4);
      monitor.worked(1);
      while (!monitor.isCanceled()) {
        LockSupport.parkNanos(1_000_000);
      }
      throw new OperationCanceledException();
    });
    window.screen.until("the work is listed", () -> texts().anyMatch(text -> text.contains("tonight.pfc")));
    window.screen.screenshot(window.shell(), "progress");
    ToolItem stop = window.screen.ask(() -> cancel().orElseThrow());
    window.screen.ask(() -> {
      stop.notifyListeners(SWT.Selection, new Event());
      return stop;
    });
    window.screen.until("the work has ended", work::isCancelled);
    window.screen.until("it is off the list", () -> texts().noneMatch(text -> text.contains("tonight.pfc")));
  }

  private Stream<String> texts() {
    return Stream.concat(visible(Label.class).map(Label::getText), visible(Link.class).map(Link::getText));
  }

  private Optional<ToolItem> cancel() {
    return visible(ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
        .filter(item -> String.valueOf(item.getToolTipText()).startsWith("Cancel Operation")).findFirst();
  }

  @Test
  void theAboutDialogNamesTheVersionAndTheLicenceAndCopiesTheCitation() throws IOException {
    Display.getDefault().asyncExec(() -> window.run(Menus.ABOUT, Map.of()));
    Shell[] about = new Shell[1];
    window.screen.until("the dialog is open", () -> {
      about[0] = Hands.shell(window.window().getShell(), "About Interphase").orElse(null);
      return about[0] != null;
    });
    List<String> words = window.screen.ask(() -> Window.all(Label.class, about[0]).stream().map(Label::getText).toList());
    assertThat(words).anyMatch(text -> text.equals("Interphase " + AboutDialog.version())).anyMatch(text -> text.contains("Eclipse Public License 2.0"));
    assertThat(window.screen.ask(() -> Window.all(Text.class, about[0]).getFirst().getText())).isEqualTo(AboutDialog.citation());
    window.screen.screenshot(about[0], "about");
    window.screen.ask(() -> {
      Hands.press(about[0], "Close");
      return about[0];
    });
    window.screen.until("the dialog is closed", () -> about[0].isDisposed());
  }
}
