package org.interphase.simulation;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;

/**
 * Records an image as a file with its truth beside it. The truth appears first and both appear whole: there is never a
 * synthetic image without its truth.
 *
 * @param name the file's name without suffix
 * @param immersion the local time when the electrolyte was added
 * @param acquired the local time of the capture
 * @param calibrated whether the file carries the probe's calibration
 * @param generator what goes into the truth as its origin
 */
record Recorder(String name, LocalDateTime immersion, LocalDateTime acquired, boolean calibrated, Truth.Generator generator) {
  private static final String SUFFIX = ".spm";
  private static final String TRUTH_SUFFIX = ".truth.json";
  private static final List<String> MODULUS_CHANNELS = List.of("DMTModulus", "LogDMTModulus");

  /**
   * Writes both files.
   *
   * @return the instrument's file
   * @throws FileAlreadyExistsException if a file of the name exists that is not synthetic
   */
  Path write(SyntheticImage image, Path directory, IProgressMonitor monitor) throws IOException {
    Path file = directory.resolve(name + SUFFIX);
    Path truthFile = directory.resolve(name + TRUTH_SUFFIX);
    NanoscopeImage content = NanoscopeImage.of(image, NanoscopeLayout.V9_40, calibrated, acquired, monitor);
    try (SyntheticFile pending = new SyntheticFile(file, truthFile)) {
      NanoscopeImageWriter.write(pending.stream(), content, monitor);
      truth(image, content, pending.sha256OfFile()).write(pending.truth());
      pending.commit();
    }
    return file;
  }

  private Truth truth(SyntheticImage image, NanoscopeImage content, String sha256) {
    Scene scene = image.scene();
    List<Truth.TrueComponent> components = components(image);
    Truth.Topography topography = new Truth.Topography(scene.roughness(), scene.heightNoise(), Surface.HURST, scene.patchSize());
    Truth.Shift drift = new Truth.Shift(image.frame() * scene.driftX(), image.frame() * scene.driftY());
    double minutes = Duration.between(immersion, acquired).toSeconds() / 60.0;
    return new Truth(true, HeaderText.SYNTHETIC, generator, image.seed(), image.frame(), name + SUFFIX, sha256,
        ISO_LOCAL_DATE_TIME.format(acquired), ISO_LOCAL_DATE_TIME.format(immersion), minutes, scene.grid(), scene.mixture().mean(), components,
        scene.mixture().crossings(), realised(components), invalid(image), topography, drift, channels(content), classMap(image.labels()));
  }

  private static List<Truth.TrueComponent> components(SyntheticImage image) {
    List<Component> components = image.scene().mixture().components();
    int[] pixels = new int[components.size()];
    int[] valid = new int[components.size()];
    for (int i = 0; i < image.labels().length; i++) {
      int component = image.labels()[i] - 1;
      pixels[component]++;
      valid[component] += image.invalid()[i] == 0 ? 1 : 0;
    }
    double total = Math.max(1, Arrays.stream(valid).sum());
    return IntStream.range(0, pixels.length).mapToObj(i -> {
      Component component = components.get(i);
      return new Truth.TrueComponent(i + 1, component.mean(), component.sigma(), component.weight(), pixels[i], valid[i], valid[i] / total);
    }).toList();
  }

  /** Components that own no valid pixel are left out of the realised mixture; labels stay those of the image. */
  private static List<Mixture.Crossing> realised(List<Truth.TrueComponent> all) {
    List<Truth.TrueComponent> present = all.stream().filter(component -> component.validPixels() > 0).toList();
    if (present.isEmpty()) {
      return List.of();
    }
    Mixture mixture = new Mixture(present.stream().map(c -> new Component(c.mean(), c.sigma(), c.area())).toList());
    return mixture.crossings().stream()
        .map(c -> new Mixture.Crossing(present.get(c.lower() - 1).label(), present.get(c.upper() - 1).label(), c.at())).toList();
  }

  private static List<Truth.InvalidPixels> invalid(SyntheticImage image) {
    List<Truth.InvalidPixels> invalid = new ArrayList<>();
    invalid.add(pixels(image, Invalid.SATURATED, "beyond the instrument's range", MODULUS_CHANNELS,
        i -> image.invalid()[i] == Invalid.SATURATED.code()));
    invalid.add(pixels(image, Invalid.MARKER, "no sample recorded", MODULUS_CHANNELS, i -> image.invalid()[i] == Invalid.MARKER.code()));
    invalid.add(pixels(image, Invalid.MARKER, "no logarithm of a modulus that is not positive", List.of("LogDMTModulus"),
        i -> image.invalid()[i] == 0 && image.moduli()[i] <= 0));
    return invalid;
  }

  private static Truth.InvalidPixels pixels(SyntheticImage image, Invalid reason, String cause, List<String> channels, IntPredicate belongs) {
    int[] pixels = IntStream.range(0, image.grid().size()).filter(belongs).toArray();
    return new Truth.InvalidPixels(reason.name(), cause, channels, pixels.length, pixels);
  }

  /** Channels of unknown sensitivity are in the units of their hard scale. */
  private static List<Truth.TrueChannel> channels(NanoscopeImage content) {
    return content.channels().stream().map(channel -> {
      Sensitivity sensitivity = channel.sensitivity();
      double resolution = channel.resolution(content.layout().storageBytes());
      return content.knows(sensitivity)
          ? new Truth.TrueChannel(channel.name(), channel.direction().label(), sensitivity.siUnit().symbol(), resolution)
          : new Truth.TrueChannel(channel.name(), channel.direction().label(), sensitivity.hardUnit(), resolution / sensitivity.siPerHardUnit());
    }).toList();
  }

  private static Truth.ClassMap classMap(int[] labels) {
    IntStream.Builder runs = IntStream.builder();
    int from = 0;
    for (int i = 1; i <= labels.length; i++) {
      if (i == labels.length || labels[i] != labels[from]) {
        runs.add(labels[from]).add(i - from);
        from = i;
      }
    }
    return new Truth.ClassMap("bottom row first, left to right: label, length, ...", runs.build().toArray());
  }
}
