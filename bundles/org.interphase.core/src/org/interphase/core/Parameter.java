package org.interphase.core;

import java.util.List;
import org.interphase.api.Unit;

/**
 * One setting of a contribution, as declared by {@link org.interphase.api.spi.Param}: what a form, a command-line flag and
 * a help page are made from.
 *
 * @param name the key in JSON and on the command line
 * @param type the Java type of the record component
 * @param label what a person reads beside the field
 * @param unit the unit that people type
 * @param byDefault the default as a person would type it
 * @param min the smallest allowed value in {@code unit}
 * @param max the largest allowed value in {@code unit}
 * @param help what it does
 * @param choices the allowed words, empty when not an enumeration
 */
public record Parameter(String name, Class<?> type, String label, Unit unit, String byDefault, double min, double max, String help,
    List<String> choices) { }
