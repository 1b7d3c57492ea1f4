package org.interphase.model.impl;

import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.interphase.model.AnalysisRun;
import org.interphase.model.DataRef;
import org.interphase.model.InterphasePackage;
import org.interphase.model.ResultNumber;

/**
 * An implementation of the model object '<em><b>Analysis Run</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getRecipe <em>Recipe</em>}</li>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link org.interphase.model.impl.AnalysisRunImpl#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnalysisRunImpl extends IdentifiedImpl implements AnalysisRun {
  /**
   * The default value of the '{@link #getRecipe() <em>Recipe</em>}' attribute.
   * @see #getRecipe()
   * @generated
   */
  protected static final String RECIPE_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getRecipe() <em>Recipe</em>}' attribute.
   * @see #getRecipe()
   * @generated
   */
  protected String recipe = RECIPE_EDEFAULT;

  /**
   * The cached value of the '{@link #getResult() <em>Result</em>}' containment reference.
   * @see #getResult()
   * @generated
   */
  protected DataRef result;

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
   * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
   * @see #getSoftware()
   * @generated
   */
  protected static final String SOFTWARE_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
   * @see #getSoftware()
   * @generated
   */
  protected String software = SOFTWARE_EDEFAULT;

  /**
   * The cached value of the '{@link #getInputs() <em>Inputs</em>}' attribute list.
   * @see #getInputs()
   * @generated
   */
  protected EList<String> inputs;

  /**
   * The cached value of the '{@link #getNumbers() <em>Numbers</em>}' containment reference list.
   * @see #getNumbers()
   * @generated
   */
  protected EList<ResultNumber> numbers;

  /**
   * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
   * @see #getWarnings()
   * @generated
   */
  protected EList<String> warnings;

  /**
   * @generated
   */
  protected AnalysisRunImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.ANALYSIS_RUN;
  }

  /**
   * @generated
   */
  @Override
  public String getRecipe() {
    return recipe;
  }

  /**
   * @generated
   */
  @Override
  public void setRecipe(String newRecipe) {
    String oldRecipe = recipe;
    recipe = newRecipe;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ANALYSIS_RUN__RECIPE, oldRecipe, recipe));
  }

  /**
   * @generated
   */
  @Override
  public DataRef getResult() {
    return result;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetResult(DataRef newResult, NotificationChain msgs) {
    DataRef oldResult = result;
    result = newResult;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.ANALYSIS_RUN__RESULT, oldResult, newResult);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setResult(DataRef newResult) {
    if (newResult != result) {
      NotificationChain msgs = null;
      if (result != null)
        msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.ANALYSIS_RUN__RESULT, null, msgs);
      if (newResult != null)
        msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.ANALYSIS_RUN__RESULT, null, msgs);
      msgs = basicSetResult(newResult, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ANALYSIS_RUN__RESULT, newResult, newResult));
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
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ANALYSIS_RUN__CREATED, oldCreated, created));
  }

  /**
   * @generated
   */
  @Override
  public String getSoftware() {
    return software;
  }

  /**
   * @generated
   */
  @Override
  public void setSoftware(String newSoftware) {
    String oldSoftware = software;
    software = newSoftware;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.ANALYSIS_RUN__SOFTWARE, oldSoftware, software));
  }

  /**
   * @generated
   */
  @Override
  public EList<String> getInputs() {
    if (inputs == null) {
      inputs = new EDataTypeEList<String>(String.class, this, InterphasePackage.ANALYSIS_RUN__INPUTS);
    }
    return inputs;
  }

  /**
   * @generated
   */
  @Override
  public EList<ResultNumber> getNumbers() {
    if (numbers == null) {
      numbers = new EObjectContainmentEList<ResultNumber>(ResultNumber.class, this, InterphasePackage.ANALYSIS_RUN__NUMBERS);
    }
    return numbers;
  }

  /**
   * @generated
   */
  @Override
  public EList<String> getWarnings() {
    if (warnings == null) {
      warnings = new EDataTypeEList<String>(String.class, this, InterphasePackage.ANALYSIS_RUN__WARNINGS);
    }
    return warnings;
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.ANALYSIS_RUN__RESULT:
        return basicSetResult(null, msgs);
      case InterphasePackage.ANALYSIS_RUN__NUMBERS:
        return ((InternalEList<?>)getNumbers()).basicRemove(otherEnd, msgs);
    }
    return super.eInverseRemove(otherEnd, featureID, msgs);
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.ANALYSIS_RUN__RECIPE:
        return getRecipe();
      case InterphasePackage.ANALYSIS_RUN__RESULT:
        return getResult();
      case InterphasePackage.ANALYSIS_RUN__CREATED:
        return getCreated();
      case InterphasePackage.ANALYSIS_RUN__SOFTWARE:
        return getSoftware();
      case InterphasePackage.ANALYSIS_RUN__INPUTS:
        return getInputs();
      case InterphasePackage.ANALYSIS_RUN__NUMBERS:
        return getNumbers();
      case InterphasePackage.ANALYSIS_RUN__WARNINGS:
        return getWarnings();
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
      case InterphasePackage.ANALYSIS_RUN__RECIPE:
        setRecipe((String)newValue);
        return;
      case InterphasePackage.ANALYSIS_RUN__RESULT:
        setResult((DataRef)newValue);
        return;
      case InterphasePackage.ANALYSIS_RUN__CREATED:
        setCreated((LocalDateTime)newValue);
        return;
      case InterphasePackage.ANALYSIS_RUN__SOFTWARE:
        setSoftware((String)newValue);
        return;
      case InterphasePackage.ANALYSIS_RUN__INPUTS:
        getInputs().clear();
        getInputs().addAll((Collection<? extends String>)newValue);
        return;
      case InterphasePackage.ANALYSIS_RUN__NUMBERS:
        getNumbers().clear();
        getNumbers().addAll((Collection<? extends ResultNumber>)newValue);
        return;
      case InterphasePackage.ANALYSIS_RUN__WARNINGS:
        getWarnings().clear();
        getWarnings().addAll((Collection<? extends String>)newValue);
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
      case InterphasePackage.ANALYSIS_RUN__RECIPE:
        setRecipe(RECIPE_EDEFAULT);
        return;
      case InterphasePackage.ANALYSIS_RUN__RESULT:
        setResult((DataRef)null);
        return;
      case InterphasePackage.ANALYSIS_RUN__CREATED:
        setCreated(CREATED_EDEFAULT);
        return;
      case InterphasePackage.ANALYSIS_RUN__SOFTWARE:
        setSoftware(SOFTWARE_EDEFAULT);
        return;
      case InterphasePackage.ANALYSIS_RUN__INPUTS:
        getInputs().clear();
        return;
      case InterphasePackage.ANALYSIS_RUN__NUMBERS:
        getNumbers().clear();
        return;
      case InterphasePackage.ANALYSIS_RUN__WARNINGS:
        getWarnings().clear();
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
      case InterphasePackage.ANALYSIS_RUN__RECIPE:
        return RECIPE_EDEFAULT == null ? recipe != null : !RECIPE_EDEFAULT.equals(recipe);
      case InterphasePackage.ANALYSIS_RUN__RESULT:
        return result != null;
      case InterphasePackage.ANALYSIS_RUN__CREATED:
        return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
      case InterphasePackage.ANALYSIS_RUN__SOFTWARE:
        return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
      case InterphasePackage.ANALYSIS_RUN__INPUTS:
        return inputs != null && !inputs.isEmpty();
      case InterphasePackage.ANALYSIS_RUN__NUMBERS:
        return numbers != null && !numbers.isEmpty();
      case InterphasePackage.ANALYSIS_RUN__WARNINGS:
        return warnings != null && !warnings.isEmpty();
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
    result.append(" (recipe: ");
    result.append(recipe);
    result.append(", created: ");
    result.append(created);
    result.append(", software: ");
    result.append(software);
    result.append(", inputs: ");
    result.append(inputs);
    result.append(", warnings: ");
    result.append(warnings);
    result.append(')');
    return result.toString();
  }

} //AnalysisRunImpl
