package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.interphase.api.Unit;

/**
 * Finds out whether a logarithmic modulus already contains its calibration.
 *
 * <p>A calibrated modulus is {@code E = s m} with the measured number m and the soft value s; its logarithm is
 * {@code log10 m + log10 s}, and the header keeps {@code log10 s} as {@code LogStiffnessOffset}. Whether the stored
 * samples are {@code log10 m} or {@code log10 E} is not documented, but the file shows it when it holds E as well: the
 * median of {@code log10 E} minus the stored number is the offset, or 0.
 */
final class LogModulus {
  private static final Unit LOG_PASCAL = Unit.parse("log(Pa)").orElseThrow();
  private static final Pattern SOFT_SCALE = Pattern.compile("Sens\\. Log(\\w+)Sens", Pattern.CASE_INSENSITIVE);
  private static final double AGREEMENT = 0.05;

  private LogModulus() { }

  /** The channel itself, or with the offset added where the other channels of the file show that it is missing. */
  static ImageChannel resolve(ImageChannel channel, List<ImageChannel> all, NanoscopeHeader header) throws IOException {
    Matcher quantity = SOFT_SCALE.matcher(channel.calibration().softScale());
    if (!channel.unit().equals(LOG_PASCAL) || !quantity.matches()) {
      return channel;
    }
    String key = "Log" + quantity.group(1) + "Offset";
    double offset = offset(key, header);
    if (offset == 0) {
      return channel;
    }
    String shown = "\"\\@" + key + "\" of " + offset;
    Optional<ImageChannel> modulus = modulus(channel, "Sens. " + quantity.group(1) + "Sens", all);
    double missing = modulus.isPresent() ? medianDifference(modulus.get().sample(), channel.sample()) : Double.NaN;
    if (Double.isNaN(missing)) {
      return channel.warning("The values are as stored: no calibrated channel of the file shows whether they include " + shown + ".");
    }
    if (Math.abs(missing - offset) <= AGREEMENT) {
      return channel.plus(offset).warning(shown + " was added: " + Damage.quote(modulus.get().name()) + " shows that the stored values lack it.");
    }
    return Math.abs(missing) <= AGREEMENT ? channel : channel.warning("The values are as stored: they differ by " + missing + " from "
        + Damage.quote(modulus.get().name()) + ", which " + shown + " does not explain.");
  }

  private static double offset(String key, NanoscopeHeader header) {
    return header.scanCiao(key).flatMap(Field::quantity).map(value -> value.hardValue().number()).orElse(0.0);
  }

  private static Optional<ImageChannel> modulus(ImageChannel logarithm, String softScale, List<ImageChannel> all) {
    return all.stream().filter(other -> other.calibration().softScale().equalsIgnoreCase(softScale) && other.unit().equals(Unit.PASCAL)
        && other.direction() == logarithm.direction() && other.grid().equals(logarithm.grid())).findFirst();
  }

  /** The median of log10 of the moduli minus the logarithms; NaN when no pixel has both. */
  private static double medianDifference(double[] moduli, double[] logarithms) {
    double[] differences = IntStream.range(0, moduli.length).mapToDouble(i -> Math.log10(moduli[i]) - logarithms[i]).filter(Double::isFinite)
        .sorted().toArray();
    return differences.length == 0 ? Double.NaN : differences[differences.length / 2];
  }
}
