package org.interphase.importer.biologic;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a column of an EC-Lab file is, by its number. The numbers are not published; these are the ones on which files
 * that were also exported as text, or independent readers (galvani, yadg), agree.
 *
 * @param title what the text export calls it
 * @param type how it is stored
 */
record Field(String title, Type type) {
  /** How a number is stored: little-endian, or as some bits of the one byte that all flags of a record share. */
  enum Type {
    MODE(0x03), OX_RED(0x04), ERROR(0x08), CONTROL_CHANGES(0x10), NS_CHANGES(0x20), COUNTER(0x80), SHORT(2), INT(4), FLOAT(4), DOUBLE(8);

    private final int number;

    Type(int number) {
      this.number = number;
    }

    boolean isFlag() {
      return compareTo(COUNTER) <= 0;
    }

    /** The bytes in a record, the shared one of a flag included. */
    int bytes() {
      return isFlag() ? 1 : number;
    }

    double read(ByteBuffer record, int at) {
      return switch (this) {
        case SHORT -> Short.toUnsignedInt(record.getShort(at));
        case INT -> Integer.toUnsignedLong(record.getInt(at));
        case FLOAT -> record.getFloat(at);
        case DOUBLE -> record.getDouble(at);
        default -> (record.get(at) & number) >> Integer.numberOfTrailingZeros(number);
      };
    }
  }

  private static final Map<Integer, Field> KNOWN = new HashMap<>();

  static {
    add(Type.MODE, 1, "mode");
    add(Type.OX_RED, 2, "ox/red");
    add(Type.ERROR, 3, "error");
    add(Type.CONTROL_CHANGES, 21, "control changes");
    add(Type.NS_CHANGES, 31, "Ns changes");
    add(Type.COUNTER, 65, "counter inc.");
    add(Type.SHORT, 39, "I Range", 131, "Ns");
    add(Type.INT, 468, "half cycle", 469, "z cycle");
    add(Type.DOUBLE, 4, "time/s", 7, "dQ/mA.h", 11, "<I>/mA", 13, "(Q-Qo)/mA.h", 23, "dQ/mA.h", 24, "cycle number", 74, "|Energy|/W.h",
        123, "Energy charge/W.h", 124, "Energy discharge/W.h", 125, "Capacitance charge/\u00b5F", 126, "Capacitance discharge/\u00b5F",
        182, "step time/s", 211, "Q charge/discharge/C", 467, "Q charge/discharge/mA.h");
    add(Type.FLOAT, 5, "control/V/mA", 6, "Ewe/V", 8, "I/mA", 9, "Ece/V", 16, "Analog IN 1/V", 17, "Analog IN 2/V", 19, "control/V",
        20, "control/mA", 27, "Ewe-Ece/V", 32, "freq/Hz", 33, "|Ewe|/V", 34, "|I|/A", 35, "Phase(Z)/deg", 36, "|Z|/Ohm", 37, "Re(Z)/Ohm",
        38, "-Im(Z)/Ohm", 69, "R/Ohm", 70, "P/W", 75, "Analog OUT/V", 76, "<I>/mA", 77, "<Ewe>/V", 96, "|Ece|/V", 98, "Phase(Zce)/deg",
        99, "|Zce|/Ohm", 100, "Re(Zce)/Ohm", 101, "-Im(Zce)/Ohm", 168, "Rcmp/Ohm", 169, "Cs/\u00b5F", 172, "Cp/\u00b5F", 174, "<Ewe>/V",
        178, "(Q-Qo)/C", 179, "dQ/C", 430, "Phase(Zwe-ce)/deg", 431, "|Zwe-ce|/Ohm", 432, "Re(Zwe-ce)/Ohm", 433, "-Im(Zwe-ce)/Ohm",
        434, "(Q-Qo)/C", 435, "dQ/C", 441, "<Ece>/V", 462, "Temperature/\u00b0C", 471, "<Ece>/V", 473, "THD Ewe/%", 474, "THD I/%",
        475, "THD Ece/%", 476, "NSD Ewe/%", 477, "NSD I/%", 478, "NSD Ece/%", 479, "NSR Ewe/%", 480, "NSR I/%", 481, "NSR Ece/%");
  }

  private static void add(Type type, Object... numbersAndTitles) {
    for (int i = 0; i < numbersAndTitles.length; i += 2) {
      KNOWN.put((Integer) numbersAndTitles[i], new Field((String) numbersAndTitles[i + 1], type));
    }
  }

  /** The column with that number; nothing when it is not known how long it is. */
  static Optional<Field> of(int number) {
    return Optional.ofNullable(KNOWN.get(number));
  }
}
