package org.interphase.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Event Kind</b></em>',
 * and utility methods for working with them.
 * What happened.
 * @see org.interphase.model.InterphasePackage#getEventKind()
 * @generated
 */
public enum EventKind implements Enumerator {
  /**
   * The '<em><b>IMMERSION</b></em>' literal object.
   * @see #IMMERSION_VALUE
   * @generated
   */
  IMMERSION(0, "IMMERSION", "immersion"),

  /**
   * The '<em><b>SETPOINT</b></em>' literal object.
   * @see #SETPOINT_VALUE
   * @generated
   */
  SETPOINT(1, "SETPOINT", "setpoint"),

  /**
   * The '<em><b>ELECTROLYTE</b></em>' literal object.
   * @see #ELECTROLYTE_VALUE
   * @generated
   */
  ELECTROLYTE(2, "ELECTROLYTE", "electrolyte"),

  /**
   * The '<em><b>POTENTIAL</b></em>' literal object.
   * @see #POTENTIAL_VALUE
   * @generated
   */
  POTENTIAL(3, "POTENTIAL", "potential"),

  /**
   * The '<em><b>NOTE</b></em>' literal object.
   * @see #NOTE_VALUE
   * @generated
   */
  NOTE(4, "NOTE", "note");

  /**
   * The '<em><b>IMMERSION</b></em>' literal value.
   * @see #IMMERSION
   * @generated
   */
  public static final int IMMERSION_VALUE = 0;

  /**
   * The '<em><b>SETPOINT</b></em>' literal value.
   * @see #SETPOINT
   * @generated
   */
  public static final int SETPOINT_VALUE = 1;

  /**
   * The '<em><b>ELECTROLYTE</b></em>' literal value.
   * @see #ELECTROLYTE
   * @generated
   */
  public static final int ELECTROLYTE_VALUE = 2;

  /**
   * The '<em><b>POTENTIAL</b></em>' literal value.
   * @see #POTENTIAL
   * @generated
   */
  public static final int POTENTIAL_VALUE = 3;

  /**
   * The '<em><b>NOTE</b></em>' literal value.
   * @see #NOTE
   * @generated
   */
  public static final int NOTE_VALUE = 4;

  /**
   * An array of all the '<em><b>Event Kind</b></em>' enumerators.
   * @generated
   */
  private static final EventKind[] VALUES_ARRAY =
    new EventKind[] {
      IMMERSION,
      SETPOINT,
      ELECTROLYTE,
      POTENTIAL,
      NOTE,
    };

  /**
   * A public read-only list of all the '<em><b>Event Kind</b></em>' enumerators.
   * @generated
   */
  public static final List<EventKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Event Kind</b></em>' literal with the specified literal value.
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EventKind get(String literal) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      EventKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Event Kind</b></em>' literal with the specified name.
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EventKind getByName(String name) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      EventKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Event Kind</b></em>' literal with the specified integer value.
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static EventKind get(int value) {
    switch (value) {
      case IMMERSION_VALUE: return IMMERSION;
      case SETPOINT_VALUE: return SETPOINT;
      case ELECTROLYTE_VALUE: return ELECTROLYTE;
      case POTENTIAL_VALUE: return POTENTIAL;
      case NOTE_VALUE: return NOTE;
    }
    return null;
  }

  /**
   * @generated
   */
  private final int value;

  /**
   * @generated
   */
  private final String name;

  /**
   * @generated
   */
  private final String literal;

  /**
   * Only this class can construct instances.
   * @generated
   */
  private EventKind(int value, String name, String literal) {
    this.value = value;
    this.name = name;
    this.literal = literal;
  }

  /**
   * @generated
   */
  @Override
  public int getValue() {
    return value;
  }

  /**
   * @generated
   */
  @Override
  public String getName() {
    return name;
  }

  /**
   * @generated
   */
  @Override
  public String getLiteral() {
    return literal;
  }

  /**
   * Returns the literal value of the enumerator, which is its string representation.
   * @generated
   */
  @Override
  public String toString() {
    return literal;
  }
  
} //EventKind
