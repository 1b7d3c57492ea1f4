package org.interphase.model;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Project</b></em>'.
 *
 * The root of a project file.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Project#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.interphase.model.Project#getDescription <em>Description</em>}</li>
 *   <li>{@link org.interphase.model.Project#getCreated <em>Created</em>}</li>
 *   <li>{@link org.interphase.model.Project#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.interphase.model.Project#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getProject()
 * @generated
 */
public interface Project extends Identified {
  /**
   * Returns the value of the '<em><b>Format Version</b></em>' attribute.
   * The default value is <code>"1"</code>.
   * The version of the file's format, not of the program. Its default is the version that this program writes.
   * @return the value of the '<em>Format Version</em>' attribute.
   * @see #setFormatVersion(int)
   * @see org.interphase.model.InterphasePackage#getProject_FormatVersion()
   * @generated
   */
  int getFormatVersion();

  /**
   * Sets the value of the '{@link org.interphase.model.Project#getFormatVersion <em>Format Version</em>}' attribute.
   * @param value the new value of the '<em>Format Version</em>' attribute.
   * @see #getFormatVersion()
   * @generated
   */
  void setFormatVersion(int value);

  /**
   * Returns the value of the '<em><b>Description</b></em>' attribute.
   * The default value is <code>""</code>.
   * Free text.
   * @return the value of the '<em>Description</em>' attribute.
   * @see #setDescription(String)
   * @see org.interphase.model.InterphasePackage#getProject_Description()
   * @generated
   */
  String getDescription();

  /**
   * Sets the value of the '{@link org.interphase.model.Project#getDescription <em>Description</em>}' attribute.
   * @param value the new value of the '<em>Description</em>' attribute.
   * @see #getDescription()
   * @generated
   */
  void setDescription(String value);

  /**
   * Returns the value of the '<em><b>Created</b></em>' attribute.
   * When the project was made, local time; null when unknown.
   * @return the value of the '<em>Created</em>' attribute.
   * @see #setCreated(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getProject_Created()
   * @generated
   */
  LocalDateTime getCreated();

  /**
   * Sets the value of the '{@link org.interphase.model.Project#getCreated <em>Created</em>}' attribute.
   * @param value the new value of the '<em>Created</em>' attribute.
   * @see #getCreated()
   * @generated
   */
  void setCreated(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Experiment}.
   * The experiments.
   * @return the value of the '<em>Experiments</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getProject_Experiments()
   * @generated
   */
  EList<Experiment> getExperiments();

  /**
   * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.AnalysisRun}.
   * Analyses across experiments, the oldest first.
   * @return the value of the '<em>Runs</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getProject_Runs()
   * @generated
   */
  EList<AnalysisRun> getRuns();

} // Project
