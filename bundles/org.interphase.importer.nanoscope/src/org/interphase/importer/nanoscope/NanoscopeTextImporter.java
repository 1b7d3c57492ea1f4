package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.ForceVolume;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.osgi.service.component.annotations.Component;

/**
 * Opens force curves that NanoScope Analysis exported as text "with header": the lines of the original header in
 * quotation marks, a line of titles, and one row per sample. Other exports do not say what their numbers mean, and are
 * refused with that reason.
 */
@Component(service = Importer.class)
@Contribution(id = "org.interphase.importer.nanoscope.text", label = "NanoScope text export",
    help = "Single force curves that NanoScope Analysis exported as text, with header.")
public final class NanoscopeTextImporter implements Importer {
  private static final int CERTAIN = 100;
  /** Enough to be asked to open the file, and to say there why it cannot be imported. */
  private static final int RECOGNISED = 50;
  private static final int PERHAPS = 20;
  private static final String OPEN_ORIGINAL = "Open the original file that it was exported from.";
  private static final Pattern FORCE = Pattern.compile("\"\\\\[?*]Force file list\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMAGE = Pattern.compile("\"\\\\[?*]File list\"", Pattern.CASE_INSENSITIVE);
  /** The only line in front of the numbers of an export without header: two units. */
  private static final Pattern UNITS = Pattern.compile(" *(?:µm|nm|V|s) *\t *(?:nm|V|pN|nN) *");

  @Override
  public int probe(Header header) {
    String start = new String(header.start(), 0, Math.min(64, header.start().length), StandardCharsets.ISO_8859_1);
    String line = start.lines().findFirst().orElse("");
    return FORCE.matcher(line).matches() ? CERTAIN : IMAGE.matcher(line).matches() ? RECOGNISED : UNITS.matcher(line).matches() ? PERHAPS : 0;
  }

  @Override
  public Recording open(Path path, IProgressMonitor monitor) throws IOException {
    try {
      DataFile file = DataFile.of(path);
      try (TextLines lines = new TextLines(path)) {
        NanoscopeHeader header = header(lines);
        List<String> warnings = new ArrayList<>();
        ForceVolume curve = new ExportedCurve(file, header, CurveTable.read(lines, monitor)).curve(warnings);
        return new NanoscopeRecording(file, metadata(header, warnings), header, List.of(), Optional.of(curve));
      }
    } catch (Damage damage) {
      throw damage.in(path);
    }
  }

  /** The header as it was before the export put its lines into quotation marks. */
  private static NanoscopeHeader header(TextLines lines) throws IOException, Damage {
    String first = lines.next().orElse("");
    if (!FORCE.matcher(first).matches()) {
      throw notAForceCurve(first);
    }
    StringBuilder text = new StringBuilder("\\*Force file list");
    String line = first;
    while (!line.toLowerCase(Locale.ROOT).endsWith("file list end\"")) {
      line = lines.next().orElseThrow(() -> new Damage(lines.place(), "the header breaks off", Damage.EXPORT_AGAIN));
      if (!line.startsWith("\"") || !line.endsWith("\"") || line.length() < 2 || text.length() > NanoscopeHeader.LONGEST) {
        throw new Damage(lines.place(), "a line of the header in quotation marks is needed where there is " + Damage.quote(line),
            Damage.EXPORT_AGAIN);
      }
      text.append("\r\n").append(line, 1, line.length() - 1);
    }
    return NanoscopeHeader.ofExport(text.toString());
  }

  private static Damage notAForceCurve(String first) {
    return IMAGE.matcher(first).matches() ? new Damage("line 1", "this is an export of images, which does not say in which order its rows are",
        OPEN_ORIGINAL)
        : UNITS.matcher(first).matches() ? new Damage("line 1", "this export has two columns without a header: what they hold is not known",
            "Export the curve again with its header, or open the original file.")
        : new Damage("line 1", "this is not a text export of NanoScope Analysis: it begins with " + Damage.quote(first),
            "Choose a force curve exported with its header.");
  }

  private static Metadata metadata(NanoscopeHeader header, List<String> warnings) {
    Optional<LocalDateTime> acquired = header.file().find("Date").map(Field::value).flatMap(AcquisitionTime::parse);
    return new Metadata("NanoScope force curve, text export", header.file().find("Version").map(Field::value).orElse(""), acquired,
        header.sections().stream().map(Section::text).toList(), warnings);
  }
}
