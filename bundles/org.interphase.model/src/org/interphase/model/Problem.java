package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in a project that is wrong or looks wrong.
 *
 * @param severity an error contradicts itself and is not saved; a warning asks for a look
 * @param object what it is about
 * @param where the way to it, in words
 * @param text what is wrong
 * @param remedy what to do
 */
public record Problem(Severity severity, EObject object, String where, String text, String remedy) {
  /** How bad it is. */
  public enum Severity {
    /** It cannot be so; the project is not saved. */
    ERROR,
    /** It can be so, but probably is not meant. */
    WARNING
  }

  /** All of it in one line. */
  public String inWords() {
    return where + ": " + text + ". " + remedy;
  }
}
