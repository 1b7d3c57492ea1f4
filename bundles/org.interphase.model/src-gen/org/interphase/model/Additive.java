package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Additive</b></em>'.
 *
 * An additive.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Additive#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.Additive#getWeightPercent <em>Weight Percent</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getAdditive()
 * @generated
 */
public interface Additive extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example VC.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getAdditive_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Additive#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Weight Percent</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Of the whole, 0 to 100; NaN when unknown.
   * @return the value of the '<em>Weight Percent</em>' attribute.
   * @see #setWeightPercent(double)
   * @see org.interphase.model.InterphasePackage#getAdditive_WeightPercent()
   * @generated
   */
  double getWeightPercent();

  /**
   * Sets the value of the '{@link org.interphase.model.Additive#getWeightPercent <em>Weight Percent</em>}' attribute.
   * @param value the new value of the '<em>Weight Percent</em>' attribute.
   * @see #getWeightPercent()
   * @generated
   */
  void setWeightPercent(double value);

} // Additive
