package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.interphase.analysis.time.ComponentTracks.Component;
import org.interphase.analysis.time.ComponentTracks.Frame;
import org.interphase.analysis.time.ComponentTracks.Settings;
import org.interphase.analysis.time.ComponentTracks.Track;
import org.interphase.api.Unit;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class ComponentTracksTest {
  private static final int FRAMES = 12;

  /** A component that moves evenly from one mean to another and is there from one frame to another. */
  private record Planted(double start, double end, double sigma, double weight, int born, int last) {
    Optional<Component> at(int frame, Random random) {
      if (frame < born || frame > last) {
        return Optional.empty();
      }
      double mean = start + (end - start) * frame / (FRAMES - 1) + 8 * random.nextGaussian();
      double width = sigma * (1 + 0.06 * random.nextGaussian());
      return Optional.of(new Component(mean, 8, width, 0.06 * sigma, weight + 0.02 * random.nextGaussian(), 0.02));
    }
  }

  /** The tracks that should come out, and how many of the runs gave these and no others. */
  private static double rightlyLinked(int runs, Planted... planted) {
    int right = 0;
    Random random = new Random(1);
    for (int run = 0; run < runs; run++) {
      List<Frame> frames = new ArrayList<>();
      List<List<Component>> truth = new ArrayList<>();
      for (int p = 0; p < planted.length; p++) {
        truth.add(new ArrayList<>());
      }
      for (int f = 0; f < FRAMES; f++) {
        List<Component> components = new ArrayList<>();
        for (int p = 0; p < planted.length; p++) {
          Optional<Component> component = planted[p].at(f, random);
          component.ifPresent(components::add);
          component.ifPresent(truth.get(p)::add);
        }
        Collections.shuffle(components, random);
        frames.add(new Frame(600.0 * f, components));
      }
      ComponentTracks tracks = ComponentTracks.of(frames, Settings.USUAL);
      List<List<Component>> found = tracks.tracks().stream().map(track -> track.points().stream().map(tracks::component).toList()).toList();
      right += found.size() == truth.size() && found.containsAll(truth) ? 1 : 0;
    }
    return (double) right / runs;
  }

  @Test
  void componentsThatCrossComeAndGoKeepTheirIdentity() {
    double right = rightlyLinked(200, new Planted(100, 700, 40, 0.3, 0, 11), new Planted(600, 150, 80, 0.4, 0, 11),
        new Planted(1000, 1000, 50, 0.2, 0, 6), new Planted(1500, 1400, 60, 0.1, 5, 11));
    double alike = rightlyLinked(200, new Planted(100, 700, 60, 0.4, 0, 11), new Planted(600, 150, 60, 0.5, 0, 11));
    Campaign.print("tracking", List.of(String.format("rightly linked: different widths %.1f %%, like widths %.1f %%", 100 * right, 100 * alike)));
    assertThat(right).isGreaterThan(0.97);
    assertThat(alike).isGreaterThan(0.9);
  }

  @Test
  void onePeakOfTwoWidthsIsTwoTracks() {
    assertThat(rightlyLinked(200, new Planted(317, 317, 30, 0.5, 0, 11), new Planted(319, 319, 110, 0.5, 0, 11))).isGreaterThan(0.97);
    Component narrow = new Component(317, 5, 30, 2, 0.5, 0.02);
    Component wide = new Component(319, 5, 110, 6, 0.5, 0.02);
    ComponentTracks tracks = ComponentTracks.of(List.of(new Frame(0, List.of(narrow, wide)), new Frame(1, List.of(wide, narrow))), Settings.USUAL);
    assertThat(tracks.tracks()).allMatch(track -> track.points().stream().allMatch(point -> point.coincident() && !point.doubtful()));
    assertThat(tracks.component(tracks.tracks().getFirst().points().getLast())).isEqualTo(narrow);
  }

  @Test
  void whatCannotBeToldApartIsDoubtful() {
    Component one = new Component(300, 8, 60, 3, 0.5, 0.02);
    Component other = new Component(305, 8, 61, 3, 0.5, 0.02);
    ComponentTracks tracks = ComponentTracks.of(List.of(new Frame(0, List.of(one, other)), new Frame(1, List.of(other, one))), Settings.USUAL);
    assertThat(tracks.tracks()).hasSize(2).allMatch(track -> track.points().getLast().doubtful());
  }

  @Test
  void aGapOfOneFrameIsBridgedAndALongerOneIsNot() {
    Component component = new Component(300, 8, 60, 3, 0.5, 0.02);
    Frame empty = new Frame(1, List.of());
    assertThat(ComponentTracks.of(List.of(new Frame(0, List.of(component)), empty, new Frame(2, List.of(component))), Settings.USUAL).tracks())
        .hasSize(1);
    List<Track> tracks = ComponentTracks.of(List.of(new Frame(0, List.of(component)), empty, new Frame(2, List.of()),
        new Frame(3, List.of(component))), Settings.USUAL).tracks();
    assertThat(tracks).extracting(Track::born).containsExactly(0, 3);
  }

  @Test
  void theTableHoldsEveryPoint() {
    Component component = new Component(300, Double.NaN, 60, Double.NaN, 0.5, Double.NaN);
    ComponentTracks tracks = ComponentTracks.of(List.of(new Frame(0, List.of(component)), new Frame(60, List.of(component))), Settings.USUAL);
    assertThat(tracks.table(Unit.PASCAL).column("time").orElseThrow().values()).containsExactly(0, 60);
    assertThat(Frame.of(60, tracks.table(Unit.PASCAL)).components()).hasSize(2);
  }
}
