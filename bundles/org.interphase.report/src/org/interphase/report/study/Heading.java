package org.interphase.report.study;

import java.util.ArrayList;
import java.util.List;
import org.interphase.core.series.Study;

/**
 * What stands above a report.
 *
 * @param title the name of the project
 * @param about what the report is, in sentences
 * @param banner what must be seen first, such as that data are synthetic; empty for nothing
 */
record Heading(String title, List<String> about, String banner) {
  static Heading of(Study study) {
    List<String> about = new ArrayList<>();
    if (!study.description().isBlank()) {
      about.add(study.description().strip());
    }
    long frames = study.series().stream().mapToLong(series -> series.frames().size()).sum();
    about.add("In situ atomic force microscopy of battery interphases: " + Words.count(study.experiments().size(), "experiment") + ", "
        + Words.count(study.series().size(), "data set") + " with " + Words.count(frames, "image") + ", " + Words.count(study.logs().size(), "log")
        + ". Every number has its uncertainty: a standard error behind ±, or a 95\u202f% interval. Pixels without a value are white. Components of "
        + "the stiffness are not chemical species.");
    return new Heading(study.name().isBlank() ? "Study" : study.name(), about, study.synthetic()
        ? "Synthetic data. " + (allSynthetic(study) ? "Everything here" : "A part of what is shown here")
            + " was simulated by an instrument model, not measured." : "");
  }

  private static boolean allSynthetic(Study study) {
    return study.series().stream().allMatch(series -> series.synthetic()) && study.logs().stream().allMatch(log -> log.synthetic())
        && study.analysed().stream().allMatch(one -> one.result().input().synthetic());
  }
}
