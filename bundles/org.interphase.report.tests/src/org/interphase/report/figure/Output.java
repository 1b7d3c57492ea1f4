package org.interphase.report.figure;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Reads back what was written. */
final class Output {
  private static final double PIXELS_PER_POINT = 300 / 72.0;

  private Output() { }

  static byte[] bytes(Figure figure, Format format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(figure, bytes);
    return bytes.toByteArray();
  }

  static String text(Figure figure, Format format) throws IOException {
    return new String(bytes(figure, format), StandardCharsets.UTF_8);
  }

  static BufferedImage picture(Figure figure) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes(figure, Format.PNG)));
  }

  /** The colour at a place in points, 0xRRGGBB. */
  static int rgb(BufferedImage picture, double x, double y) {
    return picture.getRGB((int) (x * PIXELS_PER_POINT), (int) (y * PIXELS_PER_POINT)) & 0xffffff;
  }

  /** The fields of all lines that are not comments. */
  static List<List<String>> fields(Figure figure) throws IOException {
    return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text(figure, Format.CSV)).stream().map(CsvRecord::getFields).toList();
  }

  static List<String> comments(Figure figure) throws IOException {
    return text(figure, Format.CSV).lines().filter(line -> line.startsWith("#")).toList();
  }
}
