package org.interphase.app;

import java.net.MalformedURLException;
import java.net.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/** The icons that all bundles share. */
final class Icons {
  private static final String FOLDER = "platform:/plugin/org.interphase.ui/icons/";

  private Icons() { }

  static ImageDescriptor descriptor(String name) {
    try {
      return ImageDescriptor.createFromURL(URI.create(FOLDER + name + ".svg").toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** The image; it belongs to the caller. */
  static Image image(String name) {
    return descriptor(name).createImage();
  }
}
