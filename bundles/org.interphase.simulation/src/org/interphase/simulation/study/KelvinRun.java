package org.interphase.simulation.study;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.interphase.simulation.Conditions;
import org.interphase.simulation.Mishaps;
import org.interphase.simulation.Noise;
import org.interphase.simulation.Sensitivity;
import org.interphase.simulation.Streams;
import org.interphase.simulation.SyntheticChannel;
import org.interphase.simulation.study.Planted.Basis;

/**
 * Writes a pair of Kelvin probe images of one place, before and after it was immersed: height, modulus, and on the lifted
 * pass the surface potential, which differs between the classes of the modulus.
 */
final class KelvinRun {
  static final String FOLDER = "kpfm";
  static final List<Look> LOOKS = List.of(new Look("before", new double[] {-0.040, 0.060, 0.130}, 0, 0, 0),
      new Look("after", new double[] {-0.310, -0.180, -0.060}, 2.4, -1.3, 300));
  /** The standard deviation of the potential of one pixel in V. */
  static final double NOISE = 0.012;
  private static final int SEED = -21;
  private static final int PLACE = -1;
  private static final int POTENTIAL = -2;
  private static final double MISSING = 0.002;
  private static final Conditions CONDITIONS = new Conditions("PeakForce KPFM", "Air", 20e-9, 0.5);
  private static final Sensitivity VOLTS = new Sensitivity("Potential", 1000, "mV/V", "V", 1e-3, Unit.VOLT);

  private final Output output;
  private final LocalDateTime begin;

  /**
   * One look.
   *
   * @param potentials of the classes in V, the softest class first
   * @param driftX how far the surface has moved to the right, in pixels
   * @param driftY how far it has moved up, in pixels
   * @param minutes the age of the film, and the time of the look after the first one
   */
  record Look(String name, double[] potentials, double driftX, double driftY, int minutes) {
    String file() {
      return FOLDER + "/kpfm_" + name + ".spm";
    }
  }

  /** @param begin when the first image is half scanned */
  KelvinRun(Output output, LocalDateTime begin) {
    this.output = output;
    this.begin = begin;
  }

  void write() throws IOException {
    Grid grid = output.settings().grid();
    Place place = Place.of(output.settings(), Streams.seed(output.seed(), SEED, PLACE), false, grid.width(), output.step());
    for (Look look : LOOKS) {
      write(look, place, grid, output.step());
    }
  }

  private void write(Look look, Place place, Grid grid, SubMonitor monitor) throws IOException {
    long seed = Streams.seed(output.seed(), SEED, look.minutes());
    double driftX = look.driftX() * grid.pixelWidth();
    double driftY = look.driftY() * grid.pixelHeight();
    Mishaps mishaps = new Mishaps(grid.size(), Map.of(Invalid.MARKER, (int) Math.rint(MISSING * grid.size())), Streams.of(seed));
    Frame frame = Frame.of(grid, StudyPlan.UNDER_POTENTIAL, place.view(grid, driftX, driftY, look.minutes(), monitor), mishaps, seed);
    double[] potentials = potentials(frame, look, seed);
    List<SyntheticChannel> channels = new ArrayList<>(List.of(frame.height(output.settings().heightNoise()), frame.modulus()));
    channels.add(new SyntheticChannel("Potential", "Potential", Direction.TRACE, VOLTS, 4, potentials, new byte[grid.size()], true));
    output.image(look.file(), grid, begin.plusMinutes(look.minutes()), CONDITIONS, channels, monitor);
    output.truth().set("drift to the right", driftX, "m", look.file());
    output.truth().set("drift upwards", driftY, "m", look.file());
    classes(frame, look, potentials);
  }

  private static double[] potentials(Frame frame, Look look, long seed) {
    Noise noise = new Noise(Streams.of(seed, POTENTIAL));
    return IntStream.of(frame.labels()).mapToDouble(label -> look.potentials()[label - 1] + NOISE * noise.next()).toArray();
  }

  private void classes(Frame frame, Look look, double[] potentials) {
    StudyTruth truth = output.truth();
    truth.mixture(frame.mixture(), look.file(), "");
    truth.add("noise of the potential", NOISE, "V", look.file(), Basis.DISTRIBUTION, "");
    for (int label = 1; label <= look.potentials().length; label++) {
      int wanted = label;
      double mean = IntStream.range(0, potentials.length).filter(i -> frame.labels()[i] == wanted).mapToDouble(i -> potentials[i]).average()
          .orElse(Double.NaN);
      truth.add("potential of class " + label, look.potentials()[label - 1], "V", look.file(), Basis.DISTRIBUTION, "");
      truth.add("potential of class " + label, mean, "V", look.file(), Basis.PIXELS, "");
      truth.add("area of class " + label, frame.area(label), "1", look.file(), Basis.PIXELS, "");
    }
  }
}
