package org.interphase.simulation.study;

import static org.interphase.simulation.study.Spread.withMean;

import java.util.List;
import java.util.OptionalInt;
import org.interphase.simulation.ElectrolyteSeries;
import org.interphase.simulation.Mixture;
import org.interphase.simulation.study.Course.State;

/**
 * What the study shows, after Wolff and Hausen (J. Electrochem. Soc. 170, 010534, 2023, doi 10.1149/1945-7111/acb01e):
 * six data sets, three in EC/EMC and three with 5 wt% VC. Moduli in MPa. Numbers that the publication does not state are
 * chosen so that its figures come out.
 */
final class StudyPlan {
  private static final OptionalInt NONE = OptionalInt.empty();

  /** Fig. 4 and Fig. 6: the main peak drifts up, is highest at 275 min, falls to 400, rises again; a peak near 100 MPa stays. */
  private static final DataSetPlan FIRST = new DataSetPlan(1, false, "#0072B2", "circle",
      List.of(20, 45, 70, 100, 130, 160, 190, 220, 250, 275, 300, 330, 360),
      Course.of(new State(20, Mixture.of(new double[] {38e6, 150e6, 270e6, 275e6}, new double[] {12e6, 38e6, 55e6, 140e6},
          new double[] {0.020, 0.078, 0.550, 0.352})), new State(100, ElectrolyteSeries.PLAIN_EARLY),
          new State(160, withMean(383, 100, 40, 400, 110)), new State(220, withMean(476, 100, 40, 500, 115)),
          new State(275, withMean(600, 100, 40, 632, 120)), new State(300, ElectrolyteSeries.PLAIN_LATE),
          new State(330, withMean(384, 100, 40, 400, 110)), new State(360, withMean(494, 100, 40, 520, 115))),
      List.of(100, 300), "Fig. 4, Fig. 6", NONE, NONE, 0.0021, false);

  /** Nearly constant. */
  private static final DataSetPlan SECOND = new DataSetPlan(2, false, "#56B4E9", "square", List.of(25, 50, 75, 100, 125, 150, 175, 200, 215),
      Course.of(new State(25, withMean(320, 110, 40, 350, 100)), new State(200, withMean(345, 110, 40, 375, 100))),
      List.of(), "", OptionalInt.of(215), NONE, 0.0034, true);

  /** Rises after 100 min to 11.2 GPa. */
  private static final DataSetPlan THIRD = new DataSetPlan(3, false, "#009E73", "triangle",
      List.of(20, 45, 70, 100, 120, 140, 160, 180, 200, 220, 240, 260, 290),
      Course.of(new State(20, withMean(520, 120, 45, 600, 150)), new State(100, withMean(560, 120, 45, 640, 150)),
          new State(140, withMean(2000, 300, 100, 2400, 600)), new State(180, withMean(5000, 500, 150, 5800, 1300)),
          new State(220, withMean(8600, 600, 200, 9800, 2000)), new State(290, withMean(11200, 700, 250, 12600, 2400))),
      List.of(), "", NONE, NONE, 0.0017, false);

  private static final DataSetPlan FOURTH = new DataSetPlan(4, true, "#E69F00", "diamond", List.of(20, 45, 70, 100, 125, 150, 175, 200, 225, 245),
      Course.of(new State(20, vc(600, 1250, 480)), new State(100, vc(650, 1350, 500)), new State(150, vc(1200, 1900, 650)),
          new State(175, vc(1700, 2400, 800)), new State(225, vc(900, 1700, 600)), new State(245, vc(750, 1450, 520))),
      List.of(), "", NONE, OptionalInt.of(125), 0.0042, false);

  /** Fig. 5 and Fig. 6: the mean rises and falls while the highest peak stays between 0 and 400. */
  private static final DataSetPlan FIFTH = new DataSetPlan(5, true, "#D55E00", "down-triangle",
      List.of(20, 45, 70, 100, 125, 150, 175, 200, 220, 245, 270, 300),
      Course.of(new State(20, vc(700, 1350, 520)), new State(100, ElectrolyteSeries.VC_EARLY), new State(150, vc(1500, 2300, 750)),
          new State(175, vc(2300, 3000, 900)), new State(220, vc(1500, 2500, 800)), new State(270, ElectrolyteSeries.VC_LATE)),
      List.of(100, 270), "Fig. 5, Fig. 6", NONE, NONE, 0.0029, false);

  /** The highest rise of all. */
  private static final DataSetPlan SIXTH = new DataSetPlan(6, true, "#CC79A7", "cross",
      List.of(25, 50, 75, 100, 125, 150, 165, 180, 200, 225, 250, 280),
      Course.of(new State(25, vc(900, 1600, 550)), new State(100, vc(1200, 1950, 600)), new State(150, vc(2600, 3500, 1000)),
          new State(180, vc(3900, 4700, 1200)), new State(225, vc(1800, 2700, 800)), new State(280, vc(1300, 2100, 650))),
      List.of(), "", NONE, NONE, 0.0038, false);

  /** The data set whose potentiostat has a clock of its own, and whose cell was touched. */
  static final int OFF_CLOCK = 3;
  /** When that was, in min after immersion. */
  static final int TOUCHED = 125;
  /** In immersion order, as the published study counts. */
  static final List<DataSetPlan> DATA_SETS = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH);

  /** Fig. 1. The dry foil: mean 40 GPa, spread to 100. */
  static final Mixture DRY = withMean(40_000, new double[] {18_000, 40_000, 72_000}, new double[] {6000, 11_000, 12_000}, 0.45);
  /** Fig. 1. The first interphase: mean 2 GPa, up to 5. */
  static final Mixture FIRST_INTERPHASE = withMean(2000, 1300, 450, 3050, 800);
  /** Fig. 1. Cleaned lithium: 2.8 GPa. */
  static final Mixture CLEANED = Spread.of(2800, 600);
  /** What the surface potential is measured beside. */
  static final Mixture UNDER_POTENTIAL = Mixture.of(new double[] {300e6, 1200e6, 3000e6}, new double[] {70e6, 180e6, 350e6},
      new double[] {0.35, 0.40, 0.25});

  private StudyPlan() { }

  /** Two soft components near 100 and 300 MPa and a stiff one, of a given mean of all. */
  private static Mixture vc(double mean, double stiff, double stiffSigma) {
    return withMean(mean, new double[] {110, 300, stiff}, new double[] {38, 40, stiffSigma}, 0.4);
  }
}
