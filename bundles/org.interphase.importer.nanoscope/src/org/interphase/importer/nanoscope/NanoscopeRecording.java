package org.interphase.importer.nanoscope;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Channel;
import org.interphase.api.ForceVolume;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.TimeSpan;

/** A file whose header was understood. Channels and curves read their part of the file when they are asked to. */
final class NanoscopeRecording implements Recording {
  private final DataFile file;
  private final Metadata metadata;
  private final List<Channel> channels;
  private final Optional<ForceVolume> curves;
  private final Optional<TimeSpan> span;

  NanoscopeRecording(DataFile file, Metadata metadata, NanoscopeHeader header, List<? extends Channel> channels, Optional<ForceVolume> curves) {
    this.file = file;
    this.metadata = metadata;
    this.channels = List.copyOf(channels);
    this.curves = curves;
    this.span = RecordingTime.span(metadata.acquired(), header, channels, curves);
  }

  @Override
  public Path file() {
    return file.path();
  }

  @Override
  public Metadata metadata() {
    return metadata;
  }

  @Override
  public List<Channel> channels() {
    return channels;
  }

  @Override
  public Optional<ForceVolume> curves() {
    return curves;
  }

  /** Ends at the date of the file, see {@link RecordingTime}. */
  @Override
  public Optional<TimeSpan> span() {
    return span;
  }

  @Override
  public void close() {
    file.close();
  }
}
