package org.interphase.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.interphase.model.InterphasePackage
 * @generated
 */
public interface InterphaseFactory extends EFactory {
  /**
   * The singleton instance of the factory.
   * @generated
   */
  InterphaseFactory eINSTANCE = org.interphase.model.impl.InterphaseFactoryImpl.init();

  /**
   * Returns a new object of class '<em>Project</em>'.
   * @return a new object of class '<em>Project</em>'.
   * @generated
   */
  Project createProject();

  /**
   * Returns a new object of class '<em>Experiment</em>'.
   * @return a new object of class '<em>Experiment</em>'.
   * @generated
   */
  Experiment createExperiment();

  /**
   * Returns a new object of class '<em>Sample</em>'.
   * @return a new object of class '<em>Sample</em>'.
   * @generated
   */
  Sample createSample();

  /**
   * Returns a new object of class '<em>Electrolyte</em>'.
   * @return a new object of class '<em>Electrolyte</em>'.
   * @generated
   */
  Electrolyte createElectrolyte();

  /**
   * Returns a new object of class '<em>Salt</em>'.
   * @return a new object of class '<em>Salt</em>'.
   * @generated
   */
  Salt createSalt();

  /**
   * Returns a new object of class '<em>Solvent</em>'.
   * @return a new object of class '<em>Solvent</em>'.
   * @generated
   */
  Solvent createSolvent();

  /**
   * Returns a new object of class '<em>Additive</em>'.
   * @return a new object of class '<em>Additive</em>'.
   * @generated
   */
  Additive createAdditive();

  /**
   * Returns a new object of class '<em>Cell</em>'.
   * @return a new object of class '<em>Cell</em>'.
   * @generated
   */
  Cell createCell();

  /**
   * Returns a new object of class '<em>Electrode</em>'.
   * @return a new object of class '<em>Electrode</em>'.
   * @generated
   */
  Electrode createElectrode();

  /**
   * Returns a new object of class '<em>Probe</em>'.
   * @return a new object of class '<em>Probe</em>'.
   * @generated
   */
  Probe createProbe();

  /**
   * Returns a new object of class '<em>Calibration</em>'.
   * @return a new object of class '<em>Calibration</em>'.
   * @generated
   */
  Calibration createCalibration();

  /**
   * Returns a new object of class '<em>Event</em>'.
   * @return a new object of class '<em>Event</em>'.
   * @generated
   */
  Event createEvent();

  /**
   * Returns a new object of class '<em>Clock</em>'.
   * @return a new object of class '<em>Clock</em>'.
   * @generated
   */
  Clock createClock();

  /**
   * Returns a new object of class '<em>Data Set</em>'.
   * @return a new object of class '<em>Data Set</em>'.
   * @generated
   */
  DataSet createDataSet();

  /**
   * Returns a new object of class '<em>Measurement</em>'.
   * @return a new object of class '<em>Measurement</em>'.
   * @generated
   */
  Measurement createMeasurement();

  /**
   * Returns a new object of class '<em>Data Ref</em>'.
   * @return a new object of class '<em>Data Ref</em>'.
   * @generated
   */
  DataRef createDataRef();

  /**
   * Returns a new object of class '<em>Analysis Run</em>'.
   * @return a new object of class '<em>Analysis Run</em>'.
   * @generated
   */
  AnalysisRun createAnalysisRun();

  /**
   * Returns a new object of class '<em>Result Number</em>'.
   * @return a new object of class '<em>Result Number</em>'.
   * @generated
   */
  ResultNumber createResultNumber();

  /**
   * Returns the package supported by this factory.
   * @return the package supported by this factory.
   * @generated
   */
  InterphasePackage getInterphasePackage();

} //InterphaseFactory
