package org.interphase.api.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one setting of a contribution, on a component of its settings record. Form, command-line flag, JSON,
 * provenance and help page all come from here.
 *
 * <p>A component is a {@code double}, {@code int}, {@code long}, {@code boolean}, {@code String}, an enum,
 * {@code double[]} or {@code List<String>}. A {@code double} holds SI: {@link #unit} only says what a person types.
 * NaN is a {@code double} that was left open, which only an empty default allows.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Param {
  /** What a person reads beside the field. */
  String label();

  /** The default, as a person would type it, in {@link #unit}; lists are separated by commas; empty for a number that may be left open. */
  String value();

  /** The unit that people type and read; empty for plain numbers. Bare numbers are taken in it. */
  String unit() default "";

  /** The smallest allowed value, in {@link #unit}. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest allowed value, in {@link #unit}. */
  double max() default Double.POSITIVE_INFINITY;

  /** What it does and how to choose it, in a sentence or two. */
  String help();
}
