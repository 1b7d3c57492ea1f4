package org.interphase.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * @see org.interphase.model.InterphaseFactory
 * @generated
 */
public interface InterphasePackage extends EPackage {
  /**
   * The package name.
   * @generated
   */
  String eNAME = "model";

  /**
   * The package namespace URI.
   * @generated
   */
  String eNS_URI = "interphase:project";

  /**
   * The package namespace name.
   * @generated
   */
  String eNS_PREFIX = "interphase";

  /**
   * The singleton instance of the package.
   * @generated
   */
  InterphasePackage eINSTANCE = org.interphase.model.impl.InterphasePackageImpl.init();

  /**
   * The meta object id for the '{@link org.interphase.model.impl.IdentifiedImpl <em>Identified</em>}' class.
   * @see org.interphase.model.impl.IdentifiedImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getIdentified()
   * @generated
   */
  int IDENTIFIED = 0;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * @generated
   */
  int IDENTIFIED__ID = 0;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int IDENTIFIED__NAME = 1;

  /**
   * The number of structural features of the '<em>Identified</em>' class.
   * @generated
   */
  int IDENTIFIED_FEATURE_COUNT = 2;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ProjectImpl <em>Project</em>}' class.
   * @see org.interphase.model.impl.ProjectImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getProject()
   * @generated
   */
  int PROJECT = 1;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * @generated
   */
  int PROJECT__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int PROJECT__NAME = IDENTIFIED__NAME;

  /**
   * The feature id for the '<em><b>Format Version</b></em>' attribute.
   * @generated
   */
  int PROJECT__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * @generated
   */
  int PROJECT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Created</b></em>' attribute.
   * @generated
   */
  int PROJECT__CREATED = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Experiments</b></em>' containment reference list.
   * @generated
   */
  int PROJECT__EXPERIMENTS = IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Runs</b></em>' containment reference list.
   * @generated
   */
  int PROJECT__RUNS = IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The number of structural features of the '<em>Project</em>' class.
   * @generated
   */
  int PROJECT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ExperimentImpl <em>Experiment</em>}' class.
   * @see org.interphase.model.impl.ExperimentImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getExperiment()
   * @generated
   */
  int EXPERIMENT = 2;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * @generated
   */
  int EXPERIMENT__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int EXPERIMENT__NAME = IDENTIFIED__NAME;

  /**
   * The feature id for the '<em><b>Description</b></em>' attribute.
   * @generated
   */
  int EXPERIMENT__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Sample</b></em>' containment reference.
   * @generated
   */
  int EXPERIMENT__SAMPLE = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Electrolyte</b></em>' containment reference.
   * @generated
   */
  int EXPERIMENT__ELECTROLYTE = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Cell</b></em>' containment reference.
   * @generated
   */
  int EXPERIMENT__CELL = IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Probe</b></em>' containment reference.
   * @generated
   */
  int EXPERIMENT__PROBE = IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Calibration</b></em>' containment reference.
   * @generated
   */
  int EXPERIMENT__CALIBRATION = IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Immersed</b></em>' attribute.
   * @generated
   */
  int EXPERIMENT__IMMERSED = IDENTIFIED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Events</b></em>' containment reference list.
   * @generated
   */
  int EXPERIMENT__EVENTS = IDENTIFIED_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Clocks</b></em>' containment reference list.
   * @generated
   */
  int EXPERIMENT__CLOCKS = IDENTIFIED_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Data Sets</b></em>' containment reference list.
   * @generated
   */
  int EXPERIMENT__DATA_SETS = IDENTIFIED_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Runs</b></em>' containment reference list.
   * @generated
   */
  int EXPERIMENT__RUNS = IDENTIFIED_FEATURE_COUNT + 10;

  /**
   * The number of structural features of the '<em>Experiment</em>' class.
   * @generated
   */
  int EXPERIMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.SampleImpl <em>Sample</em>}' class.
   * @see org.interphase.model.impl.SampleImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getSample()
   * @generated
   */
  int SAMPLE = 3;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int SAMPLE__NAME = 0;

  /**
   * The feature id for the '<em><b>Material</b></em>' attribute.
   * @generated
   */
  int SAMPLE__MATERIAL = 1;

  /**
   * The feature id for the '<em><b>Preparation</b></em>' attribute.
   * @generated
   */
  int SAMPLE__PREPARATION = 2;

  /**
   * The feature id for the '<em><b>Film Thickness</b></em>' attribute.
   * @generated
   */
  int SAMPLE__FILM_THICKNESS = 3;

  /**
   * The number of structural features of the '<em>Sample</em>' class.
   * @generated
   */
  int SAMPLE_FEATURE_COUNT = 4;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ElectrolyteImpl <em>Electrolyte</em>}' class.
   * @see org.interphase.model.impl.ElectrolyteImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getElectrolyte()
   * @generated
   */
  int ELECTROLYTE = 4;

  /**
   * The feature id for the '<em><b>Salts</b></em>' containment reference list.
   * @generated
   */
  int ELECTROLYTE__SALTS = 0;

  /**
   * The feature id for the '<em><b>Solvents</b></em>' containment reference list.
   * @generated
   */
  int ELECTROLYTE__SOLVENTS = 1;

  /**
   * The feature id for the '<em><b>Additives</b></em>' containment reference list.
   * @generated
   */
  int ELECTROLYTE__ADDITIVES = 2;

  /**
   * The feature id for the '<em><b>Volume</b></em>' attribute.
   * @generated
   */
  int ELECTROLYTE__VOLUME = 3;

  /**
   * The feature id for the '<em><b>Label</b></em>' attribute.
   * @generated
   */
  int ELECTROLYTE__LABEL = 4;

  /**
   * The number of structural features of the '<em>Electrolyte</em>' class.
   * @generated
   */
  int ELECTROLYTE_FEATURE_COUNT = 5;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.SaltImpl <em>Salt</em>}' class.
   * @see org.interphase.model.impl.SaltImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getSalt()
   * @generated
   */
  int SALT = 5;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int SALT__NAME = 0;

  /**
   * The feature id for the '<em><b>Molarity</b></em>' attribute.
   * @generated
   */
  int SALT__MOLARITY = 1;

  /**
   * The number of structural features of the '<em>Salt</em>' class.
   * @generated
   */
  int SALT_FEATURE_COUNT = 2;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.SolventImpl <em>Solvent</em>}' class.
   * @see org.interphase.model.impl.SolventImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getSolvent()
   * @generated
   */
  int SOLVENT = 6;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int SOLVENT__NAME = 0;

  /**
   * The feature id for the '<em><b>Parts</b></em>' attribute.
   * @generated
   */
  int SOLVENT__PARTS = 1;

  /**
   * The number of structural features of the '<em>Solvent</em>' class.
   * @generated
   */
  int SOLVENT_FEATURE_COUNT = 2;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.AdditiveImpl <em>Additive</em>}' class.
   * @see org.interphase.model.impl.AdditiveImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getAdditive()
   * @generated
   */
  int ADDITIVE = 7;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int ADDITIVE__NAME = 0;

  /**
   * The feature id for the '<em><b>Weight Percent</b></em>' attribute.
   * @generated
   */
  int ADDITIVE__WEIGHT_PERCENT = 1;

  /**
   * The number of structural features of the '<em>Additive</em>' class.
   * @generated
   */
  int ADDITIVE_FEATURE_COUNT = 2;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.CellImpl <em>Cell</em>}' class.
   * @see org.interphase.model.impl.CellImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getCell()
   * @generated
   */
  int CELL = 8;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int CELL__NAME = 0;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * @generated
   */
  int CELL__KIND = 1;

  /**
   * The feature id for the '<em><b>Electrodes</b></em>' containment reference list.
   * @generated
   */
  int CELL__ELECTRODES = 2;

  /**
   * The number of structural features of the '<em>Cell</em>' class.
   * @generated
   */
  int CELL_FEATURE_COUNT = 3;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ElectrodeImpl <em>Electrode</em>}' class.
   * @see org.interphase.model.impl.ElectrodeImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getElectrode()
   * @generated
   */
  int ELECTRODE = 9;

  /**
   * The feature id for the '<em><b>Role</b></em>' attribute.
   * @generated
   */
  int ELECTRODE__ROLE = 0;

  /**
   * The feature id for the '<em><b>Material</b></em>' attribute.
   * @generated
   */
  int ELECTRODE__MATERIAL = 1;

  /**
   * The feature id for the '<em><b>Area</b></em>' attribute.
   * @generated
   */
  int ELECTRODE__AREA = 2;

  /**
   * The number of structural features of the '<em>Electrode</em>' class.
   * @generated
   */
  int ELECTRODE_FEATURE_COUNT = 3;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ProbeImpl <em>Probe</em>}' class.
   * @see org.interphase.model.impl.ProbeImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getProbe()
   * @generated
   */
  int PROBE = 10;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int PROBE__NAME = 0;

  /**
   * The feature id for the '<em><b>Type</b></em>' attribute.
   * @generated
   */
  int PROBE__TYPE = 1;

  /**
   * The feature id for the '<em><b>Serial</b></em>' attribute.
   * @generated
   */
  int PROBE__SERIAL = 2;

  /**
   * The feature id for the '<em><b>Spring Constant</b></em>' attribute.
   * @generated
   */
  int PROBE__SPRING_CONSTANT = 3;

  /**
   * The feature id for the '<em><b>Spring Constant Error</b></em>' attribute.
   * @generated
   */
  int PROBE__SPRING_CONSTANT_ERROR = 4;

  /**
   * The feature id for the '<em><b>Tip Radius</b></em>' attribute.
   * @generated
   */
  int PROBE__TIP_RADIUS = 5;

  /**
   * The feature id for the '<em><b>Tip Radius Error</b></em>' attribute.
   * @generated
   */
  int PROBE__TIP_RADIUS_ERROR = 6;

  /**
   * The feature id for the '<em><b>Source</b></em>' attribute.
   * @generated
   */
  int PROBE__SOURCE = 7;

  /**
   * The number of structural features of the '<em>Probe</em>' class.
   * @generated
   */
  int PROBE_FEATURE_COUNT = 8;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.CalibrationImpl <em>Calibration</em>}' class.
   * @see org.interphase.model.impl.CalibrationImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getCalibration()
   * @generated
   */
  int CALIBRATION = 11;

  /**
   * The feature id for the '<em><b>File</b></em>' containment reference.
   * @generated
   */
  int CALIBRATION__FILE = 0;

  /**
   * The feature id for the '<em><b>Date</b></em>' attribute.
   * @generated
   */
  int CALIBRATION__DATE = 1;

  /**
   * The feature id for the '<em><b>Note</b></em>' attribute.
   * @generated
   */
  int CALIBRATION__NOTE = 2;

  /**
   * The number of structural features of the '<em>Calibration</em>' class.
   * @generated
   */
  int CALIBRATION_FEATURE_COUNT = 3;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.EventImpl <em>Event</em>}' class.
   * @see org.interphase.model.impl.EventImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getEvent()
   * @generated
   */
  int EVENT = 12;

  /**
   * The feature id for the '<em><b>Time</b></em>' attribute.
   * @generated
   */
  int EVENT__TIME = 0;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * @generated
   */
  int EVENT__KIND = 1;

  /**
   * The feature id for the '<em><b>Text</b></em>' attribute.
   * @generated
   */
  int EVENT__TEXT = 2;

  /**
   * The number of structural features of the '<em>Event</em>' class.
   * @generated
   */
  int EVENT_FEATURE_COUNT = 3;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ClockImpl <em>Clock</em>}' class.
   * @see org.interphase.model.impl.ClockImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getClock()
   * @generated
   */
  int CLOCK = 13;

  /**
   * The feature id for the '<em><b>Device</b></em>' attribute.
   * @generated
   */
  int CLOCK__DEVICE = 0;

  /**
   * The feature id for the '<em><b>Offset</b></em>' attribute.
   * @generated
   */
  int CLOCK__OFFSET = 1;

  /**
   * The feature id for the '<em><b>Note</b></em>' attribute.
   * @generated
   */
  int CLOCK__NOTE = 2;

  /**
   * The number of structural features of the '<em>Clock</em>' class.
   * @generated
   */
  int CLOCK_FEATURE_COUNT = 3;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.DataSetImpl <em>Data Set</em>}' class.
   * @see org.interphase.model.impl.DataSetImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getDataSet()
   * @generated
   */
  int DATA_SET = 14;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * @generated
   */
  int DATA_SET__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int DATA_SET__NAME = IDENTIFIED__NAME;

  /**
   * The feature id for the '<em><b>Colour</b></em>' attribute.
   * @generated
   */
  int DATA_SET__COLOUR = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Symbol</b></em>' attribute.
   * @generated
   */
  int DATA_SET__SYMBOL = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
   * @generated
   */
  int DATA_SET__MEASUREMENTS = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The number of structural features of the '<em>Data Set</em>' class.
   * @generated
   */
  int DATA_SET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.MeasurementImpl <em>Measurement</em>}' class.
   * @see org.interphase.model.impl.MeasurementImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getMeasurement()
   * @generated
   */
  int MEASUREMENT = 15;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__NAME = IDENTIFIED__NAME;

  /**
   * The feature id for the '<em><b>Kind</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__KIND = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Data</b></em>' containment reference.
   * @generated
   */
  int MEASUREMENT__DATA = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Start</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__START = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>End</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__END = IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Width</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__WIDTH = IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Height</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__HEIGHT = IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Columns</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__COLUMNS = IDENTIFIED_FEATURE_COUNT + 6;

  /**
   * The feature id for the '<em><b>Rows</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__ROWS = IDENTIFIED_FEATURE_COUNT + 7;

  /**
   * The feature id for the '<em><b>Channels</b></em>' attribute list.
   * @generated
   */
  int MEASUREMENT__CHANNELS = IDENTIFIED_FEATURE_COUNT + 8;

  /**
   * The feature id for the '<em><b>Thresholds</b></em>' attribute list.
   * @generated
   */
  int MEASUREMENT__THRESHOLDS = IDENTIFIED_FEATURE_COUNT + 9;

  /**
   * The feature id for the '<em><b>Start Means</b></em>' attribute list.
   * @generated
   */
  int MEASUREMENT__START_MEANS = IDENTIFIED_FEATURE_COUNT + 10;

  /**
   * The feature id for the '<em><b>Synthetic</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__SYNTHETIC = IDENTIFIED_FEATURE_COUNT + 11;

  /**
   * The feature id for the '<em><b>Excluded</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__EXCLUDED = IDENTIFIED_FEATURE_COUNT + 12;

  /**
   * The feature id for the '<em><b>Comment</b></em>' attribute.
   * @generated
   */
  int MEASUREMENT__COMMENT = IDENTIFIED_FEATURE_COUNT + 13;

  /**
   * The feature id for the '<em><b>Runs</b></em>' containment reference list.
   * @generated
   */
  int MEASUREMENT__RUNS = IDENTIFIED_FEATURE_COUNT + 14;

  /**
   * The number of structural features of the '<em>Measurement</em>' class.
   * @generated
   */
  int MEASUREMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 15;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.DataRefImpl <em>Data Ref</em>}' class.
   * @see org.interphase.model.impl.DataRefImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getDataRef()
   * @generated
   */
  int DATA_REF = 16;

  /**
   * The feature id for the '<em><b>Path</b></em>' attribute.
   * @generated
   */
  int DATA_REF__PATH = 0;

  /**
   * The feature id for the '<em><b>Linked</b></em>' attribute.
   * @generated
   */
  int DATA_REF__LINKED = 1;

  /**
   * The feature id for the '<em><b>Size</b></em>' attribute.
   * @generated
   */
  int DATA_REF__SIZE = 2;

  /**
   * The feature id for the '<em><b>Modified</b></em>' attribute.
   * @generated
   */
  int DATA_REF__MODIFIED = 3;

  /**
   * The feature id for the '<em><b>Sha256</b></em>' attribute.
   * @generated
   */
  int DATA_REF__SHA256 = 4;

  /**
   * The number of structural features of the '<em>Data Ref</em>' class.
   * @generated
   */
  int DATA_REF_FEATURE_COUNT = 5;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.AnalysisRunImpl <em>Analysis Run</em>}' class.
   * @see org.interphase.model.impl.AnalysisRunImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getAnalysisRun()
   * @generated
   */
  int ANALYSIS_RUN = 17;

  /**
   * The feature id for the '<em><b>Id</b></em>' attribute.
   * @generated
   */
  int ANALYSIS_RUN__ID = IDENTIFIED__ID;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int ANALYSIS_RUN__NAME = IDENTIFIED__NAME;

  /**
   * The feature id for the '<em><b>Recipe</b></em>' attribute.
   * @generated
   */
  int ANALYSIS_RUN__RECIPE = IDENTIFIED_FEATURE_COUNT + 0;

  /**
   * The feature id for the '<em><b>Result</b></em>' containment reference.
   * @generated
   */
  int ANALYSIS_RUN__RESULT = IDENTIFIED_FEATURE_COUNT + 1;

  /**
   * The feature id for the '<em><b>Created</b></em>' attribute.
   * @generated
   */
  int ANALYSIS_RUN__CREATED = IDENTIFIED_FEATURE_COUNT + 2;

  /**
   * The feature id for the '<em><b>Software</b></em>' attribute.
   * @generated
   */
  int ANALYSIS_RUN__SOFTWARE = IDENTIFIED_FEATURE_COUNT + 3;

  /**
   * The feature id for the '<em><b>Inputs</b></em>' attribute list.
   * @generated
   */
  int ANALYSIS_RUN__INPUTS = IDENTIFIED_FEATURE_COUNT + 4;

  /**
   * The feature id for the '<em><b>Numbers</b></em>' containment reference list.
   * @generated
   */
  int ANALYSIS_RUN__NUMBERS = IDENTIFIED_FEATURE_COUNT + 5;

  /**
   * The feature id for the '<em><b>Warnings</b></em>' attribute list.
   * @generated
   */
  int ANALYSIS_RUN__WARNINGS = IDENTIFIED_FEATURE_COUNT + 6;

  /**
   * The number of structural features of the '<em>Analysis Run</em>' class.
   * @generated
   */
  int ANALYSIS_RUN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

  /**
   * The meta object id for the '{@link org.interphase.model.impl.ResultNumberImpl <em>Result Number</em>}' class.
   * @see org.interphase.model.impl.ResultNumberImpl
   * @see org.interphase.model.impl.InterphasePackageImpl#getResultNumber()
   * @generated
   */
  int RESULT_NUMBER = 18;

  /**
   * The feature id for the '<em><b>Name</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__NAME = 0;

  /**
   * The feature id for the '<em><b>Value</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__VALUE = 1;

  /**
   * The feature id for the '<em><b>Standard Error</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__STANDARD_ERROR = 2;

  /**
   * The feature id for the '<em><b>Lower</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__LOWER = 3;

  /**
   * The feature id for the '<em><b>Upper</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__UPPER = 4;

  /**
   * The feature id for the '<em><b>Unit</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__UNIT = 5;

  /**
   * The feature id for the '<em><b>Method</b></em>' attribute.
   * @generated
   */
  int RESULT_NUMBER__METHOD = 6;

  /**
   * The number of structural features of the '<em>Result Number</em>' class.
   * @generated
   */
  int RESULT_NUMBER_FEATURE_COUNT = 7;

  /**
   * The meta object id for the '{@link org.interphase.model.ElectrodeRole <em>Electrode Role</em>}' enum.
   * @see org.interphase.model.ElectrodeRole
   * @see org.interphase.model.impl.InterphasePackageImpl#getElectrodeRole()
   * @generated
   */
  int ELECTRODE_ROLE = 19;

  /**
   * The meta object id for the '{@link org.interphase.model.EventKind <em>Event Kind</em>}' enum.
   * @see org.interphase.model.EventKind
   * @see org.interphase.model.impl.InterphasePackageImpl#getEventKind()
   * @generated
   */
  int EVENT_KIND = 20;

  /**
   * The meta object id for the '{@link org.interphase.model.Symbol <em>Symbol</em>}' enum.
   * @see org.interphase.model.Symbol
   * @see org.interphase.model.impl.InterphasePackageImpl#getSymbol()
   * @generated
   */
  int SYMBOL = 21;

  /**
   * The meta object id for the '{@link org.interphase.model.MeasurementKind <em>Measurement Kind</em>}' enum.
   * @see org.interphase.model.MeasurementKind
   * @see org.interphase.model.impl.InterphasePackageImpl#getMeasurementKind()
   * @generated
   */
  int MEASUREMENT_KIND = 22;

  /**
   * The meta object id for the '<em>Local Date Time</em>' data type.
   * @see java.time.LocalDateTime
   * @see org.interphase.model.impl.InterphasePackageImpl#getLocalDateTime()
   * @generated
   */
  int LOCAL_DATE_TIME = 23;


  /**
   * Returns the meta object for class '{@link org.interphase.model.Identified <em>Identified</em>}'.
   * @return the meta object for class '<em>Identified</em>'.
   * @see org.interphase.model.Identified
   * @generated
   */
  EClass getIdentified();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Identified#getId <em>Id</em>}'.
   * @return the meta object for the attribute '<em>Id</em>'.
   * @see org.interphase.model.Identified#getId()
   * @see #getIdentified()
   * @generated
   */
  EAttribute getIdentified_Id();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Identified#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Identified#getName()
   * @see #getIdentified()
   * @generated
   */
  EAttribute getIdentified_Name();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Project <em>Project</em>}'.
   * @return the meta object for class '<em>Project</em>'.
   * @see org.interphase.model.Project
   * @generated
   */
  EClass getProject();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Project#getFormatVersion <em>Format Version</em>}'.
   * @return the meta object for the attribute '<em>Format Version</em>'.
   * @see org.interphase.model.Project#getFormatVersion()
   * @see #getProject()
   * @generated
   */
  EAttribute getProject_FormatVersion();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Project#getDescription <em>Description</em>}'.
   * @return the meta object for the attribute '<em>Description</em>'.
   * @see org.interphase.model.Project#getDescription()
   * @see #getProject()
   * @generated
   */
  EAttribute getProject_Description();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Project#getCreated <em>Created</em>}'.
   * @return the meta object for the attribute '<em>Created</em>'.
   * @see org.interphase.model.Project#getCreated()
   * @see #getProject()
   * @generated
   */
  EAttribute getProject_Created();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Project#getExperiments <em>Experiments</em>}'.
   * @return the meta object for the containment reference list '<em>Experiments</em>'.
   * @see org.interphase.model.Project#getExperiments()
   * @see #getProject()
   * @generated
   */
  EReference getProject_Experiments();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Project#getRuns <em>Runs</em>}'.
   * @return the meta object for the containment reference list '<em>Runs</em>'.
   * @see org.interphase.model.Project#getRuns()
   * @see #getProject()
   * @generated
   */
  EReference getProject_Runs();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Experiment <em>Experiment</em>}'.
   * @return the meta object for class '<em>Experiment</em>'.
   * @see org.interphase.model.Experiment
   * @generated
   */
  EClass getExperiment();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Experiment#getDescription <em>Description</em>}'.
   * @return the meta object for the attribute '<em>Description</em>'.
   * @see org.interphase.model.Experiment#getDescription()
   * @see #getExperiment()
   * @generated
   */
  EAttribute getExperiment_Description();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Experiment#getSample <em>Sample</em>}'.
   * @return the meta object for the containment reference '<em>Sample</em>'.
   * @see org.interphase.model.Experiment#getSample()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Sample();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Experiment#getElectrolyte <em>Electrolyte</em>}'.
   * @return the meta object for the containment reference '<em>Electrolyte</em>'.
   * @see org.interphase.model.Experiment#getElectrolyte()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Electrolyte();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Experiment#getCell <em>Cell</em>}'.
   * @return the meta object for the containment reference '<em>Cell</em>'.
   * @see org.interphase.model.Experiment#getCell()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Cell();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Experiment#getProbe <em>Probe</em>}'.
   * @return the meta object for the containment reference '<em>Probe</em>'.
   * @see org.interphase.model.Experiment#getProbe()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Probe();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Experiment#getCalibration <em>Calibration</em>}'.
   * @return the meta object for the containment reference '<em>Calibration</em>'.
   * @see org.interphase.model.Experiment#getCalibration()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Calibration();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Experiment#getImmersed <em>Immersed</em>}'.
   * @return the meta object for the attribute '<em>Immersed</em>'.
   * @see org.interphase.model.Experiment#getImmersed()
   * @see #getExperiment()
   * @generated
   */
  EAttribute getExperiment_Immersed();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Experiment#getEvents <em>Events</em>}'.
   * @return the meta object for the containment reference list '<em>Events</em>'.
   * @see org.interphase.model.Experiment#getEvents()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Events();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Experiment#getClocks <em>Clocks</em>}'.
   * @return the meta object for the containment reference list '<em>Clocks</em>'.
   * @see org.interphase.model.Experiment#getClocks()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Clocks();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Experiment#getDataSets <em>Data Sets</em>}'.
   * @return the meta object for the containment reference list '<em>Data Sets</em>'.
   * @see org.interphase.model.Experiment#getDataSets()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_DataSets();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Experiment#getRuns <em>Runs</em>}'.
   * @return the meta object for the containment reference list '<em>Runs</em>'.
   * @see org.interphase.model.Experiment#getRuns()
   * @see #getExperiment()
   * @generated
   */
  EReference getExperiment_Runs();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Sample <em>Sample</em>}'.
   * @return the meta object for class '<em>Sample</em>'.
   * @see org.interphase.model.Sample
   * @generated
   */
  EClass getSample();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Sample#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Sample#getName()
   * @see #getSample()
   * @generated
   */
  EAttribute getSample_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Sample#getMaterial <em>Material</em>}'.
   * @return the meta object for the attribute '<em>Material</em>'.
   * @see org.interphase.model.Sample#getMaterial()
   * @see #getSample()
   * @generated
   */
  EAttribute getSample_Material();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Sample#getPreparation <em>Preparation</em>}'.
   * @return the meta object for the attribute '<em>Preparation</em>'.
   * @see org.interphase.model.Sample#getPreparation()
   * @see #getSample()
   * @generated
   */
  EAttribute getSample_Preparation();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Sample#getFilmThickness <em>Film Thickness</em>}'.
   * @return the meta object for the attribute '<em>Film Thickness</em>'.
   * @see org.interphase.model.Sample#getFilmThickness()
   * @see #getSample()
   * @generated
   */
  EAttribute getSample_FilmThickness();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Electrolyte <em>Electrolyte</em>}'.
   * @return the meta object for class '<em>Electrolyte</em>'.
   * @see org.interphase.model.Electrolyte
   * @generated
   */
  EClass getElectrolyte();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Electrolyte#getSalts <em>Salts</em>}'.
   * @return the meta object for the containment reference list '<em>Salts</em>'.
   * @see org.interphase.model.Electrolyte#getSalts()
   * @see #getElectrolyte()
   * @generated
   */
  EReference getElectrolyte_Salts();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Electrolyte#getSolvents <em>Solvents</em>}'.
   * @return the meta object for the containment reference list '<em>Solvents</em>'.
   * @see org.interphase.model.Electrolyte#getSolvents()
   * @see #getElectrolyte()
   * @generated
   */
  EReference getElectrolyte_Solvents();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Electrolyte#getAdditives <em>Additives</em>}'.
   * @return the meta object for the containment reference list '<em>Additives</em>'.
   * @see org.interphase.model.Electrolyte#getAdditives()
   * @see #getElectrolyte()
   * @generated
   */
  EReference getElectrolyte_Additives();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Electrolyte#getVolume <em>Volume</em>}'.
   * @return the meta object for the attribute '<em>Volume</em>'.
   * @see org.interphase.model.Electrolyte#getVolume()
   * @see #getElectrolyte()
   * @generated
   */
  EAttribute getElectrolyte_Volume();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Electrolyte#getLabel <em>Label</em>}'.
   * @return the meta object for the attribute '<em>Label</em>'.
   * @see org.interphase.model.Electrolyte#getLabel()
   * @see #getElectrolyte()
   * @generated
   */
  EAttribute getElectrolyte_Label();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Salt <em>Salt</em>}'.
   * @return the meta object for class '<em>Salt</em>'.
   * @see org.interphase.model.Salt
   * @generated
   */
  EClass getSalt();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Salt#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Salt#getName()
   * @see #getSalt()
   * @generated
   */
  EAttribute getSalt_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Salt#getMolarity <em>Molarity</em>}'.
   * @return the meta object for the attribute '<em>Molarity</em>'.
   * @see org.interphase.model.Salt#getMolarity()
   * @see #getSalt()
   * @generated
   */
  EAttribute getSalt_Molarity();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Solvent <em>Solvent</em>}'.
   * @return the meta object for class '<em>Solvent</em>'.
   * @see org.interphase.model.Solvent
   * @generated
   */
  EClass getSolvent();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Solvent#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Solvent#getName()
   * @see #getSolvent()
   * @generated
   */
  EAttribute getSolvent_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Solvent#getParts <em>Parts</em>}'.
   * @return the meta object for the attribute '<em>Parts</em>'.
   * @see org.interphase.model.Solvent#getParts()
   * @see #getSolvent()
   * @generated
   */
  EAttribute getSolvent_Parts();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Additive <em>Additive</em>}'.
   * @return the meta object for class '<em>Additive</em>'.
   * @see org.interphase.model.Additive
   * @generated
   */
  EClass getAdditive();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Additive#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Additive#getName()
   * @see #getAdditive()
   * @generated
   */
  EAttribute getAdditive_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Additive#getWeightPercent <em>Weight Percent</em>}'.
   * @return the meta object for the attribute '<em>Weight Percent</em>'.
   * @see org.interphase.model.Additive#getWeightPercent()
   * @see #getAdditive()
   * @generated
   */
  EAttribute getAdditive_WeightPercent();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Cell <em>Cell</em>}'.
   * @return the meta object for class '<em>Cell</em>'.
   * @see org.interphase.model.Cell
   * @generated
   */
  EClass getCell();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Cell#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Cell#getName()
   * @see #getCell()
   * @generated
   */
  EAttribute getCell_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Cell#getKind <em>Kind</em>}'.
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.interphase.model.Cell#getKind()
   * @see #getCell()
   * @generated
   */
  EAttribute getCell_Kind();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Cell#getElectrodes <em>Electrodes</em>}'.
   * @return the meta object for the containment reference list '<em>Electrodes</em>'.
   * @see org.interphase.model.Cell#getElectrodes()
   * @see #getCell()
   * @generated
   */
  EReference getCell_Electrodes();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Electrode <em>Electrode</em>}'.
   * @return the meta object for class '<em>Electrode</em>'.
   * @see org.interphase.model.Electrode
   * @generated
   */
  EClass getElectrode();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Electrode#getRole <em>Role</em>}'.
   * @return the meta object for the attribute '<em>Role</em>'.
   * @see org.interphase.model.Electrode#getRole()
   * @see #getElectrode()
   * @generated
   */
  EAttribute getElectrode_Role();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Electrode#getMaterial <em>Material</em>}'.
   * @return the meta object for the attribute '<em>Material</em>'.
   * @see org.interphase.model.Electrode#getMaterial()
   * @see #getElectrode()
   * @generated
   */
  EAttribute getElectrode_Material();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Electrode#getArea <em>Area</em>}'.
   * @return the meta object for the attribute '<em>Area</em>'.
   * @see org.interphase.model.Electrode#getArea()
   * @see #getElectrode()
   * @generated
   */
  EAttribute getElectrode_Area();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Probe <em>Probe</em>}'.
   * @return the meta object for class '<em>Probe</em>'.
   * @see org.interphase.model.Probe
   * @generated
   */
  EClass getProbe();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.Probe#getName()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getType <em>Type</em>}'.
   * @return the meta object for the attribute '<em>Type</em>'.
   * @see org.interphase.model.Probe#getType()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_Type();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getSerial <em>Serial</em>}'.
   * @return the meta object for the attribute '<em>Serial</em>'.
   * @see org.interphase.model.Probe#getSerial()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_Serial();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getSpringConstant <em>Spring Constant</em>}'.
   * @return the meta object for the attribute '<em>Spring Constant</em>'.
   * @see org.interphase.model.Probe#getSpringConstant()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_SpringConstant();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getSpringConstantError <em>Spring Constant Error</em>}'.
   * @return the meta object for the attribute '<em>Spring Constant Error</em>'.
   * @see org.interphase.model.Probe#getSpringConstantError()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_SpringConstantError();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getTipRadius <em>Tip Radius</em>}'.
   * @return the meta object for the attribute '<em>Tip Radius</em>'.
   * @see org.interphase.model.Probe#getTipRadius()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_TipRadius();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getTipRadiusError <em>Tip Radius Error</em>}'.
   * @return the meta object for the attribute '<em>Tip Radius Error</em>'.
   * @see org.interphase.model.Probe#getTipRadiusError()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_TipRadiusError();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Probe#getSource <em>Source</em>}'.
   * @return the meta object for the attribute '<em>Source</em>'.
   * @see org.interphase.model.Probe#getSource()
   * @see #getProbe()
   * @generated
   */
  EAttribute getProbe_Source();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Calibration <em>Calibration</em>}'.
   * @return the meta object for class '<em>Calibration</em>'.
   * @see org.interphase.model.Calibration
   * @generated
   */
  EClass getCalibration();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Calibration#getFile <em>File</em>}'.
   * @return the meta object for the containment reference '<em>File</em>'.
   * @see org.interphase.model.Calibration#getFile()
   * @see #getCalibration()
   * @generated
   */
  EReference getCalibration_File();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Calibration#getDate <em>Date</em>}'.
   * @return the meta object for the attribute '<em>Date</em>'.
   * @see org.interphase.model.Calibration#getDate()
   * @see #getCalibration()
   * @generated
   */
  EAttribute getCalibration_Date();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Calibration#getNote <em>Note</em>}'.
   * @return the meta object for the attribute '<em>Note</em>'.
   * @see org.interphase.model.Calibration#getNote()
   * @see #getCalibration()
   * @generated
   */
  EAttribute getCalibration_Note();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Event <em>Event</em>}'.
   * @return the meta object for class '<em>Event</em>'.
   * @see org.interphase.model.Event
   * @generated
   */
  EClass getEvent();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Event#getTime <em>Time</em>}'.
   * @return the meta object for the attribute '<em>Time</em>'.
   * @see org.interphase.model.Event#getTime()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_Time();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Event#getKind <em>Kind</em>}'.
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.interphase.model.Event#getKind()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_Kind();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Event#getText <em>Text</em>}'.
   * @return the meta object for the attribute '<em>Text</em>'.
   * @see org.interphase.model.Event#getText()
   * @see #getEvent()
   * @generated
   */
  EAttribute getEvent_Text();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Clock <em>Clock</em>}'.
   * @return the meta object for class '<em>Clock</em>'.
   * @see org.interphase.model.Clock
   * @generated
   */
  EClass getClock();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Clock#getDevice <em>Device</em>}'.
   * @return the meta object for the attribute '<em>Device</em>'.
   * @see org.interphase.model.Clock#getDevice()
   * @see #getClock()
   * @generated
   */
  EAttribute getClock_Device();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Clock#getOffset <em>Offset</em>}'.
   * @return the meta object for the attribute '<em>Offset</em>'.
   * @see org.interphase.model.Clock#getOffset()
   * @see #getClock()
   * @generated
   */
  EAttribute getClock_Offset();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Clock#getNote <em>Note</em>}'.
   * @return the meta object for the attribute '<em>Note</em>'.
   * @see org.interphase.model.Clock#getNote()
   * @see #getClock()
   * @generated
   */
  EAttribute getClock_Note();

  /**
   * Returns the meta object for class '{@link org.interphase.model.DataSet <em>Data Set</em>}'.
   * @return the meta object for class '<em>Data Set</em>'.
   * @see org.interphase.model.DataSet
   * @generated
   */
  EClass getDataSet();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataSet#getColour <em>Colour</em>}'.
   * @return the meta object for the attribute '<em>Colour</em>'.
   * @see org.interphase.model.DataSet#getColour()
   * @see #getDataSet()
   * @generated
   */
  EAttribute getDataSet_Colour();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataSet#getSymbol <em>Symbol</em>}'.
   * @return the meta object for the attribute '<em>Symbol</em>'.
   * @see org.interphase.model.DataSet#getSymbol()
   * @see #getDataSet()
   * @generated
   */
  EAttribute getDataSet_Symbol();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.DataSet#getMeasurements <em>Measurements</em>}'.
   * @return the meta object for the containment reference list '<em>Measurements</em>'.
   * @see org.interphase.model.DataSet#getMeasurements()
   * @see #getDataSet()
   * @generated
   */
  EReference getDataSet_Measurements();

  /**
   * Returns the meta object for class '{@link org.interphase.model.Measurement <em>Measurement</em>}'.
   * @return the meta object for class '<em>Measurement</em>'.
   * @see org.interphase.model.Measurement
   * @generated
   */
  EClass getMeasurement();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getKind <em>Kind</em>}'.
   * @return the meta object for the attribute '<em>Kind</em>'.
   * @see org.interphase.model.Measurement#getKind()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Kind();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.Measurement#getData <em>Data</em>}'.
   * @return the meta object for the containment reference '<em>Data</em>'.
   * @see org.interphase.model.Measurement#getData()
   * @see #getMeasurement()
   * @generated
   */
  EReference getMeasurement_Data();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getStart <em>Start</em>}'.
   * @return the meta object for the attribute '<em>Start</em>'.
   * @see org.interphase.model.Measurement#getStart()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Start();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getEnd <em>End</em>}'.
   * @return the meta object for the attribute '<em>End</em>'.
   * @see org.interphase.model.Measurement#getEnd()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_End();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getWidth <em>Width</em>}'.
   * @return the meta object for the attribute '<em>Width</em>'.
   * @see org.interphase.model.Measurement#getWidth()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Width();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getHeight <em>Height</em>}'.
   * @return the meta object for the attribute '<em>Height</em>'.
   * @see org.interphase.model.Measurement#getHeight()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Height();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getColumns <em>Columns</em>}'.
   * @return the meta object for the attribute '<em>Columns</em>'.
   * @see org.interphase.model.Measurement#getColumns()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Columns();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getRows <em>Rows</em>}'.
   * @return the meta object for the attribute '<em>Rows</em>'.
   * @see org.interphase.model.Measurement#getRows()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Rows();

  /**
   * Returns the meta object for the attribute list '{@link org.interphase.model.Measurement#getChannels <em>Channels</em>}'.
   * @return the meta object for the attribute list '<em>Channels</em>'.
   * @see org.interphase.model.Measurement#getChannels()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Channels();

  /**
   * Returns the meta object for the attribute list '{@link org.interphase.model.Measurement#getThresholds <em>Thresholds</em>}'.
   * @return the meta object for the attribute list '<em>Thresholds</em>'.
   * @see org.interphase.model.Measurement#getThresholds()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Thresholds();

  /**
   * Returns the meta object for the attribute list '{@link org.interphase.model.Measurement#getStartMeans <em>Start Means</em>}'.
   * @return the meta object for the attribute list '<em>Start Means</em>'.
   * @see org.interphase.model.Measurement#getStartMeans()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_StartMeans();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#isSynthetic <em>Synthetic</em>}'.
   * @return the meta object for the attribute '<em>Synthetic</em>'.
   * @see org.interphase.model.Measurement#isSynthetic()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Synthetic();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#isExcluded <em>Excluded</em>}'.
   * @return the meta object for the attribute '<em>Excluded</em>'.
   * @see org.interphase.model.Measurement#isExcluded()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Excluded();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.Measurement#getComment <em>Comment</em>}'.
   * @return the meta object for the attribute '<em>Comment</em>'.
   * @see org.interphase.model.Measurement#getComment()
   * @see #getMeasurement()
   * @generated
   */
  EAttribute getMeasurement_Comment();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.Measurement#getRuns <em>Runs</em>}'.
   * @return the meta object for the containment reference list '<em>Runs</em>'.
   * @see org.interphase.model.Measurement#getRuns()
   * @see #getMeasurement()
   * @generated
   */
  EReference getMeasurement_Runs();

  /**
   * Returns the meta object for class '{@link org.interphase.model.DataRef <em>Data Ref</em>}'.
   * @return the meta object for class '<em>Data Ref</em>'.
   * @see org.interphase.model.DataRef
   * @generated
   */
  EClass getDataRef();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataRef#getPath <em>Path</em>}'.
   * @return the meta object for the attribute '<em>Path</em>'.
   * @see org.interphase.model.DataRef#getPath()
   * @see #getDataRef()
   * @generated
   */
  EAttribute getDataRef_Path();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataRef#isLinked <em>Linked</em>}'.
   * @return the meta object for the attribute '<em>Linked</em>'.
   * @see org.interphase.model.DataRef#isLinked()
   * @see #getDataRef()
   * @generated
   */
  EAttribute getDataRef_Linked();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataRef#getSize <em>Size</em>}'.
   * @return the meta object for the attribute '<em>Size</em>'.
   * @see org.interphase.model.DataRef#getSize()
   * @see #getDataRef()
   * @generated
   */
  EAttribute getDataRef_Size();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataRef#getModified <em>Modified</em>}'.
   * @return the meta object for the attribute '<em>Modified</em>'.
   * @see org.interphase.model.DataRef#getModified()
   * @see #getDataRef()
   * @generated
   */
  EAttribute getDataRef_Modified();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.DataRef#getSha256 <em>Sha256</em>}'.
   * @return the meta object for the attribute '<em>Sha256</em>'.
   * @see org.interphase.model.DataRef#getSha256()
   * @see #getDataRef()
   * @generated
   */
  EAttribute getDataRef_Sha256();

  /**
   * Returns the meta object for class '{@link org.interphase.model.AnalysisRun <em>Analysis Run</em>}'.
   * @return the meta object for class '<em>Analysis Run</em>'.
   * @see org.interphase.model.AnalysisRun
   * @generated
   */
  EClass getAnalysisRun();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.AnalysisRun#getRecipe <em>Recipe</em>}'.
   * @return the meta object for the attribute '<em>Recipe</em>'.
   * @see org.interphase.model.AnalysisRun#getRecipe()
   * @see #getAnalysisRun()
   * @generated
   */
  EAttribute getAnalysisRun_Recipe();

  /**
   * Returns the meta object for the containment reference '{@link org.interphase.model.AnalysisRun#getResult <em>Result</em>}'.
   * @return the meta object for the containment reference '<em>Result</em>'.
   * @see org.interphase.model.AnalysisRun#getResult()
   * @see #getAnalysisRun()
   * @generated
   */
  EReference getAnalysisRun_Result();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.AnalysisRun#getCreated <em>Created</em>}'.
   * @return the meta object for the attribute '<em>Created</em>'.
   * @see org.interphase.model.AnalysisRun#getCreated()
   * @see #getAnalysisRun()
   * @generated
   */
  EAttribute getAnalysisRun_Created();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.AnalysisRun#getSoftware <em>Software</em>}'.
   * @return the meta object for the attribute '<em>Software</em>'.
   * @see org.interphase.model.AnalysisRun#getSoftware()
   * @see #getAnalysisRun()
   * @generated
   */
  EAttribute getAnalysisRun_Software();

  /**
   * Returns the meta object for the attribute list '{@link org.interphase.model.AnalysisRun#getInputs <em>Inputs</em>}'.
   * @return the meta object for the attribute list '<em>Inputs</em>'.
   * @see org.interphase.model.AnalysisRun#getInputs()
   * @see #getAnalysisRun()
   * @generated
   */
  EAttribute getAnalysisRun_Inputs();

  /**
   * Returns the meta object for the containment reference list '{@link org.interphase.model.AnalysisRun#getNumbers <em>Numbers</em>}'.
   * @return the meta object for the containment reference list '<em>Numbers</em>'.
   * @see org.interphase.model.AnalysisRun#getNumbers()
   * @see #getAnalysisRun()
   * @generated
   */
  EReference getAnalysisRun_Numbers();

  /**
   * Returns the meta object for the attribute list '{@link org.interphase.model.AnalysisRun#getWarnings <em>Warnings</em>}'.
   * @return the meta object for the attribute list '<em>Warnings</em>'.
   * @see org.interphase.model.AnalysisRun#getWarnings()
   * @see #getAnalysisRun()
   * @generated
   */
  EAttribute getAnalysisRun_Warnings();

  /**
   * Returns the meta object for class '{@link org.interphase.model.ResultNumber <em>Result Number</em>}'.
   * @return the meta object for class '<em>Result Number</em>'.
   * @see org.interphase.model.ResultNumber
   * @generated
   */
  EClass getResultNumber();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getName <em>Name</em>}'.
   * @return the meta object for the attribute '<em>Name</em>'.
   * @see org.interphase.model.ResultNumber#getName()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_Name();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getValue <em>Value</em>}'.
   * @return the meta object for the attribute '<em>Value</em>'.
   * @see org.interphase.model.ResultNumber#getValue()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_Value();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getStandardError <em>Standard Error</em>}'.
   * @return the meta object for the attribute '<em>Standard Error</em>'.
   * @see org.interphase.model.ResultNumber#getStandardError()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_StandardError();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getLower <em>Lower</em>}'.
   * @return the meta object for the attribute '<em>Lower</em>'.
   * @see org.interphase.model.ResultNumber#getLower()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_Lower();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getUpper <em>Upper</em>}'.
   * @return the meta object for the attribute '<em>Upper</em>'.
   * @see org.interphase.model.ResultNumber#getUpper()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_Upper();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getUnit <em>Unit</em>}'.
   * @return the meta object for the attribute '<em>Unit</em>'.
   * @see org.interphase.model.ResultNumber#getUnit()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_Unit();

  /**
   * Returns the meta object for the attribute '{@link org.interphase.model.ResultNumber#getMethod <em>Method</em>}'.
   * @return the meta object for the attribute '<em>Method</em>'.
   * @see org.interphase.model.ResultNumber#getMethod()
   * @see #getResultNumber()
   * @generated
   */
  EAttribute getResultNumber_Method();

  /**
   * Returns the meta object for enum '{@link org.interphase.model.ElectrodeRole <em>Electrode Role</em>}'.
   * @return the meta object for enum '<em>Electrode Role</em>'.
   * @see org.interphase.model.ElectrodeRole
   * @generated
   */
  EEnum getElectrodeRole();

  /**
   * Returns the meta object for enum '{@link org.interphase.model.EventKind <em>Event Kind</em>}'.
   * @return the meta object for enum '<em>Event Kind</em>'.
   * @see org.interphase.model.EventKind
   * @generated
   */
  EEnum getEventKind();

  /**
   * Returns the meta object for enum '{@link org.interphase.model.Symbol <em>Symbol</em>}'.
   * @return the meta object for enum '<em>Symbol</em>'.
   * @see org.interphase.model.Symbol
   * @generated
   */
  EEnum getSymbol();

  /**
   * Returns the meta object for enum '{@link org.interphase.model.MeasurementKind <em>Measurement Kind</em>}'.
   * @return the meta object for enum '<em>Measurement Kind</em>'.
   * @see org.interphase.model.MeasurementKind
   * @generated
   */
  EEnum getMeasurementKind();

  /**
   * Returns the meta object for data type '{@link java.time.LocalDateTime <em>Local Date Time</em>}'.
     * A date and time without zone, as ISO 8601.
   * @return the meta object for data type '<em>Local Date Time</em>'.
   * @see java.time.LocalDateTime
   * @generated
   */
  EDataType getLocalDateTime();

  /**
   * Returns the factory that creates the instances of the model.
   * @return the factory that creates the instances of the model.
   * @generated
   */
  InterphaseFactory getInterphaseFactory();

  /**
   * Defines literals for the meta objects that represent
   * <ul>
   *   <li>each class,</li>
   *   <li>each feature of each class,</li>
   *   <li>each enum,</li>
   *   <li>and each data type</li>
   * </ul>
   * @generated
   */
  interface Literals {
    /**
     * The meta object literal for the '{@link org.interphase.model.impl.IdentifiedImpl <em>Identified</em>}' class.
     * @see org.interphase.model.impl.IdentifiedImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getIdentified()
     * @generated
     */
    EClass IDENTIFIED = eINSTANCE.getIdentified();

    /**
     * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
     * @generated
     */
    EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute IDENTIFIED__NAME = eINSTANCE.getIdentified_Name();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ProjectImpl <em>Project</em>}' class.
     * @see org.interphase.model.impl.ProjectImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getProject()
     * @generated
     */
    EClass PROJECT = eINSTANCE.getProject();

    /**
     * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROJECT__FORMAT_VERSION = eINSTANCE.getProject_FormatVersion();

    /**
     * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROJECT__DESCRIPTION = eINSTANCE.getProject_Description();

    /**
     * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROJECT__CREATED = eINSTANCE.getProject_Created();

    /**
     * The meta object literal for the '<em><b>Experiments</b></em>' containment reference list feature.
     * @generated
     */
    EReference PROJECT__EXPERIMENTS = eINSTANCE.getProject_Experiments();

    /**
     * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
     * @generated
     */
    EReference PROJECT__RUNS = eINSTANCE.getProject_Runs();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ExperimentImpl <em>Experiment</em>}' class.
     * @see org.interphase.model.impl.ExperimentImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getExperiment()
     * @generated
     */
    EClass EXPERIMENT = eINSTANCE.getExperiment();

    /**
     * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
     * @generated
     */
    EAttribute EXPERIMENT__DESCRIPTION = eINSTANCE.getExperiment_Description();

    /**
     * The meta object literal for the '<em><b>Sample</b></em>' containment reference feature.
     * @generated
     */
    EReference EXPERIMENT__SAMPLE = eINSTANCE.getExperiment_Sample();

    /**
     * The meta object literal for the '<em><b>Electrolyte</b></em>' containment reference feature.
     * @generated
     */
    EReference EXPERIMENT__ELECTROLYTE = eINSTANCE.getExperiment_Electrolyte();

    /**
     * The meta object literal for the '<em><b>Cell</b></em>' containment reference feature.
     * @generated
     */
    EReference EXPERIMENT__CELL = eINSTANCE.getExperiment_Cell();

    /**
     * The meta object literal for the '<em><b>Probe</b></em>' containment reference feature.
     * @generated
     */
    EReference EXPERIMENT__PROBE = eINSTANCE.getExperiment_Probe();

    /**
     * The meta object literal for the '<em><b>Calibration</b></em>' containment reference feature.
     * @generated
     */
    EReference EXPERIMENT__CALIBRATION = eINSTANCE.getExperiment_Calibration();

    /**
     * The meta object literal for the '<em><b>Immersed</b></em>' attribute feature.
     * @generated
     */
    EAttribute EXPERIMENT__IMMERSED = eINSTANCE.getExperiment_Immersed();

    /**
     * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
     * @generated
     */
    EReference EXPERIMENT__EVENTS = eINSTANCE.getExperiment_Events();

    /**
     * The meta object literal for the '<em><b>Clocks</b></em>' containment reference list feature.
     * @generated
     */
    EReference EXPERIMENT__CLOCKS = eINSTANCE.getExperiment_Clocks();

    /**
     * The meta object literal for the '<em><b>Data Sets</b></em>' containment reference list feature.
     * @generated
     */
    EReference EXPERIMENT__DATA_SETS = eINSTANCE.getExperiment_DataSets();

    /**
     * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
     * @generated
     */
    EReference EXPERIMENT__RUNS = eINSTANCE.getExperiment_Runs();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.SampleImpl <em>Sample</em>}' class.
     * @see org.interphase.model.impl.SampleImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getSample()
     * @generated
     */
    EClass SAMPLE = eINSTANCE.getSample();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute SAMPLE__NAME = eINSTANCE.getSample_Name();

    /**
     * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
     * @generated
     */
    EAttribute SAMPLE__MATERIAL = eINSTANCE.getSample_Material();

    /**
     * The meta object literal for the '<em><b>Preparation</b></em>' attribute feature.
     * @generated
     */
    EAttribute SAMPLE__PREPARATION = eINSTANCE.getSample_Preparation();

    /**
     * The meta object literal for the '<em><b>Film Thickness</b></em>' attribute feature.
     * @generated
     */
    EAttribute SAMPLE__FILM_THICKNESS = eINSTANCE.getSample_FilmThickness();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ElectrolyteImpl <em>Electrolyte</em>}' class.
     * @see org.interphase.model.impl.ElectrolyteImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getElectrolyte()
     * @generated
     */
    EClass ELECTROLYTE = eINSTANCE.getElectrolyte();

    /**
     * The meta object literal for the '<em><b>Salts</b></em>' containment reference list feature.
     * @generated
     */
    EReference ELECTROLYTE__SALTS = eINSTANCE.getElectrolyte_Salts();

    /**
     * The meta object literal for the '<em><b>Solvents</b></em>' containment reference list feature.
     * @generated
     */
    EReference ELECTROLYTE__SOLVENTS = eINSTANCE.getElectrolyte_Solvents();

    /**
     * The meta object literal for the '<em><b>Additives</b></em>' containment reference list feature.
     * @generated
     */
    EReference ELECTROLYTE__ADDITIVES = eINSTANCE.getElectrolyte_Additives();

    /**
     * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
     * @generated
     */
    EAttribute ELECTROLYTE__VOLUME = eINSTANCE.getElectrolyte_Volume();

    /**
     * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
     * @generated
     */
    EAttribute ELECTROLYTE__LABEL = eINSTANCE.getElectrolyte_Label();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.SaltImpl <em>Salt</em>}' class.
     * @see org.interphase.model.impl.SaltImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getSalt()
     * @generated
     */
    EClass SALT = eINSTANCE.getSalt();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute SALT__NAME = eINSTANCE.getSalt_Name();

    /**
     * The meta object literal for the '<em><b>Molarity</b></em>' attribute feature.
     * @generated
     */
    EAttribute SALT__MOLARITY = eINSTANCE.getSalt_Molarity();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.SolventImpl <em>Solvent</em>}' class.
     * @see org.interphase.model.impl.SolventImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getSolvent()
     * @generated
     */
    EClass SOLVENT = eINSTANCE.getSolvent();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute SOLVENT__NAME = eINSTANCE.getSolvent_Name();

    /**
     * The meta object literal for the '<em><b>Parts</b></em>' attribute feature.
     * @generated
     */
    EAttribute SOLVENT__PARTS = eINSTANCE.getSolvent_Parts();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.AdditiveImpl <em>Additive</em>}' class.
     * @see org.interphase.model.impl.AdditiveImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getAdditive()
     * @generated
     */
    EClass ADDITIVE = eINSTANCE.getAdditive();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute ADDITIVE__NAME = eINSTANCE.getAdditive_Name();

    /**
     * The meta object literal for the '<em><b>Weight Percent</b></em>' attribute feature.
     * @generated
     */
    EAttribute ADDITIVE__WEIGHT_PERCENT = eINSTANCE.getAdditive_WeightPercent();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.CellImpl <em>Cell</em>}' class.
     * @see org.interphase.model.impl.CellImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getCell()
     * @generated
     */
    EClass CELL = eINSTANCE.getCell();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute CELL__NAME = eINSTANCE.getCell_Name();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * @generated
     */
    EAttribute CELL__KIND = eINSTANCE.getCell_Kind();

    /**
     * The meta object literal for the '<em><b>Electrodes</b></em>' containment reference list feature.
     * @generated
     */
    EReference CELL__ELECTRODES = eINSTANCE.getCell_Electrodes();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ElectrodeImpl <em>Electrode</em>}' class.
     * @see org.interphase.model.impl.ElectrodeImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getElectrode()
     * @generated
     */
    EClass ELECTRODE = eINSTANCE.getElectrode();

    /**
     * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
     * @generated
     */
    EAttribute ELECTRODE__ROLE = eINSTANCE.getElectrode_Role();

    /**
     * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
     * @generated
     */
    EAttribute ELECTRODE__MATERIAL = eINSTANCE.getElectrode_Material();

    /**
     * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
     * @generated
     */
    EAttribute ELECTRODE__AREA = eINSTANCE.getElectrode_Area();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ProbeImpl <em>Probe</em>}' class.
     * @see org.interphase.model.impl.ProbeImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getProbe()
     * @generated
     */
    EClass PROBE = eINSTANCE.getProbe();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__NAME = eINSTANCE.getProbe_Name();

    /**
     * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__TYPE = eINSTANCE.getProbe_Type();

    /**
     * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__SERIAL = eINSTANCE.getProbe_Serial();

    /**
     * The meta object literal for the '<em><b>Spring Constant</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__SPRING_CONSTANT = eINSTANCE.getProbe_SpringConstant();

    /**
     * The meta object literal for the '<em><b>Spring Constant Error</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__SPRING_CONSTANT_ERROR = eINSTANCE.getProbe_SpringConstantError();

    /**
     * The meta object literal for the '<em><b>Tip Radius</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__TIP_RADIUS = eINSTANCE.getProbe_TipRadius();

    /**
     * The meta object literal for the '<em><b>Tip Radius Error</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__TIP_RADIUS_ERROR = eINSTANCE.getProbe_TipRadiusError();

    /**
     * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
     * @generated
     */
    EAttribute PROBE__SOURCE = eINSTANCE.getProbe_Source();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.CalibrationImpl <em>Calibration</em>}' class.
     * @see org.interphase.model.impl.CalibrationImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getCalibration()
     * @generated
     */
    EClass CALIBRATION = eINSTANCE.getCalibration();

    /**
     * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
     * @generated
     */
    EReference CALIBRATION__FILE = eINSTANCE.getCalibration_File();

    /**
     * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
     * @generated
     */
    EAttribute CALIBRATION__DATE = eINSTANCE.getCalibration_Date();

    /**
     * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
     * @generated
     */
    EAttribute CALIBRATION__NOTE = eINSTANCE.getCalibration_Note();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.EventImpl <em>Event</em>}' class.
     * @see org.interphase.model.impl.EventImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getEvent()
     * @generated
     */
    EClass EVENT = eINSTANCE.getEvent();

    /**
     * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
     * @generated
     */
    EAttribute EVENT__TIME = eINSTANCE.getEvent_Time();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * @generated
     */
    EAttribute EVENT__KIND = eINSTANCE.getEvent_Kind();

    /**
     * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
     * @generated
     */
    EAttribute EVENT__TEXT = eINSTANCE.getEvent_Text();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ClockImpl <em>Clock</em>}' class.
     * @see org.interphase.model.impl.ClockImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getClock()
     * @generated
     */
    EClass CLOCK = eINSTANCE.getClock();

    /**
     * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
     * @generated
     */
    EAttribute CLOCK__DEVICE = eINSTANCE.getClock_Device();

    /**
     * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
     * @generated
     */
    EAttribute CLOCK__OFFSET = eINSTANCE.getClock_Offset();

    /**
     * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
     * @generated
     */
    EAttribute CLOCK__NOTE = eINSTANCE.getClock_Note();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.DataSetImpl <em>Data Set</em>}' class.
     * @see org.interphase.model.impl.DataSetImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getDataSet()
     * @generated
     */
    EClass DATA_SET = eINSTANCE.getDataSet();

    /**
     * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_SET__COLOUR = eINSTANCE.getDataSet_Colour();

    /**
     * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_SET__SYMBOL = eINSTANCE.getDataSet_Symbol();

    /**
     * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
     * @generated
     */
    EReference DATA_SET__MEASUREMENTS = eINSTANCE.getDataSet_Measurements();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.MeasurementImpl <em>Measurement</em>}' class.
     * @see org.interphase.model.impl.MeasurementImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getMeasurement()
     * @generated
     */
    EClass MEASUREMENT = eINSTANCE.getMeasurement();

    /**
     * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__KIND = eINSTANCE.getMeasurement_Kind();

    /**
     * The meta object literal for the '<em><b>Data</b></em>' containment reference feature.
     * @generated
     */
    EReference MEASUREMENT__DATA = eINSTANCE.getMeasurement_Data();

    /**
     * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__START = eINSTANCE.getMeasurement_Start();

    /**
     * The meta object literal for the '<em><b>End</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__END = eINSTANCE.getMeasurement_End();

    /**
     * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__WIDTH = eINSTANCE.getMeasurement_Width();

    /**
     * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__HEIGHT = eINSTANCE.getMeasurement_Height();

    /**
     * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__COLUMNS = eINSTANCE.getMeasurement_Columns();

    /**
     * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__ROWS = eINSTANCE.getMeasurement_Rows();

    /**
     * The meta object literal for the '<em><b>Channels</b></em>' attribute list feature.
     * @generated
     */
    EAttribute MEASUREMENT__CHANNELS = eINSTANCE.getMeasurement_Channels();

    /**
     * The meta object literal for the '<em><b>Thresholds</b></em>' attribute list feature.
     * @generated
     */
    EAttribute MEASUREMENT__THRESHOLDS = eINSTANCE.getMeasurement_Thresholds();

    /**
     * The meta object literal for the '<em><b>Start Means</b></em>' attribute list feature.
     * @generated
     */
    EAttribute MEASUREMENT__START_MEANS = eINSTANCE.getMeasurement_StartMeans();

    /**
     * The meta object literal for the '<em><b>Synthetic</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__SYNTHETIC = eINSTANCE.getMeasurement_Synthetic();

    /**
     * The meta object literal for the '<em><b>Excluded</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__EXCLUDED = eINSTANCE.getMeasurement_Excluded();

    /**
     * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
     * @generated
     */
    EAttribute MEASUREMENT__COMMENT = eINSTANCE.getMeasurement_Comment();

    /**
     * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
     * @generated
     */
    EReference MEASUREMENT__RUNS = eINSTANCE.getMeasurement_Runs();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.DataRefImpl <em>Data Ref</em>}' class.
     * @see org.interphase.model.impl.DataRefImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getDataRef()
     * @generated
     */
    EClass DATA_REF = eINSTANCE.getDataRef();

    /**
     * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_REF__PATH = eINSTANCE.getDataRef_Path();

    /**
     * The meta object literal for the '<em><b>Linked</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_REF__LINKED = eINSTANCE.getDataRef_Linked();

    /**
     * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_REF__SIZE = eINSTANCE.getDataRef_Size();

    /**
     * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_REF__MODIFIED = eINSTANCE.getDataRef_Modified();

    /**
     * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
     * @generated
     */
    EAttribute DATA_REF__SHA256 = eINSTANCE.getDataRef_Sha256();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.AnalysisRunImpl <em>Analysis Run</em>}' class.
     * @see org.interphase.model.impl.AnalysisRunImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getAnalysisRun()
     * @generated
     */
    EClass ANALYSIS_RUN = eINSTANCE.getAnalysisRun();

    /**
     * The meta object literal for the '<em><b>Recipe</b></em>' attribute feature.
     * @generated
     */
    EAttribute ANALYSIS_RUN__RECIPE = eINSTANCE.getAnalysisRun_Recipe();

    /**
     * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
     * @generated
     */
    EReference ANALYSIS_RUN__RESULT = eINSTANCE.getAnalysisRun_Result();

    /**
     * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
     * @generated
     */
    EAttribute ANALYSIS_RUN__CREATED = eINSTANCE.getAnalysisRun_Created();

    /**
     * The meta object literal for the '<em><b>Software</b></em>' attribute feature.
     * @generated
     */
    EAttribute ANALYSIS_RUN__SOFTWARE = eINSTANCE.getAnalysisRun_Software();

    /**
     * The meta object literal for the '<em><b>Inputs</b></em>' attribute list feature.
     * @generated
     */
    EAttribute ANALYSIS_RUN__INPUTS = eINSTANCE.getAnalysisRun_Inputs();

    /**
     * The meta object literal for the '<em><b>Numbers</b></em>' containment reference list feature.
     * @generated
     */
    EReference ANALYSIS_RUN__NUMBERS = eINSTANCE.getAnalysisRun_Numbers();

    /**
     * The meta object literal for the '<em><b>Warnings</b></em>' attribute list feature.
     * @generated
     */
    EAttribute ANALYSIS_RUN__WARNINGS = eINSTANCE.getAnalysisRun_Warnings();

    /**
     * The meta object literal for the '{@link org.interphase.model.impl.ResultNumberImpl <em>Result Number</em>}' class.
     * @see org.interphase.model.impl.ResultNumberImpl
     * @see org.interphase.model.impl.InterphasePackageImpl#getResultNumber()
     * @generated
     */
    EClass RESULT_NUMBER = eINSTANCE.getResultNumber();

    /**
     * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__NAME = eINSTANCE.getResultNumber_Name();

    /**
     * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__VALUE = eINSTANCE.getResultNumber_Value();

    /**
     * The meta object literal for the '<em><b>Standard Error</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__STANDARD_ERROR = eINSTANCE.getResultNumber_StandardError();

    /**
     * The meta object literal for the '<em><b>Lower</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__LOWER = eINSTANCE.getResultNumber_Lower();

    /**
     * The meta object literal for the '<em><b>Upper</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__UPPER = eINSTANCE.getResultNumber_Upper();

    /**
     * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__UNIT = eINSTANCE.getResultNumber_Unit();

    /**
     * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
     * @generated
     */
    EAttribute RESULT_NUMBER__METHOD = eINSTANCE.getResultNumber_Method();

    /**
     * The meta object literal for the '{@link org.interphase.model.ElectrodeRole <em>Electrode Role</em>}' enum.
     * @see org.interphase.model.ElectrodeRole
     * @see org.interphase.model.impl.InterphasePackageImpl#getElectrodeRole()
     * @generated
     */
    EEnum ELECTRODE_ROLE = eINSTANCE.getElectrodeRole();

    /**
     * The meta object literal for the '{@link org.interphase.model.EventKind <em>Event Kind</em>}' enum.
     * @see org.interphase.model.EventKind
     * @see org.interphase.model.impl.InterphasePackageImpl#getEventKind()
     * @generated
     */
    EEnum EVENT_KIND = eINSTANCE.getEventKind();

    /**
     * The meta object literal for the '{@link org.interphase.model.Symbol <em>Symbol</em>}' enum.
     * @see org.interphase.model.Symbol
     * @see org.interphase.model.impl.InterphasePackageImpl#getSymbol()
     * @generated
     */
    EEnum SYMBOL = eINSTANCE.getSymbol();

    /**
     * The meta object literal for the '{@link org.interphase.model.MeasurementKind <em>Measurement Kind</em>}' enum.
     * @see org.interphase.model.MeasurementKind
     * @see org.interphase.model.impl.InterphasePackageImpl#getMeasurementKind()
     * @generated
     */
    EEnum MEASUREMENT_KIND = eINSTANCE.getMeasurementKind();

    /**
     * The meta object literal for the '<em>Local Date Time</em>' data type.
     * @see java.time.LocalDateTime
     * @see org.interphase.model.impl.InterphasePackageImpl#getLocalDateTime()
     * @generated
     */
    EDataType LOCAL_DATE_TIME = eINSTANCE.getLocalDateTime();

  }

} //InterphasePackage
