package org.interphase.simulation;

import java.time.LocalDateTime;
import java.util.List;
import org.interphase.api.Grid;

/**
 * A file of force curves as its header describes it.
 *
 * @param kind what the instrument did
 * @param layout the generation of the format
 * @param acquired the local time of the capture
 * @param grid one pixel for each curve
 * @param motion of the piezo
 * @param stated the probe as the header states it
 * @param setpoint the peak force as the header states it, in N
 * @param images the maps beside the curves, before them in the file
 * @param heightSensor whether the piezo's measured position is recorded with every curve
 */
record CurveRecording(CurveKind kind, NanoscopeLayout layout, LocalDateTime acquired, Grid grid, Motion motion, Probe stated, double setpoint,
    List<SyntheticChannel> images, boolean heightSensor) {
  CurveRecording {
    images = List.copyOf(images);
  }

  Converter converter() {
    return Converter.of(layout);
  }

  /** Bytes of the samples of one channel of all curves. */
  long curvesLength() {
    return (long) grid.size() * motion.stored().length * layout.storageBytes();
  }

  long imageLength(SyntheticChannel image) {
    return (long) image.values().length * layout.storageBytes();
  }
}
