package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Estimate;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.Engine;
import org.interphase.core.curve.CalibrationSettings.OnFilm;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Stated;
import org.interphase.core.curve.CalibrationSettings.Thermal;
import org.interphase.core.curve.Calibrator;
import org.interphase.core.curve.ProbeCalibration;
import org.interphase.report.EstimateText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "calibrate", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Calibrate a probe: deflection sensitivity, spring constant, tip radius, each with its uncertainty.",
    description = {"", "Every step writes into one calibration file, which \"interphase fit --calibration\" reads; a step given again replaces the "
        + "earlier one. Take them in this order:", "",
        "  interphase calibrate sensitivity sapphire.000 sapphire.001 sapphire.002",
        "  interphase calibrate thermal thermal.csv --spectrum-sensitivity 25nm/V     (or: calibrate spring --value 40N/m --error 5%%)",
        "  interphase calibrate tip polystyrene.pfc --check hopg.pfc",
        "  interphase fit capture.pfc -o results --calibration calibration.json", ""},
    subcommands = CommandLine.HelpCommand.class)
final class CalibrateCommand implements Runnable {
  private final Session session;
  private final SettingsOptions<OnRigidSample> onRigidSample = new SettingsOptions<>(OnRigidSample.class);
  private final SettingsOptions<Stated> stated = new SettingsOptions<>(Stated.class);
  private final SettingsOptions<Thermal> thermal = new SettingsOptions<>(Thermal.class);
  private final SettingsOptions<OnFilm> onFilm = new SettingsOptions<>(OnFilm.class);

  private CalibrateCommand(Session session) {
    this.session = session;
  }

  /** The command with its subcommands and their options. */
  static CommandLine line(Session session) {
    CalibrateCommand command = new CalibrateCommand(session);
    CommandLine line = new CommandLine(command);
    command.onRigidSample.addTo(line.getSubcommands().get("sensitivity").getCommandSpec());
    command.stated.addTo(line.getSubcommands().get("spring").getCommandSpec());
    command.thermal.addTo(line.getSubcommands().get("thermal").getCommandSpec());
    command.onFilm.addTo(line.getSubcommands().get("tip").getCommandSpec());
    return line;
  }

  @Override
  public void run() {
    session.out().println("Name what to calibrate: sensitivity, spring, thermal, tip; or show. \"interphase calibrate --help\" explains them.");
  }

  /** The calibration file that all subcommands share. */
  static final class Target {
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
        description = "The calibration file; steps already in it are kept (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("calibration.json");

    Calibration read() throws IOException {
      return Files.exists(file) ? Calibration.read(file) : Calibration.EMPTY;
    }
  }

  @Command(name = "sensitivity", mixinStandardHelpOptions = true, sortOptions = false,
      header = "Deflection sensitivity from ramps on a rigid sample such as sapphire.",
      description = {"", "The slope of the contact part of every curve; the mean over the curves, with their scatter. Approach and retract are "
          + "evaluated apart: half their difference goes into the uncertainty.", ""})
  int sensitivity(@CommandLine.Mixin Target target, @Parameters(arity = "1..*", paramLabel = "FILE", description = "Ramps or force volumes.")
      List<Path> files) throws IOException, AnalysisException {
    return keep(target, calibrator -> calibrator.sensitivity(files, onRigidSample.settings()));
  }

  @Command(name = "spring", mixinStandardHelpOptions = true, sortOptions = false, header = "A spring constant that is known, with its uncertainty.",
      description = {"", "Example:", "  interphase calibrate spring --value 40N/m --error 5%%", ""})
  int spring(@CommandLine.Mixin Target target) throws IOException, AnalysisException {
    return keep(target, calibrator -> ProbeCalibration.springConstant(stated.settings()));
  }

  @Command(name = "thermal", mixinStandardHelpOptions = true, sortOptions = false,
      header = "Spring constant from the thermal motion of the cantilever.",
      description = {"", "The spectrum is a CSV file of two columns, frequency in Hz and power spectral density in m^2/Hz, around one "
          + "resonance; lines that do not start with a number are skipped.", ""})
  int thermal(@CommandLine.Mixin Target target, @Parameters(paramLabel = "SPECTRUM", description = "The CSV file.") Path file)
      throws IOException, AnalysisException {
    return keep(target, calibrator -> calibrator.thermal(file, thermal.settings(), target.read()));
  }

  @Command(name = "tip", mixinStandardHelpOptions = true, sortOptions = false, header = "Tip radius from a film of known modulus.",
      description = {"", "The film is fitted with what is calibrated already and the radius that its header states; then the radius is the one that "
          + "gives the film its modulus: R = R0 (E measured / E known)^2.", ""})
  int tip(@CommandLine.Mixin Target target, @Parameters(paramLabel = "FILM", description = "Force curves on the film.") Path film,
      @Option(names = "--check", paramLabel = "FILE", description = "Force curves on a second sample of known modulus, to test the radius.")
      Path check,
      @Option(names = "--after", paramLabel = "FILE", description = "Force curves on the film after the experiment, to see the tip's wear.")
      Path after) throws IOException, AnalysisException {
    return keep(target, calibrator -> calibrator.tip(film, Optional.ofNullable(check), Optional.ofNullable(after), onFilm.settings(), target.read()));
  }

  @Command(name = "show", mixinStandardHelpOptions = true, header = "Print a calibration: numbers, uncertainties, files.")
  int show(@Parameters(paramLabel = "FILE", description = "A calibration file.", defaultValue = "calibration.json") Path file) throws IOException {
    Calibration.read(file).steps().forEach(this::print);
    return ExitCode.OK;
  }

  private interface Work {
    Calibration.Step with(Calibrator calibrator) throws IOException, AnalysisException;
  }

  private int keep(Target target, Work work) throws IOException, AnalysisException {
    Calibration.Step step;
    try (Engine engine = new Engine(session.contributions(), Runtime.getRuntime().availableProcessors())) {
      step = work.with(new Calibrator(engine, session.cancel()));
    }
    target.read().with(step).write(target.file);
    print(step);
    session.out().println("  written to " + target.file);
    return ExitCode.OK;
  }

  private void print(Calibration.Step step) {
    boolean synthetic = step.inputs().stream().anyMatch(Calibration.Input::synthetic);
    session.out().println(step.what() + (synthetic ? "   (synthetic data)" : ""));
    TextTable table = new TextTable("number", "value", "95 % interval");
    for (Estimate number : step.numbers()) {
      table.row(number.name(), EstimateText.value(number), EstimateText.interval(number));
    }
    table.print(session.out(), "  ");
    step.notes().forEach(note -> session.out().println("  " + note));
    step.inputs().forEach(input -> session.out().println("  from " + input.file() + ", SHA-256 " + input.sha256().substring(0, 16) + "..."));
  }
}
