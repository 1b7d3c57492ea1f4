package org.interphase.numerics.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.testsupport.SharedData;

/**
 * A nonlinear regression set of NIST's Statistical Reference Datasets, as its file gives it.
 *
 * @param name the name of the set
 * @param starts the two starting points
 * @param certified the certified parameters
 * @param deviations their certified standard deviations
 * @param rss the certified residual sum of squares
 * @param observations y and predictors of every observation, as decimals
 */
record StrdSet(String name, double[][] starts, double[] certified, double[] deviations, double rss,
    List<String[]> observations) {
  private static final Pattern PARAMETER = Pattern.compile("\\s*b\\d+\\s*=\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*");
  private static final Pattern RSS = Pattern.compile("Residual Sum of Squares:\\s*(\\S+)\\s*");

  static StrdSet read(String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(SharedData.file("nist/nonlinear/" + name + ".dat"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double[][] columns = lines.stream().map(PARAMETER::matcher).filter(Matcher::matches)
        .map(m -> new double[] {number(m, 1), number(m, 2), number(m, 3), number(m, 4)}).toArray(double[][]::new);
    int data = lastIndexOf("Data:", lines);
    List<String[]> observations = lines.subList(data + 1, lines.size()).stream().map(String::strip).filter(line -> !line.isEmpty())
        .map(line -> line.split("\\s+")).toList();
    return new StrdSet(name, new double[][] {column(columns, 0), column(columns, 1)}, column(columns, 2), column(columns, 3),
        first(RSS, lines), observations);
  }

  private static int lastIndexOf(String beginning, List<String> lines) {
    int last = lines.size() - 1;
    while (!lines.get(last).startsWith(beginning)) {
      last--;
    }
    return last;
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  private static double first(Pattern pattern, List<String> lines) {
    return lines.stream().map(pattern::matcher).filter(Matcher::matches).mapToDouble(m -> number(m, 1)).findFirst().orElseThrow();
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }

  /** Observations minus parameters. (The file of Rat43 prints 9, but its residual standard deviation is that of 11.) */
  int degreesOfFreedom() {
    return observations.size() - certified.length;
  }
}
