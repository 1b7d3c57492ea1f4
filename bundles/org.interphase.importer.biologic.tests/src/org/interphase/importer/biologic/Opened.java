package org.interphase.importer.biologic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.TimeLog;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;

/** Opens files for tests. */
final class Opened {
  private Opened() { }

  /** With the importer that recognises the file. */
  static Recording file(Path file) throws IOException {
    return surest(Files.readAllBytes(file), file).open(file, new NullProgressMonitor());
  }

  static Importer surest(byte[] bytes, Path file) {
    Header header = new Header(file, bytes, bytes.length);
    List<Importer> importers = List.of(new EcLabImporter(), new EcLabTextImporter());
    assertThat(importers).extracting(importer -> importer.probe(header)).allMatch(score -> score >= 0 && score <= 100);
    return Collections.max(importers, Comparator.comparingInt(importer -> importer.probe(header)));
  }

  static TimeLog log(Path file) throws IOException {
    return file(file).log().orElseThrow();
  }

  static Table table(Path file) throws IOException {
    return log(file).read(new NullProgressMonitor());
  }

  static double[] column(Table table, String name) {
    return table.column(name).orElseThrow(() -> new AssertionError("no column " + name + " in " + table.columns().stream()
        .map(Table.Column::name).toList())).values();
  }
}
