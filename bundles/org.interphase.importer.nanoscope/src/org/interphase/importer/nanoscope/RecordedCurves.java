package org.interphase.importer.nanoscope;

import java.util.List;
import java.util.Optional;
import org.interphase.api.CurveChannel;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.ProbeSetup;
import org.interphase.api.Ramp;

/** The force curves of a file, put together. */
record RecordedCurves(Grid grid, Ramp ramp, List<CurveChannel> channels, CurveChannel deflection, Optional<CurveChannel> height, ProbeSetup setup,
    List<String> warnings) implements ForceVolume {
  /** One point of which the file does not tell the size. */
  static final Grid POINT = new Grid(1, 1, Double.NaN, Double.NaN);

  RecordedCurves {
    channels = List.copyOf(channels);
    warnings = List.copyOf(warnings);
  }
}
