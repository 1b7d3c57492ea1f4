package org.interphase.core.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;

/**
 * A question to the catalogue. An experiment answers it when it fulfils every part; a query without parts finds every experiment.
 *
 * <p>Names are compared whatever their case. Immutable: {@code CatalogueQuery.ALL.with(...)} gives a new one.
 *
 * @param solvents the solvents, all of them and no other
 * @param salts each of which must be there
 * @param additives each of which must be there, or must not
 * @param number the quantity, and between what it must lie
 * @param time when that number was measured
 * @param sample part of the name of the sample's material
 * @param words each of which must occur in the names of project, experiment, data sets, sample, probe or electrolyte
 */
public record CatalogueQuery(Optional<Mixture> solvents, List<Salt> salts, List<Additive> additives, Optional<Range> number, Optional<Time> time,
    Optional<String> sample, List<String> words) {
  /** Finds every experiment. */
  public static final CatalogueQuery ALL =
      new CatalogueQuery(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  /** A solvent's part of all solvents may differ by this much: 3:7 is found from 28:72 to 32:68. */
  public static final double RATIO_TOLERANCE = 0.02;
  /** Molarities and weight per cent may differ by this fraction: 5 wt% is found from 4.75 to 5.25. */
  public static final double AMOUNT_TOLERANCE = 0.05;
  /** {@code at 200 min} takes the nearest frame of each data set within 15 min, in s. */
  public static final double WINDOW = 15 * 60;

  public CatalogueQuery {
    salts = List.copyOf(salts);
    additives = List.copyOf(additives);
    words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    if (time.isPresent() && number.isEmpty()) {
      throw new IllegalArgumentException("A time needs a quantity that was measured then, such as: stiffness at 200 min");
    }
  }

  /**
   * Reads what a person typed: parts in any order, between them spaces, commas or {@code and}.
   *
   * <pre>
   * EC:EMC 3:7                     the solvents and their ratio by weight; 30:70 and EMC:EC 7:3 are the same. EC:EMC finds every ratio
   * in PC                          a single solvent
   * 1.2 M LiPF6                    a salt and its concentration
   * with VC, with 5 wt% VC         VC is in the electrolyte, whatever its role
   * without VC                     it is not
   * stiffness above 1 GPa          also: over, &gt;, below, under, &lt;, between 1 GPa and 2 GPa
   * at 200 min [within 10 min]     the nearest frame of each data set, within 15 min unless told; nothing is interpolated
   * after 150 min, before 3 h      every frame of that time; also: stiffness between 100 min and 3 h
   * on lithium, on "lithium foil"  the sample
   * "any words"                    in the names of project, experiment, data sets, sample, probe or electrolyte
   * </pre>
   *
   * {@code stiffness} and {@code modulus} are the mean Young's modulus of a frame, {@code median stiffness} its median, {@code roughness} is Sq; any
   * other quantity goes by its own name, such as {@code median particle diameter above 200 nm}.
   *
   * @throws IllegalArgumentException when it is not understood; the message says which word, and what is possible
   */
  public static CatalogueQuery parse(String text) {
    return new QueryWords(text).query();
  }

  /** The same with these solvents. */
  public CatalogueQuery with(Mixture mixture) {
    return new CatalogueQuery(Optional.of(mixture), salts, additives, number, time, sample, words);
  }

  /** The same with one more salt. */
  public CatalogueQuery with(Salt salt) {
    return new CatalogueQuery(solvents, plus(salts, salt), additives, number, time, sample, words);
  }

  /** The same with one more additive, present or absent. */
  public CatalogueQuery with(Additive additive) {
    return new CatalogueQuery(solvents, salts, plus(additives, additive), number, time, sample, words);
  }

  /** The same with this number, at any time. */
  public CatalogueQuery with(Range range) {
    return new CatalogueQuery(solvents, salts, additives, Optional.of(range), time, sample, words);
  }

  /** The same at this time. */
  public CatalogueQuery with(Time when) {
    return new CatalogueQuery(solvents, salts, additives, number, Optional.of(when), sample, words);
  }

  /** The same on this sample. */
  public CatalogueQuery withSample(String material) {
    return new CatalogueQuery(solvents, salts, additives, number, time, Optional.of(material), words);
  }

  /** The same with one more text. */
  public CatalogueQuery withWords(String text) {
    return new CatalogueQuery(solvents, salts, additives, number, time, sample, plus(words, text));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  /** How names are compared. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Solvents with their ratio by weight.
   *
   * @param names at least one, all different
   * @param parts one a name, positive, of any sum; empty for any ratio
   */
  public record Mixture(List<String> names, List<Double> parts) {
    public Mixture {
      names = List.copyOf(names);
      parts = List.copyOf(parts);
      if (names.isEmpty() || new HashSet<>(names.stream().map(CatalogueQuery::key).toList()).size() < names.size()) {
        throw new IllegalArgumentException("A mixture needs different solvents, not " + String.join(":", names));
      }
      if (!parts.isEmpty() && parts.size() != names.size()) {
        throw new IllegalArgumentException(
            String.join(":", names) + " are " + names.size() + " solvents, but the ratio has " + parts.size() + " parts");
      }
      if (parts.stream().anyMatch(part -> !(part > 0) || part.isInfinite())) {
        throw new IllegalArgumentException("The parts of " + String.join(":", names) + " must be above 0");
      }
    }

    /** The part of one solvent of all; empty for any ratio. */
    OptionalDouble fraction(int solvent) {
      double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
      return parts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(parts.get(solvent) / sum);
    }
  }

  /**
   * A salt.
   *
   * @param name such as {@code LiPF6}
   * @param molarity in mol/L; empty for any
   */
  public record Salt(String name, OptionalDouble molarity) { }

  /**
   * A component that must be in the electrolyte, whatever its role, or must not.
   *
   * @param name such as {@code VC}
   * @param present whether it must be there
   * @param weightPercent how much of it; empty for any
   */
  public record Additive(String name, boolean present, OptionalDouble weightPercent) { }

  /**
   * A quantity and between what it must lie; its error plays no part.
   *
   * @param quantity its name, such as {@link CatalogueEntry#STIFFNESS}
   * @param lower smallest value in SI, included; may be infinite
   * @param upper largest value in SI, included; may be infinite
   * @param unit in which the bounds are meant; empty when there are none and any unit will do
   */
  public record Range(String quantity, double lower, double upper, Optional<Unit> unit) {
    public Range {
      if (!(lower <= upper)) {
        throw new IllegalArgumentException(quantity + " cannot lie between " + lower + " and " + upper);
      }
    }

    /** Any value. */
    public static Range any(String quantity) {
      return new Range(quantity, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Optional.empty());
    }

    /** Strictly above a threshold. */
    public static Range above(String quantity, Quantity threshold) {
      return new Range(quantity, Math.nextUp(threshold.si()), Double.POSITIVE_INFINITY, Optional.of(threshold.unit()));
    }

    /** Strictly below a threshold. */
    public static Range below(String quantity, Quantity threshold) {
      return new Range(quantity, Double.NEGATIVE_INFINITY, Math.nextDown(threshold.si()), Optional.of(threshold.unit()));
    }

    /** Between two values, in any order, both included. */
    public static Range between(String quantity, Quantity one, Quantity other) {
      if (!one.unit().compatible(other.unit())) {
        throw new IllegalArgumentException(one + " and " + other + " cannot be compared");
      }
      return new Range(quantity, Math.min(one.si(), other.si()), Math.max(one.si(), other.si()), Optional.of(one.unit()));
    }
  }

  /** When a number was measured, in s since immersion. */
  public sealed interface Time { }

  /**
   * The nearest frame of each data set, the earlier of two equally near ones. Nothing is interpolated.
   *
   * @param moment in s since immersion
   * @param window how far from it a frame may be, in s
   */
  public record At(double moment, double window) implements Time {
    public At {
      if (!Double.isFinite(moment) || !(window >= 0)) {
        throw new IllegalArgumentException("There is no frame at " + moment + " s within " + window + " s");
      }
    }
  }

  /**
   * Every frame of a span.
   *
   * @param from in s since immersion, included; may be infinite
   * @param to in s since immersion, included; may be infinite
   */
  public record During(double from, double to) implements Time {
    public During {
      if (!(from <= to)) {
        throw new IllegalArgumentException("There is no time between " + from + " s and " + to + " s");
      }
    }
  }
}
