package org.interphase.model;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Analysis Run</b></em>'.
 *
 * One analysis: what was asked, of what, and what came out.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.AnalysisRun#getRecipe <em>Recipe</em>}</li>
 *   <li>{@link org.interphase.model.AnalysisRun#getResult <em>Result</em>}</li>
 *   <li>{@link org.interphase.model.AnalysisRun#getCreated <em>Created</em>}</li>
 *   <li>{@link org.interphase.model.AnalysisRun#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.interphase.model.AnalysisRun#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.interphase.model.AnalysisRun#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link org.interphase.model.AnalysisRun#getWarnings <em>Warnings</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getAnalysisRun()
 * @generated
 */
public interface AnalysisRun extends Identified {
  /**
   * Returns the value of the '<em><b>Recipe</b></em>' attribute.
   * The default value is <code>""</code>.
   * The recipe as JSON.
   * @return the value of the '<em>Recipe</em>' attribute.
   * @see #setRecipe(String)
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Recipe()
   * @generated
   */
  String getRecipe();

  /**
   * Sets the value of the '{@link org.interphase.model.AnalysisRun#getRecipe <em>Recipe</em>}' attribute.
   * @param value the new value of the '<em>Recipe</em>' attribute.
   * @see #getRecipe()
   * @generated
   */
  void setRecipe(String value);

  /**
   * Returns the value of the '<em><b>Result</b></em>' containment reference.
   * The file of the whole result; null while there is none.
   * @return the value of the '<em>Result</em>' containment reference.
   * @see #setResult(DataRef)
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Result()
   * @generated
   */
  DataRef getResult();

  /**
   * Sets the value of the '{@link org.interphase.model.AnalysisRun#getResult <em>Result</em>}' containment reference.
   * @param value the new value of the '<em>Result</em>' containment reference.
   * @see #getResult()
   * @generated
   */
  void setResult(DataRef value);

  /**
   * Returns the value of the '<em><b>Created</b></em>' attribute.
   * Local time; null when unknown.
   * @return the value of the '<em>Created</em>' attribute.
   * @see #setCreated(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Created()
   * @generated
   */
  LocalDateTime getCreated();

  /**
   * Sets the value of the '{@link org.interphase.model.AnalysisRun#getCreated <em>Created</em>}' attribute.
   * @param value the new value of the '<em>Created</em>' attribute.
   * @see #getCreated()
   * @generated
   */
  void setCreated(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>Software</b></em>' attribute.
   * The default value is <code>""</code>.
   * Name and version of what computed it.
   * @return the value of the '<em>Software</em>' attribute.
   * @see #setSoftware(String)
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Software()
   * @generated
   */
  String getSoftware();

  /**
   * Sets the value of the '{@link org.interphase.model.AnalysisRun#getSoftware <em>Software</em>}' attribute.
   * @param value the new value of the '<em>Software</em>' attribute.
   * @see #getSoftware()
   * @generated
   */
  void setSoftware(String value);

  /**
   * Returns the value of the '<em><b>Inputs</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * The SHA-256 of every file it read.
   * @return the value of the '<em>Inputs</em>' attribute list.
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Inputs()
   * @generated
   */
  EList<String> getInputs();

  /**
   * Returns the value of the '<em><b>Numbers</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.ResultNumber}.
   * The numbers that came out.
   * @return the value of the '<em>Numbers</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Numbers()
   * @generated
   */
  EList<ResultNumber> getNumbers();

  /**
   * Returns the value of the '<em><b>Warnings</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * What to keep in mind, in words.
   * @return the value of the '<em>Warnings</em>' attribute list.
   * @see org.interphase.model.InterphasePackage#getAnalysisRun_Warnings()
   * @generated
   */
  EList<String> getWarnings();

} // AnalysisRun
