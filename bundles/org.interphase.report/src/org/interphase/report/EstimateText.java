package org.interphase.report;

import org.interphase.api.Estimate;
import org.interphase.report.figure.Numbers;

/** Estimates as plain text for terminals and pages: as {@link Numbers} prints them, with the minus of the keyboard. */
public final class EstimateText {
  private EstimateText() { }

  /** For example {@code 317.0 ± 1.2 MPa}; without the error when there is none or it is 0. */
  public static String value(Estimate estimate) {
    return plain(Numbers.quantity(estimate));
  }

  /** For example {@code 314.7 to 319.4 MPa}; empty when there is no interval. */
  public static String interval(Estimate estimate) {
    return plain(Numbers.interval(estimate));
  }

  private static String plain(String text) {
    return text.replace('\u2212', '-');
  }
}
