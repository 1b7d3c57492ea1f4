package org.interphase.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphase.model.Additive;
import org.interphase.model.Electrolyte;
import org.interphase.model.InterphasePackage;
import org.interphase.model.Salt;
import org.interphase.model.Solvent;

/**
 * An implementation of the model object '<em><b>Electrolyte</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ElectrolyteImpl#getSalts <em>Salts</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrolyteImpl#getSolvents <em>Solvents</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrolyteImpl#getAdditives <em>Additives</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrolyteImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.interphase.model.impl.ElectrolyteImpl#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectrolyteImpl extends EObjectImpl implements Electrolyte {
  /**
   * The cached value of the '{@link #getSalts() <em>Salts</em>}' containment reference list.
   * @see #getSalts()
   * @generated
   */
  protected EList<Salt> salts;

  /**
   * The cached value of the '{@link #getSolvents() <em>Solvents</em>}' containment reference list.
   * @see #getSolvents()
   * @generated
   */
  protected EList<Solvent> solvents;

  /**
   * The cached value of the '{@link #getAdditives() <em>Additives</em>}' containment reference list.
   * @see #getAdditives()
   * @generated
   */
  protected EList<Additive> additives;

  /**
   * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
   * @see #getVolume()
   * @generated
   */
  protected static final double VOLUME_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
   * @see #getVolume()
   * @generated
   */
  protected double volume = VOLUME_EDEFAULT;

  /**
   * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
   * @see #getLabel()
   * @generated
   */
  protected static final String LABEL_EDEFAULT = null;

  /**
   * @generated
   */
  protected ElectrolyteImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.ELECTROLYTE;
  }

  /**
   * @generated
   */
  @Override
  public EList<Salt> getSalts() {
    if (salts == null) {
      salts = new EObjectContainmentEList<Salt>(Salt.class, this, InterphasePackage.ELECTROLYTE__SALTS);
    }
    return salts;
  }

  /**
   * @generated
   */
  @Override
  public EList<Solvent> getSolvents() {
    if (solvents == null) {
      solvents = new EObjectContainmentEList<Solvent>(Solvent.class, this, InterphasePackage.ELECTROLYTE__SOLVENTS);
    }
    return solvents;
  }

  /**
   * @generated
   */
  @Override
  public EList<Additive> getAdditives() {
    if (additives == null) {
      additives = new EObjectContainmentEList<Additive>(Additive.class, this, InterphasePackage.ELECTROLYTE__ADDITIVES);
    }
    return additives;
  }

  /**
   * @generated
   */
  @Override
  public double getVolume() {
    return volume;
  }

  /**
   * @generated
   */
  @Override
  public void setVolume(double newVolume) {
    double oldVolume = volume;
    volume = newVolume;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ELECTROLYTE__VOLUME, oldVolume, volume));
  }

  /**
   * @generated
   */
  @Override
  public String getLabel() {
    return org.interphase.model.ElectrolyteLabel.of(this);
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.ELECTROLYTE__SALTS:
        return ((InternalEList<?>)getSalts()).basicRemove(otherEnd, msgs);
      case InterphasePackage.ELECTROLYTE__SOLVENTS:
        return ((InternalEList<?>)getSolvents()).basicRemove(otherEnd, msgs);
      case InterphasePackage.ELECTROLYTE__ADDITIVES:
        return ((InternalEList<?>)getAdditives()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.ELECTROLYTE__SALTS:
        return getSalts();
      case InterphasePackage.ELECTROLYTE__SOLVENTS:
        return getSolvents();
      case InterphasePackage.ELECTROLYTE__ADDITIVES:
        return getAdditives();
      case InterphasePackage.ELECTROLYTE__VOLUME:
        return getVolume();
      case InterphasePackage.ELECTROLYTE__LABEL:
        return getLabel();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @SuppressWarnings("unchecked")
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.ELECTROLYTE__SALTS:
        getSalts().clear();
        getSalts().addAll((Collection<? extends Salt>)newValue);
        return;
      case InterphasePackage.ELECTROLYTE__SOLVENTS:
        getSolvents().clear();
        getSolvents().addAll((Collection<? extends Solvent>)newValue);
        return;
      case InterphasePackage.ELECTROLYTE__ADDITIVES:
        getAdditives().clear();
        getAdditives().addAll((Collection<? extends Additive>)newValue);
        return;
      case InterphasePackage.ELECTROLYTE__VOLUME:
        setVolume((Double)newValue);
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
      case InterphasePackage.ELECTROLYTE__SALTS:
        getSalts().clear();
        return;
      case InterphasePackage.ELECTROLYTE__SOLVENTS:
        getSolvents().clear();
        return;
      case InterphasePackage.ELECTROLYTE__ADDITIVES:
        getAdditives().clear();
        return;
      case InterphasePackage.ELECTROLYTE__VOLUME:
        setVolume(VOLUME_EDEFAULT);
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
      case InterphasePackage.ELECTROLYTE__SALTS:
        return salts != null && !salts.isEmpty();
      case InterphasePackage.ELECTROLYTE__SOLVENTS:
        return solvents != null && !solvents.isEmpty();
      case InterphasePackage.ELECTROLYTE__ADDITIVES:
        return additives != null && !additives.isEmpty();
      case InterphasePackage.ELECTROLYTE__VOLUME:
        return volume != VOLUME_EDEFAULT;
      case InterphasePackage.ELECTROLYTE__LABEL:
        return LABEL_EDEFAULT == null ? getLabel() != null : !LABEL_EDEFAULT.equals(getLabel());
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
    result.append(" (volume: ");
    result.append(volume);
    result.append(')');
    return result.toString();
  }

} //ElectrolyteImpl
