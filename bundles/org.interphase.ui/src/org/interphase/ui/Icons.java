package org.interphase.ui;

import java.net.URL;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** The icons of this bundle on tool bars and in rows. For the UI thread. */
public final class Icons {
  private Icons() { }

  /**
   * Gives a tool an icon, which is disposed with it.
   *
   * @param name of the file in {@code icons/}, without its ending
   */
  public static void set(ToolItem item, String name) {
    item.setImage(of(item, name));
  }

  /**
   * Makes an icon, which is disposed with its owner.
   *
   * @param name of the file in {@code icons/}, without its ending
   */
  public static Image of(Widget owner, String name) {
    URL file = Objects.requireNonNull(Icons.class.getResource("/icons/" + name + ".svg"), name);
    Image image = ImageDescriptor.createFromURL(file).createImage();
    owner.addListener(SWT.Dispose, event -> image.dispose());
    return image;
  }
}
