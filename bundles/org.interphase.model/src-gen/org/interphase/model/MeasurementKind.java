package org.interphase.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Measurement Kind</b></em>',
 * and utility methods for working with them.
 * What a measured file holds: images, force curves, a log over time.
 * @see org.interphase.model.InterphasePackage#getMeasurementKind()
 * @generated
 */
public enum MeasurementKind implements Enumerator {
  /**
   * The '<em><b>IMAGE</b></em>' literal object.
   * @see #IMAGE_VALUE
   * @generated
   */
  IMAGE(0, "IMAGE", "image"),

  /**
   * The '<em><b>CURVES</b></em>' literal object.
   * @see #CURVES_VALUE
   * @generated
   */
  CURVES(1, "CURVES", "curves"),

  /**
   * The '<em><b>LOG</b></em>' literal object.
   * @see #LOG_VALUE
   * @generated
   */
  LOG(2, "LOG", "log"),

  /**
   * The '<em><b>OTHER</b></em>' literal object.
   * @see #OTHER_VALUE
   * @generated
   */
  OTHER(3, "OTHER", "other");

  /**
   * The '<em><b>IMAGE</b></em>' literal value.
   * @see #IMAGE
   * @generated
   */
  public static final int IMAGE_VALUE = 0;

  /**
   * The '<em><b>CURVES</b></em>' literal value.
   * @see #CURVES
   * @generated
   */
  public static final int CURVES_VALUE = 1;

  /**
   * The '<em><b>LOG</b></em>' literal value.
   * @see #LOG
   * @generated
   */
  public static final int LOG_VALUE = 2;

  /**
   * The '<em><b>OTHER</b></em>' literal value.
   * @see #OTHER
   * @generated
   */
  public static final int OTHER_VALUE = 3;

  /**
   * An array of all the '<em><b>Measurement Kind</b></em>' enumerators.
   * @generated
   */
  private static final MeasurementKind[] VALUES_ARRAY =
    new MeasurementKind[] {
      IMAGE,
      CURVES,
      LOG,
      OTHER,
    };

  /**
   * A public read-only list of all the '<em><b>Measurement Kind</b></em>' enumerators.
   * @generated
   */
  public static final List<MeasurementKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Measurement Kind</b></em>' literal with the specified literal value.
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static MeasurementKind get(String literal) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      MeasurementKind result = VALUES_ARRAY[i];
      if (result.toString().equals(literal)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Measurement Kind</b></em>' literal with the specified name.
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static MeasurementKind getByName(String name) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      MeasurementKind result = VALUES_ARRAY[i];
      if (result.getName().equals(name)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Measurement Kind</b></em>' literal with the specified integer value.
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static MeasurementKind get(int value) {
    switch (value) {
      case IMAGE_VALUE: return IMAGE;
      case CURVES_VALUE: return CURVES;
      case LOG_VALUE: return LOG;
      case OTHER_VALUE: return OTHER;
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
  private MeasurementKind(int value, String name, String literal) {
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
  
} //MeasurementKind
