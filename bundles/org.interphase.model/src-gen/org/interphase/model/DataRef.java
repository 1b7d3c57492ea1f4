package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Data Ref</b></em>'.
 *
 * A file outside the project file: where it is and what it held.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.DataRef#getPath <em>Path</em>}</li>
 *   <li>{@link org.interphase.model.DataRef#isLinked <em>Linked</em>}</li>
 *   <li>{@link org.interphase.model.DataRef#getSize <em>Size</em>}</li>
 *   <li>{@link org.interphase.model.DataRef#getModified <em>Modified</em>}</li>
 *   <li>{@link org.interphase.model.DataRef#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getDataRef()
 * @generated
 */
public interface DataRef extends EObject {
  /**
   * Returns the value of the '<em><b>Path</b></em>' attribute.
   * The default value is <code>""</code>.
   * Relative to the project's folder with / between the names, or absolute when it is linked.
   * @return the value of the '<em>Path</em>' attribute.
   * @see #setPath(String)
   * @see org.interphase.model.InterphasePackage#getDataRef_Path()
   * @generated
   */
  String getPath();

  /**
   * Sets the value of the '{@link org.interphase.model.DataRef#getPath <em>Path</em>}' attribute.
   * @param value the new value of the '<em>Path</em>' attribute.
   * @see #getPath()
   * @generated
   */
  void setPath(String value);

  /**
   * Returns the value of the '<em><b>Linked</b></em>' attribute.
   * Whether the file stays outside the project's folder.
   * @return the value of the '<em>Linked</em>' attribute.
   * @see #setLinked(boolean)
   * @see org.interphase.model.InterphasePackage#getDataRef_Linked()
   * @generated
   */
  boolean isLinked();

  /**
   * Sets the value of the '{@link org.interphase.model.DataRef#isLinked <em>Linked</em>}' attribute.
   * @param value the new value of the '<em>Linked</em>' attribute.
   * @see #isLinked()
   * @generated
   */
  void setLinked(boolean value);

  /**
   * Returns the value of the '<em><b>Size</b></em>' attribute.
   * In bytes.
   * @return the value of the '<em>Size</em>' attribute.
   * @see #setSize(long)
   * @see org.interphase.model.InterphasePackage#getDataRef_Size()
   * @generated
   */
  long getSize();

  /**
   * Sets the value of the '{@link org.interphase.model.DataRef#getSize <em>Size</em>}' attribute.
   * @param value the new value of the '<em>Size</em>' attribute.
   * @see #getSize()
   * @generated
   */
  void setSize(long value);

  /**
   * Returns the value of the '<em><b>Modified</b></em>' attribute.
   * Time of last change, in ms since 1970 UTC; 0 when unknown.
   * @return the value of the '<em>Modified</em>' attribute.
   * @see #setModified(long)
   * @see org.interphase.model.InterphasePackage#getDataRef_Modified()
   * @generated
   */
  long getModified();

  /**
   * Sets the value of the '{@link org.interphase.model.DataRef#getModified <em>Modified</em>}' attribute.
   * @param value the new value of the '<em>Modified</em>' attribute.
   * @see #getModified()
   * @generated
   */
  void setModified(long value);

  /**
   * Returns the value of the '<em><b>Sha256</b></em>' attribute.
   * The default value is <code>""</code>.
   * 64 lower-case hexadecimal digits; empty when not computed.
   * @return the value of the '<em>Sha256</em>' attribute.
   * @see #setSha256(String)
   * @see org.interphase.model.InterphasePackage#getDataRef_Sha256()
   * @generated
   */
  String getSha256();

  /**
   * Sets the value of the '{@link org.interphase.model.DataRef#getSha256 <em>Sha256</em>}' attribute.
   * @param value the new value of the '<em>Sha256</em>' attribute.
   * @see #getSha256()
   * @generated
   */
  void setSha256(String value);

} // DataRef
