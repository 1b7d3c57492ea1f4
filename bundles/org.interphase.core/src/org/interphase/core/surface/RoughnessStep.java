package org.interphase.core.surface;

import java.util.List;
import org.interphase.analysis.surface.Roughness;
import org.interphase.api.Image;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Step;
import org.osgi.service.component.annotations.Component;

/** The step that gives the roughness of the newest map. */
@Component(service = Step.class)
@Contribution(id = "org.interphase.roughness", label = "Roughness",
    help = "Areal roughness (ISO 25178) and the roughness of the scan lines, of the newest map, with errors that respect correlation.")
public final class RoughnessStep implements Step<RoughnessStep.RoughnessSettings> {
  /** There is nothing to set: level the map as the roughness is meant. */
  public record RoughnessSettings() { }

  @Override
  public Class<RoughnessSettings> settings() {
    return RoughnessSettings.class;
  }

  @Override
  public Outcome run(Frame in, RoughnessSettings settings, Execution execution) throws AnalysisException {
    Image map = LevelStep.newest(in);
    try {
      return new Outcome(List.of(), List.of(), Roughness.of(map), List.of(), List.of(), Roughness.SOURCES);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(e.getMessage(), "Choose a height channel.");
    }
  }
}
