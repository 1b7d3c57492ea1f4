package org.interphase.core.series;

import java.util.List;
import org.interphase.api.Estimate;

/**
 * One quantity compared between electrolytes. The unit of replication is the data set, not the pixel.
 *
 * @param quantity what is compared and when, in words, such as {@code mean Young's modulus at 200 min}
 * @param groups the electrolytes with one value a data set
 * @param difference second group minus first, with its interval and method
 * @param pValue of the permutation test over data sets
 * @param smallestPValue that a study of this size can reach
 * @param pixelPValue of a test that takes pixels for replicates, for contrast only; NaN when there is none
 * @param conclusion in words, honest about the size of the study
 */
public record GroupComparison(String quantity, List<Group> groups, Estimate difference, double pValue, double smallestPValue, double pixelPValue,
    String conclusion) {
  public GroupComparison {
    groups = List.copyOf(groups);
  }

  /**
   * The data sets of one electrolyte.
   *
   * @param electrolyte in one line
   * @param dataSets their names
   * @param values one a data set, SI
   */
  public record Group(String electrolyte, List<String> dataSets, List<Estimate> values) {
    public Group {
      dataSets = List.copyOf(dataSets);
      values = List.copyOf(values);
    }
  }
}
