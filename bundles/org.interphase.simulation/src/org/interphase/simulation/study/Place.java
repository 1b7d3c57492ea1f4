package org.interphase.simulation.study;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;
import org.interphase.simulation.ParticleField;
import org.interphase.simulation.ParticleSettings;
import org.interphase.simulation.Streams;
import org.interphase.simulation.Surface;

/**
 * One place on a foil, larger than any frame: particles, a film that roughens slowly, and patches of different stiffness.
 *
 * <p>The patches of the first frame share its area exactly as the shares are asked for, to a patch: a patch's share is the
 * fraction of the frame's pixels whose patches rank before it. What a frame shows of a mixture is thus the mixture, and
 * what drifts in at the edges changes it by little.
 */
final class Place {
  private static final int SURFACE = 1;
  private static final int PARTICLES = 2;
  /** How far the field of particles reaches beyond the widest frame on every side, in widths of the usual one. */
  private static final double MARGIN = 0.3;
  private static final double FILM = 1.5e-9;
  private static final double GROWTH = 0.08;
  private static final double GROWN = 360;

  private final Grid frame;
  private final Surface surface;
  private final ParticleField particles;
  private final double[] ranks;
  private final double margin;

  /** @param margin where the usual frame begins in the field of particles, from the left and from below */
  private Place(Grid frame, Surface surface, ParticleField particles, double margin, IProgressMonitor monitor) {
    this.frame = frame;
    this.surface = surface;
    this.particles = particles;
    this.margin = margin;
    ranks = surface.window(frame, 0, 0, monitor).ranks();
    Arrays.sort(ranks);
  }

  /**
   * A place.
   *
   * @param seed chooses the place
   * @param round whether the particles are large and round as with the additive, or of 30 to 100 nm with sharp edges as without
   * @param widest the width of the widest frame in m
   */
  static Place of(StudySettings settings, long seed, boolean round, double widest, IProgressMonitor monitor) {
    Grid frame = settings.grid();
    Surface surface = new Surface(Math.max(settings.patchSize(), frame.pixelWidth()), FILM, Streams.seed(seed, SURFACE));
    double margin = (widest - frame.width()) / 2 + MARGIN * frame.width();
    ParticleField particles = ParticleField.of(particles(frame.width() + 2 * margin, round), Streams.seed(seed, PARTICLES));
    return new Place(frame, surface, particles, margin, monitor);
  }

  private static ParticleSettings particles(double size, boolean round) {
    ParticleSettings usual = ParticleSettings.of(size).withBackground(0.6e-9, 0.006, 0.012);
    return round ? usual.withDiameters(140e-9, 0.25, 80e-9, 250e-9).withSharpness(0.1).withCoverage(0.45).withOverlap(0.3)
        : usual.withDiameters(60e-9, 0.25, 30e-9, 100e-9).withSharpness(0.9).withCoverage(0.45).withOverlap(0.3);
  }

  /**
   * What a frame shows. The arrays belong to the caller.
   *
   * @param heights in m, bottom row first
   * @param shares of the patch of each pixel, from 0 to 1: what {@link org.interphase.simulation.Mixture#label} asks for
   */
  record View(double[] heights, double[] shares) { }

  /**
   * Looks at the place.
   *
   * @param grid centred on the usual frame
   * @param driftX how far the surface has moved to the right, in m
   * @param driftY how far it has moved up, in m
   * @param minutes after immersion: the particles grow and the film roughens
   */
  View view(Grid grid, double driftX, double driftY, double minutes, IProgressMonitor monitor) {
    double x0 = (frame.width() - grid.width()) / 2 - driftX;
    double y0 = (frame.height() - grid.height()) / 2 - driftY;
    Surface.Window film = surface.window(grid, x0, y0, monitor);
    double[] heights = particles.heights(grid, x0 + margin, y0 + margin);
    double age = minutes / GROWN;
    Arrays.setAll(heights, i -> (1 + GROWTH * age) * heights[i] + age * film.heights()[i]);
    return new View(heights, Arrays.stream(film.ranks()).map(this::share).toArray());
  }

  /** Half way between the pixels that rank before and those that do not rank after. */
  private double share(double rank) {
    return (before(rank) + before(Math.nextUp(rank))) / 2.0 / ranks.length;
  }

  private int before(double rank) {
    int low = 0;
    int high = ranks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranks[middle] < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The particles whose centres lie in the usual frame, without drift. */
  List<ParticleField.Particle> particlesInFrame() {
    return particles.particles().stream().filter(particle -> particle.x() >= margin && particle.x() < margin + frame.width()
        && particle.y() >= margin && particle.y() < margin + frame.height()).toList();
  }
}
