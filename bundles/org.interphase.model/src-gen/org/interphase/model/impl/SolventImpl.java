package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.InterphasePackage;
import org.interphase.model.Solvent;

/**
 * An implementation of the model object '<em><b>Solvent</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.SolventImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.SolventImpl#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SolventImpl extends EObjectImpl implements Solvent {
  /**
   * The default value of the '{@link #getName() <em>Name</em>}' attribute.
   * @see #getName()
   * @generated
   */
  protected static final String NAME_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
   * @see #getName()
   * @generated
   */
  protected String name = NAME_EDEFAULT;

  /**
   * The default value of the '{@link #getParts() <em>Parts</em>}' attribute.
   * @see #getParts()
   * @generated
   */
  protected static final double PARTS_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getParts() <em>Parts</em>}' attribute.
   * @see #getParts()
   * @generated
   */
  protected double parts = PARTS_EDEFAULT;

  /**
   * @generated
   */
  protected SolventImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.SOLVENT;
  }

  /**
   * @generated
   */
  @Override
  public String getName() {
    return name;
  }

  /**
   * @generated
   */
  @Override
  public void setName(String newName) {
    String oldName = name;
    name = newName;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SOLVENT__NAME, oldName, name));
  }

  /**
   * @generated
   */
  @Override
  public double getParts() {
    return parts;
  }

  /**
   * @generated
   */
  @Override
  public void setParts(double newParts) {
    double oldParts = parts;
    parts = newParts;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SOLVENT__PARTS, oldParts, parts));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.SOLVENT__NAME:
        return getName();
      case InterphasePackage.SOLVENT__PARTS:
        return getParts();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.SOLVENT__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.SOLVENT__PARTS:
        setParts((Double)newValue);
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
      case InterphasePackage.SOLVENT__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.SOLVENT__PARTS:
        setParts(PARTS_EDEFAULT);
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
      case InterphasePackage.SOLVENT__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.SOLVENT__PARTS:
        return parts != PARTS_EDEFAULT;
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
    result.append(" (name: ");
    result.append(name);
    result.append(", parts: ");
    result.append(parts);
    result.append(')');
    return result.toString();
  }

} //SolventImpl
