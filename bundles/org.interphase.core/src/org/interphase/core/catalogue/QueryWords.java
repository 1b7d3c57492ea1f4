package org.interphase.core.catalogue;

import static org.interphase.core.catalogue.CatalogueEntry.STIFFNESS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.CatalogueQuery.Additive;
import org.interphase.core.catalogue.CatalogueQuery.At;
import org.interphase.core.catalogue.CatalogueQuery.During;
import org.interphase.core.catalogue.CatalogueQuery.Mixture;
import org.interphase.core.catalogue.CatalogueQuery.Range;
import org.interphase.core.catalogue.CatalogueQuery.Salt;
import org.interphase.core.catalogue.CatalogueQuery.Time;

/** Reads the words of a query, once, from left to right. The grammar is described at {@link CatalogueQuery#parse}. */
final class QueryWords {
  private static final int LONGEST = 1000;
  private static final Pattern TOKEN = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([<>,])|([^\\s<>,\"“”]+)");
  private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)(.*)");
  private static final Pattern RATIO = Pattern.compile("\\d+(?:\\.\\d+)?(?:[:/]\\d+(?:\\.\\d+)?)+");
  private static final Pattern MIXTURE = Pattern.compile("\\p{L}[^:/]*(?:[:/]\\p{L}[^:/]*)+");
  private static final Set<String> COMPARISONS = Set.of("above", "over", ">", "below", "under", "<", "between");
  private static final Set<String> TIMES = Set.of("at", "after", "before");
  private static final Set<String> OTHERS = Set.of("with", "without", "in", "on", "and", "within", ",");
  private static final Map<String, Double> MOLARITIES = Map.of("M", 1.0, "mol/L", 1.0, "mol/l", 1.0, "mM", 1e-3, "mmol/L", 1e-3);
  private static final Set<String> WEIGHT_PERCENTS = Set.of("wt%", "wt.%", "%");
  private static final Map<String, String> SYNONYMS = Map.of("stiffness", STIFFNESS, "mean stiffness", STIFFNESS, "modulus", STIFFNESS,
      "young's modulus", STIFFNESS, "median stiffness", "Young's modulus median", "median modulus", "Young's modulus median", "roughness", "Sq");
  private static final Map<String, Unit> UNITS = Map.of(STIFFNESS, Unit.PASCAL, "Young's modulus median", Unit.PASCAL, "Sq", Unit.METRE);
  private static final String POSSIBLE = "Possible are, in any order: EC:EMC 3:7 | in PC | 1.2 M LiPF6 | with VC | with 5 wt% VC | without VC | "
      + "stiffness above 1 GPa | stiffness below 1 GPa | stiffness between 1 GPa and 2 GPa | at 200 min | at 3 h within 10 min | after 150 min | "
      + "before 3 h | on lithium | \"any words\"";

  private final List<Word> words = new ArrayList<>();
  private int next;
  private CatalogueQuery query = CatalogueQuery.ALL;
  private Optional<Time> time = Optional.empty();

  private record Word(String text, boolean quoted) {
    boolean is(Set<String> keywords) {
      return !quoted && keywords.contains(CatalogueQuery.key(text));
    }

    boolean is(String keyword) {
      return !quoted && keyword.equals(CatalogueQuery.key(text));
    }

    boolean is(Pattern pattern) {
      return !quoted && pattern.matcher(text).matches();
    }

    boolean isName() {
      return quoted || !text.isEmpty() && Character.isLetter(text.charAt(0)) && !is(COMPARISONS) && !is(TIMES) && !is(OTHERS);
    }
  }

  QueryWords(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("A query may have " + LONGEST + " characters; this one has " + text.length());
    }
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.find()) {
      check(text.substring(end, token.start()));
      end = token.end();
      words.add(token.group(1) != null ? new Word(token.group(1), true) : new Word(token.group(), false));
    }
    check(text.substring(end));
  }

  private static void check(String skipped) {
    if (!skipped.isBlank()) {
      throw new IllegalArgumentException("A quotation mark is left open before the end of the query");
    }
  }

  CatalogueQuery query() {
    while (next < words.size()) {
      part();
    }
    return time.map(when -> query.number().isEmpty() ? fail("a time needs a quantity that was measured then, such as: stiffness at 200 min")
        : query.with(when)).orElse(query);
  }

  private void part() {
    Word word = take("");
    if (word.quoted()) {
      query = query.withWords(word.text());
    } else if (word.is("with") || word.is("without")) {
      component(word.is("with"));
    } else if (word.is("in")) {
      mixture(take("a solvent, such as: in PC"));
    } else if (word.is("on")) {
      only(query.sample().isEmpty(), "one sample");
      query = query.withSample(name("the sample, such as: on lithium"));
    } else if (word.is(TIMES)) {
      time(word);
    } else if (word.is("between")) {
      during(quantity("a time, such as: between 100 min and 3 h"));
    } else if (word.is(MIXTURE)) {
      mixture(word);
    } else if (word.is(NUMBER)) {
      next--;
      salt();
    } else if (word.isName()) {
      next--;
      number();
    } else if (!word.is(Set.of(",", "and"))) {
      fail("\"" + word.text() + "\" is not understood here");
    }
  }

  private void mixture(Word word) {
    only(query.solvents().isEmpty(), "one mixture of solvents");
    if (!word.isName()) {
      fail("\"" + word.text() + "\" is no solvent");
    }
    List<Double> parts = List.of();
    if (next < words.size() && words.get(next).is(RATIO)) {
      parts = Arrays.stream(take("").text().split("[:/]")).map(Double::valueOf).toList();
    }
    List<String> names = Arrays.asList(word.text().split("[:/]"));
    query = query.with(new Mixture(names, parts));
  }

  private void salt() {
    Amount amount = amount("a concentration, such as: 1.2 M LiPF6");
    Double molar = MOLARITIES.get(amount.unit());
    if (molar == null) {
      fail("\"" + amount.said() + "\" belongs to nothing; a salt goes like: 1.2 M LiPF6, an additive like: with 5 wt% VC");
    }
    query = query.with(new Salt(name("the salt, such as: 1.2 M LiPF6"), OptionalDouble.of(amount.value() * molar)));
  }

  private void component(boolean present) {
    String example = present ? "a component, such as: with VC" : "a component, such as: without VC";
    if (next < words.size() && !words.get(next).is(NUMBER)) {
      query = query.with(new Additive(name(example), present, OptionalDouble.empty()));
      return;
    }
    Amount amount = amount(example);
    if (WEIGHT_PERCENTS.contains(amount.unit())) {
      query = query.with(new Additive(name(example), present, OptionalDouble.of(amount.value())));
    } else if (present && MOLARITIES.containsKey(amount.unit())) {
      query = query.with(new Salt(name(example), OptionalDouble.of(amount.value() * MOLARITIES.get(amount.unit()))));
    } else {
      fail("\"" + amount.said() + "\" is no amount; an additive goes like: with 5 wt% VC");
    }
  }

  private void number() {
    only(query.number().isEmpty(), "one quantity");
    List<String> named = new ArrayList<>();
    while (next < words.size() && words.get(next).isName() && !words.get(next).quoted()) {
      named.add(take("").text());
    }
    String said = String.join(" ", named);
    String quantity = SYNONYMS.getOrDefault(CatalogueQuery.key(said), said);
    if (next < words.size() && words.get(next).is(COMPARISONS) && !timesFollow()) {
      Range range = range(quantity, take("").text());
      Unit expected = UNITS.getOrDefault(quantity, range.unit().orElseThrow());
      if (!expected.compatible(range.unit().orElseThrow())) {
        fail(said + " is in " + expected + ", not in " + range.unit().orElseThrow());
      }
      query = query.with(range);
    } else if (SYNONYMS.containsKey(CatalogueQuery.key(said)) || next < words.size() && (words.get(next).is(TIMES) || timesFollow())) {
      query = query.with(Range.any(quantity));
    } else {
      fail("\"" + said + "\" is not understood; a component goes like: with VC, free text stands in quotation marks");
    }
  }

  /** Whether {@code between} stands here with times: it then says when. */
  private boolean timesFollow() {
    int here = next;
    boolean times = take("").is("between") && quantity("a value with its unit, such as: between 1 GPa and 2 GPa").unit().compatible(Unit.SECOND);
    next = here;
    return times;
  }

  private Range range(String quantity, String comparison) {
    Quantity threshold = quantity("a value with its unit, such as: above 1 GPa");
    return switch (CatalogueQuery.key(comparison)) {
      case "above", "over", ">" -> Range.above(quantity, threshold);
      case "below", "under", "<" -> Range.below(quantity, threshold);
      default -> Range.between(quantity, threshold, other());
    };
  }

  private Quantity other() {
    if (!take("\"and\" and a second value, such as: between 1 GPa and 2 GPa").is("and")) {
      fail("between needs two values, such as: between 1 GPa and 2 GPa");
    }
    return quantity("a second value, such as: between 1 GPa and 2 GPa");
  }

  private void time(Word keyword) {
    double moment = seconds(quantity("a time, such as: " + keyword.text() + " 200 min"));
    only(time.isEmpty(), "one time");
    if (!keyword.is("at")) {
      time = Optional.of(keyword.is("after") ? new During(Math.nextUp(moment), Double.POSITIVE_INFINITY)
          : new During(Double.NEGATIVE_INFINITY, Math.nextDown(moment)));
    } else if (next < words.size() && words.get(next).is("within")) {
      next++;
      time = Optional.of(new At(moment, seconds(quantity("a time, such as: within 10 min"))));
    } else {
      time = Optional.of(new At(moment, CatalogueQuery.WINDOW));
    }
  }

  private void during(Quantity from) {
    only(time.isEmpty(), "one time");
    double one = seconds(from);
    double two = seconds(other());
    time = Optional.of(new During(Math.min(one, two), Math.max(one, two)));
  }

  private double seconds(Quantity quantity) {
    if (!quantity.unit().compatible(Unit.SECOND)) {
      fail(quantity + " is no time; times are in s, min or h");
    }
    return quantity.si();
  }

  private Quantity quantity(String expected) {
    Amount amount = amount(expected);
    return Unit.parse(amount.unit()).map(unit -> new Quantity(amount.value(), unit))
        .orElseGet(() -> fail("\"" + amount.unit() + "\" is no known unit"));
  }

  private record Amount(double value, String number, String unit) {
    String said() {
      return (number + " " + unit).strip();
    }
  }

  /** A number and its unit, with or without a space between them; without a unit when a part follows. */
  private Amount amount(String expected) {
    Word word = take(expected);
    Matcher number = NUMBER.matcher(word.text());
    if (!number.matches() || word.quoted()) {
      fail("\"" + word.text() + "\" stands where there should be " + expected);
    }
    boolean attached = !number.group(2).isEmpty();
    boolean ended = next == words.size() || Stream.of(COMPARISONS, TIMES, OTHERS).anyMatch(words.get(next)::is);
    double value = Double.parseDouble(number.group(1));
    if (!Double.isFinite(value)) {
      fail(number.group(1) + " is too large a number");
    }
    return new Amount(value, number.group(1), attached ? number.group(2) : ended ? "" : take("").text());
  }

  private String name(String expected) {
    Word word = take(expected);
    if (!word.isName() || word.text().isBlank()) {
      fail("\"" + word.text() + "\" stands where there should be " + expected);
    }
    return word.text();
  }

  private Word take(String expected) {
    if (next == words.size()) {
      fail("the query ends where there should be " + expected);
    }
    return words.get(next++);
  }

  private void only(boolean first, String what) {
    if (!first) {
      fail("a query has " + what + "; at \"" + words.get(next - 1).text() + "\" there is a second");
    }
  }

  private static <T> T fail(String problem) {
    throw new IllegalArgumentException("The query is not understood: " + problem + ". " + POSSIBLE);
  }
}
