package org.interphase.api;

/**
 * The source of a method.
 *
 * @param text authors, title, journal and year
 * @param doi the DOI without a resolver in front, empty when the work has none
 */
public record Citation(String text, String doi) { }
