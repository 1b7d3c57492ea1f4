package org.interphase.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Cell</b></em>'.
 *
 * The electrochemical cell.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Cell#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.Cell#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.Cell#getElectrodes <em>Electrodes</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getCell()
 * @generated
 */
public interface Cell extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * How people call it; empty until named.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getCell_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Cell#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example three electrodes, closed fluid cell.
   * @return the value of the '<em>Kind</em>' attribute.
   * @see #setKind(String)
   * @see org.interphase.model.InterphasePackage#getCell_Kind()
   * @generated
   */
  String getKind();

  /**
   * Sets the value of the '{@link org.interphase.model.Cell#getKind <em>Kind</em>}' attribute.
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see #getKind()
   * @generated
   */
  void setKind(String value);

  /**
   * Returns the value of the '<em><b>Electrodes</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Electrode}.
   * The electrodes.
   * @return the value of the '<em>Electrodes</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getCell_Electrodes()
   * @generated
   */
  EList<Electrode> getElectrodes();

} // Cell
