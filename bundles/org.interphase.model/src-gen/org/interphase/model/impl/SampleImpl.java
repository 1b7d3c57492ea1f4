package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.InterphasePackage;
import org.interphase.model.Sample;

/**
 * An implementation of the model object '<em><b>Sample</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.SampleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.SampleImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.impl.SampleImpl#getPreparation <em>Preparation</em>}</li>
 *   <li>{@link org.interphase.model.impl.SampleImpl#getFilmThickness <em>Film Thickness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleImpl extends EObjectImpl implements Sample {
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
   * The default value of the '{@link #getPreparation() <em>Preparation</em>}' attribute.
   * @see #getPreparation()
   * @generated
   */
  protected static final String PREPARATION_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getPreparation() <em>Preparation</em>}' attribute.
   * @see #getPreparation()
   * @generated
   */
  protected String preparation = PREPARATION_EDEFAULT;

  /**
   * The default value of the '{@link #getFilmThickness() <em>Film Thickness</em>}' attribute.
   * @see #getFilmThickness()
   * @generated
   */
  protected static final double FILM_THICKNESS_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getFilmThickness() <em>Film Thickness</em>}' attribute.
   * @see #getFilmThickness()
   * @generated
   */
  protected double filmThickness = FILM_THICKNESS_EDEFAULT;

  /**
   * @generated
   */
  protected SampleImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.SAMPLE;
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SAMPLE__NAME, oldName, name));
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SAMPLE__MATERIAL, oldMaterial, material));
  }

  /**
   * @generated
   */
  @Override
  public String getPreparation() {
    return preparation;
  }

  /**
   * @generated
   */
  @Override
  public void setPreparation(String newPreparation) {
    String oldPreparation = preparation;
    preparation = newPreparation;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SAMPLE__PREPARATION, oldPreparation, preparation));
  }

  /**
   * @generated
   */
  @Override
  public double getFilmThickness() {
    return filmThickness;
  }

  /**
   * @generated
   */
  @Override
  public void setFilmThickness(double newFilmThickness) {
    double oldFilmThickness = filmThickness;
    filmThickness = newFilmThickness;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.SAMPLE__FILM_THICKNESS, oldFilmThickness, filmThickness));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.SAMPLE__NAME:
        return getName();
      case InterphasePackage.SAMPLE__MATERIAL:
        return getMaterial();
      case InterphasePackage.SAMPLE__PREPARATION:
        return getPreparation();
      case InterphasePackage.SAMPLE__FILM_THICKNESS:
        return getFilmThickness();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.SAMPLE__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.SAMPLE__MATERIAL:
        setMaterial((String)newValue);
        return;
      case InterphasePackage.SAMPLE__PREPARATION:
        setPreparation((String)newValue);
        return;
      case InterphasePackage.SAMPLE__FILM_THICKNESS:
        setFilmThickness((Double)newValue);
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
      case InterphasePackage.SAMPLE__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.SAMPLE__MATERIAL:
        setMaterial(MATERIAL_EDEFAULT);
        return;
      case InterphasePackage.SAMPLE__PREPARATION:
        setPreparation(PREPARATION_EDEFAULT);
        return;
      case InterphasePackage.SAMPLE__FILM_THICKNESS:
        setFilmThickness(FILM_THICKNESS_EDEFAULT);
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
      case InterphasePackage.SAMPLE__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.SAMPLE__MATERIAL:
        return MATERIAL_EDEFAULT == null ? material != null : !MATERIAL_EDEFAULT.equals(material);
      case InterphasePackage.SAMPLE__PREPARATION:
        return PREPARATION_EDEFAULT == null ? preparation != null : !PREPARATION_EDEFAULT.equals(preparation);
      case InterphasePackage.SAMPLE__FILM_THICKNESS:
        return filmThickness != FILM_THICKNESS_EDEFAULT;
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
    result.append(", material: ");
    result.append(material);
    result.append(", preparation: ");
    result.append(preparation);
    result.append(", filmThickness: ");
    result.append(filmThickness);
    result.append(')');
    return result.toString();
  }

} //SampleImpl
