package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;

/**
 * The stored curves of a block, mapped into memory in windows of whole curves: blocks are larger than what one mapping
 * can address. Shared by all readers of a channel; the mapping ends when the last of them is gone.
 */
final class MappedCurves {
  private static final int WINDOW_BYTES = 1 << 30;

  private final int stored;
  private final int curvesOfWindow;
  private final Buffer[] windows;

  private MappedCurves(int stored, int curvesOfWindow, Buffer[] windows) {
    this.stored = stored;
    this.curvesOfWindow = curvesOfWindow;
    this.windows = windows;
  }

  /**
   * Maps the curves. Reads nothing yet.
   *
   * @param start the block's first byte
   */
  static MappedCurves of(DataFile file, long start, CurveLayout layout) throws IOException {
    int curveBytes = layout.stored() * layout.format().sampleBytes();
    int curvesOfWindow = WINDOW_BYTES / curveBytes;
    Buffer[] windows = new Buffer[Math.ceilDiv(layout.curves(), curvesOfWindow)];
    try (FileChannel channel = file.channel()) {
      for (int i = 0; i < windows.length; i++) {
        long first = (long) i * curvesOfWindow;
        long bytes = Math.min(curvesOfWindow, layout.curves() - first) * curveBytes;
        ByteBuffer window = channel.map(FileChannel.MapMode.READ_ONLY, start + first * curveBytes, bytes).order(ByteOrder.LITTLE_ENDIAN);
        windows[i] = layout.format().sampleBytes() == 4 ? window.asIntBuffer() : window.asShortBuffer();
      }
    }
    return new MappedCurves(layout.stored(), curvesOfWindow, windows);
  }

  /**
   * Copies the stored samples of a curve.
   *
   * @param to filled
   * @param room as long as {@code to} where samples are narrow. Modified.
   */
  void copy(int curve, int[] to, short[] room) {
    int first = curve % curvesOfWindow * stored;
    switch (windows[curve / curvesOfWindow]) {
      case IntBuffer wide -> wide.get(first, to, 0, stored);
      case ShortBuffer narrow -> {
        narrow.get(first, room, 0, stored);
        for (int i = 0; i < stored; i++) {
          to[i] = room[i];
        }
      }
      default -> throw new IllegalStateException("samples of 2 or 4 bytes only");
    }
  }
}
