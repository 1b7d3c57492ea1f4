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
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;

/**
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getThresholds <em>Thresholds</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getStartMeans <em>Start Means</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#isSynthetic <em>Synthetic</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#isExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.interphase.model.impl.MeasurementImpl#getRuns <em>Runs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends IdentifiedImpl implements Measurement {
  /**
   * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * @see #getKind()
   * @generated
   */
  protected static final MeasurementKind KIND_EDEFAULT = MeasurementKind.OTHER;

  /**
   * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
   * @see #getKind()
   * @generated
   */
  protected MeasurementKind kind = KIND_EDEFAULT;

  /**
   * The cached value of the '{@link #getData() <em>Data</em>}' containment reference.
   * @see #getData()
   * @generated
   */
  protected DataRef data;

  /**
   * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
   * @see #getStart()
   * @generated
   */
  protected static final LocalDateTime START_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
   * @see #getStart()
   * @generated
   */
  protected LocalDateTime start = START_EDEFAULT;

  /**
   * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
   * @see #getEnd()
   * @generated
   */
  protected static final LocalDateTime END_EDEFAULT = null;

  /**
   * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
   * @see #getEnd()
   * @generated
   */
  protected LocalDateTime end = END_EDEFAULT;

  /**
   * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
   * @see #getWidth()
   * @generated
   */
  protected static final double WIDTH_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
   * @see #getWidth()
   * @generated
   */
  protected double width = WIDTH_EDEFAULT;

  /**
   * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
   * @see #getHeight()
   * @generated
   */
  protected static final double HEIGHT_EDEFAULT = Double.NaN;

  /**
   * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
   * @see #getHeight()
   * @generated
   */
  protected double height = HEIGHT_EDEFAULT;

  /**
   * The default value of the '{@link #getColumns() <em>Columns</em>}' attribute.
   * @see #getColumns()
   * @generated
   */
  protected static final int COLUMNS_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute.
   * @see #getColumns()
   * @generated
   */
  protected int columns = COLUMNS_EDEFAULT;

  /**
   * The default value of the '{@link #getRows() <em>Rows</em>}' attribute.
   * @see #getRows()
   * @generated
   */
  protected static final int ROWS_EDEFAULT = 0;

  /**
   * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute.
   * @see #getRows()
   * @generated
   */
  protected int rows = ROWS_EDEFAULT;

  /**
   * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute list.
   * @see #getChannels()
   * @generated
   */
  protected EList<String> channels;

  /**
   * The cached value of the '{@link #getThresholds() <em>Thresholds</em>}' attribute list.
   * @see #getThresholds()
   * @generated
   */
  protected EList<Double> thresholds;

  /**
   * The cached value of the '{@link #getStartMeans() <em>Start Means</em>}' attribute list.
   * @see #getStartMeans()
   * @generated
   */
  protected EList<Double> startMeans;

  /**
   * The default value of the '{@link #isSynthetic() <em>Synthetic</em>}' attribute.
   * @see #isSynthetic()
   * @generated
   */
  protected static final boolean SYNTHETIC_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isSynthetic() <em>Synthetic</em>}' attribute.
   * @see #isSynthetic()
   * @generated
   */
  protected boolean synthetic = SYNTHETIC_EDEFAULT;

  /**
   * The default value of the '{@link #isExcluded() <em>Excluded</em>}' attribute.
   * @see #isExcluded()
   * @generated
   */
  protected static final boolean EXCLUDED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isExcluded() <em>Excluded</em>}' attribute.
   * @see #isExcluded()
   * @generated
   */
  protected boolean excluded = EXCLUDED_EDEFAULT;

  /**
   * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
   * @see #getComment()
   * @generated
   */
  protected static final String COMMENT_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
   * @see #getComment()
   * @generated
   */
  protected String comment = COMMENT_EDEFAULT;

  /**
   * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
   * @see #getRuns()
   * @generated
   */
  protected EList<AnalysisRun> runs;

  /**
   * @generated
   */
  protected MeasurementImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.MEASUREMENT;
  }

  /**
   * @generated
   */
  @Override
  public MeasurementKind getKind() {
    return kind;
  }

  /**
   * @generated
   */
  @Override
  public void setKind(MeasurementKind newKind) {
    MeasurementKind oldKind = kind;
    kind = newKind == null ? KIND_EDEFAULT : newKind;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__KIND, oldKind, kind));
  }

  /**
   * @generated
   */
  @Override
  public DataRef getData() {
    return data;
  }

  /**
   * @generated
   */
  public NotificationChain basicSetData(DataRef newData, NotificationChain msgs) {
    DataRef oldData = data;
    data = newData;
    if (eNotificationRequired()) {
      ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__DATA, oldData, newData);
      if (msgs == null) msgs = notification; else msgs.add(notification);
    }
    return msgs;
  }

  /**
   * @generated
   */
  @Override
  public void setData(DataRef newData) {
    if (newData != data) {
      NotificationChain msgs = null;
      if (data != null)
        msgs = ((InternalEObject)data).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.MEASUREMENT__DATA, null, msgs);
      if (newData != null)
        msgs = ((InternalEObject)newData).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InterphasePackage.MEASUREMENT__DATA, null, msgs);
      msgs = basicSetData(newData, msgs);
      if (msgs != null) msgs.dispatch();
    }
    else if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__DATA, newData, newData));
  }

  /**
   * @generated
   */
  @Override
  public LocalDateTime getStart() {
    return start;
  }

  /**
   * @generated
   */
  @Override
  public void setStart(LocalDateTime newStart) {
    LocalDateTime oldStart = start;
    start = newStart;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__START, oldStart, start));
  }

  /**
   * @generated
   */
  @Override
  public LocalDateTime getEnd() {
    return end;
  }

  /**
   * @generated
   */
  @Override
  public void setEnd(LocalDateTime newEnd) {
    LocalDateTime oldEnd = end;
    end = newEnd;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__END, oldEnd, end));
  }

  /**
   * @generated
   */
  @Override
  public double getWidth() {
    return width;
  }

  /**
   * @generated
   */
  @Override
  public void setWidth(double newWidth) {
    double oldWidth = width;
    width = newWidth;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__WIDTH, oldWidth, width));
  }

  /**
   * @generated
   */
  @Override
  public double getHeight() {
    return height;
  }

  /**
   * @generated
   */
  @Override
  public void setHeight(double newHeight) {
    double oldHeight = height;
    height = newHeight;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__HEIGHT, oldHeight, height));
  }

  /**
   * @generated
   */
  @Override
  public int getColumns() {
    return columns;
  }

  /**
   * @generated
   */
  @Override
  public void setColumns(int newColumns) {
    int oldColumns = columns;
    columns = newColumns;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__COLUMNS, oldColumns, columns));
  }

  /**
   * @generated
   */
  @Override
  public int getRows() {
    return rows;
  }

  /**
   * @generated
   */
  @Override
  public void setRows(int newRows) {
    int oldRows = rows;
    rows = newRows;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__ROWS, oldRows, rows));
  }

  /**
   * @generated
   */
  @Override
  public EList<String> getChannels() {
    if (channels == null) {
      channels = new EDataTypeEList<String>(String.class, this, InterphasePackage.MEASUREMENT__CHANNELS);
    }
    return channels;
  }

  /**
   * @generated
   */
  @Override
  public EList<Double> getThresholds() {
    if (thresholds == null) {
      thresholds = new EDataTypeEList<Double>(Double.class, this, InterphasePackage.MEASUREMENT__THRESHOLDS);
    }
    return thresholds;
  }

  /**
   * @generated
   */
  @Override
  public EList<Double> getStartMeans() {
    if (startMeans == null) {
      startMeans = new EDataTypeEList<Double>(Double.class, this, InterphasePackage.MEASUREMENT__START_MEANS);
    }
    return startMeans;
  }

  /**
   * @generated
   */
  @Override
  public boolean isSynthetic() {
    return synthetic;
  }

  /**
   * @generated
   */
  @Override
  public void setSynthetic(boolean newSynthetic) {
    boolean oldSynthetic = synthetic;
    synthetic = newSynthetic;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__SYNTHETIC, oldSynthetic, synthetic));
  }

  /**
   * @generated
   */
  @Override
  public boolean isExcluded() {
    return excluded;
  }

  /**
   * @generated
   */
  @Override
  public void setExcluded(boolean newExcluded) {
    boolean oldExcluded = excluded;
    excluded = newExcluded;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__EXCLUDED, oldExcluded, excluded));
  }

  /**
   * @generated
   */
  @Override
  public String getComment() {
    return comment;
  }

  /**
   * @generated
   */
  @Override
  public void setComment(String newComment) {
    String oldComment = comment;
    comment = newComment;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.MEASUREMENT__COMMENT, oldComment, comment));
  }

  /**
   * @generated
   */
  @Override
  public EList<AnalysisRun> getRuns() {
    if (runs == null) {
      runs = new EObjectContainmentEList<AnalysisRun>(AnalysisRun.class, this, InterphasePackage.MEASUREMENT__RUNS);
    }
    return runs;
  }

  /**
   * @generated
   */
  @Override
  public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
    switch (featureID) {
      case InterphasePackage.MEASUREMENT__DATA:
        return basicSetData(null, msgs);
      case InterphasePackage.MEASUREMENT__RUNS:
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
      case InterphasePackage.MEASUREMENT__KIND:
        return getKind();
      case InterphasePackage.MEASUREMENT__DATA:
        return getData();
      case InterphasePackage.MEASUREMENT__START:
        return getStart();
      case InterphasePackage.MEASUREMENT__END:
        return getEnd();
      case InterphasePackage.MEASUREMENT__WIDTH:
        return getWidth();
      case InterphasePackage.MEASUREMENT__HEIGHT:
        return getHeight();
      case InterphasePackage.MEASUREMENT__COLUMNS:
        return getColumns();
      case InterphasePackage.MEASUREMENT__ROWS:
        return getRows();
      case InterphasePackage.MEASUREMENT__CHANNELS:
        return getChannels();
      case InterphasePackage.MEASUREMENT__THRESHOLDS:
        return getThresholds();
      case InterphasePackage.MEASUREMENT__START_MEANS:
        return getStartMeans();
      case InterphasePackage.MEASUREMENT__SYNTHETIC:
        return isSynthetic();
      case InterphasePackage.MEASUREMENT__EXCLUDED:
        return isExcluded();
      case InterphasePackage.MEASUREMENT__COMMENT:
        return getComment();
      case InterphasePackage.MEASUREMENT__RUNS:
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
      case InterphasePackage.MEASUREMENT__KIND:
        setKind((MeasurementKind)newValue);
        return;
      case InterphasePackage.MEASUREMENT__DATA:
        setData((DataRef)newValue);
        return;
      case InterphasePackage.MEASUREMENT__START:
        setStart((LocalDateTime)newValue);
        return;
      case InterphasePackage.MEASUREMENT__END:
        setEnd((LocalDateTime)newValue);
        return;
      case InterphasePackage.MEASUREMENT__WIDTH:
        setWidth((Double)newValue);
        return;
      case InterphasePackage.MEASUREMENT__HEIGHT:
        setHeight((Double)newValue);
        return;
      case InterphasePackage.MEASUREMENT__COLUMNS:
        setColumns((Integer)newValue);
        return;
      case InterphasePackage.MEASUREMENT__ROWS:
        setRows((Integer)newValue);
        return;
      case InterphasePackage.MEASUREMENT__CHANNELS:
        getChannels().clear();
        getChannels().addAll((Collection<? extends String>)newValue);
        return;
      case InterphasePackage.MEASUREMENT__THRESHOLDS:
        getThresholds().clear();
        getThresholds().addAll((Collection<? extends Double>)newValue);
        return;
      case InterphasePackage.MEASUREMENT__START_MEANS:
        getStartMeans().clear();
        getStartMeans().addAll((Collection<? extends Double>)newValue);
        return;
      case InterphasePackage.MEASUREMENT__SYNTHETIC:
        setSynthetic((Boolean)newValue);
        return;
      case InterphasePackage.MEASUREMENT__EXCLUDED:
        setExcluded((Boolean)newValue);
        return;
      case InterphasePackage.MEASUREMENT__COMMENT:
        setComment((String)newValue);
        return;
      case InterphasePackage.MEASUREMENT__RUNS:
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
      case InterphasePackage.MEASUREMENT__KIND:
        setKind(KIND_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__DATA:
        setData((DataRef)null);
        return;
      case InterphasePackage.MEASUREMENT__START:
        setStart(START_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__END:
        setEnd(END_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__WIDTH:
        setWidth(WIDTH_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__HEIGHT:
        setHeight(HEIGHT_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__COLUMNS:
        setColumns(COLUMNS_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__ROWS:
        setRows(ROWS_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__CHANNELS:
        getChannels().clear();
        return;
      case InterphasePackage.MEASUREMENT__THRESHOLDS:
        getThresholds().clear();
        return;
      case InterphasePackage.MEASUREMENT__START_MEANS:
        getStartMeans().clear();
        return;
      case InterphasePackage.MEASUREMENT__SYNTHETIC:
        setSynthetic(SYNTHETIC_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__EXCLUDED:
        setExcluded(EXCLUDED_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__COMMENT:
        setComment(COMMENT_EDEFAULT);
        return;
      case InterphasePackage.MEASUREMENT__RUNS:
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
      case InterphasePackage.MEASUREMENT__KIND:
        return kind != KIND_EDEFAULT;
      case InterphasePackage.MEASUREMENT__DATA:
        return data != null;
      case InterphasePackage.MEASUREMENT__START:
        return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
      case InterphasePackage.MEASUREMENT__END:
        return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
      case InterphasePackage.MEASUREMENT__WIDTH:
        return width != WIDTH_EDEFAULT;
      case InterphasePackage.MEASUREMENT__HEIGHT:
        return height != HEIGHT_EDEFAULT;
      case InterphasePackage.MEASUREMENT__COLUMNS:
        return columns != COLUMNS_EDEFAULT;
      case InterphasePackage.MEASUREMENT__ROWS:
        return rows != ROWS_EDEFAULT;
      case InterphasePackage.MEASUREMENT__CHANNELS:
        return channels != null && !channels.isEmpty();
      case InterphasePackage.MEASUREMENT__THRESHOLDS:
        return thresholds != null && !thresholds.isEmpty();
      case InterphasePackage.MEASUREMENT__START_MEANS:
        return startMeans != null && !startMeans.isEmpty();
      case InterphasePackage.MEASUREMENT__SYNTHETIC:
        return synthetic != SYNTHETIC_EDEFAULT;
      case InterphasePackage.MEASUREMENT__EXCLUDED:
        return excluded != EXCLUDED_EDEFAULT;
      case InterphasePackage.MEASUREMENT__COMMENT:
        return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
      case InterphasePackage.MEASUREMENT__RUNS:
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
    result.append(" (kind: ");
    result.append(kind);
    result.append(", start: ");
    result.append(start);
    result.append(", end: ");
    result.append(end);
    result.append(", width: ");
    result.append(width);
    result.append(", height: ");
    result.append(height);
    result.append(", columns: ");
    result.append(columns);
    result.append(", rows: ");
    result.append(rows);
    result.append(", channels: ");
    result.append(channels);
    result.append(", thresholds: ");
    result.append(thresholds);
    result.append(", startMeans: ");
    result.append(startMeans);
    result.append(", synthetic: ");
    result.append(synthetic);
    result.append(", excluded: ");
    result.append(excluded);
    result.append(", comment: ");
    result.append(comment);
    result.append(')');
    return result.toString();
  }

} //MeasurementImpl
