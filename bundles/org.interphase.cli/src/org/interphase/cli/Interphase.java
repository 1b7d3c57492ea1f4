package org.interphase.cli;

import java.io.IOException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.spi.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code interphase} and what all its subcommands share. */
@Command(name = "interphase", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    header = "In situ AFM of battery interphases: from instrument files to figures, with uncertainties.",
    description = {"", "Start with the demonstration, then your own file:", "",
        "  interphase demo -o demo", "  interphase describe capture.pfc", "  interphase fit capture.pfc -o results",
        "  interphase curve capture.pfc --at 12,40", "  interphase run stiffness map.spm -o results", "  interphase verify results", "",
        "A project keeps experiments together:", "", "  interphase project new lithium", "  interphase import day-1 --into lithium",
        "  interphase project show lithium", "  interphase find \"EC:EMC 3:7 with VC\" --in .", ""},
    footer = {"", "Exit codes: 0 done, 1 usage, 2 input, 3 analysis failed or not reproduced, 4 cancelled.",
        "\"interphase help COMMAND\" explains a command with examples."},
    subcommands = CommandLine.HelpCommand.class)
final class Interphase implements Runnable {
  private final CommandLine line;

  private Interphase(Session session) {
    line = new CommandLine(this);
    line.addSubcommand(new DemoCommand(session)).addSubcommand(new DescribeCommand(session)).addSubcommand(new ExportCommand(session))
        .addSubcommand(new RunCommand(session)).addSubcommand(new VerifyCommand(session)).addSubcommand(new SimulateCommand(session))
        .addSubcommand(new RecipesCommand(session)).addSubcommand(new ReportCommand(session));
    FitCommand fit = new FitCommand(session);
    CurveCommand curve = new CurveCommand(session);
    line.addSubcommand(fit).addSubcommand(curve);
    FitCommand.addTo(fit.options(), line.getSubcommands().get("fit").getCommandSpec());
    FitCommand.addTo(curve.options(), line.getSubcommands().get("curve").getCommandSpec());
    line.addSubcommand(CalibrateCommand.line(session)).addSubcommand(AccuracyCommand.line(session));
    line.addSubcommand(new ProjectCommand(session)).addSubcommand(new ImportCommand(session)).addSubcommand(new FindCommand(session));
    line.getCommandSpec().version(version(session));
    line.setCaseInsensitiveEnumValuesAllowed(true).setOut(session.out()).setErr(session.err()).setUsageHelpWidth(110);
    invalidInputIsUsage(line);
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(session, failure));
  }

  private static void invalidInputIsUsage(CommandLine command) {
    command.getCommandSpec().exitCodeOnInvalidInput(ExitCode.USAGE);
    command.getSubcommands().values().forEach(Interphase::invalidInputIsUsage);
  }

  /** Runs a command line and returns its exit code. Results and messages go to the session. */
  static int run(Session session, String... arguments) {
    if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
      session.out().println(version(session));
      return ExitCode.OK;
    }
    return new Interphase(session).line.execute(arguments);
  }

  private static String version(Session session) {
    return "interphase " + session.version();
  }

  private static int explain(Session session, Exception failure) throws Exception {
    return switch (failure) {
      case OperationCanceledException cancelled -> {
        session.say("interphase: cancelled");
        yield ExitCode.CANCELLED;
      }
      case IllegalArgumentException usage -> {
        session.say("interphase: " + usage.getMessage());
        yield ExitCode.USAGE;
      }
      case AnalysisException analysis -> {
        session.say("interphase: " + analysis.getMessage());
        yield ExitCode.ANALYSIS;
      }
      case IOException input -> {
        session.say("interphase: " + Messages.of(input));
        yield ExitCode.INPUT;
      }
      default -> throw failure;
    };
  }

  @Override
  public void run() {
    line.usage(line.getOut());
  }
}
