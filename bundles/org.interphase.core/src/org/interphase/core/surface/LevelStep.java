package org.interphase.core.surface;

import java.util.List;
import java.util.stream.Stream;
import org.interphase.analysis.surface.Levelled;
import org.interphase.analysis.surface.Levelling;
import org.interphase.analysis.surface.Scars;
import org.interphase.api.Image;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Step;
import org.osgi.service.component.annotations.Component;

/** The step that takes tilt, bow and line offsets off the newest map. Scars are marked after that, where they stand out. */
@Component(service = Step.class)
@Contribution(id = "org.interphase.level", label = "Level",
    help = "Takes a plane, a polynomial or the level of each scan line off the newest map, and marks scars.")
public final class LevelStep implements Step<LevelSettings> {
  private static final String LEVELLED = " levelled";
  private static final String AGAIN = " again";

  @Override
  public Class<LevelSettings> settings() {
    return LevelSettings.class;
  }

  @Override
  public Outcome run(Frame in, LevelSettings settings, Execution execution) throws AnalysisException {
    Image map = newest(in);
    try {
      Levelled levelled = levelled(map, settings);
      Levelled marked = settings.scars() ? Scars.marked(levelled.image(), settings.scarLines(), settings.scarLength(), settings.scarThreshold())
          : new Levelled(levelled.image(), List.of(), List.of());
      return new Outcome(List.of(named(marked.image())), List.of(), both(levelled.removed(), marked.removed()), List.of(),
          both(levelled.warnings(), marked.warnings()), List.of());
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(map.name() + " cannot be levelled: " + e.getMessage(), "Choose a lower order, or level by all pixels.");
    }
  }

  /** The maps of a result are told apart by name. */
  private static Image named(Image map) {
    String name = map.name() + (map.name().contains(LEVELLED) ? AGAIN : LEVELLED);
    return Image.of(name, map.unit(), map.grid(), map.values(), map.invalidCodes());
  }

  private static Levelled levelled(Image map, LevelSettings settings) {
    return switch (settings.method()) {
      case NONE -> new Levelled(map, List.of(), List.of());
      case PLANE -> Levelling.polynomial(map, 1, settings.ground());
      case POLYNOMIAL -> Levelling.polynomial(map, settings.order(), settings.ground());
      case ROW_MEDIAN -> Levelling.rows(map, false, settings.ground());
      case ROW_LINE -> Levelling.rows(map, true, settings.ground());
    };
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  static Image newest(Frame in) throws AnalysisException {
    if (in.maps().isEmpty()) {
      throw new AnalysisException("there is no map to work on", "Put a step that makes or chooses a map before it.");
    }
    return in.maps().getLast();
  }
}
