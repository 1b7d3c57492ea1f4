package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Result Number</b></em>'.
 *
 * One number with its uncertainty.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.ResultNumber#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.ResultNumber#getValue <em>Value</em>}</li>
 *   <li>{@link org.interphase.model.ResultNumber#getStandardError <em>Standard Error</em>}</li>
 *   <li>{@link org.interphase.model.ResultNumber#getLower <em>Lower</em>}</li>
 *   <li>{@link org.interphase.model.ResultNumber#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.interphase.model.ResultNumber#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.interphase.model.ResultNumber#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getResultNumber()
 * @generated
 */
public interface ResultNumber extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * What it is.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getResultNumber_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Value</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * In the unit; NaN when it could not be estimated.
   * @return the value of the '<em>Value</em>' attribute.
   * @see #setValue(double)
   * @see org.interphase.model.InterphasePackage#getResultNumber_Value()
   * @generated
   */
  double getValue();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getValue <em>Value</em>}' attribute.
   * @param value the new value of the '<em>Value</em>' attribute.
   * @see #getValue()
   * @generated
   */
  void setValue(double value);

  /**
   * Returns the value of the '<em><b>Standard Error</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * In the unit; NaN when not estimated.
   * @return the value of the '<em>Standard Error</em>' attribute.
   * @see #setStandardError(double)
   * @see org.interphase.model.InterphasePackage#getResultNumber_StandardError()
   * @generated
   */
  double getStandardError();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getStandardError <em>Standard Error</em>}' attribute.
   * @param value the new value of the '<em>Standard Error</em>' attribute.
   * @see #getStandardError()
   * @generated
   */
  void setStandardError(double value);

  /**
   * Returns the value of the '<em><b>Lower</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Lower end of the interval, in the unit; NaN when none.
   * @return the value of the '<em>Lower</em>' attribute.
   * @see #setLower(double)
   * @see org.interphase.model.InterphasePackage#getResultNumber_Lower()
   * @generated
   */
  double getLower();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getLower <em>Lower</em>}' attribute.
   * @param value the new value of the '<em>Lower</em>' attribute.
   * @see #getLower()
   * @generated
   */
  void setLower(double value);

  /**
   * Returns the value of the '<em><b>Upper</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Upper end of the interval, in the unit; NaN when none.
   * @return the value of the '<em>Upper</em>' attribute.
   * @see #setUpper(double)
   * @see org.interphase.model.InterphasePackage#getResultNumber_Upper()
   * @generated
   */
  double getUpper();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getUpper <em>Upper</em>}' attribute.
   * @param value the new value of the '<em>Upper</em>' attribute.
   * @see #getUpper()
   * @generated
   */
  void setUpper(double value);

  /**
   * Returns the value of the '<em><b>Unit</b></em>' attribute.
   * The default value is <code>""</code>.
   * Empty for a pure number.
   * @return the value of the '<em>Unit</em>' attribute.
   * @see #setUnit(String)
   * @see org.interphase.model.InterphasePackage#getResultNumber_Unit()
   * @generated
   */
  String getUnit();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getUnit <em>Unit</em>}' attribute.
   * @param value the new value of the '<em>Unit</em>' attribute.
   * @see #getUnit()
   * @generated
   */
  void setUnit(String value);

  /**
   * Returns the value of the '<em><b>Method</b></em>' attribute.
   * The default value is <code>""</code>.
   * How it was estimated, and of what level the interval is.
   * @return the value of the '<em>Method</em>' attribute.
   * @see #setMethod(String)
   * @see org.interphase.model.InterphasePackage#getResultNumber_Method()
   * @generated
   */
  String getMethod();

  /**
   * Sets the value of the '{@link org.interphase.model.ResultNumber#getMethod <em>Method</em>}' attribute.
   * @param value the new value of the '<em>Method</em>' attribute.
   * @see #getMethod()
   * @generated
   */
  void setMethod(String value);

} // ResultNumber
