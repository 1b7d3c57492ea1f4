package org.interphase.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Hands;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** A window with a desk, a view in it, and a person's hands. */
final class Bench implements AutoCloseable {
  final Display display = display();
  final Screen screen = new Screen(display);
  final Shell shell = new Shell(display);
  final Desk desk = new Desk(Installed.contributions(), display::asyncExec);
  final Imports imports = new Imports(desk);
  private Runnable closing = () -> { };

  /** A test that could not close its window leaves the display behind. */
  private static Display display() {
    Display left = Display.getCurrent();
    if (left != null) {
      left.dispose();
    }
    return new Display();
  }

  <T> T part(Class<T> type, int width, int height) {
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Composite.class, shell);
    context.set(Desk.class, desk);
    context.set(Imports.class, imports);
    shell.setSize(width, height);
    T part = ContextInjectionFactory.make(type, context);
    closing = () -> ContextInjectionFactory.uninject(part, context);
    shell.open();
    shell.layout(true, true);
    return part;
  }

  <T> T arrived(String what, CompletableFuture<T> coming) {
    screen.until(what, coming::isDone);
    return coming.join();
  }

  OpenProject demonstration(Path folder) throws IOException {
    return arrived("the project is open", desk.openProject(DemonstrationProject.analysed(folder)));
  }

  OpenProject fresh(Path folder) {
    return arrived("the project is made", desk.createProject(folder, "Fresh"));
  }

  <T extends Control> T only(Class<T> type) {
    return Hands.all(shell, type).getFirst();
  }

  /** The window of a wizard. */
  Shell wizard(String title) {
    Shell[] found = new Shell[1];
    screen.until("the wizard " + title + " is open", () -> {
      found[0] = Arrays.stream(display.getShells()).filter(one -> !one.isDisposed() && one.getText().startsWith(title)).findFirst().orElse(null);
      return found[0] != null && found[0].isVisible();
    });
    return found[0];
  }

  /** A picture, once all that is waiting to be laid out and painted is. */
  void shot(Control control, String name) throws IOException {
    for (int round = 0; round < 3; round++) {
      boolean[] idle = {false};
      display.timerExec(40, () -> idle[0] = true);
      screen.until("everything is painted", () -> idle[0]);
    }
    screen.screenshot(control, name);
  }

  @Override
  public void close() {
    closing.run();
    screen.until("no work is left", () -> Job.getJobManager().isIdle());
    Arrays.stream(display.getShells()).filter(one -> !one.isDisposed()).forEach(Shell::dispose);
    desk.close();
    screen.until("nothing is saved any more", () -> Job.getJobManager().isIdle());
    display.dispose();
  }
}
