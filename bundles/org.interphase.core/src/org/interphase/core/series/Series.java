package org.interphase.core.series;

import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;

/**
 * A data set over time: its frames in the order of time and what connects them.
 *
 * @param dataSet the id of the data set in the project
 * @param name its name; with colour and symbol the same in every figure
 * @param experiment the name of its experiment
 * @param electrolyte in one line; empty when the sample was dry
 * @param colour as {@code #rrggbb}
 * @param symbol the name of its symbol
 * @param quantity what the frames map, such as {@code Young's modulus}
 * @param unit of that quantity, SI
 * @param frames in the order of time
 * @param histograms one row a bin: {@code lower}, {@code upper}, then the fraction of the valid pixels of each frame per {@code unit}, in columns
 *     named by the measurement's id
 * @param components the Gaussian components of all frames
 * @param numbers trend, change points, homogeneity over time, with uncertainty and method
 * @param tables class transitions and the like
 * @param synthetic whether a file of it says that it was simulated
 * @param warnings what a reader must know, in sentences
 */
public record Series(String dataSet, String name, String experiment, String electrolyte, String colour, String symbol, String quantity, Unit unit,
    List<SeriesFrame> frames, Table histograms, List<Component> components, List<Estimate> numbers, List<Table> tables, boolean synthetic,
    List<String> warnings) {
  public Series {
    frames = List.copyOf(frames);
    components = List.copyOf(components);
    numbers = List.copyOf(numbers);
    tables = List.copyOf(tables);
    warnings = List.copyOf(warnings);
  }

  /**
   * A Gaussian component of one frame.
   *
   * @param measurement the frame
   * @param track the same number for what is one component over time, from 1
   * @param mean of the quantity
   * @param sigma of the quantity
   * @param weight fraction of the valid pixels
   */
  public record Component(String measurement, int track, Estimate mean, Estimate sigma, Estimate weight) { }
}
