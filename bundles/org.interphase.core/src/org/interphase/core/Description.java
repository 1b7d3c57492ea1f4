package org.interphase.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Image;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.numerics.stats.Summary;

/**
 * What a recording holds, in numbers.
 *
 * @param metadata what the file says about itself
 * @param channels its image channels with their statistics
 */
public record Description(Metadata metadata, List<Described> channels) {
  /**
   * One channel.
   *
   * @param channel the channel
   * @param invalid how many pixels have no value
   * @param min the smallest valid value in SI, NaN when there is none; likewise the others
   * @param max the largest valid value
   * @param mean of the valid values
   * @param standardDeviation of the valid values, as a population (divided by their number)
   */
  public record Described(Channel channel, int invalid, double min, double max, double mean, double standardDeviation) { }

  /** Reads every channel once, one after the other, so that only one is in memory. */
  public static Description of(Recording recording, IProgressMonitor monitor) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, recording.channels().size());
    List<Described> described = new ArrayList<>();
    for (Channel channel : recording.channels()) {
      Image image = channel.read(progress.split(1));
      Summary summary = Summary.of(image.validValues());
      described.add(new Described(channel, image.invalidCount(), summary.min(), summary.max(), summary.mean(), summary.standardDeviation()));
    }
    return new Description(recording.metadata(), described);
  }
}
