package org.interphase.ui.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interphase.api.Unit;

/**
 * What a person chooses of a mixture.
 *
 * @param binWidth in SI; 0 for automatic
 * @param components their number; 0 for the number with the smallest BIC, {@link #NONE} for no mixture
 * @param seed of the whole analysis
 */
record Choice(double binWidth, int components, long seed) {
  static final int NONE = -1;
  static final Choice NOTHING = new Choice(0, NONE, 1);

  boolean fits() {
    return components >= 0;
  }

  /** The settings of the recipe's step, as a person would type them; thresholds are left to the mixture. */
  Map<String, String> settings(Unit unit) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(Stored.STEP + "/binWidth", unit.equals(Unit.PASCAL) ? binWidth + " Pa" : "0 Pa");
    settings.put(Stored.STEP + "/components", Integer.toString(components));
    settings.put(Stored.STEP + "/thresholds", "");
    return settings;
  }
}
