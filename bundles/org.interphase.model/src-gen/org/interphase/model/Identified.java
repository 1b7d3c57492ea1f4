package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Identified</b></em>'.
 *
 * What other things may refer to: it keeps its id for life.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Identified#getId <em>Id</em>}</li>
 *   <li>{@link org.interphase.model.Identified#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getIdentified()
 * @generated
 */
public interface Identified extends EObject {
  /**
   * Returns the value of the '<em><b>Id</b></em>' attribute.
   * The default value is <code>""</code>.
   * A UUID; empty until given, see Ids.
   * @return the value of the '<em>Id</em>' attribute.
   * @see #setId(String)
   * @see org.interphase.model.InterphasePackage#getIdentified_Id()
   * @generated
   */
  String getId();

  /**
   * Sets the value of the '{@link org.interphase.model.Identified#getId <em>Id</em>}' attribute.
   * @param value the new value of the '<em>Id</em>' attribute.
   * @see #getId()
   * @generated
   */
  void setId(String value);

  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * How people call it; empty until named.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getIdentified_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Identified#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

} // Identified
