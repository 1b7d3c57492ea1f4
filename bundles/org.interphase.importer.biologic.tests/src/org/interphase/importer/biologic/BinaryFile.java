package org.interphase.importer.biologic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small EC-Lab file for tests, part by part, in any version. */
final class BinaryFile {
  /** 2024-01-10 11:02:29.886. */
  static final double START = 45301.460068125;

  /** How the data are stored: version, width and order of the numbers of columns, first record. */
  enum Layout {
    VERSION_0(0, false, 100), VERSION_2(2, false, 405), VERSION_3(3, false, 406), NEW(0, true, 1007);

    private final int version;
    private final boolean newHeader;
    private final int firstRecord;

    Layout(int version, boolean newHeader, int firstRecord) {
      this.version = version;
      this.newHeader = newHeader;
      this.firstRecord = firstRecord;
    }
  }

  private final Layout layout;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  BinaryFile(Layout layout) {
    this.layout = layout;
    out.writeBytes(("BIO-LOGIC MODULAR FILE\u001a" + " ".repeat(25) + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A file of the open-circuit voltage with all its parts: 0.5 s and 0.25 V more in each record, the first being 0 s and 1 V. */
  static BinaryFile voltage(Layout layout, int records) {
    BinaryFile file = new BinaryFile(layout).settings(0x0B, "a comment");
    ByteBuffer data = buffer(records * 13);
    for (int i = 0; i < records; i++) {
      data.put((byte) (i % 2 == 0 ? 0x0F : 0x57)).putDouble(0.5 * i).putFloat(1 + 0.25F * i);
    }
    return file.data(records, List.of(1, 3, 4, 6), data.array()).log(0x249, START);
  }

  static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  BinaryFile settings(int technique, String comment) {
    ByteBuffer settings = buffer(1024).put(0, (byte) technique).put(7, (byte) comment.length());
    return part("VMP Set", 0, settings.put(8, comment.getBytes(StandardCharsets.ISO_8859_1)).array());
  }

  BinaryFile data(int records, List<Integer> columns, byte[] stored) {
    ByteBuffer data = buffer(layout.firstRecord + stored.length).putInt(records).put((byte) columns.size());
    data.order(layout == Layout.NEW ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    for (int column : columns) {
      if (layout == Layout.VERSION_0) {
        data.put((byte) column);
      } else {
        data.putShort((short) column);
      }
    }
    return part("VMP data", layout.version, data.put(layout.firstRecord, stored).array());
  }

  BinaryFile log(int at, double days) {
    return part("VMP LOG", 0, buffer(1500).putDouble(at, days).put(0x3B7, (byte) 5).put(0x3B8, "11.30".getBytes(StandardCharsets.US_ASCII)).array());
  }

  /** The numbers as they stand in the file: how many, then the records at which loops begin and the number of records. */
  BinaryFile loops(int... numbers) {
    ByteBuffer loops = buffer(280);
    for (int number : numbers) {
      loops.putInt(number);
    }
    return part("VMP loop", 0, loops.array());
  }

  BinaryFile part(String name, int version, byte[] content) {
    List<Integer> numbers = new ArrayList<>();
    if (layout.newHeader) {
      numbers.addAll(List.of(-1, content.length, version, 11));
    } else {
      numbers.addAll(List.of(content.length, version));
    }
    ByteBuffer header = buffer(41 + 4 * numbers.size() + 8).put(String.format("MODULE%-10s%-25s", name, name).getBytes(StandardCharsets.US_ASCII));
    numbers.forEach(header::putInt);
    out.writeBytes(header.put("01/10/24".getBytes(StandardCharsets.US_ASCII)).array());
    out.writeBytes(content);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  Path write(Path folder) throws IOException {
    return Files.write(Files.createTempFile(folder, "synthetic", ".mpr"), bytes());
  }
}
