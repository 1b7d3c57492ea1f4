package org.interphase.ui.evolution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.interphase.model.Measurement;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** A desk with the demonstration project, and views of it on bare shells. */
final class Workplace implements AutoCloseable {
  static final Color DARK = new Color(0x1f, 0x22, 0x26);

  final Display display = new Display();
  final Screen screen = new Screen(display);
  final Desk desk = new Desk(Installed.contributions(), display::asyncExec);
  final OpenProject project;

  Workplace(Path folder) throws IOException {
    CompletableFuture<OpenProject> coming = desk.openProject(DemonstrationProject.analysed(folder.resolve("study")));
    screen.until("the project is open", coming::isDone);
    project = coming.join();
  }

  /** A shell of a size. */
  Shell shell(int width, int height) {
    Shell shell = new Shell(display);
    shell.setSize(width, height);
    return shell;
  }

  /** Puts a view into a shell and opens it. */
  <T> T view(Class<T> type, Shell shell) {
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Desk.class, desk);
    Composite parent = new Composite(shell, SWT.NONE);
    shell.setLayout(new FillLayout());
    context.set(Composite.class, parent);
    T part = ContextInjectionFactory.make(type, context);
    shell.open();
    shell.addListener(SWT.Dispose, event -> ContextInjectionFactory.uninject(part, context));
    return part;
  }

  /** An image whose file's name begins so. */
  Measurement measurement(String name) {
    return project.files().measurements().stream().filter(one -> one.getName().startsWith(name)).findFirst().orElseThrow();
  }

  /** Looks at a measurement until it is known what there is. */
  void look(Measurement measurement) {
    desk.select(project, measurement);
    screen.until(measurement.getName() + " is known", () -> desk.content().isPresent());
  }

  /** Waits until a control, and what lies in it, was painted again. */
  void painted(Control control) {
    boolean[] asked = {false};
    boolean[] painted = {false};
    control.addListener(SWT.Paint, event -> painted[0] |= asked[0]);
    display.timerExec(200, () -> {
      asked[0] = true;
      control.redraw();
    });
    screen.until("it is painted", () -> painted[0]);
  }

  static List<Control> all(Composite parent) {
    List<Control> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      found.add(child);
      if (child instanceof Composite composite) {
        found.addAll(all(composite));
      }
    }
    return found;
  }

  static <T> T only(Composite parent, Class<T> type, int index) {
    return type.cast(all(parent).stream().filter(type::isInstance).toList().get(index));
  }

  /** Where a chart draws its lines. */
  static Control plot(Composite parent) {
    return all(parent).stream().filter(one -> one.getClass().getSimpleName().equals("PlotArea")).findFirst().orElseThrow();
  }

  static void mouse(Control control, int type, int x, int y) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = y;
    control.notifyListeners(type, event);
  }

  @Override
  public void close() {
    Arrays.stream(display.getShells()).forEach(Shell::dispose);
    desk.close();
    display.dispose();
  }
}
