package org.interphase.core.series;

import java.util.List;
import java.util.Optional;
import org.interphase.api.Estimate;

/**
 * One frame of a data set: what the image taken at one time says about the surface.
 *
 * @param measurement the id of the measurement in the project
 * @param name what a person calls it, the name of its file
 * @param dry whether it was taken before the electrolyte met the sample; its {@code time} is then 0
 * @param time half way through the scan, in s since immersion; NaN when the experiment has no immersion
 * @param start of the scan in s since immersion
 * @param end of the scan in s since immersion
 * @param width lateral size in m
 * @param height lateral size in m
 * @param numbers what was measured, under the names below where they apply, in SI, with uncertainty and method
 * @param remark why the frame is not compared with the others, such as another lateral size; empty when it is
 */
public record SeriesFrame(String measurement, String name, boolean dry, double time, double start, double end, double width, double height,
    List<Estimate> numbers, String remark) {
  public static final String MEAN = "mean";
  public static final String MEDIAN = "median";
  public static final String SPREAD = "robust spread";
  public static final String VALID = "valid pixels";
  public static final String INVALID = "invalid pixels";
  public static final String ENTROPY = "entropy";
  /** Wasserstein distance to the frame before. */
  public static final String CHANGE = "distance to the frame before";
  /** Drift against the first frame of the data set that is compared, in m, and the part of the area that both show. */
  public static final String SHIFT_X = "shift x";
  public static final String SHIFT_Y = "shift y";
  public static final String OVERLAP = "overlap";
  public static final String ROUGHNESS = "Sq";
  public static final String PARTICLES = "particles";
  public static final String DIAMETER = "median particle diameter";
  public static final String CIRCULARITY = "mean circularity";
  public static final String SHARPNESS = "mean edge sharpness";

  public SeriesFrame {
    numbers = List.copyOf(numbers);
  }

  /** The number of a name. */
  public Optional<Estimate> number(String named) {
    return numbers.stream().filter(number -> number.name().equals(named)).findFirst();
  }

  /** Whether it is compared with the other frames of its data set. */
  public boolean compared() {
    return remark.isEmpty();
  }
}
