package org.interphase.report.figure;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Study;

/**
 * What else is known of the time of the images: logs, such as the open-circuit voltage, and what happened. Immutable.
 *
 * @param logs in the order of the project
 * @param events of the experiments by their names, in s since immersion; an experiment without a time of immersion has none
 */
public record Meanwhile(List<LogTrace> logs, Map<String, List<Event>> events) {
  /** Nothing is known. */
  public static final Meanwhile NOTHING = new Meanwhile(List.of(), Map.of());

  public Meanwhile {
    logs = List.copyOf(logs);
    events = Map.copyOf(events);
  }

  /**
   * Something that happened.
   *
   * @param time in s since immersion
   * @param text what
   */
  public record Event(double time, String text) { }

  /** Of all experiments of a study. */
  public static Meanwhile of(Study study) {
    return new Meanwhile(study.logs(), study.experiments().stream().collect(Collectors.toMap(Study.Experiment::name, Meanwhile::events,
        (first, same) -> first)));
  }

  private static List<Event> events(Study.Experiment experiment) {
    Function<LocalDateTime, Stream<Event>> since = immersed -> experiment.events().stream().map(event ->
        new Event(Duration.between(immersed, event.time()).toMillis() / 1000.0, event.text()));
    return experiment.immersed().stream().flatMap(since).toList();
  }

  /** The logs of some experiments. */
  public List<LogTrace> logs(Collection<String> experiments) {
    return logs.stream().filter(log -> experiments.contains(log.experiment())).toList();
  }

  /** The events of some experiments in the order of time; the same at the same time in several of them once. */
  List<Event> events(Collection<String> experiments) {
    return experiments.stream().distinct().flatMap(name -> events.getOrDefault(name, List.of()).stream()).distinct()
        .sorted(Comparator.comparingDouble(Event::time)).toList();
  }

  /** The events of some experiments, numbered from 1 in the order of time. */
  public List<Mark> marks(Collection<String> experiments) {
    List<String> all = experiments.stream().distinct().toList();
    List<Event> ordered = events(all);
    return IntStream.range(0, ordered.size()).mapToObj(i -> {
      List<String> having = having(ordered.get(i), all);
      return new Mark(i + 1, ordered.get(i), having.size() == all.size() ? "" : String.join(" and ", having));
    }).toList();
  }

  private List<String> having(Event event, List<String> experiments) {
    return experiments.stream().filter(name -> events.getOrDefault(name, List.of()).contains(event)).toList();
  }

  /**
   * An event with a number that stands for it.
   *
   * @param number from 1
   * @param event what happened
   * @param where the experiments that it is of; empty where it is of all
   */
  public record Mark(int number, Event event, String where) {
    /** With its time as text: {@code (1) 95 min: setpoint raised}. */
    public String words(String time) {
      return "(" + number + ") " + time + (where.isEmpty() ? "" : ", " + where) + ": " + event.text();
    }
  }
}
