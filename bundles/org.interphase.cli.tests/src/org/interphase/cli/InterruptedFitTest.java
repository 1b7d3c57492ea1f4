package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Image;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fit that is stopped anywhere, by Ctrl-C or by a power cut, leaves whole results or none, and the same command completes it. */
class InterruptedFitTest {
  private static final List<String> FILES = List.of("a.pfc", "b.pfc", "c.pfc");

  @TempDir
  private Path folder;

  @Test
  void whateverIsInterruptedTheNextRunCompletes() throws Exception {
    Program program = new Program(folder);
    Path raw = raw(program);
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    assertThat(finished(fit(program, raw, whole))).as(Files.readString(folder.resolve("output"))).isZero();
    long duration = (System.nanoTime() - start) / 1_000_000;
    Random random = new Random(11);
    int interruptions = Campaign.runs(50, 3);
    int stopped = 0;
    for (int i = 0; i < interruptions; i++) {
      Path output = folder.resolve("output-" + i);
      Process process = fit(program, raw, output);
      process.waitFor(random.nextLong(duration), TimeUnit.MILLISECONDS);
      stopped += process.isAlive() ? 1 : 0;
      stop(process, i % 2 == 0 ? "-KILL" : "-INT");
      assertWhole(whole, output, false);
      assertThat(finished(fit(program, raw, output))).as(Files.readString(folder.resolve("output"))).isZero();
      assertWhole(whole, output, true);
    }
    Campaign.print("interrupted fits", List.of(stopped + " of " + interruptions + " fits of " + duration + " ms were stopped while they ran"));
    assertThat(stopped).isPositive();
  }

  private Path raw(Program program) throws IOException, InterruptedException {
    Path raw = Files.createDirectories(folder.resolve("raw"));
    for (int i = 0; i < FILES.size(); i++) {
      Path home = folder.resolve("simulated-" + i);
      assertThat(finished(program.start(folder.resolve("output").toFile(), "simulate", "curves", "-o", home, "--seed", i + 1, "--set", "columns=96",
          "--set", "rows=96"))).as(Files.readString(folder.resolve("output"))).isZero();
      try (Stream<Path> written = Files.list(home)) {
        Files.move(written.filter(file -> file.toString().endsWith(".pfc")).findFirst().orElseThrow(), raw.resolve(FILES.get(i)));
      }
    }
    return raw;
  }

  private Process fit(Program program, Path raw, Path output) throws IOException {
    return program.start(folder.resolve("output").toFile(), "fit", raw.resolve("a.pfc"), raw.resolve("b.pfc"), raw.resolve("c.pfc"), "-o", output);
  }

  private static void stop(Process process, String signal) throws IOException, InterruptedException {
    if (process.isAlive()) {
      new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }
    finished(process);
  }

  private static int finished(Process process) throws InterruptedException {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the program ends").isTrue();
    return process.exitValue();
  }

  /** Every result that is there is the one that an undisturbed run gives; in the end all are there and nothing else is. */
  private static void assertWhole(Path whole, Path output, boolean complete) throws IOException {
    for (String file : FILES) {
      Path result = output.resolve(file);
      if (complete || Files.exists(result)) {
        assertSame(ResultFolder.read(whole.resolve(file)), ResultFolder.read(result));
      }
    }
    if (complete) {
      try (Stream<Path> content = Files.list(output)) {
        assertThat(content.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("a.pfc", "b.pfc", "c.pfc", "index.html");
      }
    }
  }

  private static void assertSame(Result expected, Result found) {
    assertThat(found.numbers()).isEqualTo(expected.numbers());
    assertThat(found.maps()).hasSameSizeAs(expected.maps());
    IntStream.range(0, found.maps().size()).forEach(i -> assertSame(expected.maps().get(i), found.maps().get(i)));
  }

  private static void assertSame(Image expected, Image found) {
    assertThat(found.values()).as(expected.name()).isEqualTo(expected.values());
    assertThat(found.invalidCodes()).as(expected.name()).isEqualTo(expected.invalidCodes());
  }
}
