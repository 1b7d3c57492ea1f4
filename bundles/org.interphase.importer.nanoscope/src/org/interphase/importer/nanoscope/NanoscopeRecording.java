package org.interphase.importer.nanoscope;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Channel;
import org.interphase.api.ForceVolume;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;

/** A file whose header was understood. Channels and curves read their part of the file when they are asked to. */
final class NanoscopeRecording implements Recording {
  private final DataFile file;
  private final Metadata metadata;
  private final List<Channel> channels;
  private final Optional<ForceVolume> curves;

  NanoscopeRecording(DataFile file, Metadata metadata, List<? extends Channel> channels, Optional<ForceVolume> curves) {
    this.file = file;
    this.metadata = metadata;
    this.channels = List.copyOf(channels);
    this.curves = curves;
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

  @Override
  public void close() {
    file.close();
  }
}
