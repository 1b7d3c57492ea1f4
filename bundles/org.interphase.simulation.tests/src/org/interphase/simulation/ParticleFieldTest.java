package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.interphase.api.Grid;
import org.interphase.simulation.ParticleField.Particle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticleFieldTest {
  private static final double SIZE = 1e-6;
  private static final ParticleSettings SETTINGS = ParticleSettings.of(SIZE);

  private static Grid grid(int pixels, double size) {
    return new Grid(pixels, pixels, size, size);
  }

  @Test
  void aWindowHoldsTheHeightsOfItsPoints() {
    ParticleField field = ParticleField.of(SETTINGS, 1);
    Grid grid = new Grid(90, 70, 0.9e-6, 0.35e-6);
    double[] heights = field.heights(grid, -0.111e-6, 0.7777e-6);
    for (int i = 0; i < heights.length; i++) {
      double x = -0.111e-6 + (i % 90 + 0.5) * grid.pixelWidth();
      double y = 0.7777e-6 + (i / 90 + 0.5) * grid.pixelHeight();
      assertThat(heights[i]).isCloseTo(field.height(x, y), within(1e-18));
    }
  }

  @Test
  void theSameSeedGivesTheSameField() {
    assertThat(ParticleField.of(SETTINGS, 5).particles()).isEqualTo(ParticleField.of(SETTINGS, 5).particles())
        .isNotEqualTo(ParticleField.of(SETTINGS, 6).particles());
  }

  @Test
  void sharpnessChangesTheShapeAlone() {
    List<Particle> round = ParticleField.of(SETTINGS.withSharpness(0), 3).particles();
    List<Particle> sharp = ParticleField.of(SETTINGS.withSharpness(1), 3).particles();
    assertThat(round).hasSameSizeAs(sharp);
    for (int i = 0; i < round.size(); i++) {
      assertThat(round.get(i).x()).isEqualTo(sharp.get(i).x());
      assertThat(round.get(i).diameter()).isEqualTo(sharp.get(i).diameter());
      assertThat(round.get(i).circularity()).isCloseTo(1, within(1e-5));
      assertThat(sharp.get(i).circularity()).isBetween(0.78, 0.96);
      assertThat(round.get(i).edgeSharpness()).isCloseTo(1 - Math.sqrt(0.99) + Math.sqrt(0.19), within(1e-12));
      assertThat(sharp.get(i).edgeSharpness()).isGreaterThan(0.94);
    }
  }

  /** Counted on a raster of 0.25 nm, a free particle has the area and the edge that the truth says. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void theTruthIsWhatTheRasterShows(double sharpness) {
    ParticleField field = ParticleField.of(SETTINGS.withSharpness(sharpness).withOverlap(0).withCoverage(0.1).withBackground(0, 0, 0), 11);
    int seen = 0;
    for (Particle p : field.particles()) {
      if (field.particles().stream().allMatch(q -> q == p || Math.hypot(p.x() - q.x(), p.y() - q.y()) > 0.7 * p.diameter() + 0.7 * q.diameter())) {
        double side = 1.4 * p.diameter();
        int pixels = (int) (side / 0.25e-9);
        double[] heights = field.heights(grid(pixels, side), p.x() - side / 2, p.y() - side / 2);
        assertThat(2 * radius(heights, side, 0) / p.diameter()).isCloseTo(1, within(2e-3));
        double width = radius(heights, side, 0.1 * p.height()) - radius(heights, side, 0.9 * p.height());
        assertThat(1 - 2 * width / p.diameter()).isCloseTo(p.edgeSharpness(), within(4e-3));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(5);
  }

  private static double radius(double[] heights, double side, double level) {
    int above = 0;
    for (double height : heights) {
      above += height > level ? 1 : 0;
    }
    return Math.sqrt(above * side * side / heights.length / Math.PI);
  }

  @Test
  void overlapsAreUsedAndBounded() {
    List<Particle> particles = ParticleField.of(ParticleSettings.of(3e-6).withCoverage(0.4), 2).particles();
    assertThat(particles).allSatisfy(p -> assertThat(p.overlap()).isBetween(0.0, 0.2));
    assertThat(particles.stream().filter(p -> p.overlap() > 0.1).count()).isGreaterThan(particles.size() / 10);
    assertThat(particles).allSatisfy(p -> assertThat(p.diameter()).isBetween(30e-9, 100e-9));
  }

  @Test
  void theBackgroundIsTiltedAndAsRoughAsSaid() {
    ParticleField flat = ParticleField.of(SETTINGS.withCoverage(0).withBackground(0, 0.01, 0.02), 2);
    assertThat(flat.particles()).isEmpty();
    assertThat(flat.height(1e-6, 3e-6)).isCloseTo(7e-8, within(1e-20));
    double squares = 0;
    for (int seed = 0; seed < 40; seed++) {
      double[] heights = ParticleField.of(SETTINGS.withCoverage(0).withBackground(2e-9, 0, 0), seed).heights(grid(64, SIZE), 0, 0);
      for (double h : heights) {
        squares += h * h / heights.length / 40;
      }
    }
    assertThat(Math.sqrt(squares)).isCloseTo(2e-9, within(0.2e-9));
  }

  @Test
  void whatIsNotPossibleIsRefused() {
    assertThatThrownBy(() -> SETTINGS.withOverlap(0.7)).hasMessageContaining("overlap of 0.7").hasMessageContaining("0 to 0.5");
    assertThatThrownBy(() -> ParticleField.of(ParticleSettings.of(1), 1)).hasMessageContaining("200000");
  }
}
