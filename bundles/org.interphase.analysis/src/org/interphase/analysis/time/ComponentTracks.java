package org.interphase.analysis.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.numerics.assignment.Assignment;

/**
 * Which component of one histogram is which of the next: components of mixtures, followed through a series of frames.
 *
 * <p>A track expects its next component where its mean has been heading, as wide and as heavy as the last. How far a component is from that
 * is measured in standard deviations of mean, ln sigma and logit of the weight together, of which each is made of the component's own error
 * and of what a surface may do between two frames ({@link Settings}). Means may cross: heading, width and weight tell the two apart. Of all
 * ways to link a frame the one with the least sum of squared distances is taken ({@link Assignment}), where leaving a track or a component
 * without a partner costs half the gate each. What is left without becomes a new track; a track that finds nothing for longer than the
 * patience has ended.
 *
 * <p>Components of one peak with two widths have one mean, and are told apart by their widths; their points are marked as coincident. Where
 * exchanging two tracks would be nearly as good, both points are marked as doubtful.
 *
 * @param frames what was followed
 * @param tracks in the order of their first points, by frame and mean
 */
public record ComponentTracks(List<Frame> frames, List<Track> tracks) {
  private static final double NEAR = 0.5;

  public ComponentTracks {
    frames = List.copyOf(frames);
    tracks = List.copyOf(tracks);
  }

  /** One Gaussian with one standard error of each parameter, NaN where it is not known. Weight 0 to 1, sigma positive. */
  public record Component(double mean, double meanError, double sigma, double sigmaError, double weight, double weightError) { }

  /**
   * The mixture of one map.
   *
   * @param time in s, ascending from frame to frame
   * @param components in any order, may be empty
   */
  public record Frame(double time, List<Component> components) {
    public Frame {
      components = List.copyOf(components);
    }

    /**
     * Reads a frame from the table {@code components} of a segmentation.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static Frame of(double time, Table table) {
      String[] names = {"mean", "mean_error", "sigma", "sigma_error", "weight", "weight_error"};
      double[][] columns = Arrays.stream(names).map(name -> table.column(name).orElseThrow(() ->
          new IllegalArgumentException("table " + table.name() + " has no column " + name)).values()).toArray(double[][]::new);
      return new Frame(time, IntStream.range(0, table.length()).mapToObj(k ->
          new Component(columns[0][k], columns[1][k], columns[2][k], columns[3][k], columns[4][k], columns[5][k])).toList());
    }
  }

  /**
   * What may happen from one frame to the next, one standard deviation each.
   *
   * @param wander of the mean, in sigma of the component
   * @param turn change of the mean's step, in sigma
   * @param widening change of ln sigma
   * @param weighting change of ln (weight / (1 - weight))
   * @param gate the squared distance from which on a component is another; chi squared of 3 degrees of freedom
   * @param patience for how many frames a track may be without a component
   */
  public record Settings(double wander, double turn, double widening, double weighting, double gate, int patience) {
    /** 0.2 and 0.3 sigma, a quarter of the width, half a unit of the weight's logit; one in a thousand beyond the gate; one frame of patience. */
    public static final Settings USUAL = new Settings(0.2, 0.3, 0.25, 0.5, 16.27, 1);
  }

  /**
   * A component on a track.
   *
   * @param frame its frame, from 0
   * @param component its number in the frame, from 0
   * @param coincident whether another component of the frame has the same mean within half a sigma or two standard errors
   * @param doubtful whether an exchange with another track in this frame would be more than a tenth as likely
   */
  public record Point(int frame, int component, boolean coincident, boolean doubtful) { }

  /** A component through the frames; one point a frame at most, in ascending order, at least one. */
  public record Track(List<Point> points) {
    public Track {
      points = List.copyOf(points);
    }

    /** The frame of its first point. */
    public int born() {
      return points.getFirst().frame();
    }

    /** The frame of its last point. */
    public int last() {
      return points.getLast().frame();
    }
  }

  /** Links the components of frames in order of time. */
  public static ComponentTracks of(List<Frame> frames, Settings settings) {
    return new ComponentTracks(frames, new Linking(frames, settings).tracks());
  }

  /** A row for each point: track and frame from 1, time, the component with its errors, marks. */
  public Table table(Unit unit) {
    List<Integer> numbers = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (int t = 0; t < tracks.size(); t++) {
      points.addAll(tracks.get(t).points());
      numbers.addAll(Collections.nCopies(tracks.get(t).points().size(), t + 1));
    }
    return new Table("tracks", List.of(), List.of(
        new Column("track", Unit.ONE, numbers.stream().mapToDouble(Integer::doubleValue).toArray()),
        column("frame", Unit.ONE, points, point -> point.frame + 1),
        column("component", Unit.ONE, points, point -> point.component + 1),
        column("time", Unit.SECOND, points, point -> frames.get(point.frame).time()),
        column("mean", unit, points, point -> component(point).mean()),
        column("mean_error", unit, points, point -> component(point).meanError()),
        column("sigma", unit, points, point -> component(point).sigma()),
        column("sigma_error", unit, points, point -> component(point).sigmaError()),
        column("weight", Unit.ONE, points, point -> component(point).weight()),
        column("weight_error", Unit.ONE, points, point -> component(point).weightError()),
        column("coincident", Unit.ONE, points, point -> point.coincident ? 1 : 0),
        column("doubtful", Unit.ONE, points, point -> point.doubtful ? 1 : 0)));
  }

  /** The component at a point. */
  public Component component(Point point) {
    return frames.get(point.frame).components().get(point.component);
  }

  private static Column column(String name, Unit unit, List<Point> points, ToDoubleFunction<Point> value) {
    return new Column(name, unit, points.stream().mapToDouble(value).toArray());
  }

  /** Tracks as far as they have come. */
  private static final class Linking {
    private static final double FORBIDDEN = 1e9;
    private static final double TEN_TO_ONE = 2 * Math.log(10);

    private final List<Frame> frames;
    private final Settings settings;
    private final double step;
    private final List<Open> all = new ArrayList<>();

    Linking(List<Frame> frames, Settings settings) {
      this.frames = frames;
      this.settings = settings;
      double[] steps = IntStream.range(1, frames.size()).mapToDouble(i -> frames.get(i).time() - frames.get(i - 1).time()).sorted().toArray();
      if (steps.length > 0 && !(steps[0] > 0)) {
        throw new IllegalArgumentException("the times of frames must ascend");
      }
      step = steps.length == 0 ? 1 : steps[steps.length / 2];
    }

    List<Track> tracks() {
      for (int f = 0; f < frames.size(); f++) {
        link(f);
      }
      return all.stream().map(open -> new Track(open.points)).toList();
    }

    private void link(int frame) {
      List<Component> components = frames.get(frame).components();
      List<Open> open = all.stream().filter(track -> frame - track.points.getLast().frame() <= settings.patience() + 1).toList();
      double[][] cost = new double[open.size()][components.size() + open.size()];
      for (int i = 0; i < open.size(); i++) {
        open.get(i).predict(frames.get(frame).time() / step);
        for (int j = 0; j < cost[i].length; j++) {
          double distance = j < components.size() ? open.get(i).distance(components.get(j)) : settings.gate();
          cost[i][j] = distance > settings.gate() ? FORBIDDEN : distance - settings.gate() / 2;
        }
      }
      int[] chosen = Assignment.least(cost);
      boolean[] taken = new boolean[components.size()];
      for (int i = 0; i < chosen.length; i++) {
        if (chosen[i] < components.size()) {
          taken[chosen[i]] = true;
          open.get(i).follow(components.get(chosen[i]), point(frame, chosen[i], doubtful(i, chosen, cost, components.size())));
        }
      }
      IntStream.range(0, taken.length).filter(j -> !taken[j]).boxed()
          .sorted(Comparator.comparingDouble(j -> components.get(j).mean()))
          .forEach(j -> all.add(new Open(components.get(j), frames.get(frame).time() / step, settings, point(frame, j, false))));
    }

    private static boolean doubtful(int track, int[] chosen, double[][] cost, int components) {
      for (int other = 0; other < chosen.length; other++) {
        double exchanged = cost[track][chosen[other]] + cost[other][chosen[track]] - cost[track][chosen[track]] - cost[other][chosen[other]];
        if (other != track && chosen[other] < components && exchanged < TEN_TO_ONE) {
          return true;
        }
      }
      return false;
    }

    private Point point(int frame, int index, boolean doubtful) {
      List<Component> components = frames.get(frame).components();
      Component one = components.get(index);
      boolean coincident = IntStream.range(0, components.size()).filter(k -> k != index).mapToObj(components::get).anyMatch(other -> {
        double distance = Math.abs(other.mean() - one.mean());
        return distance < NEAR * Math.min(one.sigma(), other.sigma()) || distance < 2 * Math.hypot(one.meanError(), other.meanError());
      });
      return new Point(frame, index, coincident, doubtful);
    }
  }

  /** A track with its expectation: the mean and its step by a Kalman filter with a local linear trend, in units of the median time step. */
  private static final class Open {
    private final Settings settings;
    private final List<Point> points = new ArrayList<>();
    private double time;
    private double mean;
    private double slope;
    private double meanVariance;
    private double covariance;
    private double slopeVariance;
    private Component last;
    private double since;

    Open(Component first, double time, Settings settings, Point point) {
      this.settings = settings;
      this.time = time;
      mean = first.mean();
      meanVariance = square(first.meanError());
      slopeVariance = square(first.sigma());
      last = first;
      points.add(point);
    }

    void predict(double now) {
      double dt = now - time;
      double wander = square(settings.wander() * last.sigma());
      double turn = square(settings.turn() * last.sigma());
      mean += slope * dt;
      meanVariance += dt * (2 * covariance + dt * slopeVariance) + wander * dt + turn * dt * dt * dt / 3;
      covariance += dt * slopeVariance + turn * dt * dt / 2;
      slopeVariance += turn * dt;
      time = now;
      since += dt;
    }

    /** Squared distance in standard deviations; a track that expects little precisely has no advantage by that. */
    double distance(Component component) {
      double variance = meanVariance + square(component.meanError());
      double heading = square(component.mean() - mean) / variance + Math.log1p(meanVariance / square(last.sigma()));
      double width = square(Math.log(component.sigma() / last.sigma()))
          / (square(settings.widening()) * since + square(last.sigmaError() / last.sigma()) + square(component.sigmaError() / component.sigma()));
      double weight = square(logit(component) - logit(last))
          / (square(settings.weighting()) * since + square(logitError(component)) + square(logitError(last)));
      return heading + width + weight;
    }

    void follow(Component component, Point point) {
      double gain = meanVariance / (meanVariance + square(component.meanError()));
      double slopeGain = covariance / (meanVariance + square(component.meanError()));
      double surprise = component.mean() - mean;
      mean += gain * surprise;
      slope += slopeGain * surprise;
      slopeVariance -= slopeGain * covariance;
      meanVariance *= 1 - gain;
      covariance *= 1 - gain;
      last = component;
      since = 0;
      points.add(point);
    }

    private static double logit(Component component) {
      double weight = Math.clamp(component.weight(), 1e-6, 1 - 1e-6);
      return Math.log(weight / (1 - weight));
    }

    private static double logitError(Component component) {
      double weight = Math.clamp(component.weight(), 1e-6, 1 - 1e-6);
      return component.weightError() / (weight * (1 - weight));
    }

    /** An error that is not known adds nothing. */
    private static double square(double x) {
      return Double.isNaN(x) ? 0 : x * x;
    }
  }
}
