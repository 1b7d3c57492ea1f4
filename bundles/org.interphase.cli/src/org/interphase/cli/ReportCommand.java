package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interphase.core.Engine;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.series.Study;
import org.interphase.core.study.Studies;
import org.interphase.report.study.StudyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "report", mixinStandardHelpOptions = true, header = "Write the report of a project: figures, tables, methods, provenance.",
    description = {"", "One HTML file, one PDF, and each figure as PNG, SVG and PDF with the CSV behind it. It tells what \"interphase analyse\" has found: "
        + "run that first. Nothing is computed again; the project is not changed.", "",
        "Example:", "  interphase analyse lithium && interphase report lithium -o lithium-report", ""})
final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The folder of the project.")
  private Path project;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR",
      description = "The folder for the report; an earlier report there is replaced.")
  private Path output;

  @Option(names = "--threads", paramLabel = "N", description = "How many figures are drawn at a time (default: all processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (ProjectFolder opened = ProjectFolder.open(project, Access.READ); Engine engine = new Engine(session.contributions(), threads)) {
      Study study = Studies.load(opened, session::say);
      if (study.analysed().isEmpty() && study.series().isEmpty()) {
        throw new IOException(project + ": has no results to report. Run \"interphase analyse " + project + "\" first.");
      }
      session.progress("writing the report");
      StudyReport.write(study, output, engine.executor(), session.cancel());
      session.progress("");
      session.out().println("Report: " + output.resolve(StudyReport.HTML).toAbsolutePath());
      session.out().println("        " + output.resolve(StudyReport.PDF).toAbsolutePath());
      return ExitCode.OK;
    }
  }
}
