package org.interphase.api;

import java.io.IOException;
import java.util.List;

/** One quantity recorded along every curve of a {@link ForceVolume}. */
public interface CurveChannel {
  /** The channel's name as the instrument's user sees it, for example {@code Deflection Error}. */
  String name();

  /** The coherent SI unit of the decoded samples. */
  Unit unit();

  /** What a user should know before trusting this channel, in sentences. */
  List<String> warnings();

  /**
   * Opens the channel for reading; many readers may be open at once.
   *
   * @return a reader for one thread, to be closed by the caller
   * @throws IOException if the file can no longer be read
   */
  CurveReader open() throws IOException;
}
