package org.interphase.testsupport.window;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.spi.Simulator;
import org.interphase.core.Contributions;
import org.interphase.core.Engine;
import org.interphase.core.Settings;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.ProjectAnalysis;

/**
 * The demonstration experiment, with small images, for views to show: two electrolytes, six data sets, captures, logs, surface potential; imported and
 * analysed. It is made once and copied for each test. Where no build is, a folder with one that was made before can be named in the system property
 * {@code interphase.demonstration}.
 */
public final class DemonstrationProject {
  private static final String PIXELS = "48";
  private static final Path KEPT = Path.of("..", "org.interphase.testsupport.window", "target", "demonstration").toAbsolutePath().normalize();

  private DemonstrationProject() { }

  /** A project of its own in a new folder, analysed. */
  public static Path analysed(Path folder) throws IOException {
    return copy(made().resolve("project"), folder);
  }

  /** The raw files with their notebook, in a new folder. */
  public static Path raw(Path folder) throws IOException {
    return copy(made().resolve("raw"), folder);
  }

  private static synchronized Path made() throws IOException {
    Path kept = Path.of(System.getProperty("interphase.demonstration", KEPT.toString()));
    if (!Files.isDirectory(kept)) {
      Files.createDirectories(kept.getParent());
      Path work = Files.createTempDirectory(kept.getParent(), "making");
      make(work);
      try {
        Files.move(work, kept, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException madeMeanwhile) {
        delete(work);
      }
    }
    return kept;
  }

  private static void make(Path folder) throws IOException {
    Contributions contributions = Installed.contributions();
    Simulator<?> simulator = contributions.simulators().stream().filter(one -> one.id().equals("org.interphase.simulation.study")).findFirst()
        .flatMap(one -> one.service()).orElseThrow();
    Path raw = Files.createDirectories(folder.resolve("raw"));
    write(simulator, raw);
    try (ProjectFolder project = ProjectFolder.create(folder.resolve("project"), "Demonstration study (synthetic)");
        Engine engine = new Engine(contributions, Runtime.getRuntime().availableProcessors())) {
      Intake.run(project, engine.recordings(), raw, Intake.Options.DEFAULT, new NullProgressMonitor());
      ProjectAnalysis.run(project, engine, ProjectAnalysis.Options.usual(), entry -> { }, new NullProgressMonitor());
    }
  }

  private static <S extends Record> void write(Simulator<S> simulator, Path raw) throws IOException {
    simulator.write(Settings.read(simulator.settings(), JsonNodeFactory.instance.objectNode().put("pixels", PIXELS).put("invalid", "3")), 1, raw,
        new NullProgressMonitor());
  }

  private static Path copy(Path source, Path target) throws IOException {
    try (Stream<Path> all = Files.walk(source)) {
      for (Path path : all.toList()) {
        Files.copy(path, target.resolve(source.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return target;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
