package org.interphase.testsupport.window;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/** A person's hands on real widgets. For the display's thread. */
public final class Hands {
  private Hands() { }

  /** All widgets of a kind below a window, in their order. */
  public static <T extends Control> List<T> all(Composite below, Class<T> type) {
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

  /** The widget of a kind and a number, in the order of {@link #all}. */
  public static <T extends Control> T only(Composite below, Class<T> type, int index) {
    return all(below, type).get(index);
  }

  /** Where a chart draws its lines. */
  public static Control plot(Composite below) {
    return all(below, Control.class).stream().filter(one -> one.getClass().getSimpleName().equals("PlotArea")).findFirst().orElseThrow();
  }

  /** Does something with the mouse at a place of a control, such as {@link SWT#MouseDown}. */
  public static void mouse(Control control, int type, int x, int y) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = y;
    control.notifyListeners(type, event);
  }

  /** The field behind a label. */
  public static Text field(Composite below, String label) {
    List<Control> controls = all(below, Control.class);
    for (int i = 0; i < controls.size(); i++) {
      if (controls.get(i) instanceof Label one && one.getText().equals(label)) {
        return controls.subList(i, controls.size()).stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
      }
    }
    throw new AssertionError("no field " + label);
  }

  /** What all labels that are to be seen say. */
  public static String words(Composite below) {
    return String.join("\n", all(below, Label.class).stream().filter(Label::getVisible).map(Label::getText).toList());
  }

  /** Presses a button that is not grey. */
  public static void press(Composite below, String button) {
    Button one = all(below, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(button)).findFirst()
        .orElseThrow(() -> new AssertionError("no button " + button));
    if (!one.isEnabled()) {
      throw new AssertionError(button + " is grey");
    }
    if ((one.getStyle() & SWT.RADIO) != 0) {
      Arrays.stream(one.getParent().getChildren()).forEach(other -> ((Button) other).setSelection(other == one));
    }
    one.notifyListeners(SWT.Selection, new Event());
  }

  /** Types into a field and leaves it. */
  public static void type(Text field, String text) {
    field.setText(text);
    field.notifyListeners(SWT.FocusOut, new Event());
  }

  /**
   * Drops files as the window system would.
   *
   * @param item of a tree; empty beside all items
   * @param operation {@link DND#DROP_COPY} or {@link DND#DROP_LINK}
   */
  public static void drop(Control on, Optional<TreeItem> item, int operation, Path... files) {
    DropTarget target = (DropTarget) on.getData(DND.DROP_TARGET_KEY);
    Event event = dropEvent();
    event.item = item.orElse(null);
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

  /** The window of a title, when it is open. */
  public static Optional<Shell> shell(Control any, String title) {
    return Arrays.stream(any.getDisplay().getShells()).filter(one -> !one.isDisposed() && one.isVisible() && one.getText().startsWith(title)).findFirst();
  }
}
