package org.interphase.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML of a project file, which is not trusted: no document type, so no entities and nothing outside the file, and no more of it than memory
 * holds.
 */
final class ProjectXml {
  static final int MAX_BYTES = 64 << 20;
  private static final int MAX_ELEMENTS = 1_000_000;
  private static final int MAX_DEPTH = 64;
  /** In one element: the time to keep what is not known grows with the square of it. */
  private static final int MAX_WITHIN = 20_000;
  private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  /** They would count the document itself as one; it has a limit of its own and, without a document type, no other entities. */
  private static final List<String> LIMITS_OF_ENTITIES = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");
  private static final String NONE = "0";
  private static final String ROOT = "Project";
  private static final String VERSION = InterphasePackage.Literals.PROJECT__FORMAT_VERSION.getName();

  private ProjectXml() { }

  /**
   * A parser for files from anywhere.
   *
   * @param namespaces whether it resolves the prefixes of names
   */
  static SAXParser parser(boolean namespaces) throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature(NO_DOCUMENT_TYPE, true);
    factory.setNamespaceAware(namespaces);
    SAXParser parser = factory.newSAXParser();
    for (String limit : LIMITS_OF_ENTITIES) {
      parser.setProperty(limit, NONE);
    }
    return parser;
  }

  /**
   * Looks at the root, and no further.
   *
   * @return the format version that the project states, 1 or more
   * @throws SAXException if it is not a project, or damaged so far
   */
  static int formatVersion(byte[] xml) throws SAXException {
    Root root = new Root();
    try {
      parse(xml, root);
      throw new SAXException("it has no root");
    } catch (Root.Seen seen) {
      return root.version;
    }
  }

  private static void parse(byte[] xml, DefaultHandler handler) throws SAXException {
    try {
      parser(true).parse(new ByteArrayInputStream(xml), handler);
    } catch (IOException | ParserConfigurationException e) {
      throw new SAXException(e.getMessage(), e);
    }
  }

  /** Knows where it is, and takes damage seriously. */
  private static class Reader extends DefaultHandler {
    private Locator place;

    @Override
    public void setDocumentLocator(Locator locator) {
      place = locator;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }

    SAXException refusal(String why) {
      return new SAXParseException(why, place);
    }
  }

  /** Takes the version from the root and ends there. */
  private static final class Root extends Reader {
    private int version;

    /** The root has been read. */
    private static final class Seen extends SAXException {
      private static final long serialVersionUID = 1;
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) throws SAXException {
      if (!namespace.equals(InterphasePackage.eNS_URI) || !name.equals(ROOT)) {
        throw refusal("it is not an Interphase project but " + name);
      }
      String text = attributes.getValue(VERSION);
      if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
        throw refusal("it states no " + VERSION);
      }
      version = Integer.parseInt(text);
      throw new Seen();
    }
  }

  /** Counts the elements of a project while it is read. */
  static final class Extent {
    private final int[] within = new int[MAX_DEPTH + 1];
    private int elements;
    private int depth;

    /** An element begins: why that is too much, if it is. */
    Optional<String> begin() {
      elements++;
      if (elements > MAX_ELEMENTS || depth == MAX_DEPTH || ++within[depth] > MAX_WITHIN) {
        return Optional.of("it has more than " + MAX_ELEMENTS + " elements, more than " + MAX_WITHIN + " of them in one, or elements more than "
            + MAX_DEPTH + " deep");
      }
      within[++depth] = 0;
      return Optional.empty();
    }

    void end() {
      depth--;
    }
  }

  /** Counts and does nothing else. */
  private static final class Counting extends Reader {
    private final Extent extent = new Extent();

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) throws SAXException {
      Optional<String> tooMuch = extent.begin();
      if (tooMuch.isPresent()) {
        throw refusal(tooMuch.get());
      }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
      extent.end();
    }
  }

  /** The text as a tree, for migrations, if it is no larger than a project. */
  static Document document(byte[] xml) throws SAXException, IOException {
    parse(xml, new Counting());
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCUMENT_TYPE, true);
      factory.setNamespaceAware(true);
      LIMITS_OF_ENTITIES.forEach(limit -> factory.setAttribute(limit, NONE));
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has an XML parser", e);
    }
  }

  /** The text of a tree. */
  static byte[] bytes(Document document) throws IOException {
    try {
      Transformer identity = TransformerFactory.newDefaultInstance().newTransformer();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      identity.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
