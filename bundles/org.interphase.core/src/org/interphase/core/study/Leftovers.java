package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interphase.core.ResultFolder;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.model.DataSet;
import org.interphase.model.Measurement;

/** Results of what is no longer in the project, and half-written files of killed runs. Touches only what this package wrote. */
final class Leftovers {
  private Leftovers() { }

  /** Removes the half-written files that killed runs left. */
  static void clear(ProjectFolder project) throws IOException {
    for (Path folder : List.of(KeptFile.folder(project, KeptFile.SERIES), KeptFile.folder(project, KeptFile.LOGS),
        ProjectAnalysis.results(project))) {
      for (Path file : content(folder)) {
        if (KeptFile.isHalfWritten(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Removes results of measurements, series of data sets and logs that are no longer in the project. */
  static List<Entry> remove(ProjectFolder project) throws IOException {
    Set<String> ids = new HashSet<>();
    project.project().getExperiments().forEach(experiment -> experiment.getDataSets().forEach(dataSet -> {
      ids.add(dataSet.getId());
      dataSet.getMeasurements().stream().map(Measurement::getId).forEach(ids::add);
    }));
    List<Entry> removed = new ArrayList<>();
    for (Path folder : content(ProjectAnalysis.results(project))) {
      if (!ids.contains(folder.getFileName().toString()) && isResults(folder)) {
        delete(folder);
        removed.add(new Entry(folder.getFileName().toString(), "results", Fate.REMOVED, "the measurement is not in the project"));
      }
    }
    for (DataSetOrLog kept : DataSetOrLog.values()) {
      removed.addAll(kept.remove(project, ids));
    }
    return removed;
  }

  /** What is kept in one file each. */
  private enum DataSetOrLog {
    SERIES(KeptFile.SERIES, "the data set is not in the project"), LOG(KeptFile.LOGS, "the measurement is not in the project");

    private final String place;
    private final String why;

    DataSetOrLog(String place, String why) {
      this.place = place;
      this.why = why;
    }

    List<Entry> remove(ProjectFolder project, Set<String> ids) throws IOException {
      List<Entry> removed = new ArrayList<>();
      for (Path file : content(KeptFile.folder(project, place))) {
        String name = file.getFileName().toString();
        if (name.endsWith(KeptFile.SUFFIX) && !ids.contains(name.substring(0, name.length() - KeptFile.SUFFIX.length()))) {
          Files.delete(file);
          removed.add(new Entry(name, place, Fate.REMOVED, why));
        }
      }
      return removed;
    }
  }

  /** A folder with results and nothing else. */
  private static boolean isResults(Path folder) throws IOException {
    List<Path> content = content(folder);
    return !content.isEmpty() && content.stream().allMatch(one -> Files.isRegularFile(one.resolve(ResultFolder.RESULT)));
  }

  private static List<Path> content(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
        Files.delete(directory);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
