package org.interphase.importer.nanoscope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Grid;
import org.interphase.api.Unit;

/**
 * The raster of an image and how its samples are stored.
 *
 * <p>The number of rows comes from the size of the data: what the header says of them is the plan of the scan, and
 * scans are interrupted. The width is stated; the height follows from square pixels, unless the header describes this
 * very frame, with all its lines and its aspect ratio {@code a:b}.
 *
 * @param grid the raster
 * @param format how its samples are stored
 * @param warnings what to know before trusting it, in sentences
 */
record ImageGeometry(Grid grid, SampleFormat format, List<String> warnings) {
  private static final int MOST_PIXELS_ALONG_A_SIDE = 32768;
  private static final double SMALLEST_SCAN = 1e-12;
  private static final double LARGEST_SCAN = 1;
  private static final double NOTICEABLE = 0.01;
  private static final Pattern RATIO = Pattern.compile("(\\d{1,6}):(\\d{1,6})");

  static ImageGeometry of(Block block, NanoscopeHeader header) throws Damage {
    List<String> warnings = new ArrayList<>();
    Section section = block.section();
    int columns = side(section.require("Samps/line"), section.require("Samps/line").count());
    int bytesPerPixel = bytesPerPixel(section.require("Bytes/pixel"));
    int sampleBytes = sampleBytes(block, columns, bytesPerPixel, header.sampleBytes());
    int rows = rows(block, columns, sampleBytes, warnings);
    Grid grid = new Frame(section, header, columns, rows).grid(warnings);
    return new ImageGeometry(grid, new SampleFormat(sampleBytes, bytesPerPixel), List.copyOf(warnings));
  }

  private static int side(Field field, long pixels) throws Damage {
    if (pixels < 1 || pixels > MOST_PIXELS_ALONG_A_SIDE) {
      throw new Damage(field.place(), "an image cannot be " + pixels + " pixels wide or high", Damage.GET_ORIGINAL);
    }
    return (int) pixels;
  }

  private static int bytesPerPixel(Field field) throws Damage {
    long bytes = field.count();
    if (bytes != 2 && bytes != 4) {
      throw new Damage(field.place(), "samples of " + bytes + " bytes are not known", Damage.GET_ORIGINAL);
    }
    return (int) bytes;
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
    statedRows(block.section()).filter(stated -> !stated.value().equals(Integer.toString(rows))).ifPresent(stated ->
        warnings.add("The header announces " + stated.value() + " rows (" + stated.place() + "), the file holds " + rows + "."));
    return rows;
  }

  /** What header and data say about the frame that was scanned. */
  private record Frame(Section image, NanoscopeHeader header, int columns, int rows) {
    Grid grid(List<String> warnings) {
      double[] sizes = image.find("Scan Size").or(() -> header.scan("Scan Size")).map(Frame::lengths).orElse(new double[0]);
      if (sizes.length == 0) {
        warnings.add("The header does not give the size of the scan as a length.");
        return new Grid(columns, rows, Double.NaN, Double.NaN);
      }
      double width = sizes[0];
      double statedHeight = sizes[sizes.length - 1];
      double square = width * rows / columns;
      OptionalDouble byRatio = heightByRatio(width).stream().filter(height -> isComplete() && (near(statedHeight, height)
          || near(statedHeight, width))).findFirst();
      double height = byRatio.orElse(square);
      if (byRatio.isPresent() && !near(height, square)) {
        warnings.add(String.format(Locale.ROOT, "Pixels are not square: the header's frame of %s has %d x %d pixels.", size(width, height), columns,
            rows));
      } else if (byRatio.isEmpty() && !near(statedHeight, square)) {
        warnings.add(String.format(Locale.ROOT, "The header's size of %s (aspect ratio %s) is not that of %d x %d square pixels; %s is used.",
            size(width, statedHeight), image.find("Aspect ratio").map(Field::value).orElse("not given"), columns, rows, size(width, square)));
      }
      return new Grid(columns, rows, width, height);
    }

    /** Whether the scan was planned with as many lines as there are, so that its aspect ratio is this frame's. */
    private boolean isComplete() {
      return has(image.find("Number of lines"), rows) && has(header.scan("Lines"), rows) && has(header.scan("Samps/line"), columns);
    }

    private static boolean has(Optional<Field> field, int number) {
      return field.filter(stated -> stated.value().equals(Integer.toString(number))).isPresent();
    }

    private OptionalDouble heightByRatio(double width) {
      Matcher ratio = RATIO.matcher(header.scan("Aspect ratio").or(() -> image.find("Aspect ratio")).map(Field::value).orElse(""));
      double height = ratio.matches() ? width * Double.parseDouble(ratio.group(2)) / Double.parseDouble(ratio.group(1)) : Double.NaN;
      return isLength(height) ? OptionalDouble.of(height) : OptionalDouble.empty();
    }

    /** One or two numbers with a unit of length, in m; nothing when they are not. */
    private static double[] lengths(Field field) {
      String[] words = field.value().split("\\s+");
      Optional<Unit> unit = Unit.parse(words[words.length - 1]).filter(Unit.METRE::compatible);
      if (unit.isEmpty() || words.length < 2 || words.length > 3) {
        return new double[0];
      }
      double[] lengths = Arrays.stream(words, 0, words.length - 1)
          .mapToDouble(word -> Magnitude.parse(word).map(number -> unit.get().toSi(number.number())).orElse(Double.NaN)).toArray();
      return Arrays.stream(lengths).allMatch(Frame::isLength) ? lengths : new double[0];
    }

    private static boolean isLength(double metres) {
      return metres >= SMALLEST_SCAN && metres <= LARGEST_SCAN;
    }

    private static boolean near(double a, double b) {
      return Math.abs(a - b) <= NOTICEABLE * Math.max(a, b);
    }

    private static String size(double width, double height) {
      Unit unit = Unit.METRE.readable(width);
      return String.format(Locale.ROOT, "%.4g x %.4g %s", unit.fromSi(width), unit.fromSi(height), unit);
    }
  }
}
