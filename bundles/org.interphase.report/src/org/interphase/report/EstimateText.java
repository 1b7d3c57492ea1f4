package org.interphase.report;

import java.util.Locale;
import org.interphase.api.Estimate;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.Scale;

/** Estimates as people read them: in the unit they would choose, with the uncertainty to two digits. */
public final class EstimateText {
  private EstimateText() { }

  /** For example {@code 317 ± 1.2 MPa}; without the error when there is none or it is 0. */
  public static String value(Estimate estimate) {
    Unit unit = Scale.readable(estimate.unit(), estimate.value());
    boolean known = estimate.standardError() > 0;
    String error = !known ? "" : " ± " + String.format(Locale.ROOT, "%.2g", unit.fromSi(estimate.standardError()));
    return (new Quantity(unit.fromSi(estimate.value()), Unit.ONE) + error + " " + unit).strip();
  }

  /** For example {@code 314.7 to 319.4 MPa}; empty when there is no interval. */
  public static String interval(Estimate estimate) {
    if (Double.isNaN(estimate.lower()) || Double.isNaN(estimate.upper())) {
      return "";
    }
    Unit unit = Scale.readable(estimate.unit(), estimate.value());
    return new Quantity(unit.fromSi(estimate.lower()), Unit.ONE) + " to " + new Quantity(unit.fromSi(estimate.upper()), unit);
  }
}
