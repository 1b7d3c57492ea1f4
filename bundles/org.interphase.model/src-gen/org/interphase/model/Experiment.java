package org.interphase.model;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Experiment</b></em>'.
 *
 * One sample in one cell, and all that was measured on it.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Experiment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getSample <em>Sample</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getElectrolyte <em>Electrolyte</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getCell <em>Cell</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getProbe <em>Probe</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getCalibration <em>Calibration</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getImmersed <em>Immersed</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getEvents <em>Events</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getClocks <em>Clocks</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getDataSets <em>Data Sets</em>}</li>
 *   <li>{@link org.interphase.model.Experiment#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getExperiment()
 * @generated
 */
public interface Experiment extends Identified {
  /**
   * Returns the value of the '<em><b>Description</b></em>' attribute.
   * The default value is <code>""</code>.
   * Free text.
   * @return the value of the '<em>Description</em>' attribute.
   * @see #setDescription(String)
   * @see org.interphase.model.InterphasePackage#getExperiment_Description()
   * @generated
   */
  String getDescription();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getDescription <em>Description</em>}' attribute.
   * @param value the new value of the '<em>Description</em>' attribute.
   * @see #getDescription()
   * @generated
   */
  void setDescription(String value);

  /**
   * Returns the value of the '<em><b>Sample</b></em>' containment reference.
   * What is measured; null when not stated.
   * @return the value of the '<em>Sample</em>' containment reference.
   * @see #setSample(Sample)
   * @see org.interphase.model.InterphasePackage#getExperiment_Sample()
   * @generated
   */
  Sample getSample();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getSample <em>Sample</em>}' containment reference.
   * @param value the new value of the '<em>Sample</em>' containment reference.
   * @see #getSample()
   * @generated
   */
  void setSample(Sample value);

  /**
   * Returns the value of the '<em><b>Electrolyte</b></em>' containment reference.
   * Null when not stated, or dry.
   * @return the value of the '<em>Electrolyte</em>' containment reference.
   * @see #setElectrolyte(Electrolyte)
   * @see org.interphase.model.InterphasePackage#getExperiment_Electrolyte()
   * @generated
   */
  Electrolyte getElectrolyte();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getElectrolyte <em>Electrolyte</em>}' containment reference.
   * @param value the new value of the '<em>Electrolyte</em>' containment reference.
   * @see #getElectrolyte()
   * @generated
   */
  void setElectrolyte(Electrolyte value);

  /**
   * Returns the value of the '<em><b>Cell</b></em>' containment reference.
   * Null when not stated.
   * @return the value of the '<em>Cell</em>' containment reference.
   * @see #setCell(Cell)
   * @see org.interphase.model.InterphasePackage#getExperiment_Cell()
   * @generated
   */
  Cell getCell();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getCell <em>Cell</em>}' containment reference.
   * @param value the new value of the '<em>Cell</em>' containment reference.
   * @see #getCell()
   * @generated
   */
  void setCell(Cell value);

  /**
   * Returns the value of the '<em><b>Probe</b></em>' containment reference.
   * Null when not stated.
   * @return the value of the '<em>Probe</em>' containment reference.
   * @see #setProbe(Probe)
   * @see org.interphase.model.InterphasePackage#getExperiment_Probe()
   * @generated
   */
  Probe getProbe();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getProbe <em>Probe</em>}' containment reference.
   * @param value the new value of the '<em>Probe</em>' containment reference.
   * @see #getProbe()
   * @generated
   */
  void setProbe(Probe value);

  /**
   * Returns the value of the '<em><b>Calibration</b></em>' containment reference.
   * Null when not stated.
   * @return the value of the '<em>Calibration</em>' containment reference.
   * @see #setCalibration(Calibration)
   * @see org.interphase.model.InterphasePackage#getExperiment_Calibration()
   * @generated
   */
  Calibration getCalibration();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getCalibration <em>Calibration</em>}' containment reference.
   * @param value the new value of the '<em>Calibration</em>' containment reference.
   * @see #getCalibration()
   * @generated
   */
  void setCalibration(Calibration value);

  /**
   * Returns the value of the '<em><b>Immersed</b></em>' attribute.
   * The moment at which electrolyte met the sample, in the instrument's local time: the zero of immersion time; null when not stated.
   * @return the value of the '<em>Immersed</em>' attribute.
   * @see #setImmersed(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getExperiment_Immersed()
   * @generated
   */
  LocalDateTime getImmersed();

  /**
   * Sets the value of the '{@link org.interphase.model.Experiment#getImmersed <em>Immersed</em>}' attribute.
   * @param value the new value of the '<em>Immersed</em>' attribute.
   * @see #getImmersed()
   * @generated
   */
  void setImmersed(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>Events</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Event}.
   * What happened during the experiment.
   * @return the value of the '<em>Events</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getExperiment_Events()
   * @generated
   */
  EList<Event> getEvents();

  /**
   * Returns the value of the '<em><b>Clocks</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Clock}.
   * How far other devices' clocks are off.
   * @return the value of the '<em>Clocks</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getExperiment_Clocks()
   * @generated
   */
  EList<Clock> getClocks();

  /**
   * Returns the value of the '<em><b>Data Sets</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.DataSet}.
   * The measurements, grouped as they are drawn.
   * @return the value of the '<em>Data Sets</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getExperiment_DataSets()
   * @generated
   */
  EList<DataSet> getDataSets();

  /**
   * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.AnalysisRun}.
   * Analyses of it, the oldest first.
   * @return the value of the '<em>Runs</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getExperiment_Runs()
   * @generated
   */
  EList<AnalysisRun> getRuns();

} // Experiment
