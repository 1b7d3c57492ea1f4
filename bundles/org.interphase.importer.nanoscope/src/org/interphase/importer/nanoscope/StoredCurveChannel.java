package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.Unit;

/** One channel of force curves in a file. Curves are decoded from the mapped file when they are asked for. */
final class StoredCurveChannel implements CurveChannel {
  private final DataFile file;
  private final Block block;
  private final CurveLayout layout;
  private final Calibration calibration;
  private WeakReference<MappedCurves> mapped = new WeakReference<>(null);

  StoredCurveChannel(DataFile file, Block block, CurveLayout layout, Calibration calibration) {
    this.file = file;
    this.block = block;
    this.layout = layout;
    this.calibration = calibration;
  }

  @Override
  public String name() {
    return block.channelName().orElse(block.section().name());
  }

  @Override
  public Unit unit() {
    return calibration.unit();
  }

  @Override
  public List<String> warnings() {
    return calibration.warnings();
  }

  @Override
  public synchronized CurveReader open() throws IOException {
    file.requireOpen();
    file.requireUnchanged();
    MappedCurves curves = mapped.get();
    if (curves == null) {
      curves = MappedCurves.of(file, block.offset(), layout);
      mapped = new WeakReference<>(curves);
    }
    return new StoredCurveReader(file, curves, layout, calibration.scale());
  }
}
