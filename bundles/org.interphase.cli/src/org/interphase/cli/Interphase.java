package org.interphase.cli;

import java.io.IOException;
import java.util.List;
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
  /** All commands, in the order of the help. */
  private static final List<String> COMMANDS = List.of("demo", "describe", "export", "run", "verify", "simulate", "recipes", "analyse", "compare",
      "report", "fit", "curve", "calibrate", "accuracy", "project", "import", "find");

  private final CommandLine line;

  private Interphase(Session session, List<String> commands) {
    line = new CommandLine(this);
    commands.forEach(name -> line.addSubcommand(command(name, session)));
    line.getCommandSpec().version(version(session));
    line.setCaseInsensitiveEnumValuesAllowed(true).setOut(session.out()).setErr(session.err()).setUsageHelpWidth(110);
    invalidInputIsUsage(line);
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(session, failure));
  }

  private static CommandLine command(String name, Session session) {
    return switch (name) {
      case "demo" -> new CommandLine(new DemoCommand(session));
      case "describe" -> new CommandLine(new DescribeCommand(session));
      case "export" -> new CommandLine(new ExportCommand(session));
      case "run" -> new CommandLine(new RunCommand(session));
      case "verify" -> new CommandLine(new VerifyCommand(session));
      case "simulate" -> new CommandLine(new SimulateCommand(session));
      case "recipes" -> new CommandLine(new RecipesCommand(session));
      case "analyse" -> new CommandLine(new AnalyseCommand(session));
      case "compare" -> new CommandLine(new CompareCommand(session));
      case "report" -> new CommandLine(new ReportCommand(session));
      case "fit" -> FitCommand.line(session);
      case "curve" -> CurveCommand.line(session);
      case "calibrate" -> CalibrateCommand.line(session);
      case "accuracy" -> AccuracyCommand.line(session);
      case "project" -> new CommandLine(new ProjectCommand(session));
      case "import" -> new CommandLine(new ImportCommand(session));
      case "find" -> new CommandLine(new FindCommand(session));
      default -> throw new IllegalArgumentException(name + " is no command");
    };
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
    return new Interphase(session, needed(arguments)).line.execute(arguments);
  }

  /** A command that is named first is all that is made ready; help and mistakes need to know them all. */
  private static List<String> needed(String... arguments) {
    return arguments.length > 0 && COMMANDS.contains(arguments[0]) ? List.of(arguments[0]) : COMMANDS;
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
