package org.interphase.ui.chart;

import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers about {@link Handles}: each is a slider, the child of the area with its number. */
final class HandleSpeech extends AccessibleControlAdapter {
  private final Handles handles;
  private final Control area;

  HandleSpeech(Handles handles, Control area) {
    this.handles = handles;
    this.area = area;
    area.getAccessible().addAccessibleControlListener(this);
    area.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        if (isHandle(event.childID)) {
          event.result = handles.spoken(event.childID);
        }
      }
    });
  }

  private boolean isHandle(int child) {
    return child >= 0 && child < handles.count();
  }

  @Override
  public void getChildCount(AccessibleControlEvent event) {
    event.detail = handles.count();
  }

  @Override
  public void getChildren(AccessibleControlEvent event) {
    event.children = IntStream.range(0, handles.count()).boxed().toArray();
  }

  @Override
  public void getFocus(AccessibleControlEvent event) {
    event.childID = !area.isFocusControl() ? ACC.CHILDID_NONE : handles.selected() < 0 ? ACC.CHILDID_SELF : handles.selected();
  }

  @Override
  public void getRole(AccessibleControlEvent event) {
    if (isHandle(event.childID)) {
      event.detail = ACC.ROLE_SLIDER;
    }
  }

  @Override
  public void getState(AccessibleControlEvent event) {
    if (isHandle(event.childID)) {
      event.detail = ACC.STATE_FOCUSABLE | (area.isFocusControl() && event.childID == handles.selected() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
    }
  }

  @Override
  public void getValue(AccessibleControlEvent event) {
    if (isHandle(event.childID)) {
      event.result = handles.spoken(event.childID);
    }
  }

  @Override
  public void getLocation(AccessibleControlEvent event) {
    if (isHandle(event.childID)) {
      Rectangle place = area.getDisplay().map(area, null, handles.bounds(event.childID));
      event.x = place.x;
      event.y = place.y;
      event.width = place.width;
      event.height = place.height;
    }
  }
}
