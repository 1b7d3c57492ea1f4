package org.interphase.numerics.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds by how much a pattern has moved between two images, to a fraction of a pixel: phase correlation (C. D. Kuglin and D. C. Hines
 * (1975), Proc. Int. Conf. Cybernetics and Society, 163), which looks at where structure is and not at how strong its contrast is, with the
 * weights of a generalised cross-correlation (C. H. Knapp and G. C. Carter (1976), doi:10.1109/TASSP.1976.1162830).
 *
 * <ol>
 * <li>The agreement of the whole images, windowed, gives a few candidates in whole pixels.
 * <li>For each, the parts that show the same surface are cut out and compared alone. Whether it is a match is asked place by place: the
 * agreement must come from so many of them that it stands out by {@link #SIGNIFICANT} standard deviations of what unrelated images show.
 * <li>The best is refined on the agreement itself, each annulus of frequencies weighted by its coherence. The standard error follows
 * from how differently the places of the image would have it; whatever does not move along (noise, a part of the surface that changed) is
 * scatter.
 * </ol>
 *
 * <p>A rotation, a change of scale or a distortion within a frame is not looked for: agreement falls with it until there is none.
 * A pattern that repeats itself is refused, as its shift is known up to a period only.
 *
 * <p>Time is that of a few Fourier transforms, memory about a dozen copies of a padded image. Pure functions; any number of threads.
 */
public final class PhaseCorrelation {
  /** The agreement, in standard deviations of that of unrelated images, from which on a shift is believed. */
  public static final double SIGNIFICANT = 6;
  private static final double RIVAL = 0.5;
  private static final int CANDIDATES = 3;
  private static final int APART = 3;
  private static final int LEAST_SIDE = 16;
  private static final double LEAST_VALID = 0.5;
  private static final double MOST_COHERENT = 0.98;
  private static final double LEAST_COHERENT = 0.25;
  private static final int FOLLOWED = 3;
  /** What sampling still pulls a shift, in pixels: of steps no wider than a pixel, in the root mean square; the scatter over the image is blind to it. */
  private static final double SAMPLING = 0.02;
  /** In cycles per pixel. */
  private static final double FINEST = 0.25;

  private PhaseCorrelation() { }

  /**
   * Finds the shift between two images.
   *
   * @param reference heights, say, in any unit; NaN where there is none
   * @param moved of the same number of columns and rows
   * @param leastOverlap the fraction of the area, more than 0 and at most 1, that both must show; larger shifts are not looked for
   * @throws IllegalArgumentException if the sizes differ or the overlap is not in its range
   */
  public static Registration register(Raster reference, Raster moved, double leastOverlap) {
    if (reference.columns() != moved.columns() || reference.rows() != moved.rows()) {
      throw new IllegalArgumentException("images of " + reference.columns() + " x " + reference.rows() + " and " + moved.columns() + " x "
          + moved.rows() + " pixels cannot be registered");
    }
    if (!(leastOverlap > 0 && leastOverlap <= 1)) {
      throw new IllegalArgumentException("an overlap of " + leastOverlap + " is not possible");
    }
    if (Math.min(reference.columns(), reference.rows()) < LEAST_SIDE) {
      return Registration.failed("images of " + reference.columns() + " x " + reference.rows() + " pixels are too small to be registered");
    }
    if (reference.validShare() < LEAST_VALID || moved.validShare() < LEAST_VALID) {
      return Registration.failed("more than half of the pixels have no value");
    }
    return new Pair(reference, moved, leastOverlap).register();
  }

  /** A shift in whole pixels. */
  private record Whole(int x, int y) { }

  /** A shift to be looked at, and how well the whole images agree there. */
  private record Candidate(Whole shift, double agreement) { }

  private static final class Pair {
    private final Raster reference;
    private final Raster moved;
    private final double leastOverlap;
    private final int columns;
    private final int rows;

    Pair(Raster reference, Raster moved, double leastOverlap) {
      this.reference = reference;
      this.moved = moved;
      this.leastOverlap = leastOverlap;
      this.columns = reference.columns();
      this.rows = reference.rows();
    }

    /** Also looks at what agrees nearly as well elsewhere: a pattern that repeats, such as a grating, has no one shift. */
    Registration register() {
      Registration best = Registration.failed("the images have no structure in common");
      List<Candidate> candidates = candidates(new CrossPhase(columns, rows, Flattened.of(reference), Flattened.of(moved)));
      for (Candidate candidate : candidates) {
        if (best.shift().isPresent() && candidate.agreement < RIVAL * candidates.getFirst().agreement) {
          break;
        }
        Registration found = verified(candidate.shift);
        if (rivals(best, found)) {
          return ambiguous(best, found);
        }
        best = found.significance() <= best.significance() ? best : found;
      }
      return best;
    }

    private static boolean rivals(Registration one, Registration other) {
      if (one.shift().isEmpty() || other.shift().isEmpty()) {
        return false;
      }
      Registration.Shift first = one.shift().get();
      Registration.Shift second = other.shift().get();
      boolean alike = Math.min(one.coherence(), other.coherence()) > RIVAL * Math.max(one.coherence(), other.coherence());
      return alike && Math.hypot(first.dx() - second.dx(), first.dy() - second.dy()) > APART;
    }

    private static Registration ambiguous(Registration one, Registration other) {
      Registration.Shift first = one.shift().orElseThrow();
      Registration.Shift second = other.shift().orElseThrow();
      return new Registration(Optional.empty(), Math.max(one.significance(), other.significance()), Math.max(one.coherence(), other.coherence()),
          String.format(Locale.ROOT, "the pattern repeats itself: the shift may be (%.1f, %.1f) or (%.1f, %.1f) pixels", first.dx(), first.dy(),
              second.dx(), second.dy()));
    }

    private List<Candidate> candidates(CrossPhase phase) {
      double[] surface = phase.surface();
      List<Candidate> found = new ArrayList<>();
      for (int n = 0; n < CANDIDATES; n++) {
        int best = -1;
        for (int i = 0; i < surface.length; i++) {
          if (surface[i] > 0 && (best < 0 || surface[i] > surface[best]) && !readings(phase, i).isEmpty()) {
            best = i;
          }
        }
        if (best >= 0) {
          double agreement = surface[best];
          readings(phase, best).forEach(shift -> found.add(new Candidate(shift, agreement)));
          clear(phase, surface, best);
        }
      }
      return found;
    }

    /** The shifts that a place on the surface can mean: it repeats with the padded size. */
    private List<Whole> readings(CrossPhase phase, int index) {
      List<Whole> result = new ArrayList<>(1);
      int x = index % phase.width;
      int y = index / phase.width;
      for (int dy = y; dy > y - 2 * phase.height; dy -= phase.height) {
        for (int dx = x; dx > x - 2 * phase.width; dx -= phase.width) {
          if (overlap(dx, dy) >= leastOverlap) {
            result.add(new Whole(dx, dy));
          }
        }
      }
      return result;
    }

    private double overlap(int dx, int dy) {
      int width = columns - Math.abs(dx);
      int height = rows - Math.abs(dy);
      return Math.min(width, height) < LEAST_SIDE ? 0 : (double) width / columns * height / rows;
    }

    private static void clear(CrossPhase phase, double[] surface, int centre) {
      for (int y = -APART; y <= APART; y++) {
        for (int x = -APART; x <= APART; x++) {
          int row = Math.floorMod(centre / phase.width + y, phase.height);
          surface[row * phase.width + Math.floorMod(centre % phase.width + x, phase.width)] = 0;
        }
      }
    }

    /** Compares only what both show, and once more if the shift turns out to be off by a pixel. */
    private Registration verified(Whole candidate) {
      Registration found = compared(candidate);
      if (found.shift().isEmpty()) {
        return found;
      }
      Whole nearest = new Whole((int) Math.rint(found.shift().get().dx()), (int) Math.rint(found.shift().get().dy()));
      return nearest.equals(candidate) || overlap(nearest.x, nearest.y) < leastOverlap ? found : compared(nearest);
    }

    private Registration compared(Whole at) {
      int width = columns - Math.abs(at.x);
      int height = rows - Math.abs(at.y);
      Raster one = reference.crop(Math.max(0, -at.x), Math.max(0, -at.y), width, height);
      Raster other = moved.crop(Math.max(0, at.x), Math.max(0, at.y), width, height);
      if (one.validShare() < LEAST_VALID || other.validShare() < LEAST_VALID) {
        return Registration.failed("more than half of the pixels in common have no value");
      }
      double[] first = Flattened.of(one);
      double[] second = Flattened.of(other);
      CrossPhase phase = new CrossPhase(width, height, first, second);
      Whole start = nearby(phase);
      Agreement.Peak peak = Agreement.climb(phase, phase.weight, start.x, start.y, false);
      double significance = Double.isNaN(peak.dx()) ? 0 : phase.significance(peak.dx(), peak.dy());
      double coherence = peak.height() / sum(phase.weight);
      if (!(significance >= SIGNIFICANT)) {
        return new Registration(Optional.empty(), significance, coherence, String.format(Locale.ROOT,
            "the images have no pattern in common: their agreement is %.1f standard deviations of that of unrelated images, and %.0f are asked for",
            significance, SIGNIFICANT));
      }
      if (coherence < LEAST_COHERENT) {
        return new Registration(Optional.empty(), significance, coherence, String.format(Locale.ROOT,
            "the images agree in %.0f %% of their pattern, and %.0f %% are asked for", 100 * coherence, 100 * LEAST_COHERENT));
      }
      Agreement.Peak best = fine(phase, peak);
      for (int round = 0; round < FOLLOWED && Math.hypot(best.dx(), best.dy()) < 1; round++) {
        best = fine(new CrossPhase(width, height, first, second, best.dx(), best.dy()), best);
      }
      Registration.Shift shift = new Registration.Shift(at.x + best.dx(), at.y + best.dy(), Math.hypot(best.dxError(), SAMPLING),
          Math.hypot(best.dyError(), SAMPLING));
      return new Registration(Optional.of(shift), significance, coherence, "");
    }

    private static Agreement.Peak fine(CrossPhase phase, Agreement.Peak from) {
      Agreement.Peak fine = Agreement.climb(phase, likelihoodWeights(phase, from.cosine()), from.dx(), from.dy(), true);
      return Double.isNaN(fine.dx()) ? Agreement.climb(phase, phase.weight, from.dx(), from.dy(), true) : fine;
    }

    /** The highest agreement within a few pixels. */
    private static Whole nearby(CrossPhase phase) {
      double[] surface = phase.surface();
      Whole best = new Whole(0, 0);
      double highest = Double.NEGATIVE_INFINITY;
      for (int y = -APART; y <= APART; y++) {
        for (int x = -APART; x <= APART; x++) {
          double agreement = surface[Math.floorMod(y, phase.height) * phase.width + Math.floorMod(x, phase.width)];
          if (agreement > highest) {
            highest = agreement;
            best = new Whole(x, y);
          }
        }
      }
      return best;
    }

    /**
     * The weight of least variance, c / (1 - c^2) with the coherence c in each annulus; 0 where that may be chance. Frequencies in the upper half
     * are left out: steps sampled pixel by pixel fold into them what does not move with the shift, and pull it to whole pixels.
     */
    private static double[] likelihoodWeights(CrossPhase phase, double[] cosine) {
      double[] coherence = phase.annularMeans(cosine);
      int[] counts = phase.annularCounts();
      double[] result = new double[cosine.length];
      for (int i = 0; i < result.length; i++) {
        if (phase.weight[i] > 0 && phase.frequency(i) < FINEST) {
          int annulus = phase.annulus(i);
          double c = Math.min(MOST_COHERENT, coherence[annulus]);
          boolean chance = c < 2 * Math.sqrt(phase.correlation() / counts[annulus]);
          result[i] = chance ? 0 : c / (1 - c * c);
        }
      }
      return result;
    }

    private static double sum(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum;
    }
  }
}
