package org.interphase.report.study;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interphase.core.series.Study;
import org.interphase.report.figure.Figure;

/** The figures of a study's report by what they are about, for a window that shows some of them. Safe for any thread. */
public final class StudyGallery {
  private StudyGallery() { }

  /** What figures are about. */
  public enum Topic {
    HISTOGRAMS("Histograms over time"), COMPONENTS("Components over time"), DRIFT("Drift"), LOGS("Potential and events"),
    TRANSITIONS("Class transitions"), PARTICLES("Surfaces and their particles");

    private final String label;

    Topic(String label) {
      this.label = label;
    }

    /** In the field's words. */
    public String label() {
      return label;
    }
  }

  /**
   * A figure that can be drawn.
   *
   * @param name a short one, as for a file
   * @param caption what it shows, in sentences
   * @param figure makes it, in a while
   */
  public record Picture(String name, String caption, Supplier<Figure> figure) { }

  /** The figures of a study about something; none when there is nothing to show. */
  public static List<Picture> of(Study study, Topic topic) {
    return blocks(new StudyFigures(new StudyIndex(study)), topic).map(planned -> new Picture(planned.name(), planned.caption(), planned.figure()))
        .toList();
  }

  private static Stream<Block.Planned> blocks(StudyFigures figures, Topic topic) {
    return switch (topic) {
      case HISTOGRAMS -> figures.histograms().stream();
      case COMPONENTS -> figures.tracks().stream();
      case DRIFT -> figures.drift().stream();
      case LOGS -> figures.logs().stream();
      case TRANSITIONS -> figures.transitions().stream();
      case PARTICLES -> figures.particles().stream();
    };
  }
}
