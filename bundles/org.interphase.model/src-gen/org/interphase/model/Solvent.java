package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Solvent</b></em>'.
 *
 * One solvent of a mixture.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Solvent#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.Solvent#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getSolvent()
 * @generated
 */
public interface Solvent extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example EC.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getSolvent_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Solvent#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Parts</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Parts by weight of the mixture of solvents; NaN when unknown.
   * @return the value of the '<em>Parts</em>' attribute.
   * @see #setParts(double)
   * @see org.interphase.model.InterphasePackage#getSolvent_Parts()
   * @generated
   */
  double getParts();

  /**
   * Sets the value of the '{@link org.interphase.model.Solvent#getParts <em>Parts</em>}' attribute.
   * @param value the new value of the '<em>Parts</em>' attribute.
   * @see #getParts()
   * @generated
   */
  void setParts(double value);

} // Solvent
