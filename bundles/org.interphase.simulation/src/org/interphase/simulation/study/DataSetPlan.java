package org.interphase.simulation.study;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is planted in one data set: a foil in an electrolyte, looked at for some hours.
 *
 * @param number as the published study counts
 * @param withVc whether the electrolyte has the additive
 * @param colour of its curves, from a set that colour-blind people can tell apart
 * @param symbol of its points
 * @param minutes after immersion, in the middle of each frame
 * @param course of the moduli
 * @param captures the minutes of those frames that are also captured curve by curve
 * @param figure where the published study shows its distributions; empty where it shows the means only
 * @param wide the minutes of a frame of twice the lateral size
 * @param unrelated the minutes of a frame of another spot
 * @param restPotential the open-circuit voltage in V
 * @param binaryLog whether the potentiostat's log is kept in its binary format instead of as text
 */
record DataSetPlan(int number, boolean withVc, String colour, String symbol, List<Integer> minutes, Course course, List<Integer> captures,
    String figure, OptionalInt wide, OptionalInt unrelated, double restPotential, boolean binaryLog) {
  String folder() {
    return withVc ? "ec-emc-vc-" + (number - 3) : "ec-emc-" + number;
  }

  /** The name of a frame's file in the study, without suffix. */
  String frame(int atMinutes) {
    return folder() + '/' + folder() + '_' + Integer.toString(1000 + atMinutes).substring(1) + "min";
  }

  /** The potentiostat's log in the study. */
  String log() {
    return "ocv/ocv-" + number + (binaryLog ? ".mpr" : ".mpt");
  }

  String name() {
    return "data set " + number;
  }

  String experiment() {
    return (withVc ? "EC:EMC + VC, foil " : "EC:EMC, foil ") + number;
  }

  /** In N: films with the additive are tapped harder. */
  double setpoint() {
    return withVc ? 175e-9 : 75e-9;
  }

  /** The fraction of pixels whose modulus is beyond the range. */
  double saturated() {
    return withVc ? 0.003 : 0.002;
  }

  /** The fraction of pixels for which the instrument found no modulus. */
  double missing() {
    return withVc ? 0.015 : 0.003;
  }
}
