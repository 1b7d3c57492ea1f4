package org.interphase.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an electrolyte as people write it, {@code 1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC}: the inverse of {@link ElectrolyteLabel}.
 *
 * <pre>
 * electrolyte = [ salt { "+" salt } "in" ] solvents { "+" additive }
 * salt        = [ number ("M" | "mol/L" | "mM") ] name
 * solvents    = name { ":" name } [ number { ":" number } [ "by weight" | "w/w" ] ]
 * additive    = [ number ("wt%" | "%") ] name
 * </pre>
 *
 * Without solvents, a part with a molarity is a salt and one with a weight percent an additive. Names keep their case; numbers that are not given are
 * unknown.
 */
public final class ElectrolyteNotation {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;
  private static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)";
  private static final String NAME = "[\\p{L}][^\\s:+]*";
  private static final Pattern IN = Pattern.compile("\\s+in\\s+");
  private static final Pattern SALT = Pattern.compile("(?:(" + NUMBER + ")\\s*(mM|M|mol/[lL])\\s+)?(" + NAME + ")");
  private static final Pattern ADDITIVE = Pattern.compile("(?:(" + NUMBER + ")\\s*(?:wt\\.?\\s?%|%)\\s*)?(" + NAME + ")");
  private static final Pattern SOLVENTS =
      Pattern.compile("(" + NAME + "(?:\\s*:\\s*" + NAME + ")*)"
          + "(?:\\s+(" + NUMBER + "(?:\\s*:\\s*" + NUMBER + ")*)\\s*(?:by weight|w/w|\\(w/w\\))?)?");
  private static final Pattern BY_VOLUME = Pattern.compile(".*(?:vol\\b|by volume|v/v|vol\\.?%|mol%).*");
  private static final String POSSIBLE = "Write it as 1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC; salts, ratio and additives may be left out.";

  private static final int LONGEST = 500;

  private final Electrolyte electrolyte = NEW.createElectrolyte();
  private final String whole;

  private ElectrolyteNotation(String whole) {
    this.whole = whole;
  }

  /**
   * Reads a line.
   *
   * @return a new electrolyte, the caller's
   * @throws IllegalArgumentException when it is not understood: says which part, and what is possible
   */
  public static Electrolyte parse(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("An electrolyte may have " + LONGEST + " characters; this one has " + text.length() + ". " + POSSIBLE);
    }
    ElectrolyteNotation notation = new ElectrolyteNotation(text.strip());
    notation.read();
    return notation.electrolyte;
  }

  private void read() {
    if (BY_VOLUME.matcher(whole).matches()) {
      throw refusal("parts are by weight here, not by volume or mole: convert them");
    }
    String[] halves = IN.split(whole, -1);
    if (halves.length > 2) {
      throw refusal("\"in\" stands there twice");
    }
    if (halves.length == 2) {
      parts(halves[0]).forEach(this::salt);
    }
    List<String> parts = parts(halves[halves.length - 1]);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (halves.length == 1 && isSalt(part)) {
        salt(part);
      } else if (i == 0 && !isWeighed(part)) {
        solvents(part);
      } else {
        additive(part);
      }
    }
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split("\\+", -1)).map(String::strip).toList();
  }

  private static boolean isSalt(String part) {
    Matcher salt = SALT.matcher(part);
    return salt.matches() && salt.group(1) != null;
  }

  private static boolean isWeighed(String part) {
    Matcher additive = ADDITIVE.matcher(part);
    return additive.matches() && additive.group(1) != null;
  }

  private void salt(String part) {
    Matcher matcher = SALT.matcher(part);
    if (!matcher.matches()) {
      throw refusal("\"" + part + "\" is no salt; a salt goes like 1.2 M LiPF6");
    }
    Salt salt = NEW.createSalt();
    salt.setName(matcher.group(3));
    if (matcher.group(1) != null) {
      double amount = Double.parseDouble(matcher.group(1));
      salt.setMolarity(matcher.group(2).equals("mM") ? amount / 1000 : amount);
    }
    electrolyte.getSalts().add(salt);
  }

  private void solvents(String part) {
    Matcher matcher = SOLVENTS.matcher(part);
    if (!matcher.matches()) {
      throw refusal("\"" + part + "\" is no mixture of solvents; it goes like EC:EMC 3:7");
    }
    String[] names = matcher.group(1).split("\\s*:\\s*");
    String[] ratio = matcher.group(2) == null ? new String[0] : matcher.group(2).split("\\s*:\\s*");
    if (ratio.length > 0 && ratio.length != names.length) {
      throw refusal(names.length + " solvents and a ratio of " + ratio.length + " numbers");
    }
    for (int i = 0; i < names.length; i++) {
      Solvent solvent = NEW.createSolvent();
      solvent.setName(names[i]);
      if (ratio.length > 0) {
        solvent.setParts(Double.parseDouble(ratio[i]));
      }
      electrolyte.getSolvents().add(solvent);
    }
  }

  private void additive(String part) {
    Matcher matcher = ADDITIVE.matcher(part);
    if (!matcher.matches()) {
      throw refusal("\"" + part + "\" is no additive; an additive goes like 5 wt% VC, salts stand before \"in\"");
    }
    Additive additive = NEW.createAdditive();
    additive.setName(matcher.group(2));
    if (matcher.group(1) != null) {
      additive.setWeightPercent(Double.parseDouble(matcher.group(1)));
    }
    electrolyte.getAdditives().add(additive);
  }

  private IllegalArgumentException refusal(String why) {
    return new IllegalArgumentException("The electrolyte \"" + whole + "\" is not understood: " + why + ". " + POSSIBLE);
  }
}
