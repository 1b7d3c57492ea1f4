package org.interphase.model.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.interphase.model.Additive;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Calibration;
import org.interphase.model.Cell;
import org.interphase.model.Clock;
import org.interphase.model.DataRef;
import org.interphase.model.DataSet;
import org.interphase.model.Electrode;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Electrolyte;
import org.interphase.model.Event;
import org.interphase.model.EventKind;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.InterphasePackage;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.model.Probe;
import org.interphase.model.Project;
import org.interphase.model.ResultNumber;
import org.interphase.model.Salt;
import org.interphase.model.Sample;
import org.interphase.model.Solvent;
import org.interphase.model.Symbol;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class InterphasePackageImpl extends EPackageImpl implements InterphasePackage {
  /**
   * @generated
   */
  private EClass identifiedEClass = null;

  /**
   * @generated
   */
  private EClass projectEClass = null;

  /**
   * @generated
   */
  private EClass experimentEClass = null;

  /**
   * @generated
   */
  private EClass sampleEClass = null;

  /**
   * @generated
   */
  private EClass electrolyteEClass = null;

  /**
   * @generated
   */
  private EClass saltEClass = null;

  /**
   * @generated
   */
  private EClass solventEClass = null;

  /**
   * @generated
   */
  private EClass additiveEClass = null;

  /**
   * @generated
   */
  private EClass cellEClass = null;

  /**
   * @generated
   */
  private EClass electrodeEClass = null;

  /**
   * @generated
   */
  private EClass probeEClass = null;

  /**
   * @generated
   */
  private EClass calibrationEClass = null;

  /**
   * @generated
   */
  private EClass eventEClass = null;

  /**
   * @generated
   */
  private EClass clockEClass = null;

  /**
   * @generated
   */
  private EClass dataSetEClass = null;

  /**
   * @generated
   */
  private EClass measurementEClass = null;

  /**
   * @generated
   */
  private EClass dataRefEClass = null;

  /**
   * @generated
   */
  private EClass analysisRunEClass = null;

  /**
   * @generated
   */
  private EClass resultNumberEClass = null;

  /**
   * @generated
   */
  private EEnum electrodeRoleEEnum = null;

  /**
   * @generated
   */
  private EEnum eventKindEEnum = null;

  /**
   * @generated
   */
  private EEnum symbolEEnum = null;

  /**
   * @generated
   */
  private EEnum measurementKindEEnum = null;

  /**
   * @generated
   */
  private EDataType localDateTimeEDataType = null;

  /**
   * Creates an instance of the model <b>Package</b>, registered with
   * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
   * package URI value.
   * <p>Note: the correct way to create the package is via the static
   * factory method {@link #init init()}, which also performs
   * initialization of the package, or returns the registered package,
   * if one already exists.
   * @see org.eclipse.emf.ecore.EPackage.Registry
   * @see org.interphase.model.InterphasePackage#eNS_URI
   * @see #init()
   * @generated
   */
  private InterphasePackageImpl() {
    super(eNS_URI, InterphaseFactory.eINSTANCE);
  }
  /**
   * @generated
   */
  private static boolean isInited = false;

  /**
   * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
   *
   * <p>This method is used to initialize {@link InterphasePackage#eINSTANCE} when that field is accessed.
   * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
   * @see #eNS_URI
   * @see #createPackageContents()
   * @see #initializePackageContents()
   * @generated
   */
  public static InterphasePackage init() {
    if (isInited) return (InterphasePackage)EPackage.Registry.INSTANCE.getEPackage(InterphasePackage.eNS_URI);

    // Obtain or create and register package
    Object registeredInterphasePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
    InterphasePackageImpl theInterphasePackage = registeredInterphasePackage instanceof InterphasePackageImpl ? (InterphasePackageImpl)registeredInterphasePackage : new InterphasePackageImpl();

    isInited = true;

    // Create package meta-data objects
    theInterphasePackage.createPackageContents();

    // Initialize created meta-data
    theInterphasePackage.initializePackageContents();

    // Mark meta-data to indicate it can't be changed
    theInterphasePackage.freeze();

    // Update the registry and return the package
    EPackage.Registry.INSTANCE.put(InterphasePackage.eNS_URI, theInterphasePackage);
    return theInterphasePackage;
  }

  /**
   * @generated
   */
  @Override
  public EClass getIdentified() {
    return identifiedEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getIdentified_Id() {
    return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getIdentified_Name() {
    return (EAttribute)identifiedEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EClass getProject() {
    return projectEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProject_FormatVersion() {
    return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProject_Description() {
    return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProject_Created() {
    return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EReference getProject_Experiments() {
    return (EReference)projectEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EReference getProject_Runs() {
    return (EReference)projectEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EClass getExperiment() {
    return experimentEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getExperiment_Description() {
    return (EAttribute)experimentEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Sample() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Electrolyte() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Cell() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Probe() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Calibration() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(5);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getExperiment_Immersed() {
    return (EAttribute)experimentEClass.getEStructuralFeatures().get(6);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Events() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(7);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Clocks() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(8);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_DataSets() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(9);
  }

  /**
   * @generated
   */
  @Override
  public EReference getExperiment_Runs() {
    return (EReference)experimentEClass.getEStructuralFeatures().get(10);
  }

  /**
   * @generated
   */
  @Override
  public EClass getSample() {
    return sampleEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSample_Name() {
    return (EAttribute)sampleEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSample_Material() {
    return (EAttribute)sampleEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSample_Preparation() {
    return (EAttribute)sampleEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSample_FilmThickness() {
    return (EAttribute)sampleEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EClass getElectrolyte() {
    return electrolyteEClass;
  }

  /**
   * @generated
   */
  @Override
  public EReference getElectrolyte_Salts() {
    return (EReference)electrolyteEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EReference getElectrolyte_Solvents() {
    return (EReference)electrolyteEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EReference getElectrolyte_Additives() {
    return (EReference)electrolyteEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getElectrolyte_Volume() {
    return (EAttribute)electrolyteEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getElectrolyte_Label() {
    return (EAttribute)electrolyteEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EClass getSalt() {
    return saltEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSalt_Name() {
    return (EAttribute)saltEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSalt_Molarity() {
    return (EAttribute)saltEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EClass getSolvent() {
    return solventEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSolvent_Name() {
    return (EAttribute)solventEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getSolvent_Parts() {
    return (EAttribute)solventEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EClass getAdditive() {
    return additiveEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAdditive_Name() {
    return (EAttribute)additiveEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAdditive_WeightPercent() {
    return (EAttribute)additiveEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EClass getCell() {
    return cellEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getCell_Name() {
    return (EAttribute)cellEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getCell_Kind() {
    return (EAttribute)cellEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EReference getCell_Electrodes() {
    return (EReference)cellEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EClass getElectrode() {
    return electrodeEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getElectrode_Role() {
    return (EAttribute)electrodeEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getElectrode_Material() {
    return (EAttribute)electrodeEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getElectrode_Area() {
    return (EAttribute)electrodeEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EClass getProbe() {
    return probeEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_Name() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_Type() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_Serial() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_SpringConstant() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_SpringConstantError() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_TipRadius() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(5);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_TipRadiusError() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(6);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getProbe_Source() {
    return (EAttribute)probeEClass.getEStructuralFeatures().get(7);
  }

  /**
   * @generated
   */
  @Override
  public EClass getCalibration() {
    return calibrationEClass;
  }

  /**
   * @generated
   */
  @Override
  public EReference getCalibration_File() {
    return (EReference)calibrationEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getCalibration_Date() {
    return (EAttribute)calibrationEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getCalibration_Note() {
    return (EAttribute)calibrationEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EClass getEvent() {
    return eventEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getEvent_Time() {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getEvent_Kind() {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getEvent_Text() {
    return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EClass getClock() {
    return clockEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getClock_Device() {
    return (EAttribute)clockEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getClock_Offset() {
    return (EAttribute)clockEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getClock_Note() {
    return (EAttribute)clockEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EClass getDataSet() {
    return dataSetEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataSet_Colour() {
    return (EAttribute)dataSetEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataSet_Symbol() {
    return (EAttribute)dataSetEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EReference getDataSet_Measurements() {
    return (EReference)dataSetEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EClass getMeasurement() {
    return measurementEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Kind() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EReference getMeasurement_Data() {
    return (EReference)measurementEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Start() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_End() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Width() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Height() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(5);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Columns() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(6);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Rows() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(7);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Channels() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(8);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Thresholds() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(9);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_StartMeans() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(10);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Synthetic() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(11);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Excluded() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(12);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getMeasurement_Comment() {
    return (EAttribute)measurementEClass.getEStructuralFeatures().get(13);
  }

  /**
   * @generated
   */
  @Override
  public EReference getMeasurement_Runs() {
    return (EReference)measurementEClass.getEStructuralFeatures().get(14);
  }

  /**
   * @generated
   */
  @Override
  public EClass getDataRef() {
    return dataRefEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataRef_Path() {
    return (EAttribute)dataRefEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataRef_Linked() {
    return (EAttribute)dataRefEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataRef_Size() {
    return (EAttribute)dataRefEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataRef_Modified() {
    return (EAttribute)dataRefEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getDataRef_Sha256() {
    return (EAttribute)dataRefEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EClass getAnalysisRun() {
    return analysisRunEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAnalysisRun_Recipe() {
    return (EAttribute)analysisRunEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EReference getAnalysisRun_Result() {
    return (EReference)analysisRunEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAnalysisRun_Created() {
    return (EAttribute)analysisRunEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAnalysisRun_Software() {
    return (EAttribute)analysisRunEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAnalysisRun_Inputs() {
    return (EAttribute)analysisRunEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EReference getAnalysisRun_Numbers() {
    return (EReference)analysisRunEClass.getEStructuralFeatures().get(5);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getAnalysisRun_Warnings() {
    return (EAttribute)analysisRunEClass.getEStructuralFeatures().get(6);
  }

  /**
   * @generated
   */
  @Override
  public EClass getResultNumber() {
    return resultNumberEClass;
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_Name() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(0);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_Value() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(1);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_StandardError() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(2);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_Lower() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(3);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_Upper() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(4);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_Unit() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(5);
  }

  /**
   * @generated
   */
  @Override
  public EAttribute getResultNumber_Method() {
    return (EAttribute)resultNumberEClass.getEStructuralFeatures().get(6);
  }

  /**
   * @generated
   */
  @Override
  public EEnum getElectrodeRole() {
    return electrodeRoleEEnum;
  }

  /**
   * @generated
   */
  @Override
  public EEnum getEventKind() {
    return eventKindEEnum;
  }

  /**
   * @generated
   */
  @Override
  public EEnum getSymbol() {
    return symbolEEnum;
  }

  /**
   * @generated
   */
  @Override
  public EEnum getMeasurementKind() {
    return measurementKindEEnum;
  }

  /**
   * @generated
   */
  @Override
  public EDataType getLocalDateTime() {
    return localDateTimeEDataType;
  }

  /**
   * @generated
   */
  @Override
  public InterphaseFactory getInterphaseFactory() {
    return (InterphaseFactory)getEFactoryInstance();
  }

  /**
   * @generated
   */
  private boolean isCreated = false;

  /**
   * Creates the meta-model objects for the package.  This method is
   * guarded to have no affect on any invocation but its first.
   * @generated
   */
  public void createPackageContents() {
    if (isCreated) return;
    isCreated = true;

    // Create classes and their features
    identifiedEClass = createEClass(IDENTIFIED);
    createEAttribute(identifiedEClass, IDENTIFIED__ID);
    createEAttribute(identifiedEClass, IDENTIFIED__NAME);

    projectEClass = createEClass(PROJECT);
    createEAttribute(projectEClass, PROJECT__FORMAT_VERSION);
    createEAttribute(projectEClass, PROJECT__DESCRIPTION);
    createEAttribute(projectEClass, PROJECT__CREATED);
    createEReference(projectEClass, PROJECT__EXPERIMENTS);
    createEReference(projectEClass, PROJECT__RUNS);

    experimentEClass = createEClass(EXPERIMENT);
    createEAttribute(experimentEClass, EXPERIMENT__DESCRIPTION);
    createEReference(experimentEClass, EXPERIMENT__SAMPLE);
    createEReference(experimentEClass, EXPERIMENT__ELECTROLYTE);
    createEReference(experimentEClass, EXPERIMENT__CELL);
    createEReference(experimentEClass, EXPERIMENT__PROBE);
    createEReference(experimentEClass, EXPERIMENT__CALIBRATION);
    createEAttribute(experimentEClass, EXPERIMENT__IMMERSED);
    createEReference(experimentEClass, EXPERIMENT__EVENTS);
    createEReference(experimentEClass, EXPERIMENT__CLOCKS);
    createEReference(experimentEClass, EXPERIMENT__DATA_SETS);
    createEReference(experimentEClass, EXPERIMENT__RUNS);

    sampleEClass = createEClass(SAMPLE);
    createEAttribute(sampleEClass, SAMPLE__NAME);
    createEAttribute(sampleEClass, SAMPLE__MATERIAL);
    createEAttribute(sampleEClass, SAMPLE__PREPARATION);
    createEAttribute(sampleEClass, SAMPLE__FILM_THICKNESS);

    electrolyteEClass = createEClass(ELECTROLYTE);
    createEReference(electrolyteEClass, ELECTROLYTE__SALTS);
    createEReference(electrolyteEClass, ELECTROLYTE__SOLVENTS);
    createEReference(electrolyteEClass, ELECTROLYTE__ADDITIVES);
    createEAttribute(electrolyteEClass, ELECTROLYTE__VOLUME);
    createEAttribute(electrolyteEClass, ELECTROLYTE__LABEL);

    saltEClass = createEClass(SALT);
    createEAttribute(saltEClass, SALT__NAME);
    createEAttribute(saltEClass, SALT__MOLARITY);

    solventEClass = createEClass(SOLVENT);
    createEAttribute(solventEClass, SOLVENT__NAME);
    createEAttribute(solventEClass, SOLVENT__PARTS);

    additiveEClass = createEClass(ADDITIVE);
    createEAttribute(additiveEClass, ADDITIVE__NAME);
    createEAttribute(additiveEClass, ADDITIVE__WEIGHT_PERCENT);

    cellEClass = createEClass(CELL);
    createEAttribute(cellEClass, CELL__NAME);
    createEAttribute(cellEClass, CELL__KIND);
    createEReference(cellEClass, CELL__ELECTRODES);

    electrodeEClass = createEClass(ELECTRODE);
    createEAttribute(electrodeEClass, ELECTRODE__ROLE);
    createEAttribute(electrodeEClass, ELECTRODE__MATERIAL);
    createEAttribute(electrodeEClass, ELECTRODE__AREA);

    probeEClass = createEClass(PROBE);
    createEAttribute(probeEClass, PROBE__NAME);
    createEAttribute(probeEClass, PROBE__TYPE);
    createEAttribute(probeEClass, PROBE__SERIAL);
    createEAttribute(probeEClass, PROBE__SPRING_CONSTANT);
    createEAttribute(probeEClass, PROBE__SPRING_CONSTANT_ERROR);
    createEAttribute(probeEClass, PROBE__TIP_RADIUS);
    createEAttribute(probeEClass, PROBE__TIP_RADIUS_ERROR);
    createEAttribute(probeEClass, PROBE__SOURCE);

    calibrationEClass = createEClass(CALIBRATION);
    createEReference(calibrationEClass, CALIBRATION__FILE);
    createEAttribute(calibrationEClass, CALIBRATION__DATE);
    createEAttribute(calibrationEClass, CALIBRATION__NOTE);

    eventEClass = createEClass(EVENT);
    createEAttribute(eventEClass, EVENT__TIME);
    createEAttribute(eventEClass, EVENT__KIND);
    createEAttribute(eventEClass, EVENT__TEXT);

    clockEClass = createEClass(CLOCK);
    createEAttribute(clockEClass, CLOCK__DEVICE);
    createEAttribute(clockEClass, CLOCK__OFFSET);
    createEAttribute(clockEClass, CLOCK__NOTE);

    dataSetEClass = createEClass(DATA_SET);
    createEAttribute(dataSetEClass, DATA_SET__COLOUR);
    createEAttribute(dataSetEClass, DATA_SET__SYMBOL);
    createEReference(dataSetEClass, DATA_SET__MEASUREMENTS);

    measurementEClass = createEClass(MEASUREMENT);
    createEAttribute(measurementEClass, MEASUREMENT__KIND);
    createEReference(measurementEClass, MEASUREMENT__DATA);
    createEAttribute(measurementEClass, MEASUREMENT__START);
    createEAttribute(measurementEClass, MEASUREMENT__END);
    createEAttribute(measurementEClass, MEASUREMENT__WIDTH);
    createEAttribute(measurementEClass, MEASUREMENT__HEIGHT);
    createEAttribute(measurementEClass, MEASUREMENT__COLUMNS);
    createEAttribute(measurementEClass, MEASUREMENT__ROWS);
    createEAttribute(measurementEClass, MEASUREMENT__CHANNELS);
    createEAttribute(measurementEClass, MEASUREMENT__THRESHOLDS);
    createEAttribute(measurementEClass, MEASUREMENT__START_MEANS);
    createEAttribute(measurementEClass, MEASUREMENT__SYNTHETIC);
    createEAttribute(measurementEClass, MEASUREMENT__EXCLUDED);
    createEAttribute(measurementEClass, MEASUREMENT__COMMENT);
    createEReference(measurementEClass, MEASUREMENT__RUNS);

    dataRefEClass = createEClass(DATA_REF);
    createEAttribute(dataRefEClass, DATA_REF__PATH);
    createEAttribute(dataRefEClass, DATA_REF__LINKED);
    createEAttribute(dataRefEClass, DATA_REF__SIZE);
    createEAttribute(dataRefEClass, DATA_REF__MODIFIED);
    createEAttribute(dataRefEClass, DATA_REF__SHA256);

    analysisRunEClass = createEClass(ANALYSIS_RUN);
    createEAttribute(analysisRunEClass, ANALYSIS_RUN__RECIPE);
    createEReference(analysisRunEClass, ANALYSIS_RUN__RESULT);
    createEAttribute(analysisRunEClass, ANALYSIS_RUN__CREATED);
    createEAttribute(analysisRunEClass, ANALYSIS_RUN__SOFTWARE);
    createEAttribute(analysisRunEClass, ANALYSIS_RUN__INPUTS);
    createEReference(analysisRunEClass, ANALYSIS_RUN__NUMBERS);
    createEAttribute(analysisRunEClass, ANALYSIS_RUN__WARNINGS);

    resultNumberEClass = createEClass(RESULT_NUMBER);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__NAME);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__VALUE);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__STANDARD_ERROR);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__LOWER);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__UPPER);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__UNIT);
    createEAttribute(resultNumberEClass, RESULT_NUMBER__METHOD);

    // Create enums
    electrodeRoleEEnum = createEEnum(ELECTRODE_ROLE);
    eventKindEEnum = createEEnum(EVENT_KIND);
    symbolEEnum = createEEnum(SYMBOL);
    measurementKindEEnum = createEEnum(MEASUREMENT_KIND);

    // Create data types
    localDateTimeEDataType = createEDataType(LOCAL_DATE_TIME);
  }

  /**
   * @generated
   */
  private boolean isInitialized = false;

  /**
   * Complete the initialization of the package and its meta-model.  This
   * method is guarded to have no affect on any invocation but its first.
   * @generated
   */
  public void initializePackageContents() {
    if (isInitialized) return;
    isInitialized = true;

    // Initialize package
    setName(eNAME);
    setNsPrefix(eNS_PREFIX);
    setNsURI(eNS_URI);

    // Create type parameters

    // Set bounds for type parameters

    // Add supertypes to classes
    projectEClass.getESuperTypes().add(this.getIdentified());
    experimentEClass.getESuperTypes().add(this.getIdentified());
    dataSetEClass.getESuperTypes().add(this.getIdentified());
    measurementEClass.getESuperTypes().add(this.getIdentified());
    analysisRunEClass.getESuperTypes().add(this.getIdentified());

    // Initialize classes and features; add operations and parameters
    initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", "", 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getIdentified_Name(), ecorePackage.getEString(), "name", "", 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getProject_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProject_Description(), ecorePackage.getEString(), "description", "", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProject_Created(), this.getLocalDateTime(), "created", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProject_Experiments(), this.getExperiment(), null, "experiments", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getProject_Runs(), this.getAnalysisRun(), null, "runs", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getExperiment_Description(), ecorePackage.getEString(), "description", "", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Sample(), this.getSample(), null, "sample", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Electrolyte(), this.getElectrolyte(), null, "electrolyte", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Cell(), this.getCell(), null, "cell", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Probe(), this.getProbe(), null, "probe", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Calibration(), this.getCalibration(), null, "calibration", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getExperiment_Immersed(), this.getLocalDateTime(), "immersed", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Events(), this.getEvent(), null, "events", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Clocks(), this.getClock(), null, "clocks", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_DataSets(), this.getDataSet(), null, "dataSets", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getExperiment_Runs(), this.getAnalysisRun(), null, "runs", null, 0, -1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(sampleEClass, Sample.class, "Sample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getSample_Name(), ecorePackage.getEString(), "name", "", 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSample_Material(), ecorePackage.getEString(), "material", "", 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSample_Preparation(), ecorePackage.getEString(), "preparation", "", 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSample_FilmThickness(), ecorePackage.getEDouble(), "filmThickness", "NaN", 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(electrolyteEClass, Electrolyte.class, "Electrolyte", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getElectrolyte_Salts(), this.getSalt(), null, "salts", null, 0, -1, Electrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getElectrolyte_Solvents(), this.getSolvent(), null, "solvents", null, 0, -1, Electrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getElectrolyte_Additives(), this.getAdditive(), null, "additives", null, 0, -1, Electrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElectrolyte_Volume(), ecorePackage.getEDouble(), "volume", "NaN", 0, 1, Electrolyte.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElectrolyte_Label(), ecorePackage.getEString(), "label", null, 0, 1, Electrolyte.class, IS_TRANSIENT, IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

    initEClass(saltEClass, Salt.class, "Salt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getSalt_Name(), ecorePackage.getEString(), "name", "", 0, 1, Salt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSalt_Molarity(), ecorePackage.getEDouble(), "molarity", "NaN", 0, 1, Salt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(solventEClass, Solvent.class, "Solvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getSolvent_Name(), ecorePackage.getEString(), "name", "", 0, 1, Solvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getSolvent_Parts(), ecorePackage.getEDouble(), "parts", "NaN", 0, 1, Solvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(additiveEClass, Additive.class, "Additive", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getAdditive_Name(), ecorePackage.getEString(), "name", "", 0, 1, Additive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAdditive_WeightPercent(), ecorePackage.getEDouble(), "weightPercent", "NaN", 0, 1, Additive.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(cellEClass, Cell.class, "Cell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getCell_Name(), ecorePackage.getEString(), "name", "", 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getCell_Kind(), ecorePackage.getEString(), "kind", "", 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getCell_Electrodes(), this.getElectrode(), null, "electrodes", null, 0, -1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(electrodeEClass, Electrode.class, "Electrode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getElectrode_Role(), this.getElectrodeRole(), "role", "working", 0, 1, Electrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElectrode_Material(), ecorePackage.getEString(), "material", "", 0, 1, Electrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getElectrode_Area(), ecorePackage.getEDouble(), "area", "NaN", 0, 1, Electrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(probeEClass, Probe.class, "Probe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getProbe_Name(), ecorePackage.getEString(), "name", "", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_Type(), ecorePackage.getEString(), "type", "", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_Serial(), ecorePackage.getEString(), "serial", "", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_SpringConstant(), ecorePackage.getEDouble(), "springConstant", "NaN", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_SpringConstantError(), ecorePackage.getEDouble(), "springConstantError", "NaN", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_TipRadius(), ecorePackage.getEDouble(), "tipRadius", "NaN", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_TipRadiusError(), ecorePackage.getEDouble(), "tipRadiusError", "NaN", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getProbe_Source(), ecorePackage.getEString(), "source", "", 0, 1, Probe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(calibrationEClass, Calibration.class, "Calibration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEReference(getCalibration_File(), this.getDataRef(), null, "file", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getCalibration_Date(), this.getLocalDateTime(), "date", null, 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getCalibration_Note(), ecorePackage.getEString(), "note", "", 0, 1, Calibration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getEvent_Time(), this.getLocalDateTime(), "time", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_Kind(), this.getEventKind(), "kind", "note", 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getEvent_Text(), ecorePackage.getEString(), "text", "", 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(clockEClass, Clock.class, "Clock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getClock_Device(), ecorePackage.getEString(), "device", "", 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getClock_Offset(), ecorePackage.getEDouble(), "offset", "0.0", 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getClock_Note(), ecorePackage.getEString(), "note", "", 0, 1, Clock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(dataSetEClass, DataSet.class, "DataSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getDataSet_Colour(), ecorePackage.getEString(), "colour", "", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDataSet_Symbol(), this.getSymbol(), "symbol", "circle", 0, 1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getDataSet_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, DataSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getMeasurement_Kind(), this.getMeasurementKind(), "kind", "other", 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getMeasurement_Data(), this.getDataRef(), null, "data", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Start(), this.getLocalDateTime(), "start", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_End(), this.getLocalDateTime(), "end", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Width(), ecorePackage.getEDouble(), "width", "NaN", 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Height(), ecorePackage.getEDouble(), "height", "NaN", 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Columns(), ecorePackage.getEInt(), "columns", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Rows(), ecorePackage.getEInt(), "rows", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Channels(), ecorePackage.getEString(), "channels", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Thresholds(), ecorePackage.getEDouble(), "thresholds", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_StartMeans(), ecorePackage.getEDouble(), "startMeans", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Synthetic(), ecorePackage.getEBoolean(), "synthetic", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Excluded(), ecorePackage.getEBoolean(), "excluded", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getMeasurement_Comment(), ecorePackage.getEString(), "comment", "", 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getMeasurement_Runs(), this.getAnalysisRun(), null, "runs", null, 0, -1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(dataRefEClass, DataRef.class, "DataRef", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getDataRef_Path(), ecorePackage.getEString(), "path", "", 0, 1, DataRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDataRef_Linked(), ecorePackage.getEBoolean(), "linked", null, 0, 1, DataRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDataRef_Size(), ecorePackage.getELong(), "size", null, 0, 1, DataRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDataRef_Modified(), ecorePackage.getELong(), "modified", null, 0, 1, DataRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getDataRef_Sha256(), ecorePackage.getEString(), "sha256", "", 0, 1, DataRef.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(analysisRunEClass, AnalysisRun.class, "AnalysisRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getAnalysisRun_Recipe(), ecorePackage.getEString(), "recipe", "", 0, 1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAnalysisRun_Result(), this.getDataRef(), null, "result", null, 0, 1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAnalysisRun_Created(), this.getLocalDateTime(), "created", null, 0, 1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAnalysisRun_Software(), ecorePackage.getEString(), "software", "", 0, 1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAnalysisRun_Inputs(), ecorePackage.getEString(), "inputs", null, 0, -1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEReference(getAnalysisRun_Numbers(), this.getResultNumber(), null, "numbers", null, 0, -1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getAnalysisRun_Warnings(), ecorePackage.getEString(), "warnings", null, 0, -1, AnalysisRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    initEClass(resultNumberEClass, ResultNumber.class, "ResultNumber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
    initEAttribute(getResultNumber_Name(), ecorePackage.getEString(), "name", "", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getResultNumber_Value(), ecorePackage.getEDouble(), "value", "NaN", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getResultNumber_StandardError(), ecorePackage.getEDouble(), "standardError", "NaN", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getResultNumber_Lower(), ecorePackage.getEDouble(), "lower", "NaN", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getResultNumber_Upper(), ecorePackage.getEDouble(), "upper", "NaN", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getResultNumber_Unit(), ecorePackage.getEString(), "unit", "", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
    initEAttribute(getResultNumber_Method(), ecorePackage.getEString(), "method", "", 0, 1, ResultNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

    // Initialize enums and add enum literals
    initEEnum(electrodeRoleEEnum, ElectrodeRole.class, "ElectrodeRole");
    addEEnumLiteral(electrodeRoleEEnum, ElectrodeRole.WORKING);
    addEEnumLiteral(electrodeRoleEEnum, ElectrodeRole.COUNTER);
    addEEnumLiteral(electrodeRoleEEnum, ElectrodeRole.REFERENCE);

    initEEnum(eventKindEEnum, EventKind.class, "EventKind");
    addEEnumLiteral(eventKindEEnum, EventKind.IMMERSION);
    addEEnumLiteral(eventKindEEnum, EventKind.SETPOINT);
    addEEnumLiteral(eventKindEEnum, EventKind.ELECTROLYTE);
    addEEnumLiteral(eventKindEEnum, EventKind.POTENTIAL);
    addEEnumLiteral(eventKindEEnum, EventKind.NOTE);

    initEEnum(symbolEEnum, Symbol.class, "Symbol");
    addEEnumLiteral(symbolEEnum, Symbol.CIRCLE);
    addEEnumLiteral(symbolEEnum, Symbol.SQUARE);
    addEEnumLiteral(symbolEEnum, Symbol.TRIANGLE);
    addEEnumLiteral(symbolEEnum, Symbol.DIAMOND);
    addEEnumLiteral(symbolEEnum, Symbol.DOWN_TRIANGLE);
    addEEnumLiteral(symbolEEnum, Symbol.CROSS);

    initEEnum(measurementKindEEnum, MeasurementKind.class, "MeasurementKind");
    addEEnumLiteral(measurementKindEEnum, MeasurementKind.IMAGE);
    addEEnumLiteral(measurementKindEEnum, MeasurementKind.CURVES);
    addEEnumLiteral(measurementKindEEnum, MeasurementKind.LOG);
    addEEnumLiteral(measurementKindEEnum, MeasurementKind.OTHER);

    // Initialize data types
    initEDataType(localDateTimeEDataType, LocalDateTime.class, "LocalDateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

    // Create resource
    createResource(eNS_URI);
  }

} //InterphasePackageImpl
