package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.Electrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Electrode</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ElectrodeImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrodeImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrodeImpl#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectrodeImpl extends EObjectImpl implements Electrode {
  /**
   * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
   * @see #getRole()
   * @generated
   */
  protected static final ElectrodeRole ROLE_EDEFAULT = ElectrodeRole.WORKING;

  /**
   * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
   * @see #getRole()
   * @generated
   */
  protected ElectrodeRole role = ROLE_EDEFAULT;

  /**
   * The default value of the '{@link #getMaterial() <em>Material</em>}' attribute.
   * @see #getMaterial()
   * @generated
   */
  protected static final String MATERIAL_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getMaterial() <em>Material</em>}' attribute.
   * @see #getMaterial()
   * @generated
   */
  protected String material = MATERIAL_EDEFAULT;

  /**
   * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
   * @see #getArea()
   * @generated
   */
  protected static final double AREA_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
   * @see #getArea()
   * @generated
   */
  protected double area = AREA_EDEFAULT;

  /**
   * @generated
   */
  protected ElectrodeImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.ELECTRODE;
  }

  /**
   * @generated
   */
  @Override
  public ElectrodeRole getRole() {
    return role;
  }

  /**
   * @generated
   */
  @Override
  public void setRole(ElectrodeRole newRole) {
    ElectrodeRole oldRole = role;
    role = newRole == null ? ROLE_EDEFAULT : newRole;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ELECTRODE__ROLE, oldRole, role));
  }

  /**
   * @generated
   */
  @Override
  public String getMaterial() {
    return material;
  }

  /**
   * @generated
   */
  @Override
  public void setMaterial(String newMaterial) {
    String oldMaterial = material;
    material = newMaterial;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ELECTRODE__MATERIAL, oldMaterial, material));
  }

  /**
   * @generated
   */
  @Override
  public double getArea() {
    return area;
  }

  /**
   * @generated
   */
  @Override
  public void setArea(double newArea) {
    double oldArea = area;
    area = newArea;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ELECTRODE__AREA, oldArea, area));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.ELECTRODE__ROLE:
        return getRole();
      case InterphasePackage.ELECTRODE__MATERIAL:
        return getMaterial();
      case InterphasePackage.ELECTRODE__AREA:
        return getArea();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.ELECTRODE__ROLE:
        setRole((ElectrodeRole)newValue);
        return;
      case InterphasePackage.ELECTRODE__MATERIAL:
        setMaterial((String)newValue);
        return;
      case InterphasePackage.ELECTRODE__AREA:
        setArea((Double)newValue);
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
      case InterphasePackage.ELECTRODE__ROLE:
        setRole(ROLE_EDEFAULT);
        return;
      case InterphasePackage.ELECTRODE__MATERIAL:
        setMaterial(MATERIAL_EDEFAULT);
        return;
      case InterphasePackage.ELECTRODE__AREA:
        setArea(AREA_EDEFAULT);
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
      case InterphasePackage.ELECTRODE__ROLE:
        return role != ROLE_EDEFAULT;
      case InterphasePackage.ELECTRODE__MATERIAL:
        return MATERIAL_EDEFAULT == null ? material != null : !MATERIAL_EDEFAULT.equals(material);
      case InterphasePackage.ELECTRODE__AREA:
        return area != AREA_EDEFAULT;
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
    result.append(" (role: ");
    result.append(role);
    result.append(", material: ");
    result.append(material);
    result.append(", area: ");
    result.append(area);
    result.append(')');
    return result.toString();
  }

} //ElectrodeImpl
