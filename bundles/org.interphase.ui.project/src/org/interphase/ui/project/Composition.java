package org.interphase.ui.project;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.EList;
import org.interphase.model.Electrolyte;
import org.interphase.model.ElectrolyteNotation;
import org.interphase.model.IsoTime;

/** What people type about an experiment, understood or refused in words. */
final class Composition {
  private Composition() { }

  /** What was understood of an electrolyte, part by part: {@code Salts: LiPF6 1.2 mol/L. Solvents by weight: EC 3, EMC 7. Additives: VC 5 wt%.} */
  static String words(Electrolyte electrolyte) {
    return (part("Salts", electrolyte.getSalts(), salt -> salt.getName() + amount(salt.getMolarity(), " mol/L"))
        + part("Solvents by weight", electrolyte.getSolvents(), solvent -> solvent.getName() + amount(solvent.getParts(), ""))
        + part("Additives", electrolyte.getAdditives(), additive -> additive.getName() + amount(additive.getWeightPercent(), " wt%"))).strip();
  }

  private static <T> String part(String title, EList<T> parts, Function<T, String> words) {
    return parts.isEmpty() ? "" : title + ": " + parts.stream().map(words).collect(Collectors.joining(", ")) + ". ";
  }

  private static String amount(double value, String unit) {
    return Double.isNaN(value) ? " (amount unknown)" : String.format(Locale.ROOT, " %s%s", Numbers.text(value), unit);
  }

  /**
   * Reads an electrolyte and checks it.
   *
   * @throws IllegalArgumentException in words when it is not understood, or cannot be
   */
  static Electrolyte electrolyte(String text) {
    Electrolyte read = ElectrolyteNotation.parse(text);
    Drafts.refuseErrors(Drafts.problems(experiment -> experiment.setElectrolyte(read)));
    return read;
  }

  /**
   * Reads a date and a time.
   *
   * @throws IllegalArgumentException in words when it is none
   */
  static LocalDateTime time(String text) {
    String typed = text.strip().replace(' ', 'T');
    try {
      return IsoTime.parse(typed.matches(".*T\\d\\d:\\d\\d") ? typed + ":00" : typed);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text.strip() + "\" is no date and time: write it as 2026-03-02 09:00", e);
    }
  }

  /** A date and a time as people write it. */
  static String text(LocalDateTime time) {
    return IsoTime.format(time).replace('T', ' ');
  }
}
