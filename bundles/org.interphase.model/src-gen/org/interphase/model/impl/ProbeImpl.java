package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.InterphasePackage;
import org.interphase.model.Probe;

/**
 * An implementation of the model object '<em><b>Probe</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getSpringConstant <em>Spring Constant</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getSpringConstantError <em>Spring Constant Error</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getTipRadius <em>Tip Radius</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getTipRadiusError <em>Tip Radius Error</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProbeImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProbeImpl extends EObjectImpl implements Probe {
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
   * The default value of the '{@link #getType() <em>Type</em>}' attribute.
   * @see #getType()
   * @generated
   */
  protected static final String TYPE_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
   * @see #getType()
   * @generated
   */
  protected String type = TYPE_EDEFAULT;

  /**
   * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
   * @see #getSerial()
   * @generated
   */
  protected static final String SERIAL_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
   * @see #getSerial()
   * @generated
   */
  protected String serial = SERIAL_EDEFAULT;

  /**
   * The default value of the '{@link #getSpringConstant() <em>Spring Constant</em>}' attribute.
   * @see #getSpringConstant()
   * @generated
   */
  protected static final double SPRING_CONSTANT_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getSpringConstant() <em>Spring Constant</em>}' attribute.
   * @see #getSpringConstant()
   * @generated
   */
  protected double springConstant = SPRING_CONSTANT_EDEFAULT;

  /**
   * The default value of the '{@link #getSpringConstantError() <em>Spring Constant Error</em>}' attribute.
   * @see #getSpringConstantError()
   * @generated
   */
  protected static final double SPRING_CONSTANT_ERROR_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getSpringConstantError() <em>Spring Constant Error</em>}' attribute.
   * @see #getSpringConstantError()
   * @generated
   */
  protected double springConstantError = SPRING_CONSTANT_ERROR_EDEFAULT;

  /**
   * The default value of the '{@link #getTipRadius() <em>Tip Radius</em>}' attribute.
   * @see #getTipRadius()
   * @generated
   */
  protected static final double TIP_RADIUS_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getTipRadius() <em>Tip Radius</em>}' attribute.
   * @see #getTipRadius()
   * @generated
   */
  protected double tipRadius = TIP_RADIUS_EDEFAULT;

  /**
   * The default value of the '{@link #getTipRadiusError() <em>Tip Radius Error</em>}' attribute.
   * @see #getTipRadiusError()
   * @generated
   */
  protected static final double TIP_RADIUS_ERROR_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getTipRadiusError() <em>Tip Radius Error</em>}' attribute.
   * @see #getTipRadiusError()
   * @generated
   */
  protected double tipRadiusError = TIP_RADIUS_ERROR_EDEFAULT;

  /**
   * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
   * @see #getSource()
   * @generated
   */
  protected static final String SOURCE_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
   * @see #getSource()
   * @generated
   */
  protected String source = SOURCE_EDEFAULT;

  /**
   * @generated
   */
  protected ProbeImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.PROBE;
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__NAME, oldName, name));
  }

  /**
   * @generated
   */
  @Override
  public String getType() {
    return type;
  }

  /**
   * @generated
   */
  @Override
  public void setType(String newType) {
    String oldType = type;
    type = newType;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__TYPE, oldType, type));
  }

  /**
   * @generated
   */
  @Override
  public String getSerial() {
    return serial;
  }

  /**
   * @generated
   */
  @Override
  public void setSerial(String newSerial) {
    String oldSerial = serial;
    serial = newSerial;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__SERIAL, oldSerial, serial));
  }

  /**
   * @generated
   */
  @Override
  public double getSpringConstant() {
    return springConstant;
  }

  /**
   * @generated
   */
  @Override
  public void setSpringConstant(double newSpringConstant) {
    double oldSpringConstant = springConstant;
    springConstant = newSpringConstant;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__SPRING_CONSTANT, oldSpringConstant, springConstant));
  }

  /**
   * @generated
   */
  @Override
  public double getSpringConstantError() {
    return springConstantError;
  }

  /**
   * @generated
   */
  @Override
  public void setSpringConstantError(double newSpringConstantError) {
    double oldSpringConstantError = springConstantError;
    springConstantError = newSpringConstantError;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__SPRING_CONSTANT_ERROR, oldSpringConstantError, springConstantError));
  }

  /**
   * @generated
   */
  @Override
  public double getTipRadius() {
    return tipRadius;
  }

  /**
   * @generated
   */
  @Override
  public void setTipRadius(double newTipRadius) {
    double oldTipRadius = tipRadius;
    tipRadius = newTipRadius;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__TIP_RADIUS, oldTipRadius, tipRadius));
  }

  /**
   * @generated
   */
  @Override
  public double getTipRadiusError() {
    return tipRadiusError;
  }

  /**
   * @generated
   */
  @Override
  public void setTipRadiusError(double newTipRadiusError) {
    double oldTipRadiusError = tipRadiusError;
    tipRadiusError = newTipRadiusError;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__TIP_RADIUS_ERROR, oldTipRadiusError, tipRadiusError));
  }

  /**
   * @generated
   */
  @Override
  public String getSource() {
    return source;
  }

  /**
   * @generated
   */
  @Override
  public void setSource(String newSource) {
    String oldSource = source;
    source = newSource;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROBE__SOURCE, oldSource, source));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.PROBE__NAME:
        return getName();
      case InterphasePackage.PROBE__TYPE:
        return getType();
      case InterphasePackage.PROBE__SERIAL:
        return getSerial();
      case InterphasePackage.PROBE__SPRING_CONSTANT:
        return getSpringConstant();
      case InterphasePackage.PROBE__SPRING_CONSTANT_ERROR:
        return getSpringConstantError();
      case InterphasePackage.PROBE__TIP_RADIUS:
        return getTipRadius();
      case InterphasePackage.PROBE__TIP_RADIUS_ERROR:
        return getTipRadiusError();
      case InterphasePackage.PROBE__SOURCE:
        return getSource();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.PROBE__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.PROBE__TYPE:
        setType((String)newValue);
        return;
      case InterphasePackage.PROBE__SERIAL:
        setSerial((String)newValue);
        return;
      case InterphasePackage.PROBE__SPRING_CONSTANT:
        setSpringConstant((Double)newValue);
        return;
      case InterphasePackage.PROBE__SPRING_CONSTANT_ERROR:
        setSpringConstantError((Double)newValue);
        return;
      case InterphasePackage.PROBE__TIP_RADIUS:
        setTipRadius((Double)newValue);
        return;
      case InterphasePackage.PROBE__TIP_RADIUS_ERROR:
        setTipRadiusError((Double)newValue);
        return;
      case InterphasePackage.PROBE__SOURCE:
        setSource((String)newValue);
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
      case InterphasePackage.PROBE__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.PROBE__TYPE:
        setType(TYPE_EDEFAULT);
        return;
      case InterphasePackage.PROBE__SERIAL:
        setSerial(SERIAL_EDEFAULT);
        return;
      case InterphasePackage.PROBE__SPRING_CONSTANT:
        setSpringConstant(SPRING_CONSTANT_EDEFAULT);
        return;
      case InterphasePackage.PROBE__SPRING_CONSTANT_ERROR:
        setSpringConstantError(SPRING_CONSTANT_ERROR_EDEFAULT);
        return;
      case InterphasePackage.PROBE__TIP_RADIUS:
        setTipRadius(TIP_RADIUS_EDEFAULT);
        return;
      case InterphasePackage.PROBE__TIP_RADIUS_ERROR:
        setTipRadiusError(TIP_RADIUS_ERROR_EDEFAULT);
        return;
      case InterphasePackage.PROBE__SOURCE:
        setSource(SOURCE_EDEFAULT);
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
      case InterphasePackage.PROBE__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.PROBE__TYPE:
        return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
      case InterphasePackage.PROBE__SERIAL:
        return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
      case InterphasePackage.PROBE__SPRING_CONSTANT:
        return springConstant != SPRING_CONSTANT_EDEFAULT;
      case InterphasePackage.PROBE__SPRING_CONSTANT_ERROR:
        return springConstantError != SPRING_CONSTANT_ERROR_EDEFAULT;
      case InterphasePackage.PROBE__TIP_RADIUS:
        return tipRadius != TIP_RADIUS_EDEFAULT;
      case InterphasePackage.PROBE__TIP_RADIUS_ERROR:
        return tipRadiusError != TIP_RADIUS_ERROR_EDEFAULT;
      case InterphasePackage.PROBE__SOURCE:
        return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
    result.append(", type: ");
    result.append(type);
    result.append(", serial: ");
    result.append(serial);
    result.append(", springConstant: ");
    result.append(springConstant);
    result.append(", springConstantError: ");
    result.append(springConstantError);
    result.append(", tipRadius: ");
    result.append(tipRadius);
    result.append(", tipRadiusError: ");
    result.append(tipRadiusError);
    result.append(", source: ");
    result.append(source);
    result.append(')');
    return result.toString();
  }

} //ProbeImpl
