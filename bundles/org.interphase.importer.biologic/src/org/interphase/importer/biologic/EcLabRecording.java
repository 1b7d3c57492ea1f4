package org.interphase.importer.biologic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Channel;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.TimeLog;
import org.interphase.api.TimeSpan;

/** A file with the log of a potentiostat. */
final class EcLabRecording implements Recording {
  private final SourceFile file;
  private final Metadata metadata;
  private final EcLabLog log;

  EcLabRecording(SourceFile file, Metadata metadata, EcLabLog log) {
    this.file = file;
    this.metadata = metadata;
    this.log = log;
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
    return List.of();
  }

  @Override
  public Optional<TimeLog> log() {
    return Optional.of(log);
  }

  @Override
  public Optional<TimeSpan> span() {
    return log.span();
  }

  @Override
  public void close() {
    file.close();
  }
}
