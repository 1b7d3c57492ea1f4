package org.interphase.model;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Data Set</b></em>'.
 *
 * Measurements that belong together, drawn with one colour and symbol.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.DataSet#getColour <em>Colour</em>}</li>
 *   <li>{@link org.interphase.model.DataSet#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.interphase.model.DataSet#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getDataSet()
 * @generated
 */
public interface DataSet extends Identified {
  /**
   * Returns the value of the '<em><b>Colour</b></em>' attribute.
   * The default value is <code>""</code>.
   * As #rrggbb; empty when not chosen.
   * @return the value of the '<em>Colour</em>' attribute.
   * @see #setColour(String)
   * @see org.interphase.model.InterphasePackage#getDataSet_Colour()
   * @generated
   */
  String getColour();

  /**
   * Sets the value of the '{@link org.interphase.model.DataSet#getColour <em>Colour</em>}' attribute.
   * @param value the new value of the '<em>Colour</em>' attribute.
   * @see #getColour()
   * @generated
   */
  void setColour(String value);

  /**
   * Returns the value of the '<em><b>Symbol</b></em>' attribute.
   * The default value is <code>"circle"</code>.
   * The literals are from the enumeration {@link org.interphase.model.Symbol}.
   * The shape of its points.
   * @return the value of the '<em>Symbol</em>' attribute.
   * @see org.interphase.model.Symbol
   * @see #setSymbol(Symbol)
   * @see org.interphase.model.InterphasePackage#getDataSet_Symbol()
   * @generated
   */
  Symbol getSymbol();

  /**
   * Sets the value of the '{@link org.interphase.model.DataSet#getSymbol <em>Symbol</em>}' attribute.
   * @param value the new value of the '<em>Symbol</em>' attribute.
   * @see org.interphase.model.Symbol
   * @see #getSymbol()
   * @generated
   */
  void setSymbol(Symbol value);

  /**
   * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
   * The list contents are of type {@link org.interphase.model.Measurement}.
   * In the order in which people put them.
   * @return the value of the '<em>Measurements</em>' containment reference list.
   * @see org.interphase.model.InterphasePackage#getDataSet_Measurements()
   * @generated
   */
  EList<Measurement> getMeasurements();

} // DataSet
