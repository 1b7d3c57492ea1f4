package org.interphase.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Recording;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;

/** Opens instrument files: recognises them by content, never by name. Safe for any thread. */
public final class Recordings {
  private static final Map<String, String> FOREIGN = Map.of("\u0089PNG", "a PNG picture", "\u00ff\u00d8\u00ff", "a JPEG picture", "PK\u0003\u0004",
      "a ZIP archive",
      "%PDF", "a PDF document", "GIF8", "a GIF picture", "\u001f\u008b", "a gzip archive", "<?xml", "an XML file", "{", "a JSON file");

  private final Contributions contributions;

  /** @param contributions where the importers are */
  public Recordings(Contributions contributions) {
    this.contributions = contributions;
  }

  /**
   * Opens a file with the importer that recognises it best.
   *
   * @return the recording, to be closed by the caller
   * @throws FileRefusedException when no importer knows the file, or the one that knows it finds it damaged
   * @throws IOException when it cannot be read
   */
  public Recording open(Path file, IProgressMonitor monitor) throws IOException {
    List<String> problems = new ArrayList<>();
    Header header = header(file);
    Optional<Importer> best = importer(header, problems);
    if (best.isEmpty()) {
      String known = contributions.importers().stream().map(Contributed::label).collect(Collectors.joining(", "));
      throw new FileRefusedException(file, "first bytes", "is " + appearance(header) + ", not a file that Interphase knows",
          "It reads: " + known + "." + (problems.isEmpty() ? "" : " Note: " + String.join("; ", problems) + "."));
    }
    return best.get().open(file, monitor);
  }

  /**
   * Whether an importer recognises a file; it may still find it damaged.
   *
   * @throws IOException when it cannot be read
   */
  public boolean knows(Path file) throws IOException {
    return Files.size(file) > 0 && importer(header(file), new ArrayList<>()).isPresent();
  }

  private Optional<Importer> importer(Header header, List<String> problems) {
    Optional<Importer> best = Optional.empty();
    int bestScore = 0;
    for (Contributed<Importer> contributed : contributions.importers()) {
      Optional<Importer> importer = contributed.service();
      contributed.problem().ifPresent(problems::add);
      int score = importer.map(i -> i.probe(header)).orElse(0);
      if (score > bestScore) {
        best = importer;
        bestScore = score;
      }
    }
    return best;
  }

  private static Header header(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new FileRefusedException(file, "path", "does not exist", "Check the name and the folder.");
    }
    if (Files.isDirectory(file)) {
      throw new FileRefusedException(file, "path", "is a folder", "Name the files in it.");
    }
    if (!Files.isReadable(file)) {
      throw new FileRefusedException(file, "path", "cannot be read", "Ask its owner for permission to read it.");
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new FileRefusedException(file, "byte 0", "is empty", "Copy it again from the instrument.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new Header(file, in.readNBytes(Header.LENGTH), size);
    }
  }

  private static String appearance(Header header) {
    String start = new String(header.start(), 0, Math.min(8, header.start().length), StandardCharsets.ISO_8859_1);
    return FOREIGN.entrySet().stream().filter(known ->
        start.startsWith(known.getKey())).map(Map.Entry::getValue).findFirst().orElse("of an unknown kind");
  }
}
