package org.interphase.ui.statistics;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.ProjectWork;
import org.interphase.ui.desk.Selection;

/** Brings the results of the selected measurement up to date: its classes are divided where a person chose. For the UI thread. */
final class Segmenting {
  private Segmenting() { }

  /** @param say told in words what became of it */
  static void start(Desk desk, Consumer<String> say) {
    Selection selection = desk.selection();
    if (selection.project().isEmpty() || selection.measurement().isEmpty()) {
      say.accept("Select a measurement of a project to segment it.");
      return;
    }
    say.accept("Segmenting ...");
    ProjectAnalysis.Options only = ProjectAnalysis.Options.usual().only(Set.of(selection.measurement().get().getId()));
    new ProjectWork(desk, selection.project().get()).analyse(only)
        .whenCompleteAsync((report, failure) -> say.accept(failure == null ? words(report) : String.valueOf(failure.getMessage())), desk.ui());
  }

  private static String words(AnalysisReport report) {
    List<String> failed = report.of(Fate.FAILED, Fate.STILL_FAILED).stream().map(AnalysisReport.Entry::inWords).toList();
    int computed = report.of(Fate.COMPUTED).size();
    return !failed.isEmpty() ? failed.stream().collect(Collectors.joining(" ")) : computed == 0 ? "Everything was up to date."
        : "Segmented; " + computed + (computed == 1 ? " result was computed." : " results were computed.");
  }
}
