package org.interphase.importer.nanoscope;

import java.util.List;
import java.util.Optional;

/**
 * How the samples of force curves are stored: curve after curve, each
 *
 * <pre>
 * [ approach: a slot as long as retract, only the first samples valid ][ retract ][ hold ]
 *   from contact outward, against time                                   in time    between both in time
 * </pre>
 *
 * @param kind how the curves were taken
 * @param columns curves in a line
 * @param rows lines
 * @param approach valid samples on the way in, 1 to {@code retract}
 * @param hold samples at the turning point, may be 0
 * @param retract samples on the way out
 * @param format how a sample is stored
 */
record CurveLayout(CurveKind kind, int columns, int rows, int approach, int hold, int retract, SampleFormat format) {
  /** Many times what the instrument records. */
  private static final int MOST_SAMPLES = 1 << 20;
  private static final int MOST_CURVES = Integer.MAX_VALUE - 8;

  /**
   * Finds out the layout of a block and compares it with the block's size.
   *
   * @param warnings receives statements of the header that the data do not bear out
   */
  static CurveLayout of(Block block, NanoscopeHeader header, CurveKind kind, List<String> warnings) throws Damage {
    return new Plan(block, header, kind, warnings).layout();
  }

  /** Samples of a curve in memory. */
  int samples() {
    return approach + hold + retract;
  }

  /** Samples of a curve in the file, those of an approach slot that are not valid included. */
  int stored() {
    return 2 * retract + hold;
  }

  int curves() {
    return columns * rows;
  }

  /** Whether curves are as many and as long, whatever the width of their samples. */
  boolean sameCurves(CurveLayout other) {
    return equals(new CurveLayout(other.kind, other.columns, other.rows, other.approach, other.hold, other.retract, format));
  }

  /** What the header says, to be compared with the size of the block. */
  private record Plan(Block block, NanoscopeHeader header, CurveKind kind, List<String> warnings) {
    CurveLayout layout() throws Damage {
      Field samples = block.section().find("Samps/line").or(() -> header.force("Samps/line"))
          .orElse(new Field(block.section().line(), "Samps/line", ""));
      int retract = samples(samples, 2);
      int approach = approach(samples, retract);
      SampleFormat format = format();
      int hold = hold(retract, format.sampleBytes());
      long curves = curves(retract, hold, format.sampleBytes());
      if (curves == 0 || curves > MOST_CURVES) {
        throw new Damage(block.section().require("Data length").place(), block.length() + " bytes are not a whole number of curves of 2 x " + retract
            + (hold > 0 ? " + " + hold : "") + " samples of " + format.sampleBytes() + " bytes" + (kind == CurveKind.RAMP ? ", or not one" : ""),
            Damage.GET_ORIGINAL);
      }
      int columns = columns((int) curves);
      return new CurveLayout(kind, columns, (int) curves / columns, approach, hold, retract, format);
    }

    private static int samples(Field field, int fewest) throws Damage {
      long samples = field.count();
      if (samples < fewest || samples > MOST_SAMPLES) {
        throw new Damage(field.place(), "a part of a curve cannot have " + samples + " samples", Damage.GET_ORIGINAL);
      }
      return (int) samples;
    }

    /** The second number, if there is one; captures fill both slots whatever it says. */
    private int approach(Field samples, int retract) throws Damage {
      String[] numbers = samples.value().split("\\s+");
      if (kind == CurveKind.CAPTURE || numbers.length < 2 || numbers[1].equals("0")) {
        return retract;
      }
      long approach = new Field(samples.line(), samples.key(), numbers[1]).count();
      if (approach > retract) {
        throw new Damage(samples.place(), approach + " samples of approach do not fit into a slot of " + retract, Damage.GET_ORIGINAL);
      }
      return (int) approach;
    }

    private SampleFormat format() throws Damage {
      Field stated = block.section().require("Bytes/pixel");
      int bytesPerPixel = SampleFormat.bytesPerPixel(stated);
      int sampleBytes = header.sampleBytes().orElse(bytesPerPixel);
      if (bytesPerPixel > sampleBytes) {
        throw new Damage(stated.place(), bytesPerPixel + " bytes do not fit into stored samples of " + sampleBytes + " bytes", Damage.GET_ORIGINAL);
      }
      return new SampleFormat(sampleBytes, bytesPerPixel);
    }

    /** The stated hold, unless the data are as long as they would be without. */
    private int hold(int retract, int sampleBytes) throws Damage {
      Optional<Field> stated = header.force("Hold Samples").filter(field -> kind != CurveKind.CAPTURE && !field.value().isEmpty());
      int hold = stated.isPresent() ? samples(stated.get(), 0) : 0;
      if (hold == 0 || !isPlanned(curves(retract, 0, sampleBytes)) || isPlanned(curves(retract, hold, sampleBytes))) {
        return hold;
      }
      warnings.add("The header announces " + hold + " samples of hold (" + stated.get().place() + "), the file holds none.");
      return 0;
    }

    /** How many curves of this size make the block; 0 when they do not. */
    private long curves(int retract, int hold, int sampleBytes) {
      long bytes = (2L * retract + hold) * sampleBytes;
      long curves = block.length() % bytes == 0 ? block.length() / bytes : 0;
      return kind == CurveKind.RAMP && curves > 1 ? 0 : curves;
    }

    private Optional<Field> statedColumns() {
      return header.force("force/line").filter(field -> field.positive().isPresent()).or(() -> header.scan("Samps/line"));
    }

    private boolean isPlanned(long curves) throws Damage {
      return curves > 0 && curves == planned();
    }

    /** How many curves the header announces; 0 when it does not. */
    private long planned() throws Damage {
      if (kind == CurveKind.RAMP) {
        return 1;
      }
      long columns = count(statedColumns());
      long rows = count(header.scan("Lines"));
      return columns <= MOST_CURVES && rows <= MOST_CURVES ? columns * rows : 0;
    }

    private static long count(Optional<Field> field) throws Damage {
      return field.isPresent() ? field.get().count() : 0;
    }

    private int columns(int curves) throws Damage {
      if (kind == CurveKind.RAMP) {
        return 1;
      }
      Field stated = statedColumns().orElse(new Field(block.section().line(), "force/line", ""));
      long columns = stated.count();
      if (columns < 1 || curves % columns != 0) {
        throw new Damage(stated.place(), "the file holds " + curves + " curves, not a whole number of lines of " + columns, Damage.GET_ORIGINAL);
      }
      if (planned() > 0 && planned() != curves) {
        warnings.add("The header announces " + planned() + " force curves, the file holds " + curves + ".");
      }
      return (int) columns;
    }
  }
}
