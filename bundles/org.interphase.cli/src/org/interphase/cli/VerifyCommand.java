package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.interphase.core.Engine;
import org.interphase.core.ResultFolder;
import org.interphase.core.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify", mixinStandardHelpOptions = true, header = "Compute a result again from its input and compare every bit.",
    description = {"", "RESULT is a folder that \"interphase run\" wrote, or one that holds such folders. The exit code is 0 when everything was reproduced, 3 when not.", "",
        "Examples:", "  interphase verify results", "  interphase verify results/map.spm --input /archive/map.spm", ""})
final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "RESULT", description = "A result, or a folder of results.")
  private Path result;

  @Option(names = "--input", paramLabel = "FILE", description = "Where the input is now, when it was moved.")
  private Optional<Path> input = Optional.empty();

  @Option(names = "--threads", paramLabel = "N", description = "Working threads (default: all processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ArrayNode tree = Json.NODES.arrayNode();
    boolean all = true;
    try (Engine engine = new Engine(session.contributions(), Math.max(1, threads))) {
      for (Path folder : results()) {
        session.progress("verifying " + folder);
        Verification verification = Verification.of(folder, input, engine, session.cancel());
        all &= verification.reproduced();
        report(folder, verification, tree);
      }
    }
    if (json) {
      session.out().println(Json.text(tree));
    }
    return all ? ExitCode.OK : ExitCode.ANALYSIS;
  }

  private List<Path> results() throws IOException {
    if (!Files.isDirectory(result) || Files.exists(result.resolve(ResultFolder.RESULT))) {
      return List.of(result);
    }
    try (Stream<Path> files = Files.walk(result, 3)) {
      List<Path> found = files.filter(file -> file.endsWith(ResultFolder.RESULT)).map(Path::getParent).sorted().toList();
      return found.isEmpty() ? List.of(result) : found;
    }
  }

  private void report(Path folder, Verification verification, ArrayNode tree) {
    ObjectNode node = tree.addObject().put("result", folder.toString()).put("reproduced", verification.reproduced());
    verification.differences().forEach(node.putArray("differences")::add);
    verification.notes().forEach(node.putArray("notes")::add);
    if (!json) {
      session.progress("");
      session.out().println(folder + ": " + (verification.reproduced() ? "reproduced, every bit" : "NOT reproduced"));
      verification.differences().forEach(difference -> session.out().println("  differs: " + difference));
      verification.notes().forEach(note -> session.out().println("  note: " + note));
    }
  }
}
