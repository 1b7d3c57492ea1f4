package org.interphase.importer.biologic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.osgi.service.component.annotations.Component;

/**
 * Opens what BioLogic's EC-Lab and BT-Lab export as text ({@code .mpt}), with a decimal point or comma, of any technique that is
 * logged over time. Opening goes through the file once to count its rows.
 */
@Component(service = Importer.class)
@Contribution(id = "org.interphase.importer.biologic.text", label = "EC-Lab text export",
    help = "Logs of potentiostats that BioLogic's EC-Lab or BT-Lab exported as text (.mpt). The name of the file does not matter.")
public final class EcLabTextImporter implements Importer {
  private static final int CERTAIN = 100;
  /** Enough to be asked to open the file, and to say there why it cannot be imported. */
  private static final int RECOGNISED = 50;

  @Override
  public int probe(Header header) {
    boolean export = header.startsWith("EC-Lab ASCII FILE") || header.startsWith("BT-Lab ASCII FILE");
    return export ? CERTAIN : header.startsWith("EC-LAB SETTING FILE") ? RECOGNISED : 0;
  }

  @Override
  public Recording open(Path path, IProgressMonitor monitor) throws IOException {
    SourceFile file = SourceFile.of(path);
    try (TextLines lines = new TextLines(file)) {
      TextHeader header = TextHeader.read(file, lines);
      Samples samples = TextSamples.of(file, lines, header, monitor);
      EcLabLog log = EcLabLog.of(header.technique(), header.start(), header.loops(), Title.of(header.titles()), samples);
      Metadata metadata = new Metadata(header.program() + " text export", header.version(), log.start(), List.of(header.section(), log.columns()),
          List.of());
      return new EcLabRecording(file, metadata, log);
    }
  }
}
