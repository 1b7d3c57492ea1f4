package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Probe</b></em>'.
 *
 * The cantilever with its tip.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Probe#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getType <em>Type</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getSpringConstant <em>Spring Constant</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getSpringConstantError <em>Spring Constant Error</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getTipRadius <em>Tip Radius</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getTipRadiusError <em>Tip Radius Error</em>}</li>
 *   <li>{@link org.interphase.model.Probe#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getProbe()
 * @generated
 */
public interface Probe extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * How people call it; empty until named.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getProbe_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Type</b></em>' attribute.
   * The default value is <code>""</code>.
   * The maker's name of the type.
   * @return the value of the '<em>Type</em>' attribute.
   * @see #setType(String)
   * @see org.interphase.model.InterphasePackage#getProbe_Type()
   * @generated
   */
  String getType();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getType <em>Type</em>}' attribute.
   * @param value the new value of the '<em>Type</em>' attribute.
   * @see #getType()
   * @generated
   */
  void setType(String value);

  /**
   * Returns the value of the '<em><b>Serial</b></em>' attribute.
   * The default value is <code>""</code>.
   * The maker's number of this one.
   * @return the value of the '<em>Serial</em>' attribute.
   * @see #setSerial(String)
   * @see org.interphase.model.InterphasePackage#getProbe_Serial()
   * @generated
   */
  String getSerial();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getSerial <em>Serial</em>}' attribute.
   * @param value the new value of the '<em>Serial</em>' attribute.
   * @see #getSerial()
   * @generated
   */
  void setSerial(String value);

  /**
   * Returns the value of the '<em><b>Spring Constant</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * In N/m; NaN when unknown.
   * @return the value of the '<em>Spring Constant</em>' attribute.
   * @see #setSpringConstant(double)
   * @see org.interphase.model.InterphasePackage#getProbe_SpringConstant()
   * @generated
   */
  double getSpringConstant();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getSpringConstant <em>Spring Constant</em>}' attribute.
   * @param value the new value of the '<em>Spring Constant</em>' attribute.
   * @see #getSpringConstant()
   * @generated
   */
  void setSpringConstant(double value);

  /**
   * Returns the value of the '<em><b>Spring Constant Error</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Standard error in N/m; NaN when unknown.
   * @return the value of the '<em>Spring Constant Error</em>' attribute.
   * @see #setSpringConstantError(double)
   * @see org.interphase.model.InterphasePackage#getProbe_SpringConstantError()
   * @generated
   */
  double getSpringConstantError();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getSpringConstantError <em>Spring Constant Error</em>}' attribute.
   * @param value the new value of the '<em>Spring Constant Error</em>' attribute.
   * @see #getSpringConstantError()
   * @generated
   */
  void setSpringConstantError(double value);

  /**
   * Returns the value of the '<em><b>Tip Radius</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * In m; NaN when unknown.
   * @return the value of the '<em>Tip Radius</em>' attribute.
   * @see #setTipRadius(double)
   * @see org.interphase.model.InterphasePackage#getProbe_TipRadius()
   * @generated
   */
  double getTipRadius();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getTipRadius <em>Tip Radius</em>}' attribute.
   * @param value the new value of the '<em>Tip Radius</em>' attribute.
   * @see #getTipRadius()
   * @generated
   */
  void setTipRadius(double value);

  /**
   * Returns the value of the '<em><b>Tip Radius Error</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Standard error in m; NaN when unknown.
   * @return the value of the '<em>Tip Radius Error</em>' attribute.
   * @see #setTipRadiusError(double)
   * @see org.interphase.model.InterphasePackage#getProbe_TipRadiusError()
   * @generated
   */
  double getTipRadiusError();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getTipRadiusError <em>Tip Radius Error</em>}' attribute.
   * @param value the new value of the '<em>Tip Radius Error</em>' attribute.
   * @see #getTipRadiusError()
   * @generated
   */
  void setTipRadiusError(double value);

  /**
   * Returns the value of the '<em><b>Source</b></em>' attribute.
   * The default value is <code>""</code>.
   * Where the numbers come from.
   * @return the value of the '<em>Source</em>' attribute.
   * @see #setSource(String)
   * @see org.interphase.model.InterphasePackage#getProbe_Source()
   * @generated
   */
  String getSource();

  /**
   * Sets the value of the '{@link org.interphase.model.Probe#getSource <em>Source</em>}' attribute.
   * @param value the new value of the '<em>Source</em>' attribute.
   * @see #getSource()
   * @generated
   */
  void setSource(String value);

} // Probe
