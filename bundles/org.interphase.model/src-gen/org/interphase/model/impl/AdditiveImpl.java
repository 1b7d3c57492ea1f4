package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.Additive;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Additive</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.AdditiveImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.AdditiveImpl#getWeightPercent <em>Weight Percent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdditiveImpl extends EObjectImpl implements Additive {
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
   * The default value of the '{@link #getWeightPercent() <em>Weight Percent</em>}' attribute.
   * @see #getWeightPercent()
   * @generated
   */
  protected static final double WEIGHT_PERCENT_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getWeightPercent() <em>Weight Percent</em>}' attribute.
   * @see #getWeightPercent()
   * @generated
   */
  protected double weightPercent = WEIGHT_PERCENT_EDEFAULT;

  /**
   * @generated
   */
  protected AdditiveImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.ADDITIVE;
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ADDITIVE__NAME, oldName, name));
  }

  /**
   * @generated
   */
  @Override
  public double getWeightPercent() {
    return weightPercent;
  }

  /**
   * @generated
   */
  @Override
  public void setWeightPercent(double newWeightPercent) {
    double oldWeightPercent = weightPercent;
    weightPercent = newWeightPercent;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ADDITIVE__WEIGHT_PERCENT, oldWeightPercent, weightPercent));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.ADDITIVE__NAME:
        return getName();
      case InterphasePackage.ADDITIVE__WEIGHT_PERCENT:
        return getWeightPercent();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.ADDITIVE__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.ADDITIVE__WEIGHT_PERCENT:
        setWeightPercent((Double)newValue);
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
      case InterphasePackage.ADDITIVE__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.ADDITIVE__WEIGHT_PERCENT:
        setWeightPercent(WEIGHT_PERCENT_EDEFAULT);
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
      case InterphasePackage.ADDITIVE__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.ADDITIVE__WEIGHT_PERCENT:
        return weightPercent != WEIGHT_PERCENT_EDEFAULT;
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
    result.append(", weightPercent: ");
    result.append(weightPercent);
    result.append(')');
    return result.toString();
  }

} //AdditiveImpl
