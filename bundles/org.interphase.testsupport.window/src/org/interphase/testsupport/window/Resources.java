package org.interphase.testsupport.window;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;

/** Counts the images, fonts and other resources that Interphase's classes have made and not yet disposed of. For the display's thread. */
public final class Resources {
  private final Display display;

  private Resources(Display display) {
    this.display = display;
  }

  /** Counts what is made from now on; SWT lets this be asked for when a display is made only, so the display's own fields are set. */
  public static Resources of(Display display) {
    try {
      for (Object[] field : new Object[][] {{"trackingLock", new Object()}, {"objects", new Object[128]}, {"errors", new Error[128]},
          {"tracking", true}}) {
        Field one = Device.class.getDeclaredField((String) field[0]);
        one.setAccessible(true);
        one.set(display, field[1]);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return new Resources(display);
  }

  /** Where what is alive was made, one text for each resource. */
  public List<String> alive() {
    DeviceData data = display.getDeviceData();
    List<String> alive = new ArrayList<>();
    for (int i = 0; i < data.objects.length; i++) {
      if (data.objects[i] instanceof Resource resource && !resource.isDisposed()) {
        String made = Arrays.stream(data.errors[i].getStackTrace()).takeWhile(frame -> !frame.getMethodName().equals("readAndDispatch"))
            .map(Object::toString).filter(frame -> frame.contains("org.interphase."))
            .limit(3).collect(Collectors.joining(" < "));
        if (!made.isEmpty()) {
          alive.add(resource.getClass().getSimpleName() + " made in " + made);
        }
      }
    }
    return alive;
  }
}
