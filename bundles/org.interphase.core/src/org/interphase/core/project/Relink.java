package org.interphase.core.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataRef;
import org.interphase.model.Where;

/** Finds the files of a project that are no longer where they were: below a folder, by size first and then by fingerprint. */
public final class Relink {
  private final ProjectFolder project;
  private final Map<String, Path> found = new HashMap<>();

  private Relink(ProjectFolder project) {
    this.project = project;
  }

  /**
   * What became of one missing file.
   *
   * @param where the way to it in the project, in words
   * @param was where it had been
   * @param now where it is; empty when it was not found
   */
  public record Finding(String where, String was, Optional<Path> now) { }

  /**
   * Looks for every file that is missing, and saves the project when some were found.
   *
   * @param project open for writing
   * @param search a folder; all below it is looked at, links are not followed
   * @return the files that were missing, in the order of the project; empty when none was
   * @throws IOException when the folder cannot be listed or the project cannot be saved
   * @throws OperationCanceledException when the monitor was cancelled; nothing is changed then
   */
  public static List<Finding> run(ProjectFolder project, Path search, IProgressMonitor monitor) throws IOException {
    return new Relink(project).run(search.toAbsolutePath().normalize(), monitor);
  }

  private List<Finding> run(Path search, IProgressMonitor monitor) throws IOException {
    if (!Files.isDirectory(search)) {
      throw new IOException(search + ": is no folder. Name the folder in which the files are now.");
    }
    List<DataRef> missing = new ArrayList<>();
    for (DataRef reference : ProjectCheck.references(project.project())) {
      if (!reference.getSha256().isEmpty() && !Files.exists(project.resolve(reference))) {
        missing.add(reference);
      }
    }
    look(search, missing, monitor);
    List<Finding> findings = new ArrayList<>();
    for (DataRef reference : missing) {
      String was = reference.getPath();
      Optional<Path> now = Optional.ofNullable(found.get(reference.getSha256()));
      if (now.isPresent()) {
        DataRef fresh = project.reference(now.get(), reference.getSha256());
        reference.setPath(fresh.getPath());
        reference.setLinked(fresh.isLinked());
        reference.setModified(fresh.getModified());
      }
      findings.add(new Finding(Where.of(reference.eContainer()), was, now));
    }
    if (!found.isEmpty()) {
      project.save();
    }
    return List.copyOf(findings);
  }

  private void look(Path search, List<DataRef> missing, IProgressMonitor monitor) throws IOException {
    Map<String, Long> wanted = new HashMap<>();
    missing.forEach(reference -> wanted.put(reference.getSha256(), reference.getSize()));
    List<Path> candidates = wanted.isEmpty() ? List.of() : candidates(search, wanted);
    SubMonitor progress = SubMonitor.convert(monitor, "Comparing files in " + search, candidates.size());
    for (Path candidate : candidates) {
      progress.split(1).subTask(candidate.getFileName().toString());
      String sha256 = Fingerprint.of(candidate).sha256();
      if (wanted.containsKey(sha256)) {
        found.putIfAbsent(sha256, candidate);
      }
    }
  }

  private static List<Path> candidates(Path search, Map<String, Long> wanted) throws IOException {
    List<Path> candidates = new ArrayList<>();
    Files.walkFileTree(search, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && wanted.containsValue(attributes.size()) && Files.isReadable(file)) {
          candidates.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
      }
    });
    return candidates.stream().sorted().toList();
  }
}
