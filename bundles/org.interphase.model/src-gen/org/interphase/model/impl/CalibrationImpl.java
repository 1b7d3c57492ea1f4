package org.interphase.model.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.Calibration;
import org.interphase.model.DataRef;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Calibration</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.CalibrationImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.interphase.model.impl.CalibrationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.interphase.model.impl.CalibrationImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalibrationImpl extends EObjectImpl implements Calibration {
  /**
   * The cached value of the '{@link #getFile() <em>File</em>}' containment reference.
   * @see #getFile()
   * @generated
   */
  protected DataRef file;

  /**
   * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
   * @see #getDate()
   * @generated
   */
  protected static final LocalDateTime DATE_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
   * @see #getDate()
   * @generated
   */
  protected LocalDateTime date = DATE_EDEFAULT;

  /**
   * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
   * @see #getNote()
   * @generated
   */
  protected static final String NOTE_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
   * @see #getNote()
   * @generated
   */
  protected String note = NOTE_EDEFAULT;

  /**
   * @generated
   */
  protected CalibrationImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.CALIBRATION;
  }

  /**
   * @generated
   */
  @Override
  public DataRef getFile() {
    return file;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetFile(DataRef newFile, NotificationChain msgs) {
    DataRef oldFile = file;
    file = newFile;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.CALIBRATION__FILE, oldFile, newFile);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setFile(DataRef newFile) {
    if (newFile != file) {
      NotificationChain msgs = null;
      if (file != null)
        msgs = ((InternalEObject)file).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.CALIBRATION__FILE, null, msgs);
      if (newFile != null)
        msgs = ((InternalEObject)newFile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.CALIBRATION__FILE, null, msgs);
      msgs = basicSetFile(newFile, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CALIBRATION__FILE, newFile, newFile));
  }

  /**
   * @generated
   */
  @Override
  public LocalDateTime getDate() {
    return date;
  }

  /**
   * @generated
   */
  @Override
  public void setDate(LocalDateTime newDate) {
    LocalDateTime oldDate = date;
    date = newDate;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CALIBRATION__DATE, oldDate, date));
  }

  /**
   * @generated
   */
  @Override
  public String getNote() {
    return note;
  }

  /**
   * @generated
   */
  @Override
  public void setNote(String newNote) {
    String oldNote = note;
    note = newNote;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CALIBRATION__NOTE, oldNote, note));
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.CALIBRATION__FILE:
        return basicSetFile(null, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.CALIBRATION__FILE:
        return getFile();
      case InterphasePackage.CALIBRATION__DATE:
        return getDate();
      case InterphasePackage.CALIBRATION__NOTE:
        return getNote();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.CALIBRATION__FILE:
        setFile((DataRef)newValue);
        return;
      case InterphasePackage.CALIBRATION__DATE:
        setDate((LocalDateTime)newValue);
        return;
      case InterphasePackage.CALIBRATION__NOTE:
        setNote((String)newValue);
        return;
    }
    super.eSet(featureID, newValue);
  }

  /**
   * @generated
   */
  @Override
  public void eUnset(int featureID) {
    switch (featureID) {
      case InterphasePackage.CALIBRATION__FILE:
        setFile((DataRef)null);
        return;
      case InterphasePackage.CALIBRATION__DATE:
        setDate(DATE_EDEFAULT);
        return;
      case InterphasePackage.CALIBRATION__NOTE:
        setNote(NOTE_EDEFAULT);
        return;
    }
    super.eUnset(featureID);
  }

  /**
   * @generated
   */
  @Override
  public boolean eIsSet(int featureID) {
    switch (featureID) {
      case InterphasePackage.CALIBRATION__FILE:
        return file != null;
      case InterphasePackage.CALIBRATION__DATE:
        return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
      case InterphasePackage.CALIBRATION__NOTE:
        return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
    }
    return super.eIsSet(featureID);
  }

  /**
   * @generated
   */
  @Override
  public String toString() {
    if (eIsProxy()) return super.toString();

    StringBuilder result = new StringBuilder(super.toString());
    result.append(" (date: ");
    result.append(date);
    result.append(", note: ");
    result.append(note);
    result.append(')');
    return result.toString();
  }

} //CalibrationImpl
