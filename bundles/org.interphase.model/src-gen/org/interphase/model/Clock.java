package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Clock</b></em>'.
 *
 * How far the clock of a device is off the instrument's.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Clock#getDevice <em>Device</em>}</li>
 *   <li>{@link org.interphase.model.Clock#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.interphase.model.Clock#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getClock()
 * @generated
 */
public interface Clock extends EObject {
  /**
   * Returns the value of the '<em><b>Device</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example potentiostat.
   * @return the value of the '<em>Device</em>' attribute.
   * @see #setDevice(String)
   * @see org.interphase.model.InterphasePackage#getClock_Device()
   * @generated
   */
  String getDevice();

  /**
   * Sets the value of the '{@link org.interphase.model.Clock#getDevice <em>Device</em>}' attribute.
   * @param value the new value of the '<em>Device</em>' attribute.
   * @see #getDevice()
   * @generated
   */
  void setDevice(String value);

  /**
   * Returns the value of the '<em><b>Offset</b></em>' attribute.
   * The default value is <code>"0.0"</code>.
   * In s, added to that device's times to give the instrument's.
   * @return the value of the '<em>Offset</em>' attribute.
   * @see #setOffset(double)
   * @see org.interphase.model.InterphasePackage#getClock_Offset()
   * @generated
   */
  double getOffset();

  /**
   * Sets the value of the '{@link org.interphase.model.Clock#getOffset <em>Offset</em>}' attribute.
   * @param value the new value of the '<em>Offset</em>' attribute.
   * @see #getOffset()
   * @generated
   */
  void setOffset(double value);

  /**
   * Returns the value of the '<em><b>Note</b></em>' attribute.
   * The default value is <code>""</code>.
   * Free text.
   * @return the value of the '<em>Note</em>' attribute.
   * @see #setNote(String)
   * @see org.interphase.model.InterphasePackage#getClock_Note()
   * @generated
   */
  String getNote();

  /**
   * Sets the value of the '{@link org.interphase.model.Clock#getNote <em>Note</em>}' attribute.
   * @param value the new value of the '<em>Note</em>' attribute.
   * @see #getNote()
   * @generated
   */
  void setNote(String value);

} // Clock
