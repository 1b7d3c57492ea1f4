package org.interphase.core;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Channel;
import org.interphase.api.Citation;
import org.interphase.api.Direction;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Metadata;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Header;
import org.interphase.api.spi.Importer;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Param;
import org.interphase.api.spi.Step;

/** A small instrument whose files are bytes: "TINY" and one byte a pixel of a 4 x 2 map in MPa; 255 is invalid. */
public final class Fakes {
  static final Grid GRID = new Grid(4, 2, 4e-6, 2e-6);

  private Fakes() { }

  public static Contributions contributions() {
    Contributions contributions = new Contributions();
    contributions.addImporter(new Contributed<>("tiny", "Tiny", "1", "", "test", TinyImporter::new));
    contributions.addStep(new Contributed<>("org.interphase.channel", "Choose a channel", "1", "", "test", ChannelStep::new));
    contributions.addStep(new Contributed<>("mean", "Mean", "2", "", "test", MeanStep::new));
    contributions.addStep(new Contributed<>("wait", "Wait", "1", "", "test", WaitStep::new));
    return contributions;
  }

  static Recipe recipe(String... uses) {
    return new Recipe("test", "", Arrays.stream(uses)
        .map(use -> new Recipe.Use(use, Optional.empty(), JsonNodeFactory.instance.objectNode())).toList());
  }

  public static Path file(Path folder, String name, int... pixels) throws IOException {
    byte[] bytes = new byte[4 + pixels.length];
    System.arraycopy("TINY".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
    for (int i = 0; i < pixels.length; i++) {
      bytes[4 + i] = (byte) pixels[i];
    }
    return Files.write(folder.resolve(name), bytes);
  }

  static final class TinyImporter implements Importer {
    @Override
    public int probe(Header header) {
      return header.startsWith("TINY") ? 100 : 0;
    }

    @Override
    public Recording open(Path file, IProgressMonitor monitor) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length != 4 + GRID.size()) {
        throw new FileRefusedException(file, "byte " + bytes.length, "is truncated", "Copy it again.");
      }
      return new TinyRecording(file, bytes);
    }
  }

  private record TinyRecording(Path file, byte[] bytes) implements Recording {
    @Override
    public Metadata metadata() {
      return new Metadata("Tiny", "1", Optional.of(LocalDateTime.of(2023, 1, 2, 3, 4, 5)),
          List.of(new Metadata.Section("File", List.of(new Metadata.Entry("Note", "SYNTHETIC, by a test")))), List.of());
    }

    @Override
    public List<Channel> channels() {
      return List.of(new TinyChannel("Modulus", Unit.PASCAL, bytes), new TinyChannel("Raw", Unit.ARBITRARY, bytes));
    }

    @Override
    public void close() { }
  }

  private record TinyChannel(String name, Unit unit, byte[] bytes) implements Channel {
    @Override
    public Direction direction() {
      return Direction.TRACE;
    }

    @Override
    public Grid grid() {
      return GRID;
    }

    @Override
    public List<String> warnings() {
      return List.of();
    }

    @Override
    public Image read(IProgressMonitor monitor) {
      double[] values = new double[GRID.size()];
      byte[] invalid = new byte[GRID.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (bytes[4 + i] & 255) * 1e6;
        invalid[i] = bytes[4 + i] == -1 ? Invalid.SATURATED.code() : 0;
      }
      return Image.of(name, unit, GRID, values, invalid);
    }
  }

  record MeanSettings(@Param(label = "Offset", value = "0", unit = "MPa", help = "Added.") double offset) { }

  static final class MeanStep implements Step<MeanSettings> {
    @Override
    public Class<MeanSettings> settings() {
      return MeanSettings.class;
    }

    @Override
    public Outcome run(Frame in, MeanSettings settings, Execution execution) throws AnalysisException {
      double[] values = in.maps().getLast().validValues();
      double mean = Arrays.stream(values).average().orElseThrow(() -> new AnalysisException("every pixel is invalid", "Choose another map."))
          + settings.offset();
      Estimate estimate = Estimate.of("mean", mean, Double.NaN, Unit.PASCAL, "arithmetic mean, seed " + execution.seed());
      Labels labels = new Labels("all", GRID, new int[GRID.size()],
          List.of(new Labels.LabelClass("component 1", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Estimate.of("area", 1, 0.1, Unit.ONE,
              "count"))));
      Table table = new Table("values", List.of(), List.of(new Table.Column("value", Unit.PASCAL, values), new Table.Column("none", Unit.ONE,
          new double[values.length])));
      return new Outcome(List.of(), List.of(labels), List.of(estimate), List.of(table), List.of(), List.of(new Citation("A, B (2020)", "10.1/x")));
    }
  }

  record NoSettings() { }

  /** Waits until it is cancelled. */
  static final class WaitStep implements Step<NoSettings> {
    static final CountDownLatch STARTED = new CountDownLatch(1);

    @Override
    public Class<NoSettings> settings() {
      return NoSettings.class;
    }

    @Override
    public Outcome run(Frame in, NoSettings settings, Execution execution) {
      STARTED.countDown();
      while (!execution.monitor().isCanceled()) {
        Thread.onSpinWait();
      }
      throw new OperationCanceledException();
    }
  }
}
