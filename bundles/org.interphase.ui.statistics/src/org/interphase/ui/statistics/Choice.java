package org.interphase.ui.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphase.api.Unit;

/**
 * What a person chooses of a mixture.
 *
 * @param binWidth in SI; 0 for automatic
 * @param components their number where there are no start means; 0 for the number with the smallest BIC, {@link #NONE} for no mixture
 * @param startMeans where the fit starts, in Pa, ascending, as many as components; empty for random starts
 * @param seed of the whole analysis
 */
record Choice(double binWidth, int components, List<Double> startMeans, long seed) {
  static final int NONE = -1;
  static final Choice NOTHING = new Choice(0, NONE, List.of(), 1);

  boolean fits() {
    return number() >= 0;
  }

  /** The number of components that the fit is to have; 0 for the number with the smallest BIC, {@link #NONE} for no mixture. */
  int number() {
    return startMeans.isEmpty() ? components : startMeans.size();
  }

  Choice startingAt(List<Double> means) {
    return new Choice(binWidth, components, means, seed);
  }

  /** The settings of the recipe's step, as a person would type them; thresholds are left to the mixture. */
  Map<String, String> settings(Unit unit) {
    Map<String, String> settings = new LinkedHashMap<>();
    boolean pascal = unit.equals(Unit.PASCAL);
    settings.put(Stored.STEP + "/binWidth", pascal ? binWidth + " Pa" : "0 Pa");
    settings.put(Stored.STEP + "/components", Integer.toString(components));
    settings.put(Stored.STEP + "/startMeans", pascal ? startMeans.stream().map(mean -> mean + " Pa").collect(Collectors.joining(", ")) : "");
    settings.put(Stored.STEP + "/thresholds", "");
    return settings;
  }
}
