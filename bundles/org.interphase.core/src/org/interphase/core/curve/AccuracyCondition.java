package org.interphase.core.curve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is measured, and how it is fitted, in one row of the study of accuracy: the common set but for what is named. The common set
 * is 4096 captures of DMT contacts with moduli of 0.1 to 5 GPa and adhesion of 10 to 50 nN, as the synthetic instrument writes them
 * by default, fitted with the fit's defaults.
 *
 * @param varied what is different from the common set, in words
 * @param value what it is here, in words
 * @param instrument settings of the synthetic instrument that are not its defaults, each with its unit
 * @param fit settings of the fit that are not its defaults, likewise
 */
public record AccuracyCondition(String varied, String value, Map<String, String> instrument, Map<String, String> fit) {
  /** Where the tip turns, as a part of a branch: the same whatever the number of samples. */
  private static final double TURN = 89.0 / 128;

  public AccuracyCondition {
    instrument = Map.copyOf(instrument);
    fit = Map.copyOf(fit);
  }

  /** The conditions of the documented table: the common set in every mode, then one thing varied at a time in mode joint. */
  public static List<AccuracyCondition> all() {
    return Stream.of(
        modes("common set, DMT", Map.of(), Map.of()),
        modes("common set, JKR", Map.of("model", "JKR"), Map.of("model", "jkr")),
        each("Young's modulus", "GPa", List.of("0.1", "0.3", "1", "3", "5"), "modulusMin", "modulusMax"),
        each("adhesion", "nN", List.of("5", "10", "30", "50"), "adhesionMin", "adhesionMax"),
        each("noise", "nN", List.of("0.1", "0.5", "1", "2"), "noise"),
        points(List.of("64", "128", "256", "512")),
        sync("file", List.of("0", "0.1", "0.25", "0.5", "1")),
        sync("data", List.of("0", "0.1", "0.25", "0.5", "1")),
        backgrounds("no drag, no background", Map.of()),
        backgrounds("drag of 2 nN", Map.of("drag", "2 nN")),
        backgrounds("background, a sine of 2 nN", Map.of("backgroundSine", "2 nN")),
        Stream.of(new AccuracyCondition("layout of the file", "16 bit", Map.of("layout", "V8_15"), Map.of()))).flatMap(rows -> rows).toList();
  }

  private static Stream<AccuracyCondition> modes(String varied, Map<String, String> instrument, Map<String, String> fit) {
    return Stream.of("window", "joint", "full").map(mode -> {
      Map<String, String> inMode = new HashMap<>(fit);
      inMode.put("mode", mode);
      return new AccuracyCondition(varied, "mode " + mode, instrument, inMode);
    });
  }

  private static Stream<AccuracyCondition> each(String varied, String unit, List<String> values, String... settings) {
    return values.stream().map(number -> {
      Map<String, String> instrument = new HashMap<>();
      Arrays.stream(settings).forEach(setting -> instrument.put(setting, number + " " + unit));
      return new AccuracyCondition(varied, number + " " + unit, instrument, Map.of());
    });
  }

  private static Stream<AccuracyCondition> points(List<String> values) {
    return values.stream().map(points -> new AccuracyCondition("points per branch", points,
        Map.of("samples", points, "syncDistance", Double.toString(TURN * Integer.parseInt(points))), Map.of()));
  }

  private static Stream<AccuracyCondition> sync(String turning, List<String> values) {
    return values.stream().map(samples -> new AccuracyCondition("sync error in samples, turning point of the " + turning, samples,
        Map.of("syncError", samples), Map.of("turning", turning)));
  }

  private static Stream<AccuracyCondition> backgrounds(String varied, Map<String, String> instrument) {
    return Stream.of("constant", "sine").map(fitted -> new AccuracyCondition(varied, "background fitted: " + fitted, instrument,
        Map.of("background", fitted)));
  }
}
