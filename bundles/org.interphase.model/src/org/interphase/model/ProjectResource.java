package org.interphase.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLInfoImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLMapImpl;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A project as XMI, one element a line. What it does not know, because a newer program or an absent contribution wrote it, it keeps with the object
 * that it belongs to and saves back. It knows no model but its own and follows no reference out of the file, whatever the file says.
 */
final class ProjectResource extends XMIResourceImpl {
  ProjectResource(URI uri) {
    super(uri);
    setEncoding("UTF-8");
    EPackage.Registry known = new EPackageRegistryImpl();
    known.put(InterphasePackage.eNS_URI, InterphasePackage.eINSTANCE);
    ExtendedMetaData names = new BasicExtendedMetaData(known);
    getDefaultLoadOptions().put(XMLResource.OPTION_EXTENDED_META_DATA, names);
    getDefaultLoadOptions().put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
    getDefaultSaveOptions().put(XMLResource.OPTION_EXTENDED_META_DATA, names);
    getDefaultSaveOptions().put(XMLResource.OPTION_XML_MAP, recipesAsElements());
    getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
  }

  private static XMLResource.XMLMap recipesAsElements() {
    XMLResource.XMLMap map = new XMLMapImpl();
    XMLResource.XMLInfo element = new XMLInfoImpl();
    element.setXMLRepresentation(XMLResource.XMLInfo.ELEMENT);
    map.add(InterphasePackage.Literals.ANALYSIS_RUN__RECIPE, element);
    return map;
  }

  @Override
  protected XMLLoad createXMLLoad() {
    return new XMILoadImpl(createXMLHelper()) {
      @Override
      protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
        return ProjectXml.parser(false);
      }

      @Override
      protected DefaultHandler makeDefaultHandler() {
        return new Handler(resource, helper, options);
      }
    };
  }

  @Override
  protected XMLSave createXMLSave() {
    return new Save(createXMLHelper());
  }

  /** A message of a failed load without the place, which the inherited messages carry in brackets. */
  static String words(Diagnostic error) {
    return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName()).replaceFirst(" \\([^()]*, -?\\d+, -?\\d+\\)$", "")
        .replaceFirst("[.]$", "");
  }

  /** Leaves out what is unknown, and always states the version. */
  private static final class Save extends XMISaveImpl {
    Save(XMLHelper helper) {
      super(helper);
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
      super.init(resource, options);
      escape = new QuotesAsTheyAre();
      escape.setMappingLimit(Character.MAX_CODE_POINT);
    }

    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
      return feature == InterphasePackage.Literals.PROJECT__FORMAT_VERSION
          || super.shouldSaveFeature(object, feature) && !Double.valueOf(Double.NaN).equals(object.eGet(feature, false));
    }

    /** Between tags a quotation mark needs no escape; JSON stays legible. */
    private static final class QuotesAsTheyAre extends Escape {
      @Override
      public String convertText(String text) {
        return super.convertText(text).replace("&quot;", "\"");
      }
    }
  }

  /**
   * Ends where there is more than a project has. Takes a namespace for the name that it is: the inherited handler would look for a model behind it, on
   * the disk, on the net and among classes.
   */
  private static final class Handler extends SAXXMIHandler {
    private final ProjectXml.Extent extent = new ProjectXml.Extent();

    Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
      super(resource, helper, options);
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) throws SAXException {
      Optional<String> tooMuch = extent.begin();
      if (tooMuch.isPresent()) {
        throw new SAXException(refusal(tooMuch.get()));
      }
      super.startElement(namespace, name, qualified, attributes);
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
      super.endElement(namespace, name, qualified);
      extent.end();
    }

    /** XML can say that a text is nothing; in a project it then is as if it were not said. */
    @Override
    protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
      if (value != null) {
        super.setFeatureValue(object, feature, value, position);
      }
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
      if (namespace == null) {
        return null;
      }
      EPackage known = extendedMetaData.getPackage(namespace);
      return known == null ? handleMissingPackage(namespace) : known;
    }

    @Override
    protected void handleProxy(InternalEObject stub, String reference) {
      refusal("refers to " + reference + " where the thing itself has to stand");
    }

    private XMIException refusal(String why) {
      XMIException refusal = new XMIException(why, getLocation(), getLineNumber(), getColumnNumber());
      fatalError(refusal);
      return refusal;
    }
  }
}
