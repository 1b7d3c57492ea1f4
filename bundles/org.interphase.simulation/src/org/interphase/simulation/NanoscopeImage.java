package org.interphase.simulation;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;

/**
 * A NanoScope image file to be written.
 *
 * @param layout the generation of the format
 * @param calibrated whether the header gives the sensitivities of forces, deformations and moduli; without them the
 *     channels hold the same numbers, in arbitrary units
 * @param acquired the local time of the capture; whole seconds are written
 * @param grid the raster, with square pixels; a channel may have fewer or more rows, as interrupted scans do
 * @param conditions how the image was scanned
 * @param channels at least one, in the order of the file
 */
public record NanoscopeImage(NanoscopeLayout layout, boolean calibrated, LocalDateTime acquired, Grid grid, Conditions conditions,
    List<SyntheticChannel> channels) {
  public NanoscopeImage {
    channels = List.copyOf(channels);
    if (channels.isEmpty()) {
      throw new IllegalArgumentException("an image file needs a channel");
    }
    Map<String, Sensitivity> sensitivities = new HashMap<>();
    for (SyntheticChannel channel : channels) {
      if (channel.values().length == 0 || channel.values().length % grid.columns() != 0) {
        throw new IllegalArgumentException(channel.name() + ": " + channel.values().length + " values are no whole rows of " + grid.columns());
      }
      Sensitivity known = sensitivities.put(channel.sensitivity().name(), channel.sensitivity());
      if (known != null && !known.equals(channel.sensitivity())) {
        throw new IllegalArgumentException("two channels disagree about Sens. " + known.name());
      }
    }
  }

  /** An image scanned under the usual conditions. */
  public NanoscopeImage(NanoscopeLayout layout, boolean calibrated, LocalDateTime acquired, Grid grid, List<SyntheticChannel> channels) {
    this(layout, calibrated, acquired, grid, Conditions.USUAL, channels);
  }

  /**
   * A synthetic PeakForce QNM image as its instrument stores it: nine channels, Height Sensor in both directions.
   *
   * @param monitor for cancelling
   */
  public static NanoscopeImage of(SyntheticImage image, NanoscopeLayout layout, boolean calibrated, LocalDateTime acquired,
      IProgressMonitor monitor) {
    return new NanoscopeImage(layout, calibrated, acquired, image.grid(), PeakForceQnm.channels(image, calibrated, monitor));
  }

  /** An uncalibrated instrument still knows its scanner. */
  boolean knows(Sensitivity sensitivity) {
    return calibrated || sensitivity.equals(PeakForceQnm.PIEZO) || sensitivity.equals(PeakForceQnm.HEIGHT_SENSOR);
  }

  int rows(SyntheticChannel channel) {
    return channel.values().length / grid.columns();
  }

  int dataLength(SyntheticChannel channel) {
    return channel.values().length * layout.storageBytes();
  }
}
