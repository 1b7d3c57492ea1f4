package org.interphase.simulation;

import java.util.List;

/**
 * The demonstration series: one spot on lithium in EC/EMC after 100 and 300 min, and one in EC/EMC with VC after 100 and
 * 270 min, with moduli as published by Wolff and Hausen (J. Electrochem. Soc. 170, 010534, 2023,
 * doi 10.1149/1945-7111/acb01e, Fig. 4 and 5).
 */
public final class ElectrolyteSeries {
  /** Fig. 4, 100 min: means 40, 161, 317 and 319 MPa, the last two one peak of two widths; image mean 300 MPa. */
  public static final Mixture PLAIN_EARLY = Mixture.of(
      new double[] {40e6, 161e6, 317e6, 319e6}, new double[] {12e6, 40e6, 60e6, 150e6}, new double[] {0.020, 0.078, 0.550, 0.352});
  /** Fig. 4, 300 min: a main peak at 600 and a second one at 100 MPa; image mean 570 MPa. */
  public static final Mixture PLAIN_LATE = Mixture.of(new double[] {100e6, 600e6}, new double[] {40e6, 120e6}, new double[] {0.06, 0.94});
  /** Fig. 5, 100 min: intersections at 220 and 410 MPa; image mean 770 MPa. */
  public static final Mixture VC_EARLY = Mixture.crossingAt(
      new double[] {120e6, 310e6, 1450e6}, new double[] {40e6, 35e6, 550e6}, new double[] {220e6, 410e6});
  /** Fig. 5, 270 min: intersections at 140 and 380 MPa; image mean 1.3 GPa. */
  public static final Mixture VC_LATE = Mixture.crossingAt(
      new double[] {70e6, 230e6, 2250e6}, new double[] {35e6, 45e6, 700e6}, new double[] {140e6, 380e6});

  static final List<Place> PLACES = List.of(
      new Place("synthetic_EC-EMC", 0, List.of(new Capture(100, PLAIN_EARLY), new Capture(300, PLAIN_LATE))),
      new Place("synthetic_EC-EMC-VC", 1, List.of(new Capture(100, VC_EARLY), new Capture(270, VC_LATE))));

  private ElectrolyteSeries() { }

  /** One place on one sample: its name, the days after the first immersion when it was immersed, and its images in order. */
  record Place(String name, int day, List<Capture> captures) { }

  /** An image: minutes after immersion, and what the surface then is. */
  record Capture(int minutes, Mixture mixture) { }
}
