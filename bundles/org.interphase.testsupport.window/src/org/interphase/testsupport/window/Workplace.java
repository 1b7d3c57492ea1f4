package org.interphase.testsupport.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.eclipse.swt.widgets.Shell;
import org.interphase.model.Measurement;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** A window with a view in it, and a desk on which the demonstration experiment lies; without the workbench. For the display's thread. */
public class Workplace implements AutoCloseable {
  /** A background as a dark theme has it. */
  public static final Color DARK = new Color(0x1f, 0x22, 0x26);

  public final Display display = new Display();
  public final Screen screen = new Screen(display);
  public final Desk desk = new Desk(Installed.contributions(), display::asyncExec);
  public final OpenProject project;

  /** @param folder where the experiment is copied to */
  public Workplace(Path folder) throws IOException {
    CompletableFuture<OpenProject> coming = desk.openProject(DemonstrationProject.analysed(folder.resolve("study")));
    screen.until("the project is open", coming::isDone);
    project = coming.join();
  }

  /** A shell of a size. */
  public Shell shell(int width, int height) {
    Shell shell = new Shell(display);
    shell.setSize(width, height);
    return shell;
  }

  /** Puts a view into a shell and opens it. */
  public <T> T view(Class<T> type, Shell shell) {
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Desk.class, desk);
    offer(context);
    Composite parent = new Composite(shell, SWT.NONE);
    shell.setLayout(new FillLayout());
    context.set(Composite.class, parent);
    T part = ContextInjectionFactory.make(type, context);
    shell.open();
    shell.addListener(SWT.Dispose, event -> ContextInjectionFactory.uninject(part, context));
    return part;
  }

  /** Adds what views of one bundle share. */
  protected void offer(IEclipseContext context) { }

  /** A measurement whose file's name begins so. */
  public Measurement measurement(String name) {
    return project.files().measurements().stream().filter(one -> one.getName().startsWith(name)).findFirst().orElseThrow();
  }

  /** Looks at a measurement until it is known what there is. */
  public void look(Measurement measurement) {
    desk.select(project, measurement);
    screen.until(measurement.getName() + " is known", () -> desk.content().isPresent());
  }

  /** Waits until a control, and what lies in it, was painted again. */
  public void painted(Control control) {
    boolean[] asked = {false};
    boolean[] painted = {false};
    control.addListener(SWT.Paint, event -> painted[0] |= asked[0]);
    display.timerExec(200, () -> {
      asked[0] = true;
      control.redraw();
    });
    screen.until("it is painted", () -> painted[0]);
  }

  @Override
  public void close() {
    Arrays.stream(display.getShells()).forEach(Shell::dispose);
    desk.close();
    display.dispose();
  }
}
