package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;

/**
 * One image of a file. The first stored row is the bottom row and columns run from left to right in both directions,
 * so that samples come in the order of {@link Grid}. Reading maps the image's part of the file, some rows at a time.
 */
final class ImageChannel implements Channel {
  private static final int MAPPED_BYTES = 1 << 20;
  private static final int SAMPLED_PIXELS = 4096;

  private final DataFile file;
  private final long start;
  private final String name;
  private final Direction direction;
  private final ImageGeometry geometry;
  private final Calibration calibration;
  private final double offset;
  private final List<String> warnings;

  private ImageChannel(DataFile file, long start, String name, Direction direction, ImageGeometry geometry, Calibration calibration, double offset,
      List<String> warnings) {
    this.file = file;
    this.start = start;
    this.name = name;
    this.direction = direction;
    this.geometry = geometry;
    this.calibration = calibration;
    this.offset = offset;
    this.warnings = List.copyOf(warnings);
  }

  static ImageChannel of(DataFile file, Block block, ImageGeometry geometry, Calibration calibration) {
    List<String> warnings = Stream.concat(calibration.warnings().stream(), geometry.warnings().stream()).toList();
    return new ImageChannel(file, block.offset(), block.channelName().orElse(block.section().name()), direction(block.section()), geometry,
        calibration, 0, warnings);
  }

  /** The same channel with a number in SI units added to every value. */
  ImageChannel plus(double added) {
    return new ImageChannel(file, start, name, direction, geometry, calibration, offset + added, warnings);
  }

  /** The same channel with one more warning. */
  ImageChannel warning(String warning) {
    return new ImageChannel(file, start, name, direction, geometry, calibration, offset,
        Stream.concat(warnings.stream(), Stream.of(warning)).toList());
  }

  private static Direction direction(Section section) {
    String stated = section.find("Line Direction").map(Field::value).orElse("");
    return stated.equalsIgnoreCase("Trace") ? Direction.TRACE : stated.equalsIgnoreCase("Retrace") ? Direction.RETRACE : Direction.UNKNOWN;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Direction direction() {
    return direction;
  }

  @Override
  public Unit unit() {
    return calibration.unit();
  }

  @Override
  public Grid grid() {
    return geometry.grid();
  }

  @Override
  public List<String> warnings() {
    return warnings;
  }

  Calibration calibration() {
    return calibration;
  }

  @Override
  public Image read(IProgressMonitor monitor) throws IOException {
    double[] values = new double[grid().size()];
    byte[] invalid = new byte[grid().size()];
    int rowsAtOnce = Math.clamp(MAPPED_BYTES / (grid().columns() * geometry.format().sampleBytes()), 1, grid().rows());
    int[] raw = new int[rowsAtOnce * grid().columns()];
    SubMonitor progress = SubMonitor.convert(monitor, name, grid().rows());
    try (FileChannel channel = file.channel()) {
      for (int row = 0; row < grid().rows(); row += rowsAtOnce) {
        if (progress.isCanceled()) {
          throw new OperationCanceledException();
        }
        int rows = Math.min(rowsAtOnce, grid().rows() - row);
        decode(map(channel, row, rows), raw, values, invalid, grid().index(0, row));
        progress.worked(rows);
      }
      file.requireUnchanged();
    }
    return Image.of(name, unit(), grid(), values, invalid);
  }

  private MappedByteBuffer map(FileChannel channel, int row, int rows) throws IOException {
    long rowLength = (long) grid().columns() * geometry.format().sampleBytes();
    long position = start + row * rowLength;
    if (channel.size() < position + rows * rowLength) {
      throw file.cutWhileReading();
    }
    return channel.map(FileChannel.MapMode.READ_ONLY, position, rows * rowLength);
  }

  private void decode(ByteBuffer bytes, int[] raw, double[] values, byte[] invalid, int at) throws IOException {
    int count = bytes.remaining() / geometry.format().sampleBytes();
    try {
      geometry.format().unpack(bytes, raw);
    } catch (InternalError e) {
      throw file.cutWhileReading(); // what Java makes of a mapped page that has lost its file
    }
    geometry.format().convert(raw, count, calibration.scale(), offset, values, invalid, at);
  }

  /** The values of some whole rows, evenly spread, NaN where invalid: the same rows for all channels of one size. */
  double[] sample() throws IOException {
    int columns = grid().columns();
    int rows = Math.clamp(SAMPLED_PIXELS / columns, 1, grid().rows());
    int rowLength = columns * geometry.format().sampleBytes();
    int[] raw = new int[columns];
    double[] values = new double[rows * columns];
    byte[] invalid = new byte[values.length];
    try (FileChannel channel = file.channel()) {
      for (int i = 0; i < rows; i++) {
        long row = (long) i * grid().rows() / rows;
        decode(DataFile.bytes(channel, start + row * rowLength, rowLength), raw, values, invalid, i * columns);
      }
    }
    return values;
  }
}
