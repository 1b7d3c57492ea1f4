package org.interphase.importer.nanoscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.interphase.api.Grid;

/**
 * The raster of an image and how its samples are stored.
 *
 * <p>The number of rows comes from the size of the data: what the header says of them is the plan of the scan, and
 * scans are interrupted. Its physical size: {@link ScanFrame}.
 *
 * @param grid the raster
 * @param format how its samples are stored
 * @param warnings what to know before trusting it, in sentences
 */
record ImageGeometry(Grid grid, SampleFormat format, List<String> warnings) {
  private static final int MOST_PIXELS_ALONG_A_SIDE = 32768;

  static ImageGeometry of(Block block, NanoscopeHeader header) throws Damage {
    List<String> warnings = new ArrayList<>();
    Section section = block.section();
    int columns = side(section.require("Samps/line"), section.require("Samps/line").count());
    int bytesPerPixel = SampleFormat.bytesPerPixel(section.require("Bytes/pixel"));
    int sampleBytes = sampleBytes(block, columns, bytesPerPixel, header.sampleBytes());
    int rows = rows(block, columns, sampleBytes, warnings);
    Grid grid = new ScanFrame(section, header, columns, rows).grid(warnings);
    return new ImageGeometry(grid, new SampleFormat(sampleBytes, bytesPerPixel), List.copyOf(warnings));
  }

  private static int side(Field field, long pixels) throws Damage {
    if (pixels < 1 || pixels > MOST_PIXELS_ALONG_A_SIDE) {
      throw new Damage(field.place(), "an image cannot be " + pixels + " pixels wide or high", Damage.GET_ORIGINAL);
    }
    return (int) pixels;
  }

  /** The version decides; stated rows that fit only the other width say that version or length is wrong. */
  private static int sampleBytes(Block block, int columns, int bytesPerPixel, OptionalInt byVersion) throws Damage {
    OptionalInt byRows = sampleBytesByRows(block, columns);
    if (byVersion.isPresent() && byRows.isPresent() && !byVersion.equals(byRows)) {
      throw new Damage(block.section().require("Data length").place(), "length and rows make samples of " + byRows.getAsInt()
          + " bytes, but this version writes " + byVersion.getAsInt(), Damage.GET_ORIGINAL);
    }
    int bytes = byVersion.orElse(byRows.orElse(bytesPerPixel));
    if (bytesPerPixel > bytes) {
      throw new Damage(block.section().require("Bytes/pixel").place(), bytesPerPixel + " bytes do not fit into stored samples of " + bytes
          + " bytes", Damage.GET_ORIGINAL);
    }
    return bytes;
  }

  private static OptionalInt sampleBytesByRows(Block block, int columns) throws Damage {
    long rows = count(statedRows(block.section()));
    if (rows < 1 || rows > MOST_PIXELS_ALONG_A_SIDE) {
      return OptionalInt.empty();
    }
    long pixels = columns * rows;
    return block.length() == 2 * pixels ? OptionalInt.of(2) : block.length() == 4 * pixels ? OptionalInt.of(4) : OptionalInt.empty();
  }

  private static Optional<Field> statedRows(Section section) {
    return section.find("Valid data len Y").or(() -> section.find("Number of lines"));
  }

  private static long count(Optional<Field> field) throws Damage {
    return field.isPresent() ? field.get().count() : 0;
  }

  private static int rows(Block block, int columns, int sampleBytes, List<String> warnings) throws Damage {
    Field length = block.section().require("Data length");
    long rowLength = (long) columns * sampleBytes;
    if (block.length() % rowLength != 0) {
      throw new Damage(length.place(), block.length() + " bytes are not a whole number of rows of " + columns + " samples of " + sampleBytes
          + " bytes", Damage.GET_ORIGINAL);
    }
    int rows = side(length, block.length() / rowLength);
    long planned = Math.max(count(block.section().find("Valid data len Y")), count(block.section().find("Number of lines")));
    if (planned > 0 && rows > planned + 1) {
      throw new Damage(length.place(), block.length() + " bytes make " + rows + " rows, but the scan was to have " + planned, Damage.GET_ORIGINAL);
    }
    long stated = count(statedRows(block.section()));
    if (stated > 0 && stated != rows) {
      warnings.add("The header announces " + stated + " rows (" + block.section().place() + "), the file holds " + rows + ".");
    }
    return rows;
  }
}
