package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.InterphasePackage;
import org.interphase.model.ResultNumber;

/**
 * An implementation of the model object '<em><b>Result Number</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getStandardError <em>Standard Error</em>}</li>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getLower <em>Lower</em>}</li>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.interphase.model.impl.ResultNumberImpl#getMethod <em>Method</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResultNumberImpl extends EObjectImpl implements ResultNumber {
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
   * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
   * @see #getValue()
   * @generated
   */
  protected static final double VALUE_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
   * @see #getValue()
   * @generated
   */
  protected double value = VALUE_EDEFAULT;

  /**
   * The default value of the '{@link #getStandardError() <em>Standard Error</em>}' attribute.
   * @see #getStandardError()
   * @generated
   */
  protected static final double STANDARD_ERROR_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getStandardError() <em>Standard Error</em>}' attribute.
   * @see #getStandardError()
   * @generated
   */
  protected double standardError = STANDARD_ERROR_EDEFAULT;

  /**
   * The default value of the '{@link #getLower() <em>Lower</em>}' attribute.
   * @see #getLower()
   * @generated
   */
  protected static final double LOWER_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getLower() <em>Lower</em>}' attribute.
   * @see #getLower()
   * @generated
   */
  protected double lower = LOWER_EDEFAULT;

  /**
   * The default value of the '{@link #getUpper() <em>Upper</em>}' attribute.
   * @see #getUpper()
   * @generated
   */
  protected static final double UPPER_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getUpper() <em>Upper</em>}' attribute.
   * @see #getUpper()
   * @generated
   */
  protected double upper = UPPER_EDEFAULT;

  /**
   * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
   * @see #getUnit()
   * @generated
   */
  protected static final String UNIT_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
   * @see #getUnit()
   * @generated
   */
  protected String unit = UNIT_EDEFAULT;

  /**
   * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
   * @see #getMethod()
   * @generated
   */
  protected static final String METHOD_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
   * @see #getMethod()
   * @generated
   */
  protected String method = METHOD_EDEFAULT;

  /**
   * @generated
   */
  protected ResultNumberImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.RESULT_NUMBER;
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__NAME, oldName, name));
  }

  /**
   * @generated
   */
  @Override
  public double getValue() {
    return value;
  }

  /**
   * @generated
   */
  @Override
  public void setValue(double newValue) {
    double oldValue = value;
    value = newValue;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__VALUE, oldValue, value));
  }

  /**
   * @generated
   */
  @Override
  public double getStandardError() {
    return standardError;
  }

  /**
   * @generated
   */
  @Override
  public void setStandardError(double newStandardError) {
    double oldStandardError = standardError;
    standardError = newStandardError;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__STANDARD_ERROR, oldStandardError, standardError));
  }

  /**
   * @generated
   */
  @Override
  public double getLower() {
    return lower;
  }

  /**
   * @generated
   */
  @Override
  public void setLower(double newLower) {
    double oldLower = lower;
    lower = newLower;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__LOWER, oldLower, lower));
  }

  /**
   * @generated
   */
  @Override
  public double getUpper() {
    return upper;
  }

  /**
   * @generated
   */
  @Override
  public void setUpper(double newUpper) {
    double oldUpper = upper;
    upper = newUpper;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__UPPER, oldUpper, upper));
  }

  /**
   * @generated
   */
  @Override
  public String getUnit() {
    return unit;
  }

  /**
   * @generated
   */
  @Override
  public void setUnit(String newUnit) {
    String oldUnit = unit;
    unit = newUnit;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__UNIT, oldUnit, unit));
  }

  /**
   * @generated
   */
  @Override
  public String getMethod() {
    return method;
  }

  /**
   * @generated
   */
  @Override
  public void setMethod(String newMethod) {
    String oldMethod = method;
    method = newMethod;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.RESULT_NUMBER__METHOD, oldMethod, method));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.RESULT_NUMBER__NAME:
        return getName();
      case InterphasePackage.RESULT_NUMBER__VALUE:
        return getValue();
      case InterphasePackage.RESULT_NUMBER__STANDARD_ERROR:
        return getStandardError();
      case InterphasePackage.RESULT_NUMBER__LOWER:
        return getLower();
      case InterphasePackage.RESULT_NUMBER__UPPER:
        return getUpper();
      case InterphasePackage.RESULT_NUMBER__UNIT:
        return getUnit();
      case InterphasePackage.RESULT_NUMBER__METHOD:
        return getMethod();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.RESULT_NUMBER__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.RESULT_NUMBER__VALUE:
        setValue((Double)newValue);
        return;
      case InterphasePackage.RESULT_NUMBER__STANDARD_ERROR:
        setStandardError((Double)newValue);
        return;
      case InterphasePackage.RESULT_NUMBER__LOWER:
        setLower((Double)newValue);
        return;
      case InterphasePackage.RESULT_NUMBER__UPPER:
        setUpper((Double)newValue);
        return;
      case InterphasePackage.RESULT_NUMBER__UNIT:
        setUnit((String)newValue);
        return;
      case InterphasePackage.RESULT_NUMBER__METHOD:
        setMethod((String)newValue);
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
      case InterphasePackage.RESULT_NUMBER__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.RESULT_NUMBER__VALUE:
        setValue(VALUE_EDEFAULT);
        return;
      case InterphasePackage.RESULT_NUMBER__STANDARD_ERROR:
        setStandardError(STANDARD_ERROR_EDEFAULT);
        return;
      case InterphasePackage.RESULT_NUMBER__LOWER:
        setLower(LOWER_EDEFAULT);
        return;
      case InterphasePackage.RESULT_NUMBER__UPPER:
        setUpper(UPPER_EDEFAULT);
        return;
      case InterphasePackage.RESULT_NUMBER__UNIT:
        setUnit(UNIT_EDEFAULT);
        return;
      case InterphasePackage.RESULT_NUMBER__METHOD:
        setMethod(METHOD_EDEFAULT);
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
      case InterphasePackage.RESULT_NUMBER__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.RESULT_NUMBER__VALUE:
        return value != VALUE_EDEFAULT;
      case InterphasePackage.RESULT_NUMBER__STANDARD_ERROR:
        return standardError != STANDARD_ERROR_EDEFAULT;
      case InterphasePackage.RESULT_NUMBER__LOWER:
        return lower != LOWER_EDEFAULT;
      case InterphasePackage.RESULT_NUMBER__UPPER:
        return upper != UPPER_EDEFAULT;
      case InterphasePackage.RESULT_NUMBER__UNIT:
        return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
      case InterphasePackage.RESULT_NUMBER__METHOD:
        return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
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
    result.append(", value: ");
    result.append(value);
    result.append(", standardError: ");
    result.append(standardError);
    result.append(", lower: ");
    result.append(lower);
    result.append(", upper: ");
    result.append(upper);
    result.append(", unit: ");
    result.append(unit);
    result.append(", method: ");
    result.append(method);
    result.append(')');
    return result.toString();
  }

} //ResultNumberImpl
