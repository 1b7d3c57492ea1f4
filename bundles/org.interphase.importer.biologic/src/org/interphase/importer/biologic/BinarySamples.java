package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The numbers of an EC-Lab file. Reading takes them a stretch at a time. */
record BinarySamples(SourceFile file, RecordLayout layout, double firstTime, double lastTime) implements Samples {
  private static final int STRETCH_BYTES = 1 << 18;

  static BinarySamples of(SourceFile file, FileChannel channel, RecordLayout layout) throws IOException {
    return new BinarySamples(file, layout, time(channel, layout, 0), time(channel, layout, layout.records() - 1));
  }

  private static double time(FileChannel channel, RecordLayout layout, int record) throws IOException {
    if (layout.records() == 0) {
      return Double.NaN;
    }
    int column = EcLabLog.columnOfTime(layout.titles());
    ByteBuffer bytes = Part.bytes(channel, layout.start() + (long) record * layout.recordBytes(), layout.recordBytes());
    return layout.fields().get(column).type().read(bytes, layout.offsets().get(column));
  }

  @Override
  public int length() {
    return layout.records();
  }

  @Override
  public double[][] read(IProgressMonitor monitor) throws IOException {
    file.requireUnchanged();
    double[][] values = new double[layout.fields().size()][length()];
    int recordsAtOnce = Math.max(1, STRETCH_BYTES / layout.recordBytes());
    ByteBuffer stretch = ByteBuffer.allocate(recordsAtOnce * layout.recordBytes()).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
      for (int first = 0; first < length(); first += recordsAtOnce) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        int records = Math.min(recordsAtOnce, length() - first);
        stretch.clear().limit(records * layout.recordBytes());
        Part.read(channel, layout.start() + (long) first * layout.recordBytes(), stretch);
        decode(stretch, records, values, first);
      }
    }
    file.requireUnchanged();
    return values;
  }

  private void decode(ByteBuffer stretch, int records, double[][] values, int first) {
    for (int column = 0; column < values.length; column++) {
      Field.Type type = layout.fields().get(column).type();
      int at = layout.offsets().get(column);
      for (int record = 0; record < records; record++) {
        values[column][first + record] = type.read(stretch, at + record * layout.recordBytes());
      }
    }
  }
}
