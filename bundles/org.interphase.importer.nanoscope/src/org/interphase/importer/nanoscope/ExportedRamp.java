package org.interphase.importer.nanoscope;

import java.util.Arrays;
import java.util.List;
import org.interphase.api.Ramp;
import org.interphase.api.Unit;

/**
 * The ramp of an exported force curve: the column {@code Calc_Ramp} has the commanded position of every sample, in equal
 * steps up on approach and down on retract. Rows in which it is empty do not belong to the branch.
 *
 * @param approach the rows of the approach
 * @param retract the rows of the retract
 * @param step m between samples
 */
record ExportedRamp(Rows approach, Rows retract, double step) {
  private static final String QUANTITY = "Calc_Ramp";
  private static final double EQUAL = 0.01;

  /**
   * Some rows of a table.
   *
   * @param first the first of them
   * @param count how many, at least 2
   */
  record Rows(int first, int count) {
    /** A column's values in these rows, in SI. */
    double[] of(CurveTable.Column column) {
      return Arrays.stream(column.values(), first, first + count).map(column.unit()::toSi).toArray();
    }
  }

  static ExportedRamp of(CurveTable table) throws Damage {
    CurveTable.Column up = column(table, false);
    CurveTable.Column down = column(table, true);
    Rows approach = rows(up);
    Rows retract = rows(down);
    double rise = step(approach.of(up), up);
    double fall = step(retract.of(down), down);
    if (!(rise > 0) || Math.abs(rise + fall) > EQUAL * rise) {
      throw new Damage("columns " + QUANTITY, "approach goes in steps of " + rise + " m and retract of " + fall + " m", Damage.EXPORT_AGAIN);
    }
    return new ExportedRamp(approach, retract, (rise - fall) / 2);
  }

  private static CurveTable.Column column(CurveTable table, boolean retract) throws Damage {
    return table.branch(retract).stream().filter(column -> column.quantity().equals(QUANTITY) && column.unit().compatible(Unit.METRE)).findFirst()
        .orElseThrow(() -> new Damage("line of titles", "there is no column \"" + QUANTITY + (retract ? "_Rt" : "_Ex") + "_nm\"",
            "Export the curve again, with its ramp."));
  }

  private static Rows rows(CurveTable.Column column) throws Damage {
    int first = 0;
    int end = column.values().length;
    while (first < end && Double.isNaN(column.values()[first])) {
      first++;
    }
    while (end > first && Double.isNaN(column.values()[end - 1])) {
      end--;
    }
    if (end - first < 2) {
      throw new Damage("columns " + QUANTITY, "a branch of " + (end - first) + " samples is not a curve", Damage.EXPORT_AGAIN);
    }
    return new Rows(first, end - first);
  }

  /** The mean step, from which no position may deviate by half of it. */
  private static double step(double[] positions, CurveTable.Column column) throws Damage {
    double step = (positions[positions.length - 1] - positions[0]) / (positions.length - 1);
    for (int i = 0; i < positions.length; i++) {
      if (!(Math.abs(positions[i] - positions[0] - i * step) <= Math.abs(step) / 2)) {
        throw new Damage("column " + QUANTITY + ", row " + (i + 1), "the piezo does not move in equal steps of " + column.unit().fromSi(step) + " "
            + column.unit(), Damage.EXPORT_AGAIN);
      }
    }
    return step;
  }

  /** The ramp, with the time between samples from the column {@code Time} where there is one. */
  Ramp ramp(CurveTable table) {
    List<double[]> times = table.branch(false).stream().filter(column -> column.quantity().equals("Time") && column.unit().compatible(Unit.SECOND))
        .map(approach::of).toList();
    double interval = times.isEmpty() ? Double.NaN : (times.getFirst()[approach.count - 1] - times.getFirst()[0]) / (approach.count - 1);
    return new Ramp.Linear(approach.count, 0, retract.count, step, interval > 0 ? interval : Double.NaN);
  }
}
