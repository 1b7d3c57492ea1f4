package org.interphase.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive for Linux, unpacked and started as a person would, on a workspace of its own. */
class PackedWorkbenchTest {
  /** Enough for a machine that is busy with other things. */
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);

  @TempDir
  private Path folder;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void unpack() throws IOException, InterruptedException {
    Path archive = Path.of(System.getProperty("interphase.archive"));
    assertThat(archive).as("the archive that the build packs").isRegularFile();
    assumeTrue(System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") != null, "a Linux with a display");
    Process tar = new ProcessBuilder("tar", "xzf", archive.toString(), "-C", folder.toString()).inheritIO().start();
    assertThat(tar.waitFor()).isZero();
  }

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void startsTellsHowLongItTookAndSurvivesBeingKilled() throws IOException, InterruptedException {
    long first = start("first");
    started.getLast().destroyForcibly().waitFor();
    long second = start("second");
    started.getLast().destroy();
    assertThat(started.getLast().waitFor(PATIENCE, TimeUnit.NANOSECONDS)).as("it ends when asked to").isTrue();
    assertThat(folder.resolve("cache/interphase/classes.jsa")).as("the archive of classes that speeds the next start").isNotEmptyFile();
    long third = start("third");
    Path times = Path.of(System.getProperty("interphase.target")).resolve("start-times.txt");
    Files.writeString(Files.createDirectories(times.getParent()).resolve(times.getFileName()), "first " + first + " ms, again " + second
        + " ms, with its archive of classes " + third + " ms\n");
    started.getLast().destroy();
    assertThat(started.getLast().waitFor(PATIENCE, TimeUnit.NANOSECONDS)).as("it ends when asked to").isTrue();
    Path log = folder.resolve("workspace/.metadata/.log");
    assertThat(Files.exists(log) ? Files.readAllLines(log) : List.<String>of()).as("errors in the log")
        .noneMatch(line -> line.matches("!ENTRY \\S+ 4 .*"));
  }

  /** Starts the workbench and waits until its window is there; milliseconds that it says it took. */
  private long start(String name) throws IOException, InterruptedException {
    Path marks = Files.createDirectories(folder.resolve(name));
    Path mark = marks.resolve("started");
    try (WatchService watch = marks.getFileSystem().newWatchService()) {
      marks.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      ProcessBuilder interphase = new ProcessBuilder(folder.resolve("interphase/interphase").toString(), "-data", folder.resolve("workspace").toString());
      interphase.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_CACHE_HOME", folder.resolve("cache").toString(),
          "JAVA_TOOL_OPTIONS", "-Dinterphase.started=" + mark));
      Process process = interphase.redirectErrorStream(true).redirectOutput(marks.resolve("output").toFile()).start();
      started.add(process);
      long deadline = System.nanoTime() + PATIENCE;
      while (!Files.exists(mark) || Files.size(mark) == 0) {
        assertThat(process.isAlive()).as(() -> read(marks.resolve("output"))).isTrue();
        assertThat(System.nanoTime()).as("a window within two minutes").isLessThan(deadline);
        var key = watch.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          key.reset();
        }
      }
    }
    long milliseconds = Long.parseLong(Files.readString(mark).strip());
    assertThat(milliseconds).isBetween(1L, TimeUnit.NANOSECONDS.toMillis(PATIENCE));
    return milliseconds;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
