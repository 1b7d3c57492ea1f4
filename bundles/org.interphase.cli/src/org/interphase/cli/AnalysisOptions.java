package org.interphase.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of commands that compute. */
final class AnalysisOptions {
  @Option(names = "--threads", paramLabel = "N", description = "Working threads (default: all processors). Results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--seed", paramLabel = "N",
      description = "Seed of everything random (default: ${DEFAULT-VALUE}). The same seed gives the same result.")
  private long seed = 1;

  @Option(names = "--set", paramLabel = "NAME=VALUE",
      description = "Change a setting of the recipe, with its unit: --set binWidth=20MPa. \"interphase recipes show NAME\" lists them.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(names = "--again", description = "Compute results that are up to date, too.")
  private boolean again;

  boolean again() {
    return again;
  }

  int threads() {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads is " + threads + ", and must be at least 1");
    }
    return threads;
  }

  long seed() {
    return seed;
  }

  Map<String, String> settings() {
    return settings;
  }
}
