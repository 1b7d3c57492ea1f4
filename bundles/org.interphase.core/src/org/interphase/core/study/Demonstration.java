package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Simulator;
import org.interphase.core.Contributed;
import org.interphase.core.Contributions;
import org.interphase.core.Engine;
import org.interphase.core.Settings;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;

/**
 * The demonstration: a synthetic study of six data sets, written as raw files of the instruments, imported and analysed like anybody's files.
 * Everything in it says that it is synthetic. What is there already is not made again.
 */
public final class Demonstration {
  private static final String INSTRUMENT = "org.interphase.simulation.study";
  private static final String NAME = "Demonstration study (synthetic)";

  private Demonstration() { }

  /** What is done when the files are imported and not yet analysed. */
  public interface Preparation {
    /** Nothing. */
    Preparation NONE = project -> { };

    void prepare(ProjectFolder project) throws IOException, AnalysisException;
  }

  /** The project of the demonstration in a folder, for writing: the one that is there, or a new one. */
  public static ProjectFolder open(Path home) throws IOException {
    return ProjectFolder.is(home) ? ProjectFolder.open(home, Access.WRITE) : ProjectFolder.create(home, NAME);
  }

  /**
   * Writes the raw files, imports and analyses them, and saves the project.
   *
   * @param project open for writing, see {@link #open}
   * @param raw where to write the files of the instruments; made when absent
   * @param contributions where the synthetic instrument is looked for
   * @param seed of the synthetic study
   * @param listener told of each analysis, see {@link ProjectAnalysis#run}
   * @throws IllegalArgumentException when the synthetic instrument is not installed
   * @throws OperationCanceledException when the monitor was cancelled; what was whole by then stays
   */
  public static AnalysisReport run(ProjectFolder project, Path raw, Contributions contributions, Engine engine, long seed, Preparation preparation,
      ProjectAnalysis.Listener listener, IProgressMonitor monitor) throws IOException, AnalysisException {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    progress.subTask("Writing the files of the synthetic instruments");
    write(simulator(contributions), seed, Files.createDirectories(raw), progress.split(20));
    progress.subTask("Importing");
    Intake.run(project, engine.recordings(), raw, Intake.Options.DEFAULT, progress.split(5));
    preparation.prepare(project);
    progress.subTask("Analysing");
    return ProjectAnalysis.run(project, engine, ProjectAnalysis.Options.usual(), listener, progress.split(75));
  }

  private static Simulator<?> simulator(Contributions contributions) {
    return contributions.simulators().stream().filter(one -> one.id().equals(INSTRUMENT)).findFirst().flatMap(Contributed::service)
        .orElseThrow(() -> new IllegalArgumentException("the synthetic instrument is not installed"));
  }

  private static <S extends Record> void write(Simulator<S> simulator, long seed, Path raw, IProgressMonitor monitor) throws IOException {
    simulator.write(Settings.defaults(simulator.settings()), seed, raw, monitor);
  }
}
