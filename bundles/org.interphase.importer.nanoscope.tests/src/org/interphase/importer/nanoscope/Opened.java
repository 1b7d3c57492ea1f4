package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
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

  static Image read(Channel channel) throws IOException {
    return channel.read(new NullProgressMonitor());
  }
}
