package org.interphase.segmentation.watershed;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Segmenter;
import org.interphase.numerics.image.DistanceTransform;
import org.interphase.numerics.image.Smoothing;
import org.interphase.numerics.image.Watershed;
import org.interphase.segmentation.watershed.WatershedSettings.Relief;
import org.interphase.segmentation.watershed.WatershedSettings.Threshold;
import org.osgi.service.component.annotations.Component;

/**
 * Finds the particles on a levelled height map: what rises above the background, divided by a watershed where particles touch.
 *
 * <p>The class map says particle or background; the table {@code particles} has a row for each particle, {@code particle outlines} its border.
 * Area, diameter and circularity are those of whole outlines: completed by an arc of a circle where a neighbour cuts a particle off.
 * Particles that the border cuts are in the tables and not in the statistics of size and shape.
 */
@Component(service = Segmenter.class)
@Contribution(id = "org.interphase.segmentation.watershed", label = "Particles by watershed", version = "3",
    help = "Finds the particles on a levelled height map, divides those that touch, completes their outlines by arcs of circles, and measures "
        + "each.")
public final class WatershedSegmenter implements Segmenter<WatershedSettings> {
  private static final int FEWEST_PIXELS = 100;
  private static final double FEWEST_OF_A_PARTICLE = 12;
  private static final double SKIRT = 0.1;
  private static final double SURE_PIXELS = 0.5;

  @Override
  public Class<WatershedSettings> settings() {
    return WatershedSettings.class;
  }

  @Override
  public Outcome segment(Image map, WatershedSettings settings, Execution execution) throws AnalysisException {
    check(map);
    Foreground foreground = Foreground.of(map, settings);
    if (!(foreground.threshold() >= foreground.floor().level())) {
      throw new AnalysisException("a threshold of " + foreground.threshold() + " m lies below the background of " + map.name() + " at "
          + foreground.floor().level() + " m, or there is no relief", "Level the map first, or set another threshold.");
    }
    cancelled(execution);
    int[] labels = Watershed.label(map.grid().columns(), relief(map, foreground, settings), peak -> depth(map.grid(), settings, peak));
    withoutSkirts(map, foreground, labels);
    cancelled(execution);
    List<Particle> particles = new Measurement(map, foreground, labels).particles(smallestArea(map.grid(), settings),
        leastHeight(foreground, settings));
    return new ParticleReport(map, settings, foreground, labels, particles).outcome();
  }

  private static void check(Image map) throws AnalysisException {
    if (!map.unit().equals(Unit.METRE)) {
      throw new AnalysisException(map.name() + " is in " + map.unit() + ", and particles are found on heights in m", "Choose a height channel.");
    }
    if (map.grid().size() - map.invalidCount() < FEWEST_PIXELS) {
      throw new AnalysisException(map.name() + " has fewer than " + FEWEST_PIXELS + " pixels with a value", "Choose a larger or less damaged map.");
    }
    if (!Double.isFinite(map.grid().width()) || !Double.isFinite(map.grid().height())) {
      throw new AnalysisException(map.name() + " does not say how large it is, so that particles have no size", "Choose a map of known scan size.");
    }
  }

  private static void cancelled(Execution execution) {
    if (execution.monitor().isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  /** NaN outside the foreground; a pixel without a value has no height either, so that HEIGHT floods around it. */
  private static double[] relief(Image map, Foreground foreground, WatershedSettings settings) {
    Grid grid = map.grid();
    double[] relief = settings.relief() == Relief.HEIGHT ? map.values()
        : DistanceTransform.of(grid.columns(), foreground.inside(), grid.pixelWidth(), grid.pixelHeight());
    for (int i = 0; i < relief.length; i++) {
      double height = settings.relief() == Relief.HEIGHT ? relief[i] - foreground.floor().level() : Math.min(relief[i], grid.width() + grid.height());
      relief[i] = foreground.inside()[i] ? height : Double.NaN;
    }
    return Smoothing.gaussian(grid.columns(), relief, settings.smoothing());
  }

  /** Takes from each catchment the pixels lower than a tenth of its height: bumps of the ground that touch a particle are no part of it. */
  private static void withoutSkirts(Image map, Foreground foreground, int[] labels) {
    double[] highest = new double[Arrays.stream(labels).max().orElse(0) + 1];
    for (int i = 0; i < labels.length; i++) {
      double height = map.value(i) - foreground.floor().level();
      highest[labels[i]] = height > highest[labels[i]] ? height : highest[labels[i]];
    }
    for (int i = 0; i < labels.length; i++) {
      labels[i] = map.value(i) - foreground.floor().level() < SKIRT * highest[labels[i]] ? 0 : labels[i];
    }
  }

  /** The outline lies within half a pixel of where it was seen: what is less deep says nothing. */
  private static double depth(Grid grid, WatershedSettings settings, double peak) {
    double sure = settings.relief() == Relief.DISTANCE ? SURE_PIXELS * Math.max(grid.pixelWidth(), grid.pixelHeight()) : 0;
    return Math.max(settings.depth() * peak, sure);
  }

  private static double smallestArea(Grid grid, WatershedSettings settings) {
    return settings.smallest() > 0 ? Math.PI * settings.smallest() * settings.smallest() / 4
        : FEWEST_OF_A_PARTICLE * grid.pixelWidth() * grid.pixelHeight();
  }

  private static double leastHeight(Foreground foreground, WatershedSettings settings) {
    double above = foreground.threshold() - foreground.floor().level();
    return settings.leastHeight() > 0 ? settings.leastHeight() : settings.threshold() == Threshold.BACKGROUND ? 2 * above : above;
  }
}
