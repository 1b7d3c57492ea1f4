package org.interphase.simulation.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.simulation.CaptureBench;
import org.interphase.simulation.Conditions;
import org.interphase.simulation.Mishaps;
import org.interphase.simulation.Mixture;
import org.interphase.simulation.Noise;
import org.interphase.simulation.ParticleField.Particle;
import org.interphase.simulation.Streams;
import org.interphase.simulation.eclab.EcLabBinary;
import org.interphase.simulation.eclab.EcLabText;
import org.interphase.simulation.eclab.OcvLog;
import org.interphase.simulation.study.Planted.Basis;

/** Writes one data set: the frames of one place as it drifts and changes, some of them as captures too, and the potentiostat's log. */
final class DataSetRun {
  private static final int PLACE = -1;
  private static final int OTHER_PLACE = -2;
  private static final int DRIFT = -3;
  private static final int LOG = -4;
  private static final int MISHAPS = -5;
  private static final double TREND_X = 0.82;
  private static final double TREND_Y = -0.57;
  private static final double SCATTER = 0.5;
  private static final Duration LOG_GOES_ON = Duration.ofMinutes(5);

  private final DataSetPlan plan;
  private final Output output;
  private final CaptureBench bench;
  private final LocalDateTime immersed;
  private final Conditions conditions;
  private final List<Double> means = new ArrayList<>();

  DataSetRun(DataSetPlan plan, Output output, CaptureBench bench) {
    this.plan = plan;
    this.output = output;
    this.bench = bench;
    immersed = output.settings().immersed(plan);
    conditions = new Conditions("PeakForce QNM", "Fluid", plan.setpoint(), 0.5);
  }

  private long seed(long... path) {
    return Streams.seed(Streams.seed(output.seed(), plan.number()), path);
  }

  void write() throws IOException {
    SubMonitor monitor = output.step();
    Place place = Place.of(output.settings(), seed(PLACE), plan.withVc(), grid(plan.wide().isPresent()).width(), monitor);
    particles(place);
    Noise steps = new Noise(Streams.of(seed(DRIFT)));
    double pixel = output.settings().drift() * output.settings().grid().pixelWidth();
    double driftX = 0;
    double driftY = 0;
    for (int minutes : plan.minutes()) {
      frame(place, minutes, driftX, driftY);
      driftX += pixel * (TREND_X + SCATTER * steps.next());
      driftY += pixel * (TREND_Y + SCATTER * steps.next());
    }
    summary();
    log();
  }

  private void frame(Place place, int minutes, double driftX, double driftY) throws IOException {
    SubMonitor monitor = output.step();
    boolean unrelated = isAt(plan.unrelated(), minutes);
    Grid grid = grid(isAt(plan.wide(), minutes));
    boolean captured = output.settings().captures() && plan.captures().contains(minutes);
    Place seen = unrelated ? Place.of(output.settings(), seed(OTHER_PLACE), plan.withVc(), grid.width(), monitor) : place;
    Mixture mixture = plan.course().at(minutes);
    Mishaps mishaps = new Mishaps(grid.size(), mishaps(grid, captured), Streams.of(seed(MISHAPS, minutes)));
    Frame frame = Frame.of(grid, mixture, seen.view(grid, driftX, driftY, minutes, monitor), mishaps, seed(minutes));
    String where = plan.frame(minutes) + ".spm";
    output.image(where, grid, immersed.plusMinutes(minutes), conditions, frame.channels(output.settings().heightNoise(), plan.setpoint()), monitor);
    moduli(frame, where, minutes);
    position(where, unrelated, grid, driftX, driftY);
    if (captured) {
      capture(frame, minutes, monitor);
    }
  }

  private static boolean isAt(OptionalInt moment, int minutes) {
    return moment.isPresent() && moment.getAsInt() == minutes;
  }

  private Grid grid(boolean wide) {
    Grid usual = output.settings().grid();
    return wide ? new Grid(usual.columns(), usual.rows(), 2 * usual.width(), 2 * usual.height()) : usual;
  }

  private Map<Invalid, Integer> mishaps(Grid grid, boolean captured) {
    Map<Invalid, Integer> counts = new EnumMap<>(Invalid.class);
    if (captured) {
      CaptureBench.MISHAPS.forEach(mishap -> counts.put(mishap, output.settings().invalid()));
    }
    counts.merge(Invalid.SATURATED, (int) Math.rint(plan.saturated() * grid.size()), Integer::sum);
    counts.merge(Invalid.MARKER, (int) Math.rint(plan.missing() * grid.size()), Integer::sum);
    return counts;
  }

  private void moduli(Frame frame, String where, int minutes) {
    StudyTruth truth = output.truth();
    Mixture mixture = frame.mixture();
    means.add(mixture.mean());
    String figure = plan.withVc() ? "Fig. 3b" : "Fig. 3a";
    truth.set("immersion time", minutes * 60, "s", where);
    truth.add("mean modulus", mixture.mean(), "Pa", where, Basis.DISTRIBUTION, figure);
    truth.add("mean modulus", frame.mean(), "Pa", where, Basis.PIXELS, figure);
    truth.add("invalid pixels", frame.invalid(), "1", where, Basis.PIXELS, "");
    truth.add("saturated pixels", frame.saturated(), "1", where, Basis.PIXELS, "");
    if (!plan.figure().isEmpty()) {
      truth.mainPeak(mixture, where, "Fig. 6");
    }
    if (plan.captures().contains(minutes)) {
      truth.mixture(mixture, where, plan.withVc() ? "Fig. 5" : "Fig. 4");
      for (int label = 1; label <= mixture.components().size(); label++) {
        truth.add("component " + label + " area", frame.area(label), "1", where, Basis.PIXELS, "");
      }
    }
  }

  private void position(String where, boolean unrelated, Grid grid, double driftX, double driftY) {
    StudyTruth truth = output.truth();
    truth.set("shows another place", unrelated ? 1 : 0, "1", where);
    truth.set("lateral size", grid.width(), "m", where);
    if (!unrelated) {
      truth.set("drift to the right", driftX, "m", where);
      truth.set("drift upwards", driftY, "m", where);
    }
  }

  private void capture(Frame frame, int minutes, SubMonitor monitor) throws IOException {
    Path file = output.place(plan.frame(minutes) + ".pfc");
    output.wrote(bench.capture(file, frame.grid(), frame.specimen(bench.held(plan.setpoint())), i -> frame.heights()[i], plan.setpoint(),
        Output.complete(immersed.plusMinutes(minutes), conditions, frame.grid()), seed(minutes), monitor));
    output.truth().set("softest modulus", Frame.SOFTEST, "Pa", plan.frame(minutes) + ".pfc");
  }

  private void particles(Place place) {
    List<Particle> particles = place.particlesInFrame();
    StudyTruth truth = output.truth();
    truth.add("particles", particles.size(), "1", plan.folder(), Basis.PIXELS, "");
    truth.add("mean particle diameter", mean(particles, Particle::diameter), "m", plan.folder(), Basis.PIXELS, "");
    truth.add("mean particle circularity", mean(particles, Particle::circularity), "1", plan.folder(), Basis.PIXELS, "");
    truth.add("mean edge sharpness", mean(particles, Particle::edgeSharpness), "1", plan.folder(), Basis.PIXELS, "");
  }

  private static double mean(List<Particle> particles, ToDoubleFunction<Particle> quantity) {
    return particles.stream().mapToDouble(quantity).average().orElse(Double.NaN);
  }

  private void summary() {
    String figure = plan.withVc() ? "Fig. 3b" : "Fig. 3a";
    int highest = 0;
    for (int i = 1; i < means.size(); i++) {
      highest = means.get(i) > means.get(highest) ? i : highest;
    }
    StudyTruth truth = output.truth();
    truth.add("highest mean modulus", means.get(highest), "Pa", plan.folder(), Basis.DISTRIBUTION, figure);
    truth.set("immersion time of the highest mean modulus", plan.minutes().get(highest) * 60, "s", plan.folder());
    truth.add("mean modulus of all frames", means.stream().mapToDouble(mean -> mean).average().orElse(Double.NaN), "Pa", plan.folder(),
        Basis.DISTRIBUTION, figure);
    truth.set("setpoint", plan.setpoint(), "N", plan.folder());
  }

  private void log() throws IOException {
    boolean offClock = plan.number() == StudyPlan.OFF_CLOCK;
    LocalDateTime end = Output.complete(immersed.plusMinutes(plan.minutes().getLast()), conditions, output.settings().grid()).plus(LOG_GOES_ON);
    RestPotential potential = new RestPotential(plan.restPotential(), immersed, end, offClock ? 60 * StudyPlan.TOUCHED : Double.POSITIVE_INFINITY);
    double clock = offClock ? output.settings().clockOffset() : 0;
    OcvLog log = potential.log(clock, seed(LOG));
    Path file = output.place(plan.log());
    if (plan.binaryLog()) {
      EcLabBinary.write(file, log);
    } else {
      EcLabText.write(file, log);
    }
    output.wrote(file);
    StudyTruth truth = output.truth();
    truth.add("open-circuit voltage", plan.restPotential(), "V", plan.log(), Basis.DISTRIBUTION, "");
    truth.add("slope of the open-circuit voltage", 0, "V/s", plan.log(), Basis.DISTRIBUTION, "");
    truth.add("noise of the open-circuit voltage", RestPotential.NOISE, "V", plan.log(), Basis.DISTRIBUTION, "");
    truth.add("correlation of neighbouring voltages", RestPotential.MEMORY, "1", plan.log(), Basis.DISTRIBUTION, "");
    truth.set("clock offset", clock, "s", plan.log());
    if (offClock) {
      truth.set("largest step", RestPotential.JUMP, "V", plan.log());
      truth.set("immersion time of the largest step", 60 * StudyPlan.TOUCHED, "s", plan.log());
    }
  }
}
