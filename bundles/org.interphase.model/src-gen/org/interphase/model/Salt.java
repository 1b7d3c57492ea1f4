package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Salt</b></em>'.
 *
 * A dissolved salt.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Salt#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.Salt#getMolarity <em>Molarity</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getSalt()
 * @generated
 */
public interface Salt extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example LiPF6.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getSalt_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Salt#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Molarity</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * In mol/L; NaN when unknown.
   * @return the value of the '<em>Molarity</em>' attribute.
   * @see #setMolarity(double)
   * @see org.interphase.model.InterphasePackage#getSalt_Molarity()
   * @generated
   */
  double getMolarity();

  /**
   * Sets the value of the '{@link org.interphase.model.Salt#getMolarity <em>Molarity</em>}' attribute.
   * @param value the new value of the '<em>Molarity</em>' attribute.
   * @see #getMolarity()
   * @generated
   */
  void setMolarity(double value);

} // Salt
