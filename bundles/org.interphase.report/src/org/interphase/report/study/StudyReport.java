package org.interphase.report.study;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.Staging;
import org.interphase.core.series.Study;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.FigureWriter;
import org.interphase.report.figure.Format;

/**
 * The report of a whole study: one page of HTML that holds everything, one PDF, and the figures with their numbers.
 * <pre>
 *   report.html     figures embedded for screens, links into figures/ and tables/
 *   report.pdf      the same, figures as vectors
 *   figures/        each figure as PNG, SVG, PDF and CSV
 *   tables/         as CSV, the tables of which the print has some rows only
 * </pre>
 * The same study gives the same bytes.
 */
public final class StudyReport {
  /** The page. */
  public static final String HTML = "report.html";
  /** The print. */
  public static final String PDF = "report.pdf";
  /** The folder of the figures. */
  public static final String FIGURES = "figures";
  /** The folder of the tables. */
  public static final String TABLES = "tables";

  /** In pixels per inch: a little more than the page is wide on a common screen; what is larger is in the folder. */
  private static final double SCREEN = 140;

  private static final int DRAWING = 8;
  private static final int BINDING = 2;

  private StudyReport() { }

  /**
   * Writes a report; whole or not at all. What the study does not have is left out with a sentence; a figure that cannot be drawn is
   * replaced by the reason.
   *
   * @param study what to report
   * @param directory where to; made when it does not exist, an earlier report in it replaced
   * @param executor draws several figures at a time; idle again when this returns
   * @param monitor for progress and cancelling
   * @throws IOException when the directory holds something that is not a report, or writing fails; nothing is left behind
   * @throws OperationCanceledException when the monitor was cancelled; nothing is left behind
   */
  public static void write(Study study, Path directory, Executor executor, IProgressMonitor monitor) throws IOException {
    Path target = directory.toAbsolutePath().normalize();
    if (Files.exists(target) && !isReport(target)) {
      throw new IOException(target + ": exists and is not a report of Interphase. Choose another folder, or remove it.");
    }
    SubMonitor progress = SubMonitor.convert(monitor, "Report of " + study.name(), DRAWING + BINDING);
    List<Block> blocks = new StudyDocument(study).blocks();
    try (Staging staging = Staging.of(target)) {
      List<Block> drawn = draw(blocks, staging.work().resolve(FIGURES), executor, progress.split(DRAWING));
      tabulate(drawn, staging.work().resolve(TABLES));
      Heading heading = Heading.of(study);
      bind(heading, drawn, staging.work(), executor);
      progress.split(BINDING);
      staging.commit();
    }
  }

  private static boolean isReport(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(directory)) {
      return Files.isRegularFile(directory.resolve(HTML)) || !content.iterator().hasNext();
    }
  }

  private static List<Block> draw(List<Block> blocks, Path folder, Executor executor, SubMonitor progress) throws IOException {
    List<Block.Planned> planned = blocks.stream().filter(Block.Planned.class::isInstance).map(Block.Planned.class::cast).toList();
    progress.setWorkRemaining(Math.max(1, planned.size()));
    Map<Block.Planned, CompletableFuture<Attempt>> attempts = new LinkedHashMap<>();
    planned.forEach(one -> attempts.put(one, CompletableFuture.supplyAsync(() -> attempt(one, folder, progress), executor)));
    try {
      CompletableFuture.allOf(attempts.values().toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
    List<Block> drawn = new ArrayList<>();
    int number = 1;
    for (Block block : blocks) {
      if (!(block instanceof Block.Planned one)) {
        drawn.add(block);
        continue;
      }
      Attempt attempt = attempts.get(one).join();
      drawn.add(attempt.figure().isPresent() ? new Block.Drawn(number++, one.name(), one.caption(), attempt.figure().get(), attempt.picture())
          : new Block.Warning("The figure " + one.name() + " could not be drawn: " + attempt.problem()));
    }
    return drawn;
  }

  private static void tabulate(List<Block> blocks, Path folder) throws IOException {
    for (Block block : blocks) {
      if (block instanceof Block.Grid grid && !grid.isWhole()) {
        Files.createDirectories(folder);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(grid.file()))) {
          csv.writeRecord(grid.header());
          grid.rows().forEach(csv::writeRecord);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
  }

  /** The print is made while the page is written. */
  private static void bind(Heading heading, List<Block> blocks, Path folder, Executor executor) throws IOException {
    CompletableFuture<Void> print = CompletableFuture.runAsync(() -> {
      try {
        PdfPages.write(heading, blocks, folder.resolve(PDF));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }, executor);
    try {
      HtmlPage.write(heading, blocks, folder);
    } finally {
      print.exceptionally(failure -> null).join();
    }
    try {
      print.join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(CompletionException e) throws IOException {
    if (e.getCause() instanceof UncheckedIOException failure) {
      throw failure.getCause();
    }
    return e.getCause() instanceof OperationCanceledException cancelled ? cancelled : e;
  }

  private record Attempt(Optional<Figure> figure, byte[] picture, String problem) { }

  /** A figure that fails is told of; a disk that fails ends the report. */
  private static Attempt attempt(Block.Planned planned, Path folder, IProgressMonitor progress) {
    if (progress.isCanceled()) {
      throw new OperationCanceledException();
    }
    try {
      Figure figure = planned.figure().get();
      FigureWriter.write(figure, folder, planned.name());
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      Format.png(figure, SCREEN, picture);
      return new Attempt(Optional.of(figure), picture.toByteArray(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      return new Attempt(Optional.empty(), new byte[0], Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
    } finally {
      synchronized (progress) {
        progress.worked(1);
      }
    }
  }
}
