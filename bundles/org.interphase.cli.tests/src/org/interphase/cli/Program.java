package org.interphase.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as a process of its own, on the bundles of the running test: something that can be killed. */
final class Program {
  private final Path home;
  private final Path configuration;

  /** @param home a folder for the process's own files */
  Program(Path home) throws IOException {
    Path running = Path.of(System.getProperty("osgi.configuration.area").replaceFirst("^file:", ""));
    this.home = home;
    configuration = Files.createDirectories(home.resolve("configuration"));
    Files.copy(running.resolve("config.ini"), configuration.resolve("config.ini"));
  }

  /** Starts the program; its output goes to a file. */
  Process start(File output, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Djava.awt.headless=true", "-jar",
        System.getProperty("java.class.path"), "-install", home.toString(), "-configuration", configuration.toString(), "-application",
        "org.interphase.cli.application", "-data", "@none"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
  }
}
