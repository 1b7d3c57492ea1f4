package org.interphase.simulation.study;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.simulation.Conditions;
import org.interphase.simulation.Mishaps;
import org.interphase.simulation.Mixture;
import org.interphase.simulation.Streams;
import org.interphase.simulation.study.Planted.Basis;

/** Writes the images of foils before the study's electrolytes: dry, cleaned, and with a first interphase. */
final class DryRun {
  static final String FOLDER = "dry";
  private static final int SEED = -11;
  private static final int PLACE = -1;
  private static final int MISHAPS = -5;
  private static final int MINUTES_APART = 20;
  private static final double SATURATED = 0.004;
  private static final double MISSING = 0.004;
  private static final double SETPOINT = 100e-9;
  static final List<Foil> FOILS = List.of(new Foil("dry-foil", StudyPlan.DRY, "Air", 1), new Foil("cleaned-lithium", StudyPlan.CLEANED, "Air", 2),
      new Foil("first-sei", StudyPlan.FIRST_INTERPHASE, "Fluid", 1));

  private final Output output;
  private final LocalDateTime begin;

  /**
   * What is looked at.
   *
   * @param name of its files
   * @param images of different places
   */
  record Foil(String name, Mixture mixture, String medium, int images) {
    String file(int image) {
      return FOLDER + '/' + name + '_' + (image + 1) + ".spm";
    }
  }

  /** @param begin when the first image is half scanned */
  DryRun(Output output, LocalDateTime begin) {
    this.output = output;
    this.begin = begin;
  }

  static int images() {
    return FOILS.stream().mapToInt(Foil::images).sum();
  }

  void write() throws IOException {
    int number = 0;
    for (Foil foil : FOILS) {
      for (int image = 0; image < foil.images(); image++) {
        write(foil, image, number);
        number++;
      }
    }
  }

  private void write(Foil foil, int image, int number) throws IOException {
    SubMonitor monitor = output.step();
    long seed = Streams.seed(output.seed(), SEED, number);
    Grid grid = output.settings().grid();
    Map<Invalid, Integer> invalid = new EnumMap<>(Invalid.class);
    invalid.put(Invalid.SATURATED, (int) Math.rint(SATURATED * grid.size()));
    invalid.put(Invalid.MARKER, (int) Math.rint(MISSING * grid.size()));
    Place place = Place.of(output.settings(), Streams.seed(seed, PLACE), false, grid.width(), monitor);
    Frame frame = Frame.of(grid, foil.mixture(), place.view(grid, 0, 0, 0, monitor),
        new Mishaps(grid.size(), invalid, Streams.of(seed, MISHAPS)), seed);
    String where = foil.file(image);
    output.image(where, grid, begin.plusMinutes((long) MINUTES_APART * number), new Conditions("PeakForce QNM", foil.medium(), SETPOINT, 0.5),
        frame.channels(output.settings().heightNoise(), SETPOINT), monitor);
    StudyTruth truth = output.truth();
    truth.add("mean modulus", foil.mixture().mean(), "Pa", where, Basis.DISTRIBUTION, "Fig. 1");
    truth.add("mean modulus", frame.mean(), "Pa", where, Basis.PIXELS, "Fig. 1");
    truth.add("invalid pixels", frame.invalid(), "1", where, Basis.PIXELS, "");
    truth.mixture(foil.mixture(), where, "Fig. 1");
  }
}
