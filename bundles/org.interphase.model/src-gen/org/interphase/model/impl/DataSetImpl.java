package org.interphase.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphase.model.DataSet;
import org.interphase.model.InterphasePackage;
import org.interphase.model.Measurement;
import org.interphase.model.Symbol;

/**
 * An implementation of the model object '<em><b>Data Set</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.DataSetImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.interphase.model.impl.DataSetImpl#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.interphase.model.impl.DataSetImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataSetImpl extends IdentifiedImpl implements DataSet {
  /**
   * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
   * @see #getColour()
   * @generated
   */
  protected static final String COLOUR_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
   * @see #getColour()
   * @generated
   */
  protected String colour = COLOUR_EDEFAULT;

  /**
   * The default value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
   * @see #getSymbol()
   * @generated
   */
  protected static final Symbol SYMBOL_EDEFAULT = Symbol.CIRCLE;

  /**
   * The cached value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
   * @see #getSymbol()
   * @generated
   */
  protected Symbol symbol = SYMBOL_EDEFAULT;

  /**
   * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
   * @see #getMeasurements()
   * @generated
   */
  protected EList<Measurement> measurements;

  /**
   * @generated
   */
  protected DataSetImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.DATA_SET;
  }

  /**
   * @generated
   */
  @Override
  public String getColour() {
    return colour;
  }

  /**
   * @generated
   */
  @Override
  public void setColour(String newColour) {
    String oldColour = colour;
    colour = newColour;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_SET__COLOUR, oldColour, colour));
  }

  /**
   * @generated
   */
  @Override
  public Symbol getSymbol() {
    return symbol;
  }

  /**
   * @generated
   */
  @Override
  public void setSymbol(Symbol newSymbol) {
    Symbol oldSymbol = symbol;
    symbol = newSymbol == null ? SYMBOL_EDEFAULT : newSymbol;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_SET__SYMBOL, oldSymbol, symbol));
  }

  /**
   * @generated
   */
  @Override
  public EList<Measurement> getMeasurements() {
    if (measurements == null) {
      measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, InterphasePackage.DATA_SET__MEASUREMENTS);
    }
    return measurements;
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.DATA_SET__MEASUREMENTS:
        return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.DATA_SET__COLOUR:
        return getColour();
      case InterphasePackage.DATA_SET__SYMBOL:
        return getSymbol();
      case InterphasePackage.DATA_SET__MEASUREMENTS:
        return getMeasurements();
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
      case InterphasePackage.DATA_SET__COLOUR:
        setColour((String)newValue);
        return;
      case InterphasePackage.DATA_SET__SYMBOL:
        setSymbol((Symbol)newValue);
        return;
      case InterphasePackage.DATA_SET__MEASUREMENTS:
        getMeasurements().clear();
        getMeasurements().addAll((Collection<? extends Measurement>)newValue);
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
      case InterphasePackage.DATA_SET__COLOUR:
        setColour(COLOUR_EDEFAULT);
        return;
      case InterphasePackage.DATA_SET__SYMBOL:
        setSymbol(SYMBOL_EDEFAULT);
        return;
      case InterphasePackage.DATA_SET__MEASUREMENTS:
        getMeasurements().clear();
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
      case InterphasePackage.DATA_SET__COLOUR:
        return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
      case InterphasePackage.DATA_SET__SYMBOL:
        return symbol != SYMBOL_EDEFAULT;
      case InterphasePackage.DATA_SET__MEASUREMENTS:
        return measurements != null && !measurements.isEmpty();
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
    result.append(" (colour: ");
    result.append(colour);
    result.append(", symbol: ");
    result.append(symbol);
    result.append(')');
    return result.toString();
  }

} //DataSetImpl
