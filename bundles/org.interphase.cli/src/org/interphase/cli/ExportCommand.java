package org.interphase.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.core.Recordings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", mixinStandardHelpOptions = true, header = "Write one channel as CSV: SI units, all digits, bottom row first.",
    description = {"", "Lines beginning with # describe the numbers; then one line a row of the image, the bottom row first; an invalid pixel is empty.", "",
        "Examples:", "  interphase export map.spm --channel DMTModulus -o modulus.csv",
            "  interphase export map.spm --channel \"Height Sensor:trace\" -o height.csv", ""})
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "An instrument file.")
  private Path file;

  @Option(names = "--channel", required = true, paramLabel = "NAME[:DIRECTION]",
      description = "The channel, and trace or retrace when it was recorded both ways.")
  private String channel;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT.csv", description = "The file to write; it is replaced when it exists.")
  private Path output;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Recording recording = new Recordings(session.contributions()).open(file, session.cancel())) {
      if (Files.exists(output) && Files.isSameFile(file, output)) {
        throw new IllegalArgumentException(output + " is the input; choose another output");
      }
      write(find(recording).read(session.cancel()));
    }
    return ExitCode.OK;
  }

  private Channel find(Recording recording) {
    int colon = channel.lastIndexOf(':');
    String suffix = colon < 0 ? "" : channel.substring(colon + 1).toLowerCase(Locale.ROOT);
    Direction direction = switch (suffix) {
      case "trace" -> Direction.TRACE;
      case "retrace" -> Direction.RETRACE;
      default -> Direction.UNKNOWN;
    };
    String name = direction == Direction.UNKNOWN ? channel : channel.substring(0, colon);
    return recording.channel(name, direction).orElseThrow(() -> new IllegalArgumentException(file + " has no channel \"" + channel + "\"; it has "
        + recording.channels().stream().map(c -> c.name() + (c.direction() == Direction.UNKNOWN ? "" : ":"
            + c.direction().label())).collect(Collectors.joining(", "))));
  }

  private void write(Image image) throws IOException {
    Path target = output.toAbsolutePath();
    Path staging = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part");
    try {
      try (Writer writer = Files.newBufferedWriter(staging)) {
        header(image, writer);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
          rows(image, csv);
        }
      }
      Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(staging);
    }
  }

  private void header(Image image, Writer writer) throws IOException {
    Grid grid = image.grid();
    List<String> lines = List.of("channel: " + image.name(), "unit: " + image.unit(), "columns: " + grid.columns(), "rows: " + grid.rows(),
        "width: " + grid.width() + " m", "height: " + grid.height() + " m", "order: bottom row first, left to right",
        "invalid pixels: " + image.invalidCount() + ", empty", "source: " + file, "interphase: " + session.version());
    for (String line : lines) {
      writer.write("# " + line + "\n");
    }
  }

  private void rows(Image image, CsvWriter csv) {
    Grid grid = image.grid();
    String[] cells = new String[grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      if (session.cancel().isCanceled()) {
        throw new OperationCanceledException();
      }
      for (int column = 0; column < cells.length; column++) {
        double value = image.value(column, row);
        cells[column] = Double.isNaN(value) ? "" : Double.toString(value);
      }
      csv.writeRecord(cells);
    }
  }
}
