package org.interphase.simulation.study;

/**
 * One quantity that was planted in the study.
 *
 * @param name what it is, in the field's words
 * @param value in the unit
 * @param unit SI, 1 for counts and ratios
 * @param where the file or the folder in the study, with {@code /}
 * @param basis what the value is a property of
 * @param figure where the published study shows it, for example {@code Fig. 4}; empty where it does not
 */
record Planted(String name, double value, String unit, String where, Basis basis, String figure) {
  /** What a planted value is a property of. */
  enum Basis {
    /** The distribution that the pixels were drawn from: an estimate scatters about it by the sampling of one image. */
    DISTRIBUTION,
    /** The pixels of the file themselves: an estimate from the file differs by the file's rounding alone. */
    PIXELS,
    /** A fixed property of sample, instrument or protocol. */
    SETTING
  }
}
