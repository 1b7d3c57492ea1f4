package org.interphase.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Electrode Role</b></em>',
 * and utility methods for working with them.
 * What an electrode does in the cell.
 * @see org.interphase.model.InterphasePackage#getElectrodeRole()
 * @generated
 */
public enum ElectrodeRole implements Enumerator {
  /**
   * The '<em><b>WORKING</b></em>' literal object.
   * @see #WORKING_VALUE
   * @generated
   */
  WORKING(0, "WORKING", "working"),

  /**
   * The '<em><b>COUNTER</b></em>' literal object.
   * @see #COUNTER_VALUE
   * @generated
   */
  COUNTER(1, "COUNTER", "counter"),

  /**
   * The '<em><b>REFERENCE</b></em>' literal object.
   * @see #REFERENCE_VALUE
   * @generated
   */
  REFERENCE(2, "REFERENCE", "reference");

  /**
   * The '<em><b>WORKING</b></em>' literal value.
   * @see #WORKING
   * @generated
   */
  public static final int WORKING_VALUE = 0;

  /**
   * The '<em><b>COUNTER</b></em>' literal value.
   * @see #COUNTER
   * @generated
   */
  public static final int COUNTER_VALUE = 1;

  /**
   * The '<em><b>REFERENCE</b></em>' literal value.
   * @see #REFERENCE
   * @generated
   */
  public static final int REFERENCE_VALUE = 2;

  /**
   * An array of all the '<em><b>Electrode Role</b></em>' enumerators.
   * @generated
   */
  private static final ElectrodeRole[] VALUES_ARRAY =
    new ElectrodeRole[] {
      WORKING,
      COUNTER,
      REFERENCE,
    };

  /**
   * A public read-only list of all the '<em><b>Electrode Role</b></em>' enumerators.
   * @generated
   */
  public static final List<ElectrodeRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Electrode Role</b></em>' literal with the specified literal value.
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ElectrodeRole get(String literal) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      ElectrodeRole result = VALUES_ARRAY[i];
      if (result.toString().equals(literal)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Electrode Role</b></em>' literal with the specified name.
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ElectrodeRole getByName(String name) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      ElectrodeRole result = VALUES_ARRAY[i];
      if (result.getName().equals(name)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Electrode Role</b></em>' literal with the specified integer value.
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static ElectrodeRole get(int value) {
    switch (value) {
      case WORKING_VALUE: return WORKING;
      case COUNTER_VALUE: return COUNTER;
      case REFERENCE_VALUE: return REFERENCE;
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
  private ElectrodeRole(int value, String name, String literal) {
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
  
} //ElectrodeRole
