package org.interphase.model;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Sample</b></em>'.
 *
 * What is measured.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Sample#getName <em>Name</em>}</li>
 *   <li>{@link org.interphase.model.Sample#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.interphase.model.Sample#getPreparation <em>Preparation</em>}</li>
 *   <li>{@link org.interphase.model.Sample#getFilmThickness <em>Film Thickness</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getSample()
 * @generated
 */
public interface Sample extends EObject {
  /**
   * Returns the value of the '<em><b>Name</b></em>' attribute.
   * The default value is <code>""</code>.
   * How people call it; empty until named.
   * @return the value of the '<em>Name</em>' attribute.
   * @see #setName(String)
   * @see org.interphase.model.InterphasePackage#getSample_Name()
   * @generated
   */
  String getName();

  /**
   * Sets the value of the '{@link org.interphase.model.Sample#getName <em>Name</em>}' attribute.
   * @param value the new value of the '<em>Name</em>' attribute.
   * @see #getName()
   * @generated
   */
  void setName(String value);

  /**
   * Returns the value of the '<em><b>Material</b></em>' attribute.
   * The default value is <code>""</code>.
   * For example HOPG.
   * @return the value of the '<em>Material</em>' attribute.
   * @see #setMaterial(String)
   * @see org.interphase.model.InterphasePackage#getSample_Material()
   * @generated
   */
  String getMaterial();

  /**
   * Sets the value of the '{@link org.interphase.model.Sample#getMaterial <em>Material</em>}' attribute.
   * @param value the new value of the '<em>Material</em>' attribute.
   * @see #getMaterial()
   * @generated
   */
  void setMaterial(String value);

  /**
   * Returns the value of the '<em><b>Preparation</b></em>' attribute.
   * The default value is <code>""</code>.
   * Free text.
   * @return the value of the '<em>Preparation</em>' attribute.
   * @see #setPreparation(String)
   * @see org.interphase.model.InterphasePackage#getSample_Preparation()
   * @generated
   */
  String getPreparation();

  /**
   * Sets the value of the '{@link org.interphase.model.Sample#getPreparation <em>Preparation</em>}' attribute.
   * @param value the new value of the '<em>Preparation</em>' attribute.
   * @see #getPreparation()
   * @generated
   */
  void setPreparation(String value);

  /**
   * Returns the value of the '<em><b>Film Thickness</b></em>' attribute.
   * The default value is <code>"NaN"</code>.
   * Thickness of a film on a substrate, in m; NaN when unknown or no film.
   * @return the value of the '<em>Film Thickness</em>' attribute.
   * @see #setFilmThickness(double)
   * @see org.interphase.model.InterphasePackage#getSample_FilmThickness()
   * @generated
   */
  double getFilmThickness();

  /**
   * Sets the value of the '{@link org.interphase.model.Sample#getFilmThickness <em>Film Thickness</em>}' attribute.
   * @param value the new value of the '<em>Film Thickness</em>' attribute.
   * @see #getFilmThickness()
   * @generated
   */
  void setFilmThickness(double value);

} // Sample
