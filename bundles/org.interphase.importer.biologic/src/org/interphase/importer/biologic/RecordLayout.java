package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * How the numbers of a data part are stored: record after record, in each the columns without gaps. All flags share one byte,
 * where the first of them is listed.
 *
 * @param records how many there are
 * @param recordBytes the bytes of one
 * @param start the first byte of the first one in the file
 * @param fields the columns
 * @param offsets where each begins in a record
 */
record RecordLayout(int records, int recordBytes, long start, List<Field> fields, List<Integer> offsets) {
  private static final int NUMBERS_OF_COLUMNS = 5;
  private static final int AVERAGE_VOLTAGE = 174;
  private static final List<Integer> OTHER_VOLTAGES = List.of(6, 77);

  /** Reads what the part says about itself and compares it with its length. */
  static RecordLayout of(SourceFile file, FileChannel channel, Part data) throws IOException {
    return new Description(file, data, data.content(channel, Format.of(file, data).firstRecord)).layout();
  }

  List<String> titles() {
    return fields.stream().map(Field::title).toList();
  }

  /** Versions of the data part: how wide the numbers of columns are, and where records begin. */
  private enum Format {
    VERSION_0(1, ByteOrder.LITTLE_ENDIAN, 100), VERSION_2(2, ByteOrder.LITTLE_ENDIAN, 405), VERSION_3(2, ByteOrder.LITTLE_ENDIAN, 406),
    NEW(2, ByteOrder.BIG_ENDIAN, 1007);

    private final int bytesOfNumber;
    private final ByteOrder order;
    private final int firstRecord;

    Format(int bytesOfNumber, ByteOrder order, int firstRecord) {
      this.bytesOfNumber = bytesOfNumber;
      this.order = order;
      this.firstRecord = firstRecord;
    }

    static Format of(SourceFile file, Part data) throws IOException {
      if (data.newVersion().isPresent() && data.version() == 0) {
        return NEW;
      }
      return switch ((int) data.version()) {
        case 0 -> VERSION_0;
        case 2 -> VERSION_2;
        case 3 -> VERSION_3;
        default -> throw file.refused("byte " + data.start(), "the data are stored in version " + data.version() + ", which is not known",
            SourceFile.EXPORT_AS_TEXT);
      };
    }
  }

  /** What a data part says about itself, while it is read. */
  private record Description(SourceFile file, Part data, ByteBuffer content) {
    RecordLayout layout() throws IOException {
      Format format = Format.of(file, data);
      if (content.limit() < format.firstRecord) {
        throw file.refused(place(0), "the data part is too short for its description", SourceFile.COPY_AGAIN);
      }
      List<Integer> numbers = numbers(format);
      List<Field> fields = new ArrayList<>();
      List<Integer> offsets = new ArrayList<>();
      int flags = -1;
      int length = 0;
      for (int number : numbers) {
        Field field = field(number, numbers);
        boolean shared = field.type().isFlag() && flags >= 0;
        flags = field.type().isFlag() && !shared ? length : flags;
        fields.add(field);
        offsets.add(shared ? flags : length);
        length += shared ? 0 : field.type().bytes();
      }
      if (EcLabLog.columnOfTime(fields.stream().map(Field::title).toList()) < 0) {
        throw file.refused(place(NUMBERS_OF_COLUMNS), "the file has no column of time", "Choose a file that was recorded over time.");
      }
      return new RecordLayout(records(format, length), length, data.start() + format.firstRecord, List.copyOf(fields), List.copyOf(offsets));
    }

    private int records(Format format, int recordBytes) throws IOException {
      long records = Integer.toUnsignedLong(content.getInt(0));
      long bytes = data.length() - format.firstRecord;
      if (bytes != records * recordBytes || records > Integer.MAX_VALUE) {
        throw file.refused(place(0), "the data part has " + bytes + " bytes for " + records + " records of " + recordBytes,
            "Copy the file again in binary mode; if that does not help, export it from EC-Lab as text (.mpt).");
      }
      return (int) records;
    }

    private List<Integer> numbers(Format format) throws IOException {
      int columns = Byte.toUnsignedInt(content.get(NUMBERS_OF_COLUMNS - 1));
      if (NUMBERS_OF_COLUMNS + columns * format.bytesOfNumber > format.firstRecord) {
        throw file.refused(place(NUMBERS_OF_COLUMNS - 1), columns + " columns do not fit into the description of the data", SourceFile.COPY_AGAIN);
      }
      ByteBuffer listed = content.duplicate().order(format.order).position(NUMBERS_OF_COLUMNS);
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        int number = format.bytesOfNumber == 1 ? Byte.toUnsignedInt(listed.get()) : Short.toUnsignedInt(listed.getShort());
        if (numbers.contains(number)) {
          throw file.refused(place(NUMBERS_OF_COLUMNS), "the column with the number " + number + " is listed twice", SourceFile.COPY_AGAIN);
        }
        numbers.add(number);
      }
      return numbers;
    }

    /** The number of the average voltage has another meaning, which is not known, in files that have the voltage besides. */
    private Field field(int number, List<Integer> all) throws IOException {
      Field field = Field.of(number).orElseThrow(() -> file.refused(place(NUMBERS_OF_COLUMNS),
          "the column with the number " + number + " is not known, and so not where the others are", SourceFile.EXPORT_AS_TEXT));
      boolean ambiguous = number == AVERAGE_VOLTAGE && all.stream().anyMatch(OTHER_VOLTAGES::contains);
      return ambiguous ? new Field("column " + number, field.type()) : field;
    }

    private String place(int at) {
      return "byte " + (data.start() + at);
    }
  }
}
