package org.interphase.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Electrolyte</b></em>'.
 *
 * A mixture of salts, solvents and additives.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Electrolyte#getSalts <em>Salts</em>}</li>
 *   <li>{@link org.interphase.model.Electrolyte#getSolvents <em>Solvents</em>}</li>
 *   <li>{@link org.interphase.model.Electrolyte#getAdditives <em>Additives</em>}</li>
 *   <li>{@link org.interphase.model.Electrolyte#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.interphase.model.Electrolyte#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getElectrolyte()
 * @generated
 */
public interface Electrolyte extends EObject {
  /**
   * Returns the value of the '<em><b>Salts</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Salt}.
   * Dissolved salts.
   * @return the value of the '<em>Salts</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getElectrolyte_Salts()
   * @generated
   */
  EList<Salt> getSalts();

  /**
   * Returns the value of the '<em><b>Solvents</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Solvent}.
   * The solvents.
   * @return the value of the '<em>Solvents</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getElectrolyte_Solvents()
   * @generated
   */
  EList<Solvent> getSolvents();

  /**
   * Returns the value of the '<em><b>Additives</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Additive}.
   * What is added to salts and solvents.
   * @return the value of the '<em>Additives</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getElectrolyte_Additives()
   * @generated
   */
  EList<Additive> getAdditives();

  /**
   * Returns the value of the '<em><b>Volume</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * In m3; NaN when unknown.
   * @return the value of the '<em>Volume</em>' attribute.
   * @see #setVolume(double)
   * @see org.interphase.model.InterphasePackage#getElectrolyte_Volume()
   * @generated
   */
  double getVolume();

  /**
   * Sets the value of the '{@link org.interphase.model.Electrolyte#getVolume <em>Volume</em>}' attribute.
   * @param value the new value of the '<em>Volume</em>' attribute.
   * @see #getVolume()
   * @generated
   */
  void setVolume(double value);

  /**
   * Returns the value of the '<em><b>Label</b></em>' attribute.
   * One line for people, made from the parts, such as 1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC; empty without parts.
   * @return the value of the '<em>Label</em>' attribute.
   * @see org.interphase.model.InterphasePackage#getElectrolyte_Label()
   * @generated
   */
  String getLabel();

} // Electrolyte
