package org.interphase.core.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.model.Project;

/** A Java process of its own that opens and saves a project: something that can be kept out, and killed. */
final class OtherProcess {
  static final String ONCE = "once";
  static final String SAVE = "save";
  static final String CREATE = "create";
  /** What it prints when it has warmed up and goes on until it is killed. */
  static final String READY = "ready";
  static final int SAVED = 0;
  static final int REFUSED = 7;

  private OtherProcess() { }

  /** Starts it with the classes of this test. */
  static Process start(String what, Path folder) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), OtherProcess.class.getName(), what,
        folder.toString()).redirectErrorStream(true).start();
  }

  /** Where the classes of a project come from: folders and JARs, with the platform or without. */
  private static String classPath() {
    Set<String> places = new LinkedHashSet<>(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
    for (Class<?> type : List.of(OtherProcess.class, ProjectFolder.class, Project.class, EObject.class, URI.class, XMLResource.class,
        IProgressMonitor.class, OperationCanceledException.class)) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      Path place = Path.of(java.net.URI.create(source.getLocation().toString().replace(" ", "%20")));
      places.add(place.toString());
      places.add(place.resolve("target/classes").toString());
      places.add(place.resolve("target/test-classes").toString());
    }
    return places.stream().collect(Collectors.joining(File.pathSeparator));
  }

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case ONCE -> once(folder);
      case SAVE -> save(folder);
      default -> create(folder);
    }
  }

  private static void once(Path folder) {
    try (ProjectFolder project = ProjectFolder.open(folder, Access.WRITE)) {
      project.save();
    } catch (IOException refused) {
      System.exit(REFUSED);
    }
  }

  /** Saves for ever, each time another length. */
  private static void save(Path folder) throws IOException {
    try (ProjectFolder project = ProjectFolder.open(folder, Access.WRITE)) {
      for (int i = 0; true; i++) {
        project.project().setDescription(("save " + i + " ").repeat(1 + i % 5000));
        project.save();
        if (i == 0) {
          System.out.println(READY);
        }
      }
    }
  }

  /** Makes one project after the other, for ever. */
  private static void create(Path folder) throws IOException {
    for (int i = 0; true; i++) {
      ProjectFolder.create(folder.resolve("project-" + i), "SEI").close();
      if (i == 0) {
        System.out.println(READY);
      }
    }
  }
}
