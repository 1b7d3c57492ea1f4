package org.interphase.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Labels;
import org.interphase.api.Recording;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Recordings;
import org.interphase.core.Result;
import org.interphase.core.ResultFolder;

/**
 * What there is to see of one measurement: the channels of its file and what analyses made of it. Immutable; safe for any thread.
 *
 * @param file the instrument's file
 * @param layers its channels, then the maps of the results
 * @param results by the name of the recipe
 * @param curves whether the file holds force curves
 * @param synthetic whether the file says that it was computed instead of measured
 * @param partial what an analysis that is under way knows so far
 * @param problems what could not be read, in words
 */
public record Content(Path file, List<Layer> layers, Map<String, Result> results, boolean curves, boolean synthetic,
    Optional<Outcome> partial, List<String> problems) {
  public Content {
    layers = List.copyOf(layers);
    results = Map.copyOf(results);
    problems = List.copyOf(problems);
  }

  /**
   * Looks what there is. Reads headers and results, no channel. For the background.
   *
   * @param file of the instrument
   * @param results the folders of its results
   */
  static Content of(Recordings recordings, Path file, List<Path> results, IProgressMonitor monitor) {
    List<Layer> layers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    boolean curves = false;
    boolean synthetic = false;
    try (Recording recording = recordings.open(file, monitor)) {
      curves = recording.curves().isPresent();
      synthetic = recording.metadata().synthetic();
      for (Channel channel : recording.channels()) {
        add(layers, Layer.of(channel, reader(recordings, file, channel.name(), channel.direction())));
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof OperationCanceledException cancelled) {
        throw cancelled;
      }
      problems.add(String.valueOf(e.getMessage()));
    }
    Map<String, Result> read = new LinkedHashMap<>();
    for (Path folder : results.stream().filter(Files::isDirectory).toList()) {
      try {
        Result result = ResultFolder.read(folder);
        read.put(result.recipe().name(), result);
        result.maps().forEach(map -> add(layers, Layer.of(result.recipe().name(), map)));
      } catch (IOException e) {
        problems.add(e.getMessage());
      }
    }
    return new Content(file, layers, read, curves, synthetic, Optional.empty(), problems);
  }

  private static void add(List<Layer> layers, Layer layer) {
    if (layers.stream().noneMatch(one -> one.label().equals(layer.label()))) {
      layers.add(layer);
    }
  }

  private static Layer.Reader reader(Recordings recordings, Path file, String name, Direction direction) {
    return monitor -> {
      try (Recording recording = recordings.open(file, monitor)) {
        return recording.channels().stream().filter(channel -> channel.name().equals(name) && channel.direction() == direction).findFirst()
            .orElseThrow(() -> new IOException(file + ": has no channel " + name + " any more. Was it replaced? Open it again.")).read(monitor);
      }
    };
  }

  /** The same while an analysis is under way: its maps so far take the places of those that it made before. */
  Content with(String recipe, Outcome soFar) {
    Set<Layer> all = new LinkedHashSet<>();
    List<Layer> fresh = soFar.maps().stream().map(map -> Layer.of(recipe, map)).toList();
    for (Layer layer : layers) {
      all.add(fresh.stream().filter(one -> one.label().equals(layer.label())).findFirst().orElse(layer));
    }
    fresh.stream().filter(layer -> layers.stream().noneMatch(one -> one.label().equals(layer.label()))).forEach(all::add);
    return new Content(file, List.copyOf(all), results, curves, synthetic, Optional.of(soFar), problems);
  }

  /** The layer of a label. */
  public Optional<Layer> layer(String label) {
    return layers.stream().filter(layer -> layer.label().equals(label)).findFirst();
  }

  /** The segmented map of the newest segmentation of a recipe, of any when the name is empty. */
  public Optional<Labels> labels(String recipe) {
    return results.values().stream().filter(result -> recipe.isEmpty() || result.recipe().name().equals(recipe))
        .flatMap(result -> result.labels().stream()).findFirst();
  }
}
