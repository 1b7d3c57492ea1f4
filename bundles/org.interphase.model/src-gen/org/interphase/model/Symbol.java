package org.interphase.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * A representation of the literals of the enumeration '<em><b>Symbol</b></em>',
 * and utility methods for working with them.
 * The shape of a data set's points.
 * @see org.interphase.model.InterphasePackage#getSymbol()
 * @generated
 */
public enum Symbol implements Enumerator {
  /**
   * The '<em><b>CIRCLE</b></em>' literal object.
   * @see #CIRCLE_VALUE
   * @generated
   */
  CIRCLE(0, "CIRCLE", "circle"),

  /**
   * The '<em><b>SQUARE</b></em>' literal object.
   * @see #SQUARE_VALUE
   * @generated
   */
  SQUARE(1, "SQUARE", "square"),

  /**
   * The '<em><b>TRIANGLE</b></em>' literal object.
   * @see #TRIANGLE_VALUE
   * @generated
   */
  TRIANGLE(2, "TRIANGLE", "triangle"),

  /**
   * The '<em><b>DIAMOND</b></em>' literal object.
   * @see #DIAMOND_VALUE
   * @generated
   */
  DIAMOND(3, "DIAMOND", "diamond"),

  /**
   * The '<em><b>DOWN TRIANGLE</b></em>' literal object.
   * @see #DOWN_TRIANGLE_VALUE
   * @generated
   */
  DOWN_TRIANGLE(4, "DOWN_TRIANGLE", "down-triangle"),

  /**
   * The '<em><b>CROSS</b></em>' literal object.
   * @see #CROSS_VALUE
   * @generated
   */
  CROSS(5, "CROSS", "cross");

  /**
   * The '<em><b>CIRCLE</b></em>' literal value.
   * @see #CIRCLE
   * @generated
   */
  public static final int CIRCLE_VALUE = 0;

  /**
   * The '<em><b>SQUARE</b></em>' literal value.
   * @see #SQUARE
   * @generated
   */
  public static final int SQUARE_VALUE = 1;

  /**
   * The '<em><b>TRIANGLE</b></em>' literal value.
   * @see #TRIANGLE
   * @generated
   */
  public static final int TRIANGLE_VALUE = 2;

  /**
   * The '<em><b>DIAMOND</b></em>' literal value.
   * @see #DIAMOND
   * @generated
   */
  public static final int DIAMOND_VALUE = 3;

  /**
   * The '<em><b>DOWN TRIANGLE</b></em>' literal value.
   * @see #DOWN_TRIANGLE
   * @generated
   */
  public static final int DOWN_TRIANGLE_VALUE = 4;

  /**
   * The '<em><b>CROSS</b></em>' literal value.
   * @see #CROSS
   * @generated
   */
  public static final int CROSS_VALUE = 5;

  /**
   * An array of all the '<em><b>Symbol</b></em>' enumerators.
   * @generated
   */
  private static final Symbol[] VALUES_ARRAY =
    new Symbol[] {
      CIRCLE,
      SQUARE,
      TRIANGLE,
      DIAMOND,
      DOWN_TRIANGLE,
      CROSS,
    };

  /**
   * A public read-only list of all the '<em><b>Symbol</b></em>' enumerators.
   * @generated
   */
  public static final List<Symbol> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

  /**
   * Returns the '<em><b>Symbol</b></em>' literal with the specified literal value.
   * @param literal the literal.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Symbol get(String literal) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      Symbol result = VALUES_ARRAY[i];
      if (result.toString().equals(literal)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Symbol</b></em>' literal with the specified name.
   * @param name the name.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Symbol getByName(String name) {
    for (int i = 0; i < VALUES_ARRAY.length; ++i) {
      Symbol result = VALUES_ARRAY[i];
      if (result.getName().equals(name)) {
        return result;
      }
    }
    return null;
  }

  /**
   * Returns the '<em><b>Symbol</b></em>' literal with the specified integer value.
   * @param value the integer value.
   * @return the matching enumerator or <code>null</code>.
   * @generated
   */
  public static Symbol get(int value) {
    switch (value) {
      case CIRCLE_VALUE: return CIRCLE;
      case SQUARE_VALUE: return SQUARE;
      case TRIANGLE_VALUE: return TRIANGLE;
      case DIAMOND_VALUE: return DIAMOND;
      case DOWN_TRIANGLE_VALUE: return DOWN_TRIANGLE;
      case CROSS_VALUE: return CROSS;
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
  private Symbol(int value, String name, String literal) {
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
  
} //Symbol
