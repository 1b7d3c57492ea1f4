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
import org.interphase.model.Experiment;
import org.interphase.model.InterphasePackage;
import org.interphase.model.Project;

/**
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.ProjectImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProjectImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProjectImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProjectImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.interphase.model.impl.ProjectImpl#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends IdentifiedImpl implements Project {
  /**
   * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  protected static final int FORMAT_VERSION_EDEFAULT = 1;

  /**
   * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  protected int formatVersion = FORMAT_VERSION_EDEFAULT;

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
   * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
   * @see #getCreated()
   * @generated
   */
  protected static final LocalDateTime CREATED_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
   * @see #getCreated()
   * @generated
   */
  protected LocalDateTime created = CREATED_EDEFAULT;

  /**
   * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
   * @see #getExperiments()
   * @generated
   */
  protected EList<Experiment> experiments;

  /**
   * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
   * @see #getRuns()
   * @generated
   */
  protected EList<AnalysisRun> runs;

  /**
   * @generated
   */
  protected ProjectImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.PROJECT;
  }

  /**
   * @generated
   */
  @Override
  public int getFormatVersion() {
    return formatVersion;
  }

  /**
   * @generated
   */
  @Override
  public void setFormatVersion(int newFormatVersion) {
    int oldFormatVersion = formatVersion;
    formatVersion = newFormatVersion;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROJECT__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROJECT__DESCRIPTION, oldDescription, description));
  }

  /**
   * @generated
   */
  @Override
  public LocalDateTime getCreated() {
    return created;
  }

  /**
   * @generated
   */
  @Override
  public void setCreated(LocalDateTime newCreated) {
    LocalDateTime oldCreated = created;
    created = newCreated;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.PROJECT__CREATED, oldCreated, created));
  }

  /**
   * @generated
   */
  @Override
  public EList<Experiment> getExperiments() {
    if (experiments == null) {
      experiments = new EObjectContainmentEList<Experiment>(Experiment.class, this, InterphasePackage.PROJECT__EXPERIMENTS);
    }
    return experiments;
  }

  /**
   * @generated
   */
  @Override
  public EList<AnalysisRun> getRuns() {
    if (runs == null) {
      runs = new EObjectContainmentEList<AnalysisRun>(AnalysisRun.class, this, InterphasePackage.PROJECT__RUNS);
    }
    return runs;
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.PROJECT__EXPERIMENTS:
        return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
      case InterphasePackage.PROJECT__RUNS:
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
      case InterphasePackage.PROJECT__FORMAT_VERSION:
        return getFormatVersion();
      case InterphasePackage.PROJECT__DESCRIPTION:
        return getDescription();
      case InterphasePackage.PROJECT__CREATED:
        return getCreated();
      case InterphasePackage.PROJECT__EXPERIMENTS:
        return getExperiments();
      case InterphasePackage.PROJECT__RUNS:
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
      case InterphasePackage.PROJECT__FORMAT_VERSION:
        setFormatVersion((Integer)newValue);
        return;
      case InterphasePackage.PROJECT__DESCRIPTION:
        setDescription((String)newValue);
        return;
      case InterphasePackage.PROJECT__CREATED:
        setCreated((LocalDateTime)newValue);
        return;
      case InterphasePackage.PROJECT__EXPERIMENTS:
        getExperiments().clear();
        getExperiments().addAll((Collection<? extends Experiment>)newValue);
        return;
      case InterphasePackage.PROJECT__RUNS:
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
      case InterphasePackage.PROJECT__FORMAT_VERSION:
        setFormatVersion(FORMAT_VERSION_EDEFAULT);
        return;
      case InterphasePackage.PROJECT__DESCRIPTION:
        setDescription(DESCRIPTION_EDEFAULT);
        return;
      case InterphasePackage.PROJECT__CREATED:
        setCreated(CREATED_EDEFAULT);
        return;
      case InterphasePackage.PROJECT__EXPERIMENTS:
        getExperiments().clear();
        return;
      case InterphasePackage.PROJECT__RUNS:
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
      case InterphasePackage.PROJECT__FORMAT_VERSION:
        return formatVersion != FORMAT_VERSION_EDEFAULT;
      case InterphasePackage.PROJECT__DESCRIPTION:
        return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
      case InterphasePackage.PROJECT__CREATED:
        return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
      case InterphasePackage.PROJECT__EXPERIMENTS:
        return experiments != null && !experiments.isEmpty();
      case InterphasePackage.PROJECT__RUNS:
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
    result.append(" (formatVersion: ");
    result.append(formatVersion);
    result.append(", description: ");
    result.append(description);
    result.append(", created: ");
    result.append(created);
    result.append(')');
    return result.toString();
  }

} //ProjectImpl
