package org.interphase.api;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one instrument file holds. Opening reads the header and checks every size in it; bulk data are read on demand. */
public interface Recording extends Closeable {
  /** The file. */
  Path file();

  Metadata metadata();

  /** The image channels in the order of the file; may be empty. */
  List<Channel> channels();

  /** The channel of a name (compared without case) and a direction; with {@link Direction#UNKNOWN} the first of any direction. */
  default Optional<Channel> channel(String name, Direction direction) {
    return channels().stream()
        .filter(channel -> channel.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .filter(channel -> direction == Direction.UNKNOWN || channel.direction() == direction)
        .findFirst();
  }

  /** The force curves, where the file has any. */
  default Optional<ForceVolume> curves() {
    return Optional.empty();
  }

  /** The log over time, where the file is one. */
  default Optional<TimeLog> log() {
    return Optional.empty();
  }

  /** When the samples were taken, as far as the file says; a single moment when it does not say how long it took. */
  default Optional<TimeSpan> span() {
    return metadata().acquired().map(moment -> new TimeSpan(moment, moment));
  }

  /** Releases the file. Channels and curves can no longer be read. Calling it twice has no effect. */
  @Override
  void close() throws IOException;
}
