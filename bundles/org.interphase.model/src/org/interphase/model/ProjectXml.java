package org.interphase.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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
   * Reads the whole text once, without keeping it.
   *
   * @return the format version that the project states, 1 or more
   * @throws SAXException if it is not well-formed, not a project, or larger than any project
   */
  static int formatVersion(byte[] xml) throws SAXException {
    Outline outline = new Outline();
    try {
      parser(true).parse(new ByteArrayInputStream(xml), outline);
    } catch (IOException | ParserConfigurationException e) {
      throw new SAXException(e.getMessage(), e);
    }
    return outline.version;
  }

  /** Counts, and looks at the root. */
  private static final class Outline extends DefaultHandler {
    private Locator place;
    private int version;
    private int elements;
    private int depth;

    @Override
    public void setDocumentLocator(Locator locator) {
      place = locator;
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) throws SAXException {
      elements++;
      depth++;
      if (elements == 1) {
        version = versionOf(namespace, name, attributes);
      }
      if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) {
        throw refusal("it has more than " + MAX_ELEMENTS + " elements, or elements more than " + MAX_DEPTH + " deep");
      }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
      depth--;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      throw problem;
    }

    private int versionOf(String namespace, String name, Attributes attributes) throws SAXException {
      if (!namespace.equals(InterphasePackage.eNS_URI) || !name.equals(ROOT)) {
        throw refusal("it is not an Interphase project but " + name);
      }
      String text = attributes.getValue(VERSION);
      if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
        throw refusal("it states no " + VERSION);
      }
      return Integer.parseInt(text);
    }

    private SAXException refusal(String why) {
      return new SAXParseException(why, place);
    }
  }

  /** The text as a tree, for migrations. */
  static Document document(byte[] xml) throws SAXException, IOException {
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
