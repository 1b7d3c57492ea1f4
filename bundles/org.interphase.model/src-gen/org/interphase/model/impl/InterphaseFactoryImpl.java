package org.interphase.model.impl;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.interphase.model.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class InterphaseFactoryImpl extends EFactoryImpl implements InterphaseFactory {
  /**
   * Creates the default factory implementation.
   * @generated
   */
  public static InterphaseFactory init() {
    try {
      InterphaseFactory theInterphaseFactory = (InterphaseFactory)EPackage.Registry.INSTANCE.getEFactory(InterphasePackage.eNS_URI);
      if (theInterphaseFactory != null) {
        return theInterphaseFactory;
      }
    }
    catch (Exception exception) {
      EcorePlugin.INSTANCE.log(exception);
    }
    return new InterphaseFactoryImpl();
  }

  /**
   * Creates an instance of the factory.
   * @generated
   */
  public InterphaseFactoryImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  public EObject create(EClass eClass) {
    switch (eClass.getClassifierID()) {
      case InterphasePackage.PROJECT: return createProject();
      case InterphasePackage.EXPERIMENT: return createExperiment();
      case InterphasePackage.SAMPLE: return createSample();
      case InterphasePackage.ELECTROLYTE: return createElectrolyte();
      case InterphasePackage.SALT: return createSalt();
      case InterphasePackage.SOLVENT: return createSolvent();
      case InterphasePackage.ADDITIVE: return createAdditive();
      case InterphasePackage.CELL: return createCell();
      case InterphasePackage.ELECTRODE: return createElectrode();
      case InterphasePackage.PROBE: return createProbe();
      case InterphasePackage.CALIBRATION: return createCalibration();
      case InterphasePackage.EVENT: return createEvent();
      case InterphasePackage.CLOCK: return createClock();
      case InterphasePackage.DATA_SET: return createDataSet();
      case InterphasePackage.MEASUREMENT: return createMeasurement();
      case InterphasePackage.DATA_REF: return createDataRef();
      case InterphasePackage.ANALYSIS_RUN: return createAnalysisRun();
      case InterphasePackage.RESULT_NUMBER: return createResultNumber();
      default:
        throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
    }
  }

  /**
   * @generated
   */
  @Override
  public Object createFromString(EDataType eDataType, String initialValue) {
    switch (eDataType.getClassifierID()) {
      case InterphasePackage.ELECTRODE_ROLE:
        return createElectrodeRoleFromString(eDataType, initialValue);
      case InterphasePackage.EVENT_KIND:
        return createEventKindFromString(eDataType, initialValue);
      case InterphasePackage.SYMBOL:
        return createSymbolFromString(eDataType, initialValue);
      case InterphasePackage.MEASUREMENT_KIND:
        return createMeasurementKindFromString(eDataType, initialValue);
      case InterphasePackage.LOCAL_DATE_TIME:
        return createLocalDateTimeFromString(eDataType, initialValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * @generated
   */
  @Override
  public String convertToString(EDataType eDataType, Object instanceValue) {
    switch (eDataType.getClassifierID()) {
      case InterphasePackage.ELECTRODE_ROLE:
        return convertElectrodeRoleToString(eDataType, instanceValue);
      case InterphasePackage.EVENT_KIND:
        return convertEventKindToString(eDataType, instanceValue);
      case InterphasePackage.SYMBOL:
        return convertSymbolToString(eDataType, instanceValue);
      case InterphasePackage.MEASUREMENT_KIND:
        return convertMeasurementKindToString(eDataType, instanceValue);
      case InterphasePackage.LOCAL_DATE_TIME:
        return convertLocalDateTimeToString(eDataType, instanceValue);
      default:
        throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
    }
  }

  /**
   * @generated
   */
  @Override
  public Project createProject() {
    ProjectImpl project = new ProjectImpl();
    return project;
  }

  /**
   * @generated
   */
  @Override
  public Experiment createExperiment() {
    ExperimentImpl experiment = new ExperimentImpl();
    return experiment;
  }

  /**
   * @generated
   */
  @Override
  public Sample createSample() {
    SampleImpl sample = new SampleImpl();
    return sample;
  }

  /**
   * @generated
   */
  @Override
  public Electrolyte createElectrolyte() {
    ElectrolyteImpl electrolyte = new ElectrolyteImpl();
    return electrolyte;
  }

  /**
   * @generated
   */
  @Override
  public Salt createSalt() {
    SaltImpl salt = new SaltImpl();
    return salt;
  }

  /**
   * @generated
   */
  @Override
  public Solvent createSolvent() {
    SolventImpl solvent = new SolventImpl();
    return solvent;
  }

  /**
   * @generated
   */
  @Override
  public Additive createAdditive() {
    AdditiveImpl additive = new AdditiveImpl();
    return additive;
  }

  /**
   * @generated
   */
  @Override
  public Cell createCell() {
    CellImpl cell = new CellImpl();
    return cell;
  }

  /**
   * @generated
   */
  @Override
  public Electrode createElectrode() {
    ElectrodeImpl electrode = new ElectrodeImpl();
    return electrode;
  }

  /**
   * @generated
   */
  @Override
  public Probe createProbe() {
    ProbeImpl probe = new ProbeImpl();
    return probe;
  }

  /**
   * @generated
   */
  @Override
  public Calibration createCalibration() {
    CalibrationImpl calibration = new CalibrationImpl();
    return calibration;
  }

  /**
   * @generated
   */
  @Override
  public Event createEvent() {
    EventImpl event = new EventImpl();
    return event;
  }

  /**
   * @generated
   */
  @Override
  public Clock createClock() {
    ClockImpl clock = new ClockImpl();
    return clock;
  }

  /**
   * @generated
   */
  @Override
  public DataSet createDataSet() {
    DataSetImpl dataSet = new DataSetImpl();
    return dataSet;
  }

  /**
   * @generated
   */
  @Override
  public Measurement createMeasurement() {
    MeasurementImpl measurement = new MeasurementImpl();
    return measurement;
  }

  /**
   * @generated
   */
  @Override
  public DataRef createDataRef() {
    DataRefImpl dataRef = new DataRefImpl();
    return dataRef;
  }

  /**
   * @generated
   */
  @Override
  public AnalysisRun createAnalysisRun() {
    AnalysisRunImpl analysisRun = new AnalysisRunImpl();
    return analysisRun;
  }

  /**
   * @generated
   */
  @Override
  public ResultNumber createResultNumber() {
    ResultNumberImpl resultNumber = new ResultNumberImpl();
    return resultNumber;
  }

  /**
   * @generated
   */
  public ElectrodeRole createElectrodeRoleFromString(EDataType eDataType, String initialValue) {
    ElectrodeRole result = ElectrodeRole.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * @generated
   */
  public String convertElectrodeRoleToString(EDataType eDataType, Object instanceValue) {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * @generated
   */
  public EventKind createEventKindFromString(EDataType eDataType, String initialValue) {
    EventKind result = EventKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * @generated
   */
  public String convertEventKindToString(EDataType eDataType, Object instanceValue) {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * @generated
   */
  public Symbol createSymbolFromString(EDataType eDataType, String initialValue) {
    Symbol result = Symbol.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * @generated
   */
  public String convertSymbolToString(EDataType eDataType, Object instanceValue) {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * @generated
   */
  public MeasurementKind createMeasurementKindFromString(EDataType eDataType, String initialValue) {
    MeasurementKind result = MeasurementKind.get(initialValue);
    if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
    return result;
  }

  /**
   * @generated
   */
  public String convertMeasurementKindToString(EDataType eDataType, Object instanceValue) {
    return instanceValue == null ? null : instanceValue.toString();
  }

  /**
   * @generated
   */
  public LocalDateTime createLocalDateTime(final String it) {
    return org.interphase.model.IsoTime.parse(it);
  }

  /**
   * @generated
   */
  public LocalDateTime createLocalDateTimeFromString(EDataType eDataType, String initialValue) {
    return createLocalDateTime(initialValue);
  }

  /**
   * @generated
   */
  public String convertLocalDateTime(final LocalDateTime it) {
    return org.interphase.model.IsoTime.format(it);
  }

  /**
   * @generated
   */
  public String convertLocalDateTimeToString(EDataType eDataType, Object instanceValue) {
    return convertLocalDateTime((LocalDateTime)instanceValue);
  }

  /**
   * @generated
   */
  @Override
  public InterphasePackage getInterphasePackage() {
    return (InterphasePackage)getEPackage();
  }

  /**
   * @deprecated
   * @generated
   */
  @Deprecated
  public static InterphasePackage getPackage() {
    return InterphasePackage.eINSTANCE;
  }

} //InterphaseFactoryImpl
