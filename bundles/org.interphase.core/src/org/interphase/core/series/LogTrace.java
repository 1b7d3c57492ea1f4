package org.interphase.core.series;

import java.util.List;
import java.util.Locale;
import org.interphase.api.Estimate;
import org.interphase.api.Table;

/**
 * A log over time beside the images of its experiment, such as the open-circuit voltage.
 *
 * @param measurement the id of the measurement in the project
 * @param name the name of its file
 * @param experiment the name of its experiment
 * @param dataSet the name of its data set
 * @param colour of the data set, as {@code #rrggbb}
 * @param samples reduced for drawing: {@code time} in s since immersion (the clock offset applied), then {@code lower}, {@code mean}, {@code upper}
 *     of the quantity in each interval
 * @param numbers mean, slope, largest step, with uncertainty and method
 * @param synthetic whether the file says that it was simulated
 * @param warnings what a reader must know, in sentences
 */
public record LogTrace(String measurement, String name, String experiment, String dataSet, String colour, Table samples, List<Estimate> numbers,
    boolean synthetic, List<String> warnings) {
  public LogTrace {
    numbers = List.copyOf(numbers);
    warnings = List.copyOf(warnings);
  }

  /** What was logged, in words that can stand on an axis: {@code Open-circuit voltage}. */
  public String quantity() {
    String name = samples.name();
    return name.isEmpty() || name.equals("samples") ? "Logged value" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
