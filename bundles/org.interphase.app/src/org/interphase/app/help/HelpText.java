package org.interphase.app.help;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page as text with spans. Of XHTML it knows what our pages use: headings, paragraphs, lists, {@code pre}, {@code code}, {@code b}, {@code i},
 * links. Other elements show their text.
 *
 * @param text of the page, lines divided by newlines
 * @param spans what is set apart in it, in the order of their ends
 */
record HelpText(String text, List<Span> spans) {
  /** What is special about a span. */
  enum Kind { TITLE, HEADING, SUBHEADING, BOLD, ITALIC, CODE, LINK }

  /** @param href where a link leads, otherwise empty */
  record Span(Kind kind, int start, int length, String href) { }

  /** @throws IOException when it is no well-formed XHTML */
  static HelpText of(String xhtml) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Reader reader = new Reader();
      factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), reader);
      return new HelpText(reader.text.toString().strip(), List.copyOf(reader.spans));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("The page cannot be read: " + e.getMessage(), e);
    }
  }

  private static final class Reader extends DefaultHandler {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private final Deque<String> hrefs = new ArrayDeque<>();
    private boolean verbatim;
    private boolean hidden;
    private boolean underHeading;

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      switch (name) {
        case "p" -> blank(underHeading ? 1 : 2);
        case "h1", "h2", "h3", "pre" -> blank(2);
        case "li" -> {
          blank(1);
          text.append("  \u2022 ");
        }
        case "br" -> text.append('\n');
        case "a" -> hrefs.push(String.valueOf(attributes.getValue("href")));
        case "head" -> hidden = true;
        default -> { }
      }
      underHeading = name.matches("h[123]");
      verbatim |= name.equals("pre");
      starts.push(text.length());
    }

    @Override
    public void endElement(String uri, String local, String name) {
      int start = starts.pop();
      switch (name) {
        case "h1" -> block(Kind.TITLE, start);
        case "h2" -> block(Kind.HEADING, start);
        case "h3" -> block(Kind.SUBHEADING, start);
        case "p", "ul", "ol" -> text.append('\n');
        case "b" -> span(Kind.BOLD, start, "");
        case "i" -> span(Kind.ITALIC, start, "");
        case "code" -> span(Kind.CODE, start, "");
        case "a" -> span(Kind.LINK, start, hrefs.pop());
        case "pre" -> {
          verbatim = false;
          block(Kind.CODE, start);
        }
        case "head" -> hidden = false;
        default -> { }
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      String more = new String(characters, start, length);
      if (verbatim) {
        text.append(more);
      } else if (!hidden) {
        String flowing = more.replaceAll("\\s+", " ");
        boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(fresh ? flowing.stripLeading() : flowing);
      }
    }

    private void block(Kind kind, int start) {
      span(kind, start, "");
      text.append('\n');
    }

    private void span(Kind kind, int start, String href) {
      if (text.length() > start) {
        spans.add(new Span(kind, start, text.length() - start, href));
      }
    }

    /** Ends the line, and leaves lines blank before what comes. */
    private void blank(int newlines) {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      text.setLength(end);
      int have = 0;
      while (have < end && text.charAt(end - 1 - have) == '\n') {
        have++;
      }
      text.append("\n".repeat(end == 0 ? 0 : Math.max(0, newlines - have)));
    }
  }
}
