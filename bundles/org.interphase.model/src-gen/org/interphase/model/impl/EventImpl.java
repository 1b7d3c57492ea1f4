package org.interphase.model.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.Event;
import org.interphase.model.EventKind;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.EventImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.interphase.model.impl.EventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.impl.EventImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EventImpl extends EObjectImpl implements Event {
  /**
   * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
   * @see #getTime()
   * @generated
   */
  protected static final LocalDateTime TIME_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
   * @see #getTime()
   * @generated
   */
  protected LocalDateTime time = TIME_EDEFAULT;

  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * @see #getKind()
   * @generated
   */
  protected static final EventKind KIND_EDEFAULT = EventKind.NOTE;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * @see #getKind()
   * @generated
   */
  protected EventKind kind = KIND_EDEFAULT;

  /**
   * The default value of the '{@link #getText() <em>Text</em>}' attribute.
   * @see #getText()
   * @generated
   */
  protected static final String TEXT_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
   * @see #getText()
   * @generated
   */
  protected String text = TEXT_EDEFAULT;

  /**
   * @generated
   */
  protected EventImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.EVENT;
  }

  /**
   * @generated
   */
  @Override
  public LocalDateTime getTime() {
    return time;
  }

  /**
   * @generated
   */
  @Override
  public void setTime(LocalDateTime newTime) {
    LocalDateTime oldTime = time;
    time = newTime;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EVENT__TIME, oldTime, time));
  }

  /**
   * @generated
   */
  @Override
  public EventKind getKind() {
    return kind;
  }

  /**
   * @generated
   */
  @Override
  public void setKind(EventKind newKind) {
    EventKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EVENT__KIND, oldKind, kind));
  }

  /**
   * @generated
   */
  @Override
  public String getText() {
    return text;
  }

  /**
   * @generated
   */
  @Override
  public void setText(String newText) {
    String oldText = text;
    text = newText;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EVENT__TEXT, oldText, text));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.EVENT__TIME:
        return getTime();
      case InterphasePackage.EVENT__KIND:
        return getKind();
      case InterphasePackage.EVENT__TEXT:
        return getText();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.EVENT__TIME:
        setTime((LocalDateTime)newValue);
        return;
      case InterphasePackage.EVENT__KIND:
        setKind((EventKind)newValue);
        return;
      case InterphasePackage.EVENT__TEXT:
        setText((String)newValue);
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
      case InterphasePackage.EVENT__TIME:
        setTime(TIME_EDEFAULT);
        return;
      case InterphasePackage.EVENT__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case InterphasePackage.EVENT__TEXT:
        setText(TEXT_EDEFAULT);
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
      case InterphasePackage.EVENT__TIME:
        return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
      case InterphasePackage.EVENT__KIND:
        return kind != KIND_EDEFAULT;
      case InterphasePackage.EVENT__TEXT:
        return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
    result.append(" (time: ");
    result.append(time);
    result.append(", kind: ");
    result.append(kind);
    result.append(", text: ");
    result.append(text);
    result.append(')');
    return result.toString();
  }

} //EventImpl
