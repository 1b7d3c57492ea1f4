package org.interphase.simulation.eclab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.interphase.simulation.PendingFile;

/**
 * Writes a log as EC-Lab 11.50 saves it: an {@code .mpr} of modules for the settings, the data, the log of the instrument
 * and, where there are any, the loops. Times keep all their bits; voltages are single precision. The mark that the data
 * are synthetic stands in the comment of the settings. This code shares nothing with the importer.
 */
public final class EcLabBinary {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uu", Locale.ROOT);
  private static final int HEADER_BYTES = 65;
  private static final int SETTINGS_BYTES = 6654;
  private static final int LOG_BYTES = 8010;
  private static final int LOOP_BYTES = 280;
  private static final int MOST_LOOPS = LOOP_BYTES / Integer.BYTES - 2;
  private static final int FIRST_RECORD = 1007;
  private static final int RECORD_BYTES = 13;
  private static final int FORMAT_OF_DATA = 11;
  private static final int FORMAT_OF_OTHERS = 10;
  private static final int OPEN_CIRCUIT_VOLTAGE = 0x0B;
  private static final int COMMENT = 0x007;
  private static final int LONGEST_COMMENT = 255;
  private static final int OLE_DATE = 0x249;
  private static final int SOFTWARE = 0x3B7;
  /** Mode 3 (at rest), and a bit that belongs to a column the file does not have. */
  private static final int FLAGS = 0x07;
  private static final int FLAGS_OF_LAST = 0x57;
  private static final LocalDateTime OLE_EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

  private final OcvLog log;
  private final OutputStream out;

  private EcLabBinary(OcvLog log, OutputStream out) {
    this.log = log;
    this.out = out;
  }

  /** Writes a file beside its place and renames it in, over an older one. */
  public static void write(Path file, OcvLog log) throws IOException {
    try (PendingFile pending = new PendingFile(file)) {
      write(pending.stream(), log);
      pending.commit();
    }
  }

  /**
   * Writes the bytes of a file to a stream, which stays open.
   *
   * @throws IllegalArgumentException if the comment, or the number of loops, does not fit the format
   */
  public static void write(OutputStream out, OcvLog log) throws IOException {
    new EcLabBinary(log, out).write();
  }

  private void write() throws IOException {
    out.write(String.format(Locale.ROOT, "%-48s\0\0\0\0", "BIO-LOGIC MODULAR FILE\u001a").getBytes(StandardCharsets.ISO_8859_1));
    module("VMP Set", "VMP settings", FORMAT_OF_OTHERS, log.start(), settings());
    writeData();
    module("VMP LOG", "VMP LOG", FORMAT_OF_OTHERS, end(), instrumentLog());
    if (!log.loops().isEmpty()) {
      module("VMP loop", "VMP expt. loop indexes", FORMAT_OF_OTHERS, end(), loops());
    }
  }

  private LocalDateTime end() {
    double last = log.times().length == 0 ? 0 : log.times()[log.times().length - 1];
    return log.start().plus(Math.round(last * 1000), ChronoUnit.MILLIS);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void module(String name, String longName, int format, LocalDateTime date, ByteBuffer content) throws IOException {
    header(name, longName, format, date, content.capacity());
    out.write(content.array());
  }

  private void header(String name, String longName, int format, LocalDateTime date, int length) throws IOException {
    ByteBuffer header = buffer(HEADER_BYTES);
    header.put(String.format(Locale.ROOT, "MODULE%-10s%-25s", name, longName).getBytes(StandardCharsets.US_ASCII));
    header.putInt(-1).putInt(length).putInt(0).putInt(format).put(DATE.format(date).getBytes(StandardCharsets.US_ASCII));
    out.write(header.array());
  }

  private ByteBuffer settings() {
    byte[] comment = String.join("\r\n", log.comments()).getBytes(StandardCharsets.US_ASCII);
    if (comment.length > LONGEST_COMMENT) {
      throw new IllegalArgumentException("a comment of " + comment.length + " characters does not fit the format's " + LONGEST_COMMENT);
    }
    return text(buffer(SETTINGS_BYTES).put(0, (byte) OPEN_CIRCUIT_VOLTAGE), COMMENT, comment);
  }

  private void writeData() throws IOException {
    int length = Math.toIntExact(FIRST_RECORD + (long) RECORD_BYTES * log.times().length);
    header("VMP data", "VMP data", FORMAT_OF_DATA, log.start(), length);
    ByteBuffer description = buffer(FIRST_RECORD);
    List<Integer> columns = List.of(1, 3, 4, log.averaged() ? 174 : 6);
    description.putInt(log.times().length).put((byte) columns.size()).order(ByteOrder.BIG_ENDIAN);
    columns.forEach(column -> description.putShort(column.shortValue()));
    out.write(description.array());
    ByteBuffer record = buffer(RECORD_BYTES);
    for (int i = 0; i < log.times().length; i++) {
      byte flags = (byte) (i + 1 < log.times().length ? FLAGS : FLAGS_OF_LAST);
      record.clear().put(flags).putDouble(log.times()[i]).putFloat((float) log.volts()[i]);
      out.write(record.array());
    }
  }

  private ByteBuffer instrumentLog() {
    double days = Duration.between(OLE_EPOCH, log.start().truncatedTo(ChronoUnit.MILLIS)).toMillis() / (double) Duration.ofDays(1).toMillis();
    return text(buffer(LOG_BYTES).putDouble(OLE_DATE, days), SOFTWARE, "11.50".getBytes(StandardCharsets.US_ASCII));
  }

  private ByteBuffer loops() {
    if (log.loops().size() > MOST_LOOPS) {
      throw new IllegalArgumentException(log.loops().size() + " loops do not fit the format's " + MOST_LOOPS);
    }
    ByteBuffer content = buffer(LOOP_BYTES).putInt(log.loops().size() + 1);
    log.loops().forEach(content::putInt);
    return content.putInt(log.times().length);
  }

  /** A text behind its length. */
  private static ByteBuffer text(ByteBuffer content, int at, byte[] text) {
    return content.put(at, (byte) text.length).put(at + 1, text);
  }
}
