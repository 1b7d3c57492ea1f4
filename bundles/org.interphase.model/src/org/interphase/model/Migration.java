package org.interphase.model;

import org.w3c.dom.Document;

/**
 * One step from one version of the project file's format to the next. It works on the XML, so that what a later model no longer has can still be
 * found and moved. A step is never changed after a release that contains it.
 */
interface Migration {
  /** The version that it takes; it gives the next one. */
  int from();

  /** Changes the project in place. The version is raised by the caller. */
  void apply(Document project);
}
