package org.interphase.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An electrolyte in one line, such as {@code 1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC}; numbers that are unknown are left out. */
public final class ElectrolyteLabel {
  private static final MathContext DIGITS = new MathContext(4);

  private ElectrolyteLabel() { }

  /** The line; empty for an electrolyte without parts. */
  public static String of(Electrolyte electrolyte) {
    String salts = sum(electrolyte.getSalts(), salt -> amount(salt.getMolarity(), "M") + salt.getName());
    String dissolved = join(" in ", salts, solvents(electrolyte.getSolvents()));
    return join(" + ", dissolved, sum(electrolyte.getAdditives(), additive -> amount(additive.getWeightPercent(), "wt%") + additive.getName()));
  }

  private static String solvents(List<Solvent> solvents) {
    String names = solvents.stream().map(Solvent::getName).collect(Collectors.joining(":"));
    boolean ratio = solvents.size() > 1 && solvents.stream().allMatch(solvent -> Double.isFinite(solvent.getParts()));
    return ratio ? names + " " + solvents.stream().map(solvent -> number(solvent.getParts())).collect(Collectors.joining(":")) : names;
  }

  private static <T> String sum(List<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(" + "));
  }

  private static String join(String between, String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
  }

  private static String amount(double value, String unit) {
    return Double.isFinite(value) ? number(value) + " " + unit + " " : "";
  }

  private static String number(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
