package org.interphase.api.spi;

import java.util.List;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;

/**
 * What a step gives back. Generic, so that a result can be stored, shown and compared without the plug-in that made it.
 *
 * @param maps new maps
 * @param labels segmented maps
 * @param numbers named estimates
 * @param tables histograms, components, curves
 * @param warnings what a reader of the numbers must know, in sentences
 * @param citations the sources of the methods used
 */
public record Outcome(List<Image> maps, List<Labels> labels, List<Estimate> numbers, List<Table> tables, List<String> warnings,
    List<Citation> citations) {
  public static final Outcome EMPTY = new Outcome(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Outcome {
    maps = List.copyOf(maps);
    labels = List.copyOf(labels);
    numbers = List.copyOf(numbers);
    tables = List.copyOf(tables);
    warnings = List.copyOf(warnings);
    citations = List.copyOf(citations);
  }
}
