package org.interphase.core;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Param;
import org.interphase.api.spi.Step;
import org.osgi.service.component.annotations.Component;

/** The step that takes a channel of the recording as the map to work on. */
@Component(service = Step.class)
@Contribution(id = "org.interphase.channel", label = "Choose a channel", version = "1",
    help = "Takes the first channel of the list that the file has and that holds the wanted quantity.")
public final class ChannelStep implements Step<ChannelStep.ChannelSettings> {
  /** What to look for. */
  public record ChannelSettings(
      @Param(label = "Channels", value = "DMTModulus, Modulus, Sneddon Modulus, DMT Modulus",
          help = "Names in order of preference, compared without case.") List<String> channels,
      @Param(label = "Scan direction", value = "any", help = "Which pass to take when a channel was recorded in both directions.") Pass direction,
      @Param(label = "Quantity", value = "Pa",
          help = "The SI unit that the channel must have, so that an uncalibrated channel is never taken for a modulus; empty takes any.") String unit) { }

  /** A pass of the tip. */
  public enum Pass { ANY, TRACE, RETRACE }

  @Override
  public Class<ChannelSettings> settings() {
    return ChannelSettings.class;
  }

  @Override
  public Outcome run(Frame in, ChannelSettings settings, Execution execution) throws AnalysisException, IOException {
    Unit wanted = Unit.parse(settings.unit()).orElseThrow(() -> new AnalysisException("the unit " + settings.unit() + " is not known",
        "Use Pa, m, N, V or J."));
    Direction direction = switch (settings.direction()) {
      case ANY -> Direction.UNKNOWN;
      case TRACE -> Direction.TRACE;
      case RETRACE -> Direction.RETRACE;
    };
    List<Channel> named = settings.channels().stream().map(name -> in.recording().channel(name, direction)).flatMap(Optional::stream).toList();
    Channel channel = named.stream().filter(c -> settings.unit().isBlank() || c.unit().compatible(wanted)).findFirst()
        .orElseThrow(() -> refusal(in, settings, named));
    return new Outcome(List.of(channel.read(execution.monitor())), List.of(), List.of(), List.of(), channel.warnings(), List.of());
  }

  private static AnalysisException refusal(Frame in, ChannelSettings settings, List<Channel> named) {
    if (named.isEmpty()) {
      String available = in.recording().channels().stream().map(c -> c.name() + " [" + c.unit() + "]").distinct().collect(Collectors.joining(", "));
      return new AnalysisException(in.recording().file() + " has no channel named " + String.join(" or ", settings.channels()) + " ("
          + (settings.direction() == Pass.ANY ? "either direction" : settings.direction().name().toLowerCase(Locale.ROOT)) + ")",
          available.isEmpty() ? "It holds no image channels." : "It has " + available + "; name one with --set channels=...");
    }
    Channel first = named.getFirst();
    return new AnalysisException(in.recording().file() + ": channel " + first.name() + " is in " + (first.unit().symbol().isEmpty() ? "no unit"
        : first.unit())
        + ", not in " + settings.unit() + (first.warnings().isEmpty() ? "" : " (" + String.join(" ", first.warnings()) + ")"),
        "Calibrate it on the instrument, or take it as it is with --set unit=");
  }
}
