package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Calibration;
import org.interphase.core.Engine;
import org.interphase.core.Settings;
import org.interphase.core.curve.CalibrationSettings.OnFilm;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Thermal;
import org.interphase.core.curve.Calibrator;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.Study;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.Demonstration;
import org.interphase.core.study.Studies;
import org.interphase.model.Experiment;
import org.interphase.model.InterphaseFactory;
import org.interphase.report.CalibrationReport;
import org.interphase.report.IndexPage;
import org.interphase.report.ResultReport;
import org.interphase.report.ResultReport.Extent;
import org.interphase.report.study.StudyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "demo", mixinStandardHelpOptions = true,
    header = "Write a synthetic study, analyse it from the raw files on, and leave a report whose numbers are checked against the truth.",
    description = {"", "The study follows a published one: the interphase on lithium in EC/EMC and in EC/EMC + VC, six data sets of hours each, with "
        + "open-circuit voltage, a dry foil, surface potential, and the files to calibrate the probe. All files are in the instruments' own formats; "
        + "nothing in the analysis knows that they are synthetic, and everything says so.", "",
        "What it leaves:", "  raw/                  the instruments' files, a lab notebook, study.truth.json",
        "  project/              the project: its file, results, calibration", "  report/report.html    figures, tables, methods (also report.pdf)",
        "  index.html            the calibration of the probe, and the force curves with their budgets",
        "  report/recovery.json  every planted quantity with truth, estimate and interval", "",
        "Example:", "  interphase demo -o demo", ""})
final class DemoCommand implements Callable<Integer> {
  private static final String TRUTH = "study.truth.json";
  private static final String CALIBRATION = "calibration.json";
  private final Session session;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder to write into (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("interphase-demo");

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the synthetic study (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--threads", paramLabel = "N", description = "Working threads (default: all processors). Results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, AnalysisException {
    Path raw = output.resolve("raw");
    Path home = output.resolve("project");
    session.progress("writing the files of the synthetic instruments");
    try (Engine engine = new Engine(session.contributions(), threads); ProjectFolder project = Demonstration.open(home)) {
      AnalysisReport done = Demonstration.run(project, raw, session.contributions(), engine, seed, imported -> calibrate(imported, raw, engine),
          entry -> session.progress("analysing: " + entry.name() + ", " + entry.what()), session.cancel());
      Calibration calibration = Calibration.read(home.resolve(CALIBRATION));
      session.progress("writing the report");
      Study study = Studies.load(project);
      Path report = output.resolve("report");
      StudyReport.write(study, report, engine.executor(), session.cancel());
      showCurves(study, calibration, engine);
      List<Recovery.Recovered> recovered = Recovery.of(raw.resolve(TRUTH), study, calibration);
      Recovery.write(recovered, report.resolve("recovery.json"));
      session.progress("");
      tell(done, recovered, report);
      return done.failed() ? ExitCode.ANALYSIS : ExitCode.OK;
    }
  }

  /** The calibration with its data, and the force curves with their budgets, on one page. */
  private void showCurves(Study study, Calibration calibration, Engine engine) throws IOException {
    CalibrationReport report = new CalibrationReport(calibration);
    report.write(output.resolve("calibration"));
    List<IndexPage.Entry> entries = new ArrayList<>();
    for (Study.Analysed one : study.analysed()) {
      if (one.result().recipe().name().equals("curves")) {
        Path folder = output.resolve("curves").resolve(one.name());
        ResultReport.write(one.result(), folder, Extent.ESSENTIAL, engine.executor());
        entries.add(new IndexPage.Entry(folder, one.result()));
      }
    }
    IndexPage.write("Calibration and force curves of the demonstration (synthetic)", report, output.resolve("calibration"), entries, output);
  }

  private void tell(AnalysisReport done, List<Recovery.Recovered> recovered, Path report) {
    done.of(AnalysisReport.Fate.FAILED).forEach(entry -> session.say("interphase: " + entry.name() + ": " + entry.what() + " failed: " + entry.why()));
    Recovery.print(recovered, session.out());
    session.out().println("Report:      " + report.resolve("report.html").toAbsolutePath());
    session.out().println("             " + report.resolve("report.pdf").toAbsolutePath());
    session.out().println("Curves:      " + output.resolve("index.html").toAbsolutePath());
    session.out().println("Recovery:    " + report.resolve("recovery.json").toAbsolutePath());
    session.out().println("Project:     " + output.resolve("project").toAbsolutePath());
  }

  /** The calibrated probe is the stiff one, of all experiments but the surface potential. */
  private static void use(ProjectFolder project, Path file) throws IOException {
    for (Experiment experiment : project.project().getExperiments()) {
      if (experiment.getProbe() != null && experiment.getProbe().getType().equals("AD-40-AS")) {
        org.interphase.model.Calibration calibration = InterphaseFactory.eINSTANCE.createCalibration();
        calibration.setFile(project.reference(file));
        experiment.setCalibration(calibration);
      }
    }
    project.save();
  }

  private void calibrate(ProjectFolder project, Path raw, Engine engine) throws IOException, AnalysisException {
    session.progress("calibrating the probe");
    Path file = output.resolve("project").resolve(CALIBRATION);
    calibration(raw.resolve("calibration"), engine).write(file);
    use(project, file);
  }

  private Calibration calibration(Path files, Engine engine) throws IOException, AnalysisException {
    Calibrator calibrator = new Calibrator(engine, session.cancel());
    Calibration known = Calibration.EMPTY.with(calibrator.sensitivity(List.of(files.resolve("sapphire.000"), files.resolve("sapphire.001"),
        files.resolve("sapphire.002")), Settings.defaults(OnRigidSample.class)));
    known = known.with(calibrator.thermal(files.resolve("thermal.csv"), Settings.defaults(Thermal.class), known));
    return known.with(calibrator.tip(files.resolve("polystyrene.pfc"), Optional.of(files.resolve("hopg.pfc")), Optional.empty(),
        Settings.defaults(OnFilm.class), known));
  }
}
