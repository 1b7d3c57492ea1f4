package org.interphase.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ramp as NanoScope Analysis exports it: the header's lines in quotation marks and a little simplified, a line of titles,
 * and a row for every sample in the order of time, way in and way out side by side. A hold is left out.
 *
 * @param deflections as the converter gave them, in the order of time
 * @param heights of the piezo, likewise
 */
record CurveExport(CurveRecording recording, Stroke stroke, int[] deflections, int[] heights) {
  private static final int DIGITS = 7;
  private static final Pattern SELECTED = Pattern.compile("(.*): S \\[.*] \"(.*)\"");
  private static final Pattern SCALED = Pattern.compile("(\\\\@4:(?:Z scale|Ramp [Ss]ize)): V \\[Sens\\. (\\w+)] \\(.*\\) (\\S+) V");

  /** One quantity of both ways. */
  private record Column(String wayIn, String wayOut, IntToDoubleFunction value) {
    static Column of(String quantity, String unit, IntToDoubleFunction value) {
      return new Column(quantity + '_' + unit + "_Ex", quantity + '_' + unit + "_Rt", value);
    }
  }

  /** The whole file. */
  String text() {
    StringBuilder text = new StringBuilder();
    CurveHeader.lines(recording).map(this::simplified).forEach(line -> text.append('"').append(line).append("\"\r\n"));
    text.append("\"\\*Force file list end\"\r\n");
    List<Column> columns = columns();
    columns.forEach(column -> text.append(column.wayIn()).append('\t').append(column.wayOut()).append('\t'));
    int in = recording.motion().approachSamples();
    int out = recording.motion().retractSamples();
    for (int row = 0; row < out; row++) {
      text.append("\r\n");
      for (Column column : columns) {
        text.append(row < in ? number(column.value().applyAsDouble(row)) : "").append('\t');
        text.append(number(column.value().applyAsDouble(stroke.samples() - out + row))).append('\t');
      }
    }
    return text.append("\r\n").toString();
  }

  private List<Column> columns() {
    double step = recording.converter().step();
    Probe stated = recording.stated();
    IntToDoubleFunction volts = i -> deflections[i] * step;
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Time", "s", i -> i * recording.motion().interval()));
    columns.add(new Column("Calc_Ramp_Ex_nm", "Calc_Ramp_Rt_nm", i -> stroke.positions()[i] * 1e9));
    columns.add(Column.of("Defl", "V", volts));
    columns.add(Column.of("Defl", "nm", i -> volts.applyAsDouble(i) * stated.sensitivity() * 1e9));
    columns.add(Column.of("Defl", "pN", i -> volts.applyAsDouble(i) * stated.sensitivity() * stated.springConstant() * 1e12));
    columns.add(Column.of("Height_Sensor", "nm", i -> heights[i] * step * PeakForceQnm.HEIGHT_SENSOR.siPerHardUnit() * 1e9));
    return columns;
  }

  /** Selections lose their brackets, some scales their volts. */
  private String simplified(String line) {
    Matcher selected = SELECTED.matcher(line);
    if (selected.matches()) {
      return selected.group(1) + ": " + selected.group(2);
    }
    Matcher scaled = SCALED.matcher(line);
    if (scaled.matches()) {
      double nanometres = switch (scaled.group(2)) {
        case "DeflSens" -> recording.stated().sensitivity() * 1e9;
        case "Zsens" -> PeakForceQnm.PIEZO.value();
        default -> PeakForceQnm.HEIGHT_SENSOR.value();
      };
      return scaled.group(1) + ": " + HeaderText.trimmed(Double.parseDouble(scaled.group(3)) * nanometres) + " nm";
    }
    return line;
  }

  /** Seven digits and an exponent of three, as in {@code -2.439994e+001}. */
  private static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    String digits = rounded.unscaledValue().abs().toString();
    int exponent = value == 0 ? 0 : digits.length() - 1 - rounded.scale();
    String padded = (digits + "0000000").substring(0, DIGITS);
    String power = Integer.toString(1000 + Math.abs(exponent)).substring(1);
    return (rounded.signum() < 0 ? "-" : "") + padded.charAt(0) + '.' + padded.substring(1) + (exponent < 0 ? "e-" : "e+") + power;
  }
}
