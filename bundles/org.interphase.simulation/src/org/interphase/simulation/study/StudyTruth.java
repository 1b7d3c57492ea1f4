package org.interphase.simulation.study;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphase.simulation.Component;
import org.interphase.simulation.Mixture;
import org.interphase.simulation.PendingFile;
import org.interphase.simulation.Truth;
import org.interphase.simulation.study.Planted.Basis;

/** Everything that was planted, as it gathers while the study is written, and the JSON file that says it. */
final class StudyTruth {
  static final String FILE = "study.truth.json";
  private static final ObjectMapper JSON = new ObjectMapper()
      .setDefaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
  private static final double STEP = 0.5e6;

  private final List<Planted> quantities = new ArrayList<>();

  /**
   * The file's content.
   *
   * @param synthetic always true
   * @param notice the same in words
   */
  record Content(boolean synthetic, String notice, Truth.Generator generator, long seed, StudySettings settings, List<Planted> quantities) { }

  void add(String name, double value, String unit, String where, Basis basis, String figure) {
    quantities.add(new Planted(name, value, unit, where, basis, figure));
  }

  /** A fixed property that no figure of the published study shows. */
  void set(String name, double value, String unit, String where) {
    add(name, value, unit, where, Basis.SETTING, "");
  }

  /** Components, where they are equally dense, and where the histogram is highest. */
  void mixture(Mixture mixture, String where, String figure) {
    for (int i = 0; i < mixture.components().size(); i++) {
      Component component = mixture.components().get(i);
      String name = "component " + (i + 1) + ' ';
      add(name + "mean", component.mean(), "Pa", where, Basis.DISTRIBUTION, figure);
      add(name + "sigma", component.sigma(), "Pa", where, Basis.DISTRIBUTION, figure);
      add(name + "weight", component.weight(), "1", where, Basis.DISTRIBUTION, figure);
    }
    mixture.crossings().forEach(crossing -> add("intersection of components " + crossing.lower() + " and " + crossing.upper(), crossing.at(), "Pa",
        where, Basis.DISTRIBUTION, figure));
  }

  /** Where the histogram is highest, to half a MPa. */
  void mainPeak(Mixture mixture, String where, String figure) {
    double highest = 0;
    double peak = 0;
    for (double modulus = 0; modulus <= mixture.components().getLast().mean(); modulus += STEP) {
      double density = mixture.density(modulus);
      if (density > highest) {
        highest = density;
        peak = modulus;
      }
    }
    add("main peak", peak, "Pa", where, Basis.DISTRIBUTION, figure);
  }

  /** Writes {@value #FILE}, the same bytes on every machine. */
  void write(Path directory, StudySettings settings, Truth.Generator generator, long seed) throws IOException {
    try (PendingFile pending = new PendingFile(directory.resolve(FILE))) {
      Content content = new Content(true, Truth.SYNTHETIC, generator, seed, settings, quantities);
      pending.stream().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
      pending.stream().write('\n');
      pending.commit();
    }
  }
}
