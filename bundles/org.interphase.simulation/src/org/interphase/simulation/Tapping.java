package org.interphase.simulation;

import java.util.Arrays;
import java.util.List;
import org.interphase.api.Invalid;

/**
 * The tip of a cantilever taps on a sample: deflection against time for one curve after another.
 *
 * <p>On the way in nothing is felt until the undeformed surfaces touch; there the tip jumps into the contact. At the top
 * the force is the peak force, which says where the sample lies. On the way out the contact lasts until the cantilever
 * cannot hold it, and the tip jumps off. A mishap changes what happens in that story, not the numbers of a map:
 *
 * <ul>
 * <li>{@code NO_CONTACT}: the sample is out of reach.
 * <li>{@code TOO_FEW_POINTS}: the tip grazes a hard asperity at its lowest, for three samples a branch, and does not stick.
 * <li>{@code NEGATIVE_SLOPE}: on the way out the surface gives way under the tip and the force falls while the indentation grows.
 * <li>{@code OUT_OF_RANGE}: the sample is rigid; the deflection follows the piezo.
 * <li>{@code POOR_FIT}: a second tip carries 15 % of the load and comes off about halfway: a step that no law has.
 * <li>{@code CONTACT_OUTSIDE}: the sample is so soft that the tip never leaves it: at its farthest it still indents.
 * <li>{@code SATURATED} and {@code MARKER} are the {@link Detector}'s.
 * </ul>
 *
 * <p>For one thread. After {@link #deflect} it knows how long the tip touched.
 */
final class Tapping {
  /** What {@code OUT_OF_RANGE} is made of, in Pa. */
  static final double RIGID = 1e16;
  /** What {@code TOO_FEW_POINTS} grazes, in Pa. */
  static final double ASPERITY = 100e9;
  /** What can go wrong. */
  static final List<Invalid> MISHAPS = List.of(Invalid.NO_CONTACT, Invalid.SATURATED, Invalid.MARKER, Invalid.TOO_FEW_POINTS, Invalid.NEGATIVE_SLOPE,
      Invalid.OUT_OF_RANGE, Invalid.POOR_FIT, Invalid.CONTACT_OUTSIDE);
  private static final double OUT_OF_REACH = 0.05;
  private static final int GRAZING = 3;
  private static final double YIELD = 0.3;
  private static final double STEP_FROM = 0.6;
  private static final double STEP_TO = 0.45;
  private static final double IMMERSION = 2;

  private final Stroke stroke;
  private final Probe probe;
  private final Contact contact;
  private final double film;
  private int touchingIn;
  private int touchingOut;

  /**
   * @param film the thickness of the sample in m, infinite if it is thick
   */
  Tapping(Stroke stroke, Probe probe, Contact contact, double film) {
    this.stroke = stroke;
    this.probe = probe;
    this.contact = contact;
    this.film = film;
  }

  Probe probe() {
    return probe;
  }

  Contact contact() {
    return contact;
  }

  /** How many samples of the last curve's way in the tip touched. */
  int touchingIn() {
    return touchingIn;
  }

  /** How many samples of the last curve's way out the tip touched, a hold included. */
  int touchingOut() {
    return touchingOut;
  }

  /** What a spot becomes by its mishap: the modulus and the adhesion that the tip really meets. */
  Spot met(Spot spot) {
    return switch (spot.mishap()) {
      case TOO_FEW_POINTS -> new Spot(ASPERITY, 0, spot.peakForce(), spot.mishap());
      case OUT_OF_RANGE -> new Spot(RIGID, spot.adhesion(), spot.peakForce(), spot.mishap());
      case CONTACT_OUTSIDE -> new Spot(swamp(spot), 0, spot.peakForce(), spot.mishap());
      default -> spot;
    };
  }

  /** The modulus at which the peak force drives the tip in by twice the travel. */
  private double swamp(Spot spot) {
    ContactLaw soft = contact.law(probe, 1, 0, film);
    return spot.peakForce() / soft.force(soft.sizeAtIndentation(IMMERSION * stroke.travel()));
  }

  /**
   * One curve without noise.
   *
   * @param spot as {@link #met}
   * @param deflection filled with the deflection of every sample in m, 0 off contact
   */
  void deflect(Spot spot, double[] deflection) {
    ContactLaw law = law(spot);
    double peak = law.sizeAtForce(spot.peakForce());
    double contactPoint = contactPoint(spot.mishap(), law, peak);
    Arrays.fill(deflection, 0, stroke.samples(), 0);
    touchingIn = 0;
    touchingOut = 0;
    if (highest(0) < contactPoint) {
      return;
    }
    double edge = law.edge();
    SecondTip second = spot.mishap() == Invalid.POOR_FIT ? SecondTip.of(law, spot, contactPoint) : SecondTip.NONE;
    Branch branch = new Branch(law, second, contactPoint, edge, peak, stroke.positions());
    touchingIn = branch.follow(stroke.approach(), 0, deflection);
    touchingOut = spot.mishap() == Invalid.NEGATIVE_SLOPE ? giveWay(spot, law.deflection(peak), deflection)
        : branch.follow(stroke.retract(), law.path(edge), deflection);
  }

  /**
   * Where the undeformed surfaces touch, as a position of the piezo in m.
   *
   * @param spot as {@link #met}
   */
  double contactPoint(Spot spot) {
    ContactLaw law = law(spot);
    return contactPoint(spot.mishap(), law, law.sizeAtForce(spot.peakForce()));
  }

  private ContactLaw law(Spot spot) {
    return contact.law(probe, spot.modulus(), spot.adhesion(), film);
  }

  private double contactPoint(Invalid mishap, ContactLaw law, double peak) {
    return switch (mishap) {
      case NO_CONTACT -> stroke.top() + OUT_OF_REACH * stroke.travel();
      case TOO_FEW_POINTS -> (highest(GRAZING - 1) + highest(GRAZING)) / 2;
      default -> stroke.top() - law.path(peak);
    };
  }

  /** The higher one of both ways' positions so many samples from the turning point. */
  private double highest(int outward) {
    return Math.max(stroke.positions()[stroke.approach()[outward]], stroke.positions()[stroke.retract()[stroke.hold() + outward]]);
  }

  /** The surface recedes by a share of the way that the piezo withdraws, on top of it, until the adhesion is overcome. */
  private int giveWay(Spot spot, double top, double[] deflection) {
    int[] outward = stroke.retract();
    for (int i = 0; i < outward.length; i++) {
      double value = top - (1 + YIELD) * (stroke.top() - stroke.positions()[outward[i]]);
      if (value < -spot.adhesion() / probe.springConstant()) {
        return i;
      }
      deflection[outward[i]] = value;
    }
    return outward.length;
  }

  /** The contact of one curve, followed outward from the turning point as long as it lasts. */
  private record Branch(ContactLaw law, SecondTip second, double contactPoint, double edge, double peak, double[] positions) {
    /** Returns how many samples touch. */
    int follow(int[] outward, double last, double[] deflection) {
      double size = peak;
      for (int i = 0; i < outward.length; i++) {
        double path = second.lower(positions[outward[i]]) - contactPoint;
        if (path < last) {
          return i;
        }
        size = law.sizeAt(path, edge, size);
        deflection[outward[i]] = law.deflection(size);
      }
      return outward.length;
    }
  }

  /** A second tip that touches from a position on and lifts the first one by a height. */
  private record SecondTip(double position, double height) {
    static final SecondTip NONE = new SecondTip(Double.NEGATIVE_INFINITY, 0);

    static SecondTip of(ContactLaw law, Spot spot, double contactPoint) {
      double range = spot.peakForce() + spot.adhesion();
      double from = law.path(law.sizeAtForce(STEP_FROM * range - spot.adhesion()));
      double to = law.path(law.sizeAtForce(STEP_TO * range - spot.adhesion()));
      return new SecondTip(contactPoint + from, from - to);
    }

    double lower(double piezo) {
      return piezo > position ? piezo : piezo - height;
    }
  }
}
