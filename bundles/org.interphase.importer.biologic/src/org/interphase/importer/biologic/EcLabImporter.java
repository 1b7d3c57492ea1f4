package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.osgi.service.component.annotations.Component;

/**
 * Opens the files of BioLogic's EC-Lab ({@code .mpr}), old and new, of any technique that is logged over time.
 *
 * <p>The format is not published. A file is read when the length of its data is, to the byte, that of its columns and its number
 * of records, and is refused otherwise.
 */
@Component(service = Importer.class)
@Contribution(id = "org.interphase.importer.biologic", label = "EC-Lab",
    help = "Logs of potentiostats saved by BioLogic's EC-Lab (.mpr). The name of the file does not matter.")
public final class EcLabImporter implements Importer {
  private static final int CERTAIN = 100;

  @Override
  public int probe(Header header) {
    return header.startsWith(Part.MAGIC) ? CERTAIN : 0;
  }

  @Override
  public Recording open(Path path, IProgressMonitor monitor) throws IOException {
    SourceFile file = SourceFile.of(path);
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      Parts parts = new Parts(file, channel);
      Part data = parts.find(Part.DATA)
          .orElseThrow(() -> file.refused("byte 52", "the file holds no data", "Choose an .mpr file of a measurement."));
      RecordLayout layout = RecordLayout.of(file, channel, data);
      EcLabLog log = EcLabLog.of(parts.technique(), parts.start(), parts.loops(layout.records()), Title.of(layout.titles()),
          BinarySamples.of(file, channel, layout));
      List<Metadata.Section> sections = new ArrayList<>(parts.sections());
      sections.add(log.columns());
      return new EcLabRecording(file, new Metadata("EC-Lab", parts.version(), log.start(), sections, List.of()), log);
    }
  }
}
