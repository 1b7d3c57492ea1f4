package org.interphase.model;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Measurement</b></em>'.
 *
 * One measured file.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Measurement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getData <em>Data</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getStart <em>Start</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getEnd <em>End</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getWidth <em>Width</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getHeight <em>Height</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getRows <em>Rows</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getStartMeans <em>Start Means</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#isSynthetic <em>Synthetic</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#isExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getComment <em>Comment</em>}</li>
 *   <li>{@link org.interphase.model.Measurement#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getMeasurement()
 * @generated
 */
public interface Measurement extends Identified {
  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The default value is <code>"other"</code>.
   * The literals are from the enumeration {@link org.interphase.model.MeasurementKind}.
   * What it holds.
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.interphase.model.MeasurementKind
   * @see #setKind(MeasurementKind)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Kind()
   * @generated
   */
  MeasurementKind getKind();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getKind <em>Kind</em>}' attribute.
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.interphase.model.MeasurementKind
   * @see #getKind()
   * @generated
   */
  void setKind(MeasurementKind value);

  /**
   * Returns the value of the '<em><b>Data</b></em>' containment reference.
   * The file; null when there is none.
   * @return the value of the '<em>Data</em>' containment reference.
   * @see #setData(DataRef)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Data()
   * @generated
   */
  DataRef getData();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getData <em>Data</em>}' containment reference.
   * @param value the new value of the '<em>Data</em>' containment reference.
   * @see #getData()
   * @generated
   */
  void setData(DataRef value);

  /**
   * Returns the value of the '<em><b>Start</b></em>' attribute.
   * The instrument's local time; null when unknown.
   * @return the value of the '<em>Start</em>' attribute.
   * @see #setStart(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Start()
   * @generated
   */
  LocalDateTime getStart();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getStart <em>Start</em>}' attribute.
   * @param value the new value of the '<em>Start</em>' attribute.
   * @see #getStart()
   * @generated
   */
  void setStart(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>End</b></em>' attribute.
   * The instrument's local time; null when unknown.
   * @return the value of the '<em>End</em>' attribute.
   * @see #setEnd(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getMeasurement_End()
   * @generated
   */
  LocalDateTime getEnd();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getEnd <em>End</em>}' attribute.
   * @param value the new value of the '<em>End</em>' attribute.
   * @see #getEnd()
   * @generated
   */
  void setEnd(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>Width</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Width of the scan in m; NaN when unknown.
   * @return the value of the '<em>Width</em>' attribute.
   * @see #setWidth(double)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Width()
   * @generated
   */
  double getWidth();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getWidth <em>Width</em>}' attribute.
   * @param value the new value of the '<em>Width</em>' attribute.
   * @see #getWidth()
   * @generated
   */
  void setWidth(double value);

  /**
   * Returns the value of the '<em><b>Height</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Height of the scan in m; NaN when unknown.
   * @return the value of the '<em>Height</em>' attribute.
   * @see #setHeight(double)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Height()
   * @generated
   */
  double getHeight();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getHeight <em>Height</em>}' attribute.
   * @param value the new value of the '<em>Height</em>' attribute.
   * @see #getHeight()
   * @generated
   */
  void setHeight(double value);

  /**
   * Returns the value of the '<em><b>Columns</b></em>' attribute.
   * Pixels in a row; 0 when unknown.
   * @return the value of the '<em>Columns</em>' attribute.
   * @see #setColumns(int)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Columns()
   * @generated
   */
  int getColumns();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getColumns <em>Columns</em>}' attribute.
   * @param value the new value of the '<em>Columns</em>' attribute.
   * @see #getColumns()
   * @generated
   */
  void setColumns(int value);

  /**
   * Returns the value of the '<em><b>Rows</b></em>' attribute.
   * Rows of pixels; 0 when unknown.
   * @return the value of the '<em>Rows</em>' attribute.
   * @see #setRows(int)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Rows()
   * @generated
   */
  int getRows();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getRows <em>Rows</em>}' attribute.
   * @param value the new value of the '<em>Rows</em>' attribute.
   * @see #getRows()
   * @generated
   */
  void setRows(int value);

  /**
   * Returns the value of the '<em><b>Channels</b></em>' attribute list.
   * The list contents are of type {@link java.lang.String}.
   * The names of the channels.
   * @return the value of the '<em>Channels</em>' attribute list.
   * @see org.interphase.model.InterphasePackage#getMeasurement_Channels()
   * @generated
   */
  EList<String> getChannels();

  /**
   * Returns the value of the '<em><b>Thresholds</b></em>' attribute list.
   * The list contents are of type {@link java.lang.Double}.
   * Where a person divides its map of the modulus into classes, in Pa, rising; empty for the intersections of the fitted Gaussians.
   * @return the value of the '<em>Thresholds</em>' attribute list.
   * @see org.interphase.model.InterphasePackage#getMeasurement_Thresholds()
   * @generated
   */
  EList<Double> getThresholds();

  /**
   * Returns the value of the '<em><b>Start Means</b></em>' attribute list.
   * The list contents are of type {@link java.lang.Double}.
   * The means at which a person starts the fit of Gaussians to its map of the modulus, in Pa, rising; empty for random starts.
   * @return the value of the '<em>Start Means</em>' attribute list.
   * @see org.interphase.model.InterphasePackage#getMeasurement_StartMeans()
   * @generated
   */
  EList<Double> getStartMeans();

  /**
   * Returns the value of the '<em><b>Synthetic</b></em>' attribute.
   * Whether it was computed instead of measured.
   * @return the value of the '<em>Synthetic</em>' attribute.
   * @see #setSynthetic(boolean)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Synthetic()
   * @generated
   */
  boolean isSynthetic();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#isSynthetic <em>Synthetic</em>}' attribute.
   * @param value the new value of the '<em>Synthetic</em>' attribute.
   * @see #isSynthetic()
   * @generated
   */
  void setSynthetic(boolean value);

  /**
   * Returns the value of the '<em><b>Excluded</b></em>' attribute.
   * Whether people took it out of the evaluation.
   * @return the value of the '<em>Excluded</em>' attribute.
   * @see #setExcluded(boolean)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Excluded()
   * @generated
   */
  boolean isExcluded();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#isExcluded <em>Excluded</em>}' attribute.
   * @param value the new value of the '<em>Excluded</em>' attribute.
   * @see #isExcluded()
   * @generated
   */
  void setExcluded(boolean value);

  /**
   * Returns the value of the '<em><b>Comment</b></em>' attribute.
   * The default value is <code>""</code>.
   * Free text.
   * @return the value of the '<em>Comment</em>' attribute.
   * @see #setComment(String)
   * @see org.interphase.model.InterphasePackage#getMeasurement_Comment()
   * @generated
   */
  String getComment();

  /**
   * Sets the value of the '{@link org.interphase.model.Measurement#getComment <em>Comment</em>}' attribute.
   * @param value the new value of the '<em>Comment</em>' attribute.
   * @see #getComment()
   * @generated
   */
  void setComment(String value);

  /**
   * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.AnalysisRun}.
   * Analyses of it, the oldest first.
   * @return the value of the '<em>Runs</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getMeasurement_Runs()
   * @generated
   */
  EList<AnalysisRun> getRuns();

} // Measurement
