package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.Direction;
import org.interphase.api.ForceVolume;
import org.interphase.api.Image;
import org.interphase.api.Recording;

/** Opens files for tests. */
final class Opened {
  private Opened() { }

  static Recording file(Path file) throws IOException {
    return new NanoscopeImporter().open(file, new NullProgressMonitor());
  }

  static Channel channel(Path file, String name) throws IOException {
    return file(file).channel(name, Direction.UNKNOWN).orElseThrow(() -> new AssertionError("no channel " + name));
  }

  static Image image(Path file, String name) throws IOException {
    Image image = read(channel(file, name));
    assertThat(image.name()).isEqualTo(name);
    return image;
  }

  static ForceVolume curves(Path file) throws IOException {
    Recording recording = file(file);
    return recording.curves().orElseThrow(() -> new AssertionError(recording.metadata().warnings().toString()));
  }

  /** A curve of a channel, in the order of time. */
  static double[] curve(ForceVolume curves, CurveChannel channel, int curve) throws IOException {
    double[] samples = new double[curves.ramp().samples()];
    try (CurveReader reader = channel.open()) {
      reader.read(curve, samples);
    }
    return samples;
  }

  static Image read(Channel channel) throws IOException {
    return channel.read(new NullProgressMonitor());
  }
}
