package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  @TempDir
  private Path folder;
  private final Contributions contributions = Fakes.contributions();
  private Engine engine;

  @BeforeEach
  void start() {
    engine = new Engine(contributions, 2);
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  private State run(Path file, String... uses) {
    return engine.run(new Engine.Request(Fakes.recipe(uses), file, 7), state -> { }, null);
  }

  private Result completed(Path file) {
    return ((State.Completed) run(file, "org.interphase.channel", "mean")).result();
  }

  private String failure(Path file, String... uses) {
    return ((State.Failed) run(file, uses)).status().getMessage();
  }

  @Test
  void aRecipeRunsStepByStep() throws IOException {
    Result result = completed(Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 255));
    assertThat(result.numbers().getFirst().value()).isEqualTo(4e6);
    assertThat(result.maps()).hasSize(1);
    assertThat(result.input().synthetic()).isTrue();
    assertThat(result.citations()).hasSize(1);
    assertThat(result.recipe().steps().get(1).settings().get("offset").asText()).as("every setting is written out").isEqualTo("0 MPa");
  }

  @Test
  void listenersSeeEveryStepAndTheEnd() throws IOException {
    List<State> states = new CopyOnWriteArrayList<>();
    engine.run(new Engine.Request(Fakes.recipe("org.interphase.channel", "mean"), Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 8), 1),
        states::add, null);
    assertThat(states).hasSize(3).last().isInstanceOf(State.Completed.class);
    assertThat(states.get(1)).isInstanceOfSatisfying(State.Running.class, running -> assertThat(running.task()).isEqualTo("Mean"));
  }

  @Test
  void whatCannotBeReadFailsInWords() throws IOException {
    assertThat(failure(folder.resolve("absent"), "mean")).contains("absent", "does not exist");
    assertThat(failure(folder, "mean")).contains("is a folder");
    assertThat(failure(Files.createFile(folder.resolve("empty")), "mean")).contains("is empty");
    assertThat(failure(Files.write(folder.resolve("x.spm"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}), "mean")).contains("a PNG picture",
        "It reads: Tiny");
    assertThat(failure(Fakes.file(folder, "cut.tiny", 1, 2), "mean")).contains("truncated", "byte 6", "Copy it again");
  }

  @Test
  void whatCannotBeAnalysedFailsInWords() throws IOException {
    Path file = Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(failure(file, "absent.step")).contains("absent.step", "Install the plug-in");
    assertThat(failure(Fakes.file(folder, "b.tiny", 255, 255, 255, 255, 255, 255, 255, 255), "org.interphase.channel",
        "mean")).contains("every pixel is invalid");
  }

  @Test
  void anUncalibratedChannelIsNotTakenForAModulus() throws IOException {
    Path file = Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 8);
    Recipes recipes = new Recipes(contributions);
    Recipe raw = recipes.with(Fakes.recipe("org.interphase.channel", "mean"), Map.of("channels", "Raw"));
    State refused = engine.run(new Engine.Request(raw, file, 1), state -> { }, null);
    assertThat(((State.Failed) refused).status().getMessage()).contains("Raw", "Arb", "not in Pa");
    State taken = engine.run(new Engine.Request(recipes.with(raw, Map.of("unit", "")), file, 1), state -> { }, null);
    assertThat(taken).isInstanceOf(State.Completed.class);
  }

  @Test
  void cancelIsAnsweredAndLeavesNothing() throws IOException {
    Path file = Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 8);
    NullProgressMonitor monitor = new NullProgressMonitor();
    CompletableFuture<State> run = CompletableFuture.supplyAsync(() -> engine.run(new Engine.Request(Fakes.recipe("wait"), file, 1), state -> { },
        monitor));
    assertThat(awaitStart()).isTrue();
    monitor.setCanceled(true);
    assertThat(run).succeedsWithin(Duration.ofMillis(2000)).isInstanceOf(State.Cancelled.class);
  }

  private static boolean awaitStart() {
    try {
      return Fakes.WaitStep.STARTED.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aResultSurvivesTheDiskToTheLastBit() throws IOException {
    Result result = completed(Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 255));
    Path home = folder.resolve("out/a");
    ResultFolder.write(result, home, staging -> Files.writeString(staging.resolve("figure.txt"), "x"));
    Result again = ResultFolder.read(home);
    assertThat(Verification.differences(result, again)).isEmpty();
    assertThat(again.recipe()).isEqualTo(result.recipe());
    assertThat(again.input()).isEqualTo(result.input());
    assertThat(again.software()).isEqualTo(result.software());
    assertThat(home.resolve("figure.txt")).exists();
    try (Stream<Path> left = Files.list(home.getParent())) {
      assertThat(left).as("nothing else is left").containsExactly(home);
    }
  }

  @Test
  void aResultIsReplacedAndAnythingElseIsLeftAlone() throws IOException {
    Result result = completed(Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 255));
    Path home = folder.resolve("out");
    ResultFolder.write(result, home, staging -> { });
    ResultFolder.write(result, home, staging -> Files.writeString(staging.resolve("second"), ""));
    assertThat(home.resolve("second")).exists();
    Path precious = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(precious.resolve("chapter1"), "...");
    assertThatThrownBy(() -> ResultFolder.write(result, precious, staging -> { })).hasMessageContaining("not a result of Interphase");
    assertThat(precious.resolve("chapter1")).exists();
  }

  @Test
  void aFailureWhileWritingLeavesNothing() throws IOException {
    Result result = completed(Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 255));
    Path home = folder.resolve("out/a");
    assertThatThrownBy(() -> ResultFolder.write(result, home, staging -> {
      throw new IOException("disk full");
    })).hasMessage("disk full");
    try (Stream<Path> left = Files.list(home.getParent())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void verifyReproducesAndNoticesEveryChange() throws IOException {
    Path input = Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 255);
    Path home = folder.resolve("out");
    ResultFolder.write(completed(input), home, staging -> { });
    assertThat(Verification.of(home, Optional.empty(), engine, null).reproduced()).isTrue();

    Path json = home.resolve(ResultFolder.RESULT);
    String text = Files.readString(json);
    Files.writeString(json, text.replaceFirst("4000000\\.0", "4000000.5"));
    assertThat(Verification.of(home, Optional.empty(), engine, null).differences()).singleElement().asString().contains("number");
    Files.writeString(json, text);

    Path moved = Files.move(input, folder.resolve("moved.tiny"));
    assertThatThrownBy(() -> Verification.of(home, Optional.empty(), engine, null)).hasMessageContaining("--input");
    assertThat(Verification.of(home, Optional.of(moved), engine, null).reproduced()).isTrue();
    Fakes.file(folder, "moved.tiny", 9, 2, 3, 4, 5, 6, 7, 255);
    assertThat(Verification.of(home, Optional.of(moved), engine, null).differences()).singleElement().asString().contains("SHA-256");
  }

  @Test
  void aTamperedArrayIsNamed() throws IOException {
    Path home = folder.resolve("out");
    ResultFolder.write(completed(Fakes.file(folder, "a.tiny", 1, 2, 3, 4, 5, 6, 7, 255)), home, staging -> { });
    Path array = home.resolve("arrays/1-Modulus-values.array");
    byte[] bytes = Files.readAllBytes(array);
    bytes[40] ^= 1;
    Files.write(array, bytes);
    assertThatThrownBy(() -> ResultFolder.read(home)).hasMessageContaining("1-Modulus-values.array").hasMessageContaining("was changed");
  }

  @Test
  void damagedResultsAreRefusedInWords() throws IOException {
    Path home = Files.createDirectory(folder.resolve("out"));
    assertThatThrownBy(() -> ResultFolder.read(home)).hasMessageContaining("is not a result");
    for (String damaged : List.of("", "{", "[]", "{\"interphase\": \"result 9\"}", "{\"interphase\": \"result 1\"}",
        "{\"interphase\": \"result 1\", \"steps\": [{}]}")) {
      Files.writeString(home.resolve(ResultFolder.RESULT), damaged);
      assertThatThrownBy(() -> ResultFolder.read(home)).as(damaged).isInstanceOf(IOException.class).hasMessageContaining("result.json");
    }
  }
}
