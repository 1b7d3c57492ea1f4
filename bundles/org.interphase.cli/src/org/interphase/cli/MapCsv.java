package org.interphase.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import org.interphase.api.Image;

/** Maps as plain numbers for other programs: SI units, bottom row first, no header, {@code NaN} where a pixel is invalid. */
final class MapCsv {
  private MapCsv() { }

  /** {@code Young's modulus} is {@code youngs_modulus.csv}. */
  static String fileName(String map) {
    return map.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "_") + ".csv";
  }

  static void values(Image map, Path file) throws IOException {
    write(map, file, i -> Double.toString(map.value(i)));
  }

  /** The codes of the reasons, 0 where the pixel is valid. */
  static void reasons(Image map, Path file) throws IOException {
    write(map, file, i -> Integer.toString(map.invalid(i).code()));
  }

  private static void write(Image map, Path file, IntFunction<String> cell) throws IOException {
    String[] cells = new String[map.grid().columns()];
    try (Writer writer = Files.newBufferedWriter(file); CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
      for (int row = 0; row < map.grid().rows(); row++) {
        for (int column = 0; column < cells.length; column++) {
          cells[column] = cell.apply(map.grid().index(column, row));
        }
        csv.writeRecord(cells);
      }
    }
  }
}
