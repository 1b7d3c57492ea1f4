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

import org.interphase.model.Cell;
import org.interphase.model.Electrode;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Cell</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.CellImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.impl.CellImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.impl.CellImpl#getElectrodes <em>Electrodes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellImpl extends EObjectImpl implements Cell {
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
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * @see #getKind()
   * @generated
   */
  protected static final String KIND_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * @see #getKind()
   * @generated
   */
  protected String kind = KIND_EDEFAULT;

  /**
   * The cached value of the '{@link #getElectrodes() <em>Electrodes</em>}' containment reference list.
   * @see #getElectrodes()
   * @generated
   */
  protected EList<Electrode> electrodes;

  /**
   * @generated
   */
  protected CellImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.CELL;
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CELL__NAME, oldName, name));
  }

  /**
   * @generated
   */
  @Override
  public String getKind() {
    return kind;
  }

  /**
   * @generated
   */
  @Override
  public void setKind(String newKind) {
    String oldKind = kind;
    kind = newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.CELL__KIND, oldKind, kind));
  }

  /**
   * @generated
   */
  @Override
  public EList<Electrode> getElectrodes() {
    if (electrodes == null) {
      electrodes = new EObjectContainmentEList<Electrode>(Electrode.class, this, InterphasePackage.CELL__ELECTRODES);
    }
    return electrodes;
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.CELL__ELECTRODES:
        return ((InternalEList<?>)getElectrodes()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.CELL__NAME:
        return getName();
      case InterphasePackage.CELL__KIND:
        return getKind();
      case InterphasePackage.CELL__ELECTRODES:
        return getElectrodes();
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
      case InterphasePackage.CELL__NAME:
        setName((String)newValue);
        return;
      case InterphasePackage.CELL__KIND:
        setKind((String)newValue);
        return;
      case InterphasePackage.CELL__ELECTRODES:
        getElectrodes().clear();
        getElectrodes().addAll((Collection<? extends Electrode>)newValue);
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
      case InterphasePackage.CELL__NAME:
        setName(NAME_EDEFAULT);
        return;
      case InterphasePackage.CELL__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case InterphasePackage.CELL__ELECTRODES:
        getElectrodes().clear();
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
      case InterphasePackage.CELL__NAME:
        return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
      case InterphasePackage.CELL__KIND:
        return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
      case InterphasePackage.CELL__ELECTRODES:
        return electrodes != null && !electrodes.isEmpty();
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
    result.append(", kind: ");
    result.append(kind);
    result.append(')');
    return result.toString();
  }

} //CellImpl
