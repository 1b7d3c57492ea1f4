package org.interphase.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.interphase.core.Contributions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Finds the text of a page: the contents, a page on a method, which is made from what the method declares, or a file of a bundle. */
final class HelpPages {
  static final String CONTENTS = "contents";
  static final String METHODS = "/org.interphase.help/methods";

  private HelpPages() { }

  /**
   * The XHTML of a page.
   *
   * @param href {@code /bundle/path/in/it}, as the help system writes it
   * @throws IOException when there is no such page
   */
  static String open(String href) throws IOException {
    if (href.equals(CONTENTS)) {
      return contents();
    }
    if (href.equals(METHODS)) {
      return methods().index();
    }
    if (href.startsWith(METHODS + "/")) {
      return methods().page(href.substring(METHODS.length() + 1));
    }
    URL file = URI.create("platform:/plugin" + href).toURL();
    try (InputStream in = file.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static MethodPages methods() {
    BundleContext context = FrameworkUtil.getBundle(HelpPages.class).getBundleContext();
    return new MethodPages(context.getService(context.getServiceReference(Contributions.class)));
  }

  private static String contents() {
    StringBuilder page = new StringBuilder("<html><body><h1>Help</h1>");
    for (IToc toc : HelpSystem.getTocs()) {
      if (toc.getHref().startsWith("/org.interphase.")) {
        for (ITopic topic : toc.getTopics()) {
          page.append("<h2>").append(MethodPages.escaped(topic.getLabel())).append("</h2><ul>");
          links(topic, page);
          page.append("</ul>");
        }
      }
    }
    return page.append("</body></html>").toString();
  }

  private static void links(ITopic parent, StringBuilder page) {
    for (IUAElement child : parent.getChildren()) {
      if (child instanceof IHelpResource topic && topic.getHref() != null) {
        page.append("<li><a href=\"").append(MethodPages.escaped(topic.getHref())).append("\">").append(MethodPages.escaped(topic.getLabel()))
            .append("</a></li>");
      }
    }
  }
}
