package org.interphase.simulation;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
    TrueMixture mixture = TrueMixture.of(scene.mixture(), image.labels(), i -> image.invalid()[i] == 0);
    Truth.Topography topography = new Truth.Topography(scene.roughness(), scene.heightNoise(), Surface.HURST, scene.patchSize());
    Truth.Shift drift = new Truth.Shift(image.frame() * scene.driftX(), image.frame() * scene.driftY());
    double minutes = Duration.between(immersion, acquired).toSeconds() / 60.0;
    return new Truth(true, Truth.SYNTHETIC, generator, image.seed(), image.frame(), name + SUFFIX, sha256,
        ISO_LOCAL_DATE_TIME.format(acquired), ISO_LOCAL_DATE_TIME.format(immersion), minutes, scene.grid(), scene.mixture().mean(),
        mixture.components(), scene.mixture().crossings(), mixture.realised(), invalid(image), topography, drift, channels(content),
        mixture.classMap());
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
}
