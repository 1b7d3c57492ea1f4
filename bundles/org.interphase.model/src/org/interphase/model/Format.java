package org.interphase.model;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The version of the project file's format, and the steps that lead to it.
 *
 * @param version what this program writes
 * @param steps one for each earlier version, in order
 */
record Format(int version, List<Migration> steps) {
  /** The format of the Ecore: its default of the attribute is the version. */
  static final Format CURRENT = new Format((Integer) InterphasePackage.Literals.PROJECT__FORMAT_VERSION.getDefaultValue(), List.of());

  Format {
    steps = List.copyOf(steps);
    if (!steps.stream().map(Migration::from).toList().equals(IntStream.range(1, version).boxed().toList())) {
      throw new IllegalArgumentException("the migrations do not lead from version 1 to " + version + " one by one");
    }
  }

  /** The project in this version: the same array when it was already. */
  byte[] upToDate(byte[] xml, int writtenVersion) throws SAXException, IOException {
    if (writtenVersion == version) {
      return xml;
    }
    Document project = ProjectXml.document(xml);
    steps.subList(writtenVersion - 1, version - 1).forEach(step -> step.apply(project));
    project.getDocumentElement().setAttribute(InterphasePackage.Literals.PROJECT__FORMAT_VERSION.getName(), Integer.toString(version));
    return ProjectXml.bytes(project);
  }
}
