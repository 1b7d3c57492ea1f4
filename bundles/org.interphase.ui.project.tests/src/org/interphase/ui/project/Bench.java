package org.interphase.ui.project;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.interphase.testsupport.window.DemonstrationProject;
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

  /** All widgets of a kind below a window, in their order. */
  static <T extends Control> List<T> all(Composite below, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Control control : below.getChildren()) {
      if (type.isInstance(control)) {
        found.add(type.cast(control));
      }
      if (control instanceof Composite composite) {
        found.addAll(all(composite, type));
      }
    }
    return found;
  }

  <T extends Control> T only(Class<T> type) {
    return all(shell, type).getFirst();
  }

  /** The field behind a label. */
  static Text field(Composite below, String label) {
    List<Control> controls = all(below, Control.class);
    for (int i = 0; i < controls.size(); i++) {
      if (controls.get(i) instanceof Label one && one.getText().equals(label)) {
        return controls.subList(i, controls.size()).stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
      }
    }
    throw new AssertionError("no field " + label);
  }

  /** What all labels that are to be seen say. */
  static String words(Composite below) {
    return String.join("\n", all(below, Label.class).stream().filter(Label::getVisible).map(Label::getText).toList());
  }

  static void press(Composite below, String button) {
    Button one = all(below, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(button)).findFirst().orElseThrow();
    if (!one.isEnabled()) {
      throw new AssertionError(button + " is grey");
    }
    if ((one.getStyle() & SWT.RADIO) != 0) {
      Arrays.stream(one.getParent().getChildren()).forEach(other -> ((Button) other).setSelection(other == one));
    }
    one.notifyListeners(SWT.Selection, new Event());
  }

  /** Types into a field and leaves it. */
  static void type(Text field, String text) {
    field.setText(text);
    field.notifyListeners(SWT.FocusOut, new Event());
  }

  /** Drops files as the window system would. */
  static void drop(Control on, TreeItem item, int operation, Path... files) {
    DropTarget target = (DropTarget) on.getData(DND.DROP_TARGET_KEY);
    Event event = dropEvent();
    event.item = item;
    event.detail = operation;
    event.data = Stream.of(files).map(Path::toString).toArray(String[]::new);
    target.notifyListeners(DND.Drop, event);
  }

  /** SWT keeps its class of these events to itself. */
  private static Event dropEvent() {
    try {
      Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader()).getDeclaredConstructor();
      made.setAccessible(true);
      return (Event) made.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
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
