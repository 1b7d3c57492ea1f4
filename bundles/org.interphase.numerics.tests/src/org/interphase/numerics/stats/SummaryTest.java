package org.interphase.numerics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
  private static final Pattern MEAN = Pattern.compile("(?:mean +=|.*ybar:) *(\\S+) *");
  private static final Pattern DEVIATION = Pattern.compile("(?:standardDeviation +=|.* s:) *(\\S+) *");
  private static final Pattern NUMBER = Pattern.compile("\\s*[-+]?\\d+(\\.\\d*)?\\s*");

  /**
   * Mean and deviation of NIST's univariate sets. They are certified to 15 digits. Values that a double rounds by u move mean and
   * deviation by no more than u, which is what tells the four NumAcc sets apart, and n squares can be added to n roundings.
   */
  @ParameterizedTest
  @ValueSource(strings = {"PiDigits", "Lottery", "Lew", "Mavro", "Michelso", "NumAcc1", "NumAcc2", "NumAcc3", "NumAcc4"})
  void agreesWithNist(String name) throws IOException {
    List<String> lines = Files.readAllLines(SharedData.file("nist/univariate/" + name + ".txt"), StandardCharsets.ISO_8859_1);
    double mean = certified(MEAN, lines);
    double deviation = certified(DEVIATION, lines);
    double[] values = lines.subList(43, lines.size()).stream().filter(NUMBER.asMatchPredicate()).mapToDouble(Double::parseDouble).toArray();

    Summary summary = Summary.of(values);
    double rounding = Math.ulp(Math.max(Math.abs(summary.min()), Math.abs(summary.max()))) / 2;
    assertThat(summary.count()).isGreaterThanOrEqualTo(3);
    assertThat(summary.mean()).isCloseTo(mean, within(rounding + 1e-15 * Math.abs(mean)));
    assertThat(summary.sampleStandardDeviation()).isCloseTo(deviation, within(rounding + deviation * (1e-15 + values.length * Math.ulp(0.25))));
  }

  private static double certified(Pattern pattern, List<String> lines) {
    return lines.stream().map(pattern::matcher).filter(Matcher::matches).mapToDouble(m -> Double.parseDouble(m.group(1))).findFirst()
        .orElseThrow();
  }

  @Test
  void theDeviationIsThatOfThePopulation() {
    Summary summary = Summary.of(2, 4, 4, 4, 5, 5, 7, 9);
    assertThat(summary).isEqualTo(new Summary(8, 2, 9, 5, 2));
    assertThat(summary.sampleStandardDeviation()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-15));
  }

  @Test
  void leavesOutWhatIsNotANumber() {
    double[] values = {Double.NaN, 3, Double.NaN, 1};
    assertThat(Summary.of(values)).isEqualTo(Summary.of(3, 1));
    assertThat(values).containsExactly(Double.NaN, 3, Double.NaN, 1);
  }

  @Test
  void nothingHasNoMean() {
    assertThat(Summary.of(Double.NaN)).isEqualTo(new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    assertThat(Summary.of(7)).isEqualTo(new Summary(1, 7, 7, 7, 0));
    assertThat(Summary.of(7).sampleStandardDeviation()).isNaN();
  }
}
