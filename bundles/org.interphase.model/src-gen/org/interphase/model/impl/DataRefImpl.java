package org.interphase.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.interphase.model.DataRef;
import org.interphase.model.InterphasePackage;

/**
 * An implementation of the model object '<em><b>Data Ref</b></em>'.
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.impl.DataRefImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.interphase.model.impl.DataRefImpl#isLinked <em>Linked</em>}</li>
 *   <li>{@link org.interphase.model.impl.DataRefImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.interphase.model.impl.DataRefImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.interphase.model.impl.DataRefImpl#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataRefImpl extends EObjectImpl implements DataRef {
  /**
   * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
   * @see #getPath()
   * @generated
   */
  protected static final String PATH_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
   * @see #getPath()
   * @generated
   */
  protected String path = PATH_EDEFAULT;

  /**
   * The default value of the '{@link #isLinked() <em>Linked</em>}' attribute.
   * @see #isLinked()
   * @generated
   */
  protected static final boolean LINKED_EDEFAULT = false;

  /**
   * The cached value of the '{@link #isLinked() <em>Linked</em>}' attribute.
   * @see #isLinked()
   * @generated
   */
  protected boolean linked = LINKED_EDEFAULT;

  /**
   * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
   * @see #getSize()
   * @generated
   */
  protected static final long SIZE_EDEFAULT = 0L;

  /**
   * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
   * @see #getSize()
   * @generated
   */
  protected long size = SIZE_EDEFAULT;

  /**
   * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
   * @see #getModified()
   * @generated
   */
  protected static final long MODIFIED_EDEFAULT = 0L;

  /**
   * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
   * @see #getModified()
   * @generated
   */
  protected long modified = MODIFIED_EDEFAULT;

  /**
   * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
   * @see #getSha256()
   * @generated
   */
  protected static final String SHA256_EDEFAULT = "";

  /**
   * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
   * @see #getSha256()
   * @generated
   */
  protected String sha256 = SHA256_EDEFAULT;

  /**
   * @generated
   */
  protected DataRefImpl() {
    super();
  }

  /**
   * @generated
   */
  @Override
  protected EClass eStaticClass() {
    return InterphasePackage.Literals.DATA_REF;
  }

  /**
   * @generated
   */
  @Override
  public String getPath() {
    return path;
  }

  /**
   * @generated
   */
  @Override
  public void setPath(String newPath) {
    String oldPath = path;
    path = newPath;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_REF__PATH, oldPath, path));
  }

  /**
   * @generated
   */
  @Override
  public boolean isLinked() {
    return linked;
  }

  /**
   * @generated
   */
  @Override
  public void setLinked(boolean newLinked) {
    boolean oldLinked = linked;
    linked = newLinked;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_REF__LINKED, oldLinked, linked));
  }

  /**
   * @generated
   */
  @Override
  public long getSize() {
    return size;
  }

  /**
   * @generated
   */
  @Override
  public void setSize(long newSize) {
    long oldSize = size;
    size = newSize;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_REF__SIZE, oldSize, size));
  }

  /**
   * @generated
   */
  @Override
  public long getModified() {
    return modified;
  }

  /**
   * @generated
   */
  @Override
  public void setModified(long newModified) {
    long oldModified = modified;
    modified = newModified;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_REF__MODIFIED, oldModified, modified));
  }

  /**
   * @generated
   */
  @Override
  public String getSha256() {
    return sha256;
  }

  /**
   * @generated
   */
  @Override
  public void setSha256(String newSha256) {
    String oldSha256 = sha256;
    sha256 = newSha256;
    if (eNotificationRequired())
      eNotify(new ENotificationImpl(this, Notification.SET, InterphasePackage.DATA_REF__SHA256, oldSha256, sha256));
  }

  /**
   * @generated
   */
  @Override
  public Object eGet(int featureID, boolean resolve, boolean coreType) {
    switch (featureID) {
      case InterphasePackage.DATA_REF__PATH:
        return getPath();
      case InterphasePackage.DATA_REF__LINKED:
        return isLinked();
      case InterphasePackage.DATA_REF__SIZE:
        return getSize();
      case InterphasePackage.DATA_REF__MODIFIED:
        return getModified();
      case InterphasePackage.DATA_REF__SHA256:
        return getSha256();
    }
    return super.eGet(featureID, resolve, coreType);
  }

  /**
   * @generated
   */
  @Override
  public void eSet(int featureID, Object newValue) {
    switch (featureID) {
      case InterphasePackage.DATA_REF__PATH:
        setPath((String)newValue);
        return;
      case InterphasePackage.DATA_REF__LINKED:
        setLinked((Boolean)newValue);
        return;
      case InterphasePackage.DATA_REF__SIZE:
        setSize((Long)newValue);
        return;
      case InterphasePackage.DATA_REF__MODIFIED:
        setModified((Long)newValue);
        return;
      case InterphasePackage.DATA_REF__SHA256:
        setSha256((String)newValue);
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
      case InterphasePackage.DATA_REF__PATH:
        setPath(PATH_EDEFAULT);
        return;
      case InterphasePackage.DATA_REF__LINKED:
        setLinked(LINKED_EDEFAULT);
        return;
      case InterphasePackage.DATA_REF__SIZE:
        setSize(SIZE_EDEFAULT);
        return;
      case InterphasePackage.DATA_REF__MODIFIED:
        setModified(MODIFIED_EDEFAULT);
        return;
      case InterphasePackage.DATA_REF__SHA256:
        setSha256(SHA256_EDEFAULT);
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
      case InterphasePackage.DATA_REF__PATH:
        return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
      case InterphasePackage.DATA_REF__LINKED:
        return linked != LINKED_EDEFAULT;
      case InterphasePackage.DATA_REF__SIZE:
        return size != SIZE_EDEFAULT;
      case InterphasePackage.DATA_REF__MODIFIED:
        return modified != MODIFIED_EDEFAULT;
      case InterphasePackage.DATA_REF__SHA256:
        return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
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
    result.append(" (path: ");
    result.append(path);
    result.append(", linked: ");
    result.append(linked);
    result.append(", size: ");
    result.append(size);
    result.append(", modified: ");
    result.append(modified);
    result.append(", sha256: ");
    result.append(sha256);
    result.append(')');
    return result.toString();
  }

} //DataRefImpl
