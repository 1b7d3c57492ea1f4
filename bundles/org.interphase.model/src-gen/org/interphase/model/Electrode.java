package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Electrode</b></em>'.
 *
 * One electrode.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Electrode#getRole <em>Role</em>}</li>
 *   <li>{@link org.interphase.model.Electrode#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.Electrode#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getElectrode()
 * @generated
 */
public interface Electrode extends EObject {
  /**
   * Returns the value of the '<em><b>Role</b></em>' attribute.
   * The default value is <code>"working"</code>.
   * The literals are from the enumeration {@link org.interphase.model.ElectrodeRole}.
   * What it does.
   * @return the value of the '<em>Role</em>' attribute.
   * @see org.interphase.model.ElectrodeRole
   * @see #setRole(ElectrodeRole)
   * @see org.interphase.model.InterphasePackage#getElectrode_Role()
   * @generated
   */
  ElectrodeRole getRole();

  /**
   * Sets the value of the '{@link org.interphase.model.Electrode#getRole <em>Role</em>}' attribute.
   * @param value the new value of the '<em>Role</em>' attribute.
   * @see org.interphase.model.ElectrodeRole
   * @see #getRole()
   * @generated
   */
  void setRole(ElectrodeRole value);

  /**
   * Returns the value of the '<em><b>Material</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example Li.
   * @return the value of the '<em>Material</em>' attribute.
   * @see #setMaterial(String)
   * @see org.interphase.model.InterphasePackage#getElectrode_Material()
   * @generated
   */
  String getMaterial();

  /**
   * Sets the value of the '{@link org.interphase.model.Electrode#getMaterial <em>Material</em>}' attribute.
   * @param value the new value of the '<em>Material</em>' attribute.
   * @see #getMaterial()
   * @generated
   */
  void setMaterial(String value);

  /**
   * Returns the value of the '<em><b>Area</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Wetted area in m2; NaN when unknown.
   * @return the value of the '<em>Area</em>' attribute.
   * @see #setArea(double)
   * @see org.interphase.model.InterphasePackage#getElectrode_Area()
   * @generated
   */
  double getArea();

  /**
   * Sets the value of the '{@link org.interphase.model.Electrode#getArea <em>Area</em>}' attribute.
   * @param value the new value of the '<em>Area</em>' attribute.
   * @see #getArea()
   * @generated
   */
  void setArea(double value);

} // Electrode
