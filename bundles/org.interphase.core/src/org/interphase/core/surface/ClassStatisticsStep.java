package org.interphase.core.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interphase.analysis.time.ClassStatistics;
import org.interphase.analysis.time.ClassStatistics.OfClass;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Step;
import org.osgi.service.component.annotations.Component;

/**
 * The step that describes the newest map, such as the surface potential, within each class of the newest segmentation. Where that made several, the
 * first: of a mixture, the classes between its intersections.
 */
@Component(service = Step.class)
@Contribution(id = "org.interphase.classes", label = "Statistics by class", version = "2",
    help = "Mean and standard deviation of the newest map within each class of the newest segmentation, and the differences between classes, with "
        + "errors that respect correlation.")
public final class ClassStatisticsStep implements Step<ClassStatisticsStep.ClassSettings> {
  /** There is nothing to set: the steps before it make the map and the classes. */
  public record ClassSettings() { }

  @Override
  public Class<ClassSettings> settings() {
    return ClassSettings.class;
  }

  @Override
  public Outcome run(Frame in, ClassSettings settings, Execution execution) throws AnalysisException {
    Image map = LevelStep.newest(in);
    Labels labels = in.before().stream().map(Outcome::labels).filter(found -> !found.isEmpty()).reduce((earlier, later) -> later).map(List::getFirst)
        .orElseThrow(() -> new AnalysisException("there are no classes to describe " + map.name() + " by", "Put a segmentation before it."));
    try {
      ClassStatistics found = ClassStatistics.of(map, labels);
      return new Outcome(List.of(), List.of(), numbers(map, found), List.of(table(map, found)), List.of(), List.of());
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(e.getMessage(), "Choose a map with the pixels of the classes.");
    }
  }

  private static List<Estimate> numbers(Image map, ClassStatistics found) {
    List<Estimate> numbers = new ArrayList<>();
    found.classes().forEach(one -> numbers.add(named(map, one.mean())));
    found.differences().forEach(difference -> numbers.add(named(map, difference)));
    return numbers;
  }

  private static Estimate named(Image map, Estimate one) {
    return new Estimate(map.name() + ": " + one.name(), one.value(), one.standardError(), one.lower(), one.upper(), one.unit(), one.method());
  }

  private static Table table(Image map, ClassStatistics found) {
    return new Table("class statistics", found.classes().stream().map(OfClass::name).toList(), List.of(
        column("pixels", Unit.ONE, found, OfClass::pixels),
        column("mean", map.unit(), found, one -> one.mean().value()),
        column("mean_error", map.unit(), found, one -> one.mean().standardError()),
        column("mean_lower", map.unit(), found, one -> one.mean().lower()),
        column("mean_upper", map.unit(), found, one -> one.mean().upper()),
        column("standard_deviation", map.unit(), found, one -> one.standardDeviation().value()),
        column("standard_deviation_error", map.unit(), found, one -> one.standardDeviation().standardError())));
  }

  private static Column column(String name, Unit unit, ClassStatistics found, ToDoubleFunction<OfClass> value) {
    return new Column(name, unit, found.classes().stream().mapToDouble(value).toArray());
  }
}
