package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.api.spi.Simulator;
import org.interphase.core.Contributed;
import org.interphase.core.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "simulate", mixinStandardHelpOptions = true, header = "Write synthetic instrument files whose truth is known.",
    description = {"", "The files are in the instrument's own format and say that they are synthetic; the truth stands beside each as JSON.",
        "The same settings and seed give the same bytes. Without an INSTRUMENT: list the synthetic instruments and their settings.", "",
        "Example:", "  interphase simulate image -o synthetic --seed 7 --set columns=512 --set rows=512", ""})
final class SimulateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "INSTRUMENT", description = "The end of its id, such as image.")
  private String instrument;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder to write into (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("synthetic");

  @Option(names = "--seed", paramLabel = "N", description = "Seed (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting, with its unit.")
  private Map<String, String> settings = new LinkedHashMap<>();

  SimulateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (instrument == null) {
      list();
      return ExitCode.OK;
    }
    write(find(), output).forEach(file -> session.out().println(file));
    return ExitCode.OK;
  }

  private Simulator<?> find() {
    List<Contributed<Simulator<?>>> all = session.contributions().simulators();
    return all.stream().filter(one -> one.id().equals(instrument) || one.id().endsWith("." + instrument)).findFirst().flatMap(Contributed::service)
        .orElseThrow(() -> new IllegalArgumentException("there is no synthetic instrument \"" + instrument + "\"; there are "
            + all.stream().map(one -> one.id().substring(one.id().lastIndexOf('.') + 1)).collect(Collectors.joining(", "))));
  }

  private <S extends Record> List<Path> write(Simulator<S> simulator, Path directory) throws IOException {
    ObjectNode json = Json.NODES.objectNode();
    settings.forEach(json::put);
    S read = Settings.read(simulator.settings(), json);
    Files.createDirectories(directory);
    return simulator.write(read, seed, directory, session.cancel());
  }

  private void list() {
    for (Contributed<Simulator<?>> one : session.contributions().simulators()) {
      session.out().println(one.id().substring(one.id().lastIndexOf('.') + 1) + "  " + one.label());
      session.out().println("  " + one.problem().orElse(one.help()));
      one.service().ifPresent(simulator -> Settings.parameters(simulator.settings())
          .forEach(parameter -> session.out().println("    " + parameter.name() + " = " + parameter.byDefault() + "  " + parameter.help())));
    }
  }
}
