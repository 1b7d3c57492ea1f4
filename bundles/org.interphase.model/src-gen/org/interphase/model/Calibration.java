package org.interphase.model;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Calibration</b></em>'.
 *
 * Which calibration of the probe holds for an experiment.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Calibration#getFile <em>File</em>}</li>
 *   <li>{@link org.interphase.model.Calibration#getDate <em>Date</em>}</li>
 *   <li>{@link org.interphase.model.Calibration#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getCalibration()
 * @generated
 */
public interface Calibration extends EObject {
  /**
   * Returns the value of the '<em><b>File</b></em>' containment reference.
   * The calibration as JSON; null when there is none.
   * @return the value of the '<em>File</em>' containment reference.
   * @see #setFile(DataRef)
   * @see org.interphase.model.InterphasePackage#getCalibration_File()
   * @generated
   */
  DataRef getFile();

  /**
   * Sets the value of the '{@link org.interphase.model.Calibration#getFile <em>File</em>}' containment reference.
   * @param value the new value of the '<em>File</em>' containment reference.
   * @see #getFile()
   * @generated
   */
  void setFile(DataRef value);

  /**
   * Returns the value of the '<em><b>Date</b></em>' attribute.
   * When it was made, local time; null when unknown.
   * @return the value of the '<em>Date</em>' attribute.
   * @see #setDate(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getCalibration_Date()
   * @generated
   */
  LocalDateTime getDate();

  /**
   * Sets the value of the '{@link org.interphase.model.Calibration#getDate <em>Date</em>}' attribute.
   * @param value the new value of the '<em>Date</em>' attribute.
   * @see #getDate()
   * @generated
   */
  void setDate(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>Note</b></em>' attribute.
   * The default value is <code>""</code>.
   * Free text.
   * @return the value of the '<em>Note</em>' attribute.
   * @see #setNote(String)
   * @see org.interphase.model.InterphasePackage#getCalibration_Note()
   * @generated
   */
  String getNote();

  /**
   * Sets the value of the '{@link org.interphase.model.Calibration#getNote <em>Note</em>}' attribute.
   * @param value the new value of the '<em>Note</em>' attribute.
   * @see #getNote()
   * @generated
   */
  void setNote(String value);

} // Calibration
