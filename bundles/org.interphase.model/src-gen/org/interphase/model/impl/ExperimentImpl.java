package org.interphase.model.impl;

import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphase.model.AnalysisRun;
import org.interphase.model.Calibration;
import org.interphase.model.Cell;
import org.interphase.model.Clock;
import org.interphase.model.DataSet;
import org.interphase.model.Electrolyte;
import org.interphase.model.Event;
import org.interphase.model.Experiment;
import org.interphase.model.InterphasePackage;
import org.interphase.model.Probe;
import org.interphase.model.Sample;

/**
 * An implementation of the model object '<em><b>Experiment</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getCell <em>Cell</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getProbe <em>Probe</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getCalibration <em>Calibration</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getImmersed <em>Immersed</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getClocks <em>Clocks</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getDataSets <em>Data Sets</em>}</li>
 *   <li>{@link org.interphase.model.impl.ExperimentImpl#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExperimentImpl extends IdentifiedImpl implements Experiment {
  /**
   * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
   * @see #getDescription()
   * @generated
   */
  protected static final String DESCRIPTION_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
   * @see #getDescription()
   * @generated
   */
  protected String description = DESCRIPTION_EDEFAULT;

  /**
   * The cached value of the '{@link #getSample() <em>Sample</em>}' containment reference.
   * @see #getSample()
   * @generated
   */
  protected Sample sample;

  /**
   * The cached value of the '{@link #getElectrolyte() <em>Electrolyte</em>}' containment reference.
   * @see #getElectrolyte()
   * @generated
   */
  protected Electrolyte electrolyte;

  /**
   * The cached value of the '{@link #getCell() <em>Cell</em>}' containment reference.
   * @see #getCell()
   * @generated
   */
  protected Cell cell;

  /**
   * The cached value of the '{@link #getProbe() <em>Probe</em>}' containment reference.
   * @see #getProbe()
   * @generated
   */
  protected Probe probe;

  /**
   * The cached value of the '{@link #getCalibration() <em>Calibration</em>}' containment reference.
   * @see #getCalibration()
   * @generated
   */
  protected Calibration calibration;

  /**
   * The default value of the '{@link #getImmersed() <em>Immersed</em>}' attribute.
   * @see #getImmersed()
   * @generated
   */
  protected static final LocalDateTime IMMERSED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getImmersed() <em>Immersed</em>}' attribute.
   * @see #getImmersed()
   * @generated
   */
  protected LocalDateTime immersed = IMMERSED_EDEFAULT;

  /**
   * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
   * @see #getEvents()
   * @generated
   */
  protected EList<Event> events;

  /**
   * The cached value of the '{@link #getClocks() <em>Clocks</em>}' containment reference list.
   * @see #getClocks()
   * @generated
   */
  protected EList<Clock> clocks;

  /**
   * The cached value of the '{@link #getDataSets() <em>Data Sets</em>}' containment reference list.
   * @see #getDataSets()
   * @generated
   */
  protected EList<DataSet> dataSets;

  /**
   * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
   * @see #getRuns()
   * @generated
   */
  protected EList<AnalysisRun> runs;

  /**
   * @generated
   */
  protected ExperimentImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.EXPERIMENT;
  }

  /**
   * @generated
   */
  @Override
  public String getDescription() {
    return description;
  }

  /**
   * @generated
   */
  @Override
  public void setDescription(String newDescription) {
    String oldDescription = description;
    description = newDescription;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__DESCRIPTION, oldDescription, description));
  }

  /**
   * @generated
   */
  @Override
  public Sample getSample() {
    return sample;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetSample(Sample newSample, NotificationChain msgs) {
    Sample oldSample = sample;
    sample = newSample;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__SAMPLE, oldSample, newSample);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setSample(Sample newSample) {
    if (newSample != sample) {
      NotificationChain msgs = null;
      if (sample != null)
        msgs = ((InternalEObject)sample).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__SAMPLE, null, msgs);
      if (newSample != null)
        msgs = ((InternalEObject)newSample).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__SAMPLE, null, msgs);
      msgs = basicSetSample(newSample, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__SAMPLE, newSample, newSample));
  }

  /**
   * @generated
   */
  @Override
  public Electrolyte getElectrolyte() {
    return electrolyte;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetElectrolyte(Electrolyte newElectrolyte, NotificationChain msgs) {
    Electrolyte oldElectrolyte = electrolyte;
    electrolyte = newElectrolyte;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__ELECTROLYTE, oldElectrolyte, newElectrolyte);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setElectrolyte(Electrolyte newElectrolyte) {
    if (newElectrolyte != electrolyte) {
      NotificationChain msgs = null;
      if (electrolyte != null)
        msgs = ((InternalEObject)electrolyte).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__ELECTROLYTE, null, msgs);
      if (newElectrolyte != null)
        msgs = ((InternalEObject)newElectrolyte).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__ELECTROLYTE, null, msgs);
      msgs = basicSetElectrolyte(newElectrolyte, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__ELECTROLYTE, newElectrolyte, newElectrolyte));
  }

  /**
   * @generated
   */
  @Override
  public Cell getCell() {
    return cell;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetCell(Cell newCell, NotificationChain msgs) {
    Cell oldCell = cell;
    cell = newCell;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__CELL, oldCell, newCell);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setCell(Cell newCell) {
    if (newCell != cell) {
      NotificationChain msgs = null;
      if (cell != null)
        msgs = ((InternalEObject)cell).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__CELL, null, msgs);
      if (newCell != null)
        msgs = ((InternalEObject)newCell).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__CELL, null, msgs);
      msgs = basicSetCell(newCell, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__CELL, newCell, newCell));
  }

  /**
   * @generated
   */
  @Override
  public Probe getProbe() {
    return probe;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetProbe(Probe newProbe, NotificationChain msgs) {
    Probe oldProbe = probe;
    probe = newProbe;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__PROBE, oldProbe, newProbe);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setProbe(Probe newProbe) {
    if (newProbe != probe) {
      NotificationChain msgs = null;
      if (probe != null)
        msgs = ((InternalEObject)probe).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__PROBE, null, msgs);
      if (newProbe != null)
        msgs = ((InternalEObject)newProbe).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__PROBE, null, msgs);
      msgs = basicSetProbe(newProbe, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__PROBE, newProbe, newProbe));
  }

  /**
   * @generated
   */
  @Override
  public Calibration getCalibration() {
    return calibration;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetCalibration(Calibration newCalibration, NotificationChain msgs) {
    Calibration oldCalibration = calibration;
    calibration = newCalibration;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__CALIBRATION, oldCalibration, newCalibration);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setCalibration(Calibration newCalibration) {
    if (newCalibration != calibration) {
      NotificationChain msgs = null;
      if (calibration != null)
        msgs = ((InternalEObject)calibration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__CALIBRATION, null, msgs);
      if (newCalibration != null)
        msgs = ((InternalEObject)newCalibration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.EXPERIMENT__CALIBRATION, null, msgs);
      msgs = basicSetCalibration(newCalibration, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__CALIBRATION, newCalibration, newCalibration));
  }

  /**
   * @generated
   */
  @Override
  public LocalDateTime getImmersed() {
    return immersed;
  }

  /**
   * @generated
   */
  @Override
  public void setImmersed(LocalDateTime newImmersed) {
    LocalDateTime oldImmersed = immersed;
    immersed = newImmersed;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.EXPERIMENT__IMMERSED, oldImmersed, immersed));
  }

  /**
   * @generated
   */
  @Override
  public EList<Event> getEvents() {
    if (events == null) {
      events = new EObjectContainmentEList<Event>(Event.class, this, InterphasePackage.EXPERIMENT__EVENTS);
    }
    return events;
  }

  /**
   * @generated
   */
  @Override
  public EList<Clock> getClocks() {
    if (clocks == null) {
      clocks = new EObjectContainmentEList<Clock>(Clock.class, this, InterphasePackage.EXPERIMENT__CLOCKS);
    }
    return clocks;
  }

  /**
   * @generated
   */
  @Override
  public EList<DataSet> getDataSets() {
    if (dataSets == null) {
      dataSets = new EObjectContainmentEList<DataSet>(DataSet.class, this, InterphasePackage.EXPERIMENT__DATA_SETS);
    }
    return dataSets;
  }

  /**
   * @generated
   */
  @Override
  public EList<AnalysisRun> getRuns() {
    if (runs == null) {
      runs = new EObjectContainmentEList<AnalysisRun>(AnalysisRun.class, this, InterphasePackage.EXPERIMENT__RUNS);
    }
    return runs;
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.EXPERIMENT__SAMPLE:
        return basicSetSample(null, msgs);
      case InterphasePackage.EXPERIMENT__ELECTROLYTE:
        return basicSetElectrolyte(null, msgs);
      case InterphasePackage.EXPERIMENT__CELL:
        return basicSetCell(null, msgs);
      case InterphasePackage.EXPERIMENT__PROBE:
        return basicSetProbe(null, msgs);
      case InterphasePackage.EXPERIMENT__CALIBRATION:
        return basicSetCalibration(null, msgs);
      case InterphasePackage.EXPERIMENT__EVENTS:
        return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
      case InterphasePackage.EXPERIMENT__CLOCKS:
        return ((InternalEList<?>)getClocks()).basicRemove(otherEnd, msgs);
      case InterphasePackage.EXPERIMENT__DATA_SETS:
        return ((InternalEList<?>)getDataSets()).basicRemove(otherEnd, msgs);
      case InterphasePackage.EXPERIMENT__RUNS:
        return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.EXPERIMENT__DESCRIPTION:
        return getDescription();
      case InterphasePackage.EXPERIMENT__SAMPLE:
        return getSample();
      case InterphasePackage.EXPERIMENT__ELECTROLYTE:
        return getElectrolyte();
      case InterphasePackage.EXPERIMENT__CELL:
        return getCell();
      case InterphasePackage.EXPERIMENT__PROBE:
        return getProbe();
      case InterphasePackage.EXPERIMENT__CALIBRATION:
        return getCalibration();
      case InterphasePackage.EXPERIMENT__IMMERSED:
        return getImmersed();
      case InterphasePackage.EXPERIMENT__EVENTS:
        return getEvents();
      case InterphasePackage.EXPERIMENT__CLOCKS:
        return getClocks();
      case InterphasePackage.EXPERIMENT__DATA_SETS:
        return getDataSets();
      case InterphasePackage.EXPERIMENT__RUNS:
        return getRuns();
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
      case InterphasePackage.EXPERIMENT__DESCRIPTION:
        setDescription((String)newValue);
        return;
      case InterphasePackage.EXPERIMENT__SAMPLE:
        setSample((Sample)newValue);
        return;
      case InterphasePackage.EXPERIMENT__ELECTROLYTE:
        setElectrolyte((Electrolyte)newValue);
        return;
      case InterphasePackage.EXPERIMENT__CELL:
        setCell((Cell)newValue);
        return;
      case InterphasePackage.EXPERIMENT__PROBE:
        setProbe((Probe)newValue);
        return;
      case InterphasePackage.EXPERIMENT__CALIBRATION:
        setCalibration((Calibration)newValue);
        return;
      case InterphasePackage.EXPERIMENT__IMMERSED:
        setImmersed((LocalDateTime)newValue);
        return;
      case InterphasePackage.EXPERIMENT__EVENTS:
        getEvents().clear();
        getEvents().addAll((Collection<? extends Event>)newValue);
        return;
      case InterphasePackage.EXPERIMENT__CLOCKS:
        getClocks().clear();
        getClocks().addAll((Collection<? extends Clock>)newValue);
        return;
      case InterphasePackage.EXPERIMENT__DATA_SETS:
        getDataSets().clear();
        getDataSets().addAll((Collection<? extends DataSet>)newValue);
        return;
      case InterphasePackage.EXPERIMENT__RUNS:
        getRuns().clear();
        getRuns().addAll((Collection<? extends AnalysisRun>)newValue);
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
      case InterphasePackage.EXPERIMENT__DESCRIPTION:
        setDescription(DESCRIPTION_EDEFAULT);
        return;
      case InterphasePackage.EXPERIMENT__SAMPLE:
        setSample((Sample)null);
        return;
      case InterphasePackage.EXPERIMENT__ELECTROLYTE:
        setElectrolyte((Electrolyte)null);
        return;
      case InterphasePackage.EXPERIMENT__CELL:
        setCell((Cell)null);
        return;
      case InterphasePackage.EXPERIMENT__PROBE:
        setProbe((Probe)null);
        return;
      case InterphasePackage.EXPERIMENT__CALIBRATION:
        setCalibration((Calibration)null);
        return;
      case InterphasePackage.EXPERIMENT__IMMERSED:
        setImmersed(IMMERSED_EDEFAULT);
        return;
      case InterphasePackage.EXPERIMENT__EVENTS:
        getEvents().clear();
        return;
      case InterphasePackage.EXPERIMENT__CLOCKS:
        getClocks().clear();
        return;
      case InterphasePackage.EXPERIMENT__DATA_SETS:
        getDataSets().clear();
        return;
      case InterphasePackage.EXPERIMENT__RUNS:
        getRuns().clear();
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
      case InterphasePackage.EXPERIMENT__DESCRIPTION:
        return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
      case InterphasePackage.EXPERIMENT__SAMPLE:
        return sample != null;
      case InterphasePackage.EXPERIMENT__ELECTROLYTE:
        return electrolyte != null;
      case InterphasePackage.EXPERIMENT__CELL:
        return cell != null;
      case InterphasePackage.EXPERIMENT__PROBE:
        return probe != null;
      case InterphasePackage.EXPERIMENT__CALIBRATION:
        return calibration != null;
      case InterphasePackage.EXPERIMENT__IMMERSED:
        return IMMERSED_EDEFAULT == null ? immersed != null : !IMMERSED_EDEFAULT.equals(immersed);
      case InterphasePackage.EXPERIMENT__EVENTS:
        return events != null && !events.isEmpty();
      case InterphasePackage.EXPERIMENT__CLOCKS:
        return clocks != null && !clocks.isEmpty();
      case InterphasePackage.EXPERIMENT__DATA_SETS:
        return dataSets != null && !dataSets.isEmpty();
      case InterphasePackage.EXPERIMENT__RUNS:
        return runs != null && !runs.isEmpty();
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
    result.append(" (description: ");
    result.append(description);
    result.append(", immersed: ");
    result.append(immersed);
    result.append(')');
    return result.toString();
  }

} //ExperimentImpl
