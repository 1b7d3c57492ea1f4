package org.interphase.report.figure;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Study;

/**
 * What else is known of the time of the images: logs, such as the open-circuit voltage, and what happened. Immutable.
 *
 * @param logs in the order of the project
 * @param events of the experiments by their names, in s since immersion; an experiment without a time of immersion has none
 */
public record Meanwhile(List<LogTrace> logs, Map<String, List<LogFigure.Event>> events) {
  /** Nothing is known. */
  public static final Meanwhile NOTHING = new Meanwhile(List.of(), Map.of());

  public Meanwhile {
    logs = List.copyOf(logs);
    events = Map.copyOf(events);
  }

  /** Of all experiments of a study. */
  public static Meanwhile of(Study study) {
    return new Meanwhile(study.logs(), study.experiments().stream().collect(Collectors.toMap(Study.Experiment::name, Meanwhile::events,
        (first, same) -> first)));
  }

  private static List<LogFigure.Event> events(Study.Experiment experiment) {
    Function<LocalDateTime, Stream<LogFigure.Event>> since = immersed -> experiment.events().stream().map(event ->
        new LogFigure.Event(Duration.between(immersed, event.time()).toMillis() / 1000.0, event.text()));
    return experiment.immersed().stream().flatMap(since).toList();
  }

  /** The logs of some experiments. */
  List<LogTrace> logs(Collection<String> experiments) {
    return logs.stream().filter(log -> experiments.contains(log.experiment())).toList();
  }

  /** The events of some experiments in the order of time; the same at the same time in several of them once. */
  public List<LogFigure.Event> events(Collection<String> experiments) {
    return experiments.stream().distinct().flatMap(name -> events.getOrDefault(name, List.of()).stream()).distinct()
        .sorted(Comparator.comparingDouble(LogFigure.Event::time)).toList();
  }

  /** Which of some experiments an event is of. */
  public List<String> having(LogFigure.Event event, Collection<String> experiments) {
    return experiments.stream().distinct().filter(name -> events.getOrDefault(name, List.of()).contains(event)).toList();
  }
}
