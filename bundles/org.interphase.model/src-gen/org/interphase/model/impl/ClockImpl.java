package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.Clock;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Clock</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ClockImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.interphase.model.impl.ClockImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.interphase.model.impl.ClockImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClockImpl extends EObjectImpl implements Clock {
  /**
   * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
   * @see #getDevice()
   * @generated
   */
  protected static final String DEVICE_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
   * @see #getDevice()
   * @generated
   */
  protected String device = DEVICE_EDEFAULT;

  /**
   * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
   * @see #getOffset()
   * @generated
   */
  protected static final double OFFSET_EDEFAULT = 0.0;

  /**
   * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
   * @see #getOffset()
   * @generated
   */
  protected double offset = OFFSET_EDEFAULT;

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
  protected ClockImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.CLOCK;
  }

  /**
   * @generated
   */
  @Override
  public String getDevice() {
    return device;
  }

  /**
   * @generated
   */
  @Override
  public void setDevice(String newDevice) {
    String oldDevice = device;
    device = newDevice;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CLOCK__DEVICE, oldDevice, device));
  }

  /**
   * @generated
   */
  @Override
  public double getOffset() {
    return offset;
  }

  /**
   * @generated
   */
  @Override
  public void setOffset(double newOffset) {
    double oldOffset = offset;
    offset = newOffset;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CLOCK__OFFSET, oldOffset, offset));
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CLOCK__NOTE, oldNote, note));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.CLOCK__DEVICE:
        return getDevice();
      case InterphasePackage.CLOCK__OFFSET:
        return getOffset();
      case InterphasePackage.CLOCK__NOTE:
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
      case InterphasePackage.CLOCK__DEVICE:
        setDevice((String)newValue);
        return;
      case InterphasePackage.CLOCK__OFFSET:
        setOffset((Double)newValue);
        return;
      case InterphasePackage.CLOCK__NOTE:
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
      case InterphasePackage.CLOCK__DEVICE:
        setDevice(DEVICE_EDEFAULT);
        return;
      case InterphasePackage.CLOCK__OFFSET:
        setOffset(OFFSET_EDEFAULT);
        return;
      case InterphasePackage.CLOCK__NOTE:
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
      case InterphasePackage.CLOCK__DEVICE:
        return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
      case InterphasePackage.CLOCK__OFFSET:
        return offset != OFFSET_EDEFAULT;
      case InterphasePackage.CLOCK__NOTE:
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
    result.append(" (device: ");
    result.append(device);
    result.append(", offset: ");
    result.append(offset);
    result.append(", note: ");
    result.append(note);
    result.append(')');
    return result.toString();
  }

} //ClockImpl
