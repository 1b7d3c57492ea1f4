package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.InterphasePackage;
import org.interphase.model.Salt;

/**
 * An implementation of the model object '<em><b>Salt</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.SaltImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.SaltImpl#getMolarity <em>Molarity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SaltImpl extends EObjectImpl implements Salt {
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
   * The default value of the '{@link #getMolarity() <em>Molarity</em>}' attribute.
   * @see #getMolarity()
   * @generated
   */
  protected static final double MOLARITY_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getMolarity() <em>Molarity</em>}' attribute.
   * @see #getMolarity()
   * @generated
   */
  protected double molarity = MOLARITY_EDEFAULT;

  /**
   * @generated
   */
  protected SaltImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.SALT;
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SALT__NAME, oldName, name));
  }

  /**
   * @generated
   */
  @Override
  public double getMolarity() {
    return molarity;
  }

  /**
   * @generated
   */
  @Override
  public void setMolarity(double newMolarity) {
    double oldMolarity = molarity;
    molarity = newMolarity;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SALT__MOLARITY, oldMolarity, molarity));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.SALT__NAME:
        return getName();
      case InterphasePackage.SALT__MOLARITY:
        return getMolarity();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.SALT__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.SALT__MOLARITY:
        setMolarity((Double)newValue);
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
      case InterphasePackage.SALT__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.SALT__MOLARITY:
        setMolarity(MOLARITY_EDEFAULT);
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
      case InterphasePackage.SALT__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.SALT__MOLARITY:
        return molarity != MOLARITY_EDEFAULT;
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
    result.append(", molarity: ");
    result.append(molarity);
    result.append(')');
    return result.toString();
  }

} //SaltImpl
