package org.interphase.model;

import java.time.LocalDateTime;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Event</b></em>'.
 *
 * Something that happened at a moment.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.interphase.model.Event#getTime <em>Time</em>}</li>
 *   <li>{@link org.interphase.model.Event#getKind <em>Kind</em>}</li>
 *   <li>{@link org.interphase.model.Event#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.interphase.model.InterphasePackage#getEvent()
 * @generated
 */
public interface Event extends EObject {
  /**
   * Returns the value of the '<em><b>Time</b></em>' attribute.
   * The instrument's local time; null when unknown.
   * @return the value of the '<em>Time</em>' attribute.
   * @see #setTime(LocalDateTime)
   * @see org.interphase.model.InterphasePackage#getEvent_Time()
   * @generated
   */
  LocalDateTime getTime();

  /**
   * Sets the value of the '{@link org.interphase.model.Event#getTime <em>Time</em>}' attribute.
   * @param value the new value of the '<em>Time</em>' attribute.
   * @see #getTime()
   * @generated
   */
  void setTime(LocalDateTime value);

  /**
   * Returns the value of the '<em><b>Kind</b></em>' attribute.
   * The default value is <code>"note"</code>.
   * The literals are from the enumeration {@link org.interphase.model.EventKind}.
   * What happened.
   * @return the value of the '<em>Kind</em>' attribute.
   * @see org.interphase.model.EventKind
   * @see #setKind(EventKind)
   * @see org.interphase.model.InterphasePackage#getEvent_Kind()
   * @generated
   */
  EventKind getKind();

  /**
   * Sets the value of the '{@link org.interphase.model.Event#getKind <em>Kind</em>}' attribute.
   * @param value the new value of the '<em>Kind</em>' attribute.
   * @see org.interphase.model.EventKind
   * @see #getKind()
   * @generated
   */
  void setKind(EventKind value);

  /**
   * Returns the value of the '<em><b>Text</b></em>' attribute.
   * The default value is <code>""</code>.
   * In words.
   * @return the value of the '<em>Text</em>' attribute.
   * @see #setText(String)
   * @see org.interphase.model.InterphasePackage#getEvent_Text()
   * @generated
   */
  String getText();

  /**
   * Sets the value of the '{@link org.interphase.model.Event#getText <em>Text</em>}' attribute.
   * @param value the new value of the '<em>Text</em>' attribute.
   * @see #getText()
   * @generated
   */
  void setText(String value);

} // Event
