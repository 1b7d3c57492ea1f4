package org.interphase.analysis.curve;

import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.ContactModel.Forces;

/**
 * Least squares of a contact law on the samples of a curve that are in contact.
 *
 * <p>The position z of the piezo is known and the deflection d = F / k carries the noise, the same for every sample. The law does
 * not give d by z but F by the indentation, and the two meet where the spring balances the contact:
 * <pre>
 *   indentation + F(indentation) / k = z - z_c,    d = (z - z_c) - indentation
 * </pre>
 * Fitting d at known z is maximum likelihood. The indentations are carried from step to step: every step of Gauss and Newton
 * for modulus, contact point z_c and pull-off force takes one step of Newton for each balance, so that both arrive together.
 * A step that makes things worse is halved. The modulus moves as the compliance E*^(-1/n), in which d is nearly linear.
 *
 * <p>The derivatives of d are F_E / (k + S), F_P / (k + S) and -S / (k + S) with the contact stiffness S: the weight of
 * orthogonal regression comes by itself.
 *
 * <p>Beside the samples, one place more is kept in balance: the turning point, behind the last sample. For one thread.
 */
final class ElasticFit {
  /** A step is the last when it lowers chi squared by less than this: it is then below a thirtieth of a standard error. */
  private static final double FINE = 1e-3;
  private static final double ROUGH = 0.1;
  private static final int MOST_STEPS = 40;
  private static final double STIFFEST = 1e15;
  private static final double SOFTEST = 1e-3;
  /** Near the instability of the spring k + S goes to 0, and linear steps mean nothing. */
  private static final double LEAST_STIFFNESS = 0.1;
  /** The largest relative changes of the compliance in one step. */
  private static final double MOST_DOWN = 0.6;
  private static final double MOST_UP = 2;
  /** Parts the samples for the start, as a fraction of the way from pull-off to peak. */
  private static final double MIDDLE = 0.6;
  /** A start is not stiffer than this, in Pa. */
  private static final double STIFFEST_START = 1e13;
  /** In standard errors of the contact point: nearer, an approach sample may be on either side of it. */
  private static final double MARGIN = 5;
  /** The rough fit leaves out what is near the pull-off, as long as enough samples remain. */
  private static final double ROUGH_LOWER = 0.1;
  private static final int FEWEST_ROUGH = 4;
  /** Newton steps from the safe side, and how near they come to balance, as a fraction of the pull-off force. */
  private static final int SETTLING = 5;
  private static final double BALANCED = 0.02;
  /** In standard deviations of the noise: an indentation that varies less is none. */
  private static final double RIGID = 3;

  enum State { CONVERGED, NOT_CONVERGED, TOO_STIFF }

  private final ContactModel model;
  private final Contact contact;
  private final double springConstant;
  private final double exponent;
  private final double geometry;
  private final boolean neck;
  private final double[] position;
  private final double[] deflection;
  private final double[] indentation;
  private final double[] fitted;
  private final double[] byCompliance;
  private final double[] byContactPoint;
  private final double[] byPullOff;
  private final Forces forces;
  private final Normal normal = new Normal();
  private int count;
  private int dropped;
  private int first;
  private int last;
  private boolean pullOffFree;
  private double modulus;
  private double contactPoint;
  private double pullOff;
  private double squares;
  private double complianceStep;
  private double contactPointStep;
  private double pullOffStep;

  ElasticFit(ContactModel model, Contact contact, double springConstant, int most) {
    this.model = model;
    this.contact = contact;
    this.springConstant = springConstant;
    exponent = model.exponent();
    neck = model.leastIndentation(contact, 1e9, -1e-8) < 0;
    position = new double[most + 1];
    deflection = new double[most + 1];
    indentation = new double[most + 1];
    fitted = new double[most + 1];
    byCompliance = new double[most + 1];
    byContactPoint = new double[most + 1];
    byPullOff = new double[most + 1];
    forces = new Forces(most + 1);
    indentation[0] = 1e-8;
    model.evaluate(contact, 1e9, 0, indentation, 1, forces);
    geometry = forces.force[0] / (1e9 * Math.pow(1e-8, exponent));
  }

  /** Forgets all samples. */
  void clear() {
    count = 0;
    dropped = 0;
    first = 0;
    last = 0;
  }

  /** Takes samples: position from the turning point, and deflection over the background. */
  void add(double[] z, double[] d, int from, int to) {
    System.arraycopy(z, from, position, count, to - from);
    System.arraycopy(d, from, deflection, count, to - from);
    count += to - from;
    last = count;
  }

  /**
   * A first fit of the retract branch, top first, with the pull-off force as given; enough to find the window. It starts in closed
   * form: (F - pull-off)^(1/exponent) is a straight line in the indentation, drawn through the means of the upper and of the
   * lower samples.
   *
   * @param startPullOff N, not positive
   * @param seen whether that is the pull-off; it is free otherwise
   * @param upper the end of the samples used, as a fraction of the way from pull-off to peak
   */
  State fitRoughly(double startPullOff, boolean seen, double upper, double noise) {
    pullOff = startPullOff;
    pullOffFree = !seen;
    start();
    begin();
    restrict(seen ? ROUGH_LOWER : Double.NEGATIVE_INFINITY, upper);
    State state = fit(noise, ROUGH);
    if (neck && state == State.CONVERGED) {
      settleFromAbove();
    }
    return state;
  }

  /** Finds the balance of every sample anew from its safe side, with the present parameters. */
  private void settleFromAbove() {
    for (int i = last; i < count; i++) {
      indentation[i] = position[i] - contactPoint - pullOff / springConstant;
    }
    for (int i = 0; i < SETTLING; i++) {
      linearise();
    }
  }

  /** A line through two means gives compliance and contact point. */
  private void start() {
    double middle = level(MIDDLE, largest());
    double upperForce = 0;
    double upperIndentation = 0;
    double lowerForce = 0;
    double lowerIndentation = 0;
    int upper = 0;
    for (int i = 0; i < count; i++) {
      double d = deflection[i];
      if (d > middle) {
        upper++;
        upperForce += d;
        upperIndentation += position[i] - d;
      } else {
        lowerForce += d;
        lowerIndentation += position[i] - d;
      }
    }
    int lower = Math.max(1, count - upper);
    double top = root(springConstant * upperForce / upper - pullOff);
    double bottom = root(springConstant * lowerForce / lower - pullOff);
    double compliance = Math.max((upperIndentation / upper - lowerIndentation / lower) / (top - bottom), root(1 / (geometry * STIFFEST_START)));
    modulus = Math.pow(compliance, -exponent) / geometry;
    contactPoint = upperIndentation / upper - compliance * top;
  }

  /** Sets out from the present modulus, contact point and pull-off force. */
  void begin() {
    position[count] = 0;
    deflection[count] = largest();
    for (int i = 0; i <= count; i++) {
      indentation[i] = position[i] - deflection[i] - contactPoint;
    }
  }

  private double largest() {
    double largest = deflection[0];
    for (int i = 1; i < count; i++) {
      largest = Math.max(largest, deflection[i]);
    }
    return largest;
  }

  private double root(double force) {
    return Math.pow(Math.max(force, 0), 1 / exponent);
  }

  /** Restricts the next fit to the samples between two fractions of the way from pull-off to peak as measured, if they suffice. */
  private void restrict(double lower, double upper) {
    double least = level(lower, deflection[count]);
    double most = level(upper, deflection[count]);
    first = 0;
    while (first < count && deflection[first] > most) {
      first++;
    }
    last = first;
    while (last < count && (deflection[last] > least || last - first < FEWEST_ROUGH)) {
      last++;
    }
  }

  private double level(double fraction, double top) {
    return pullOff / springConstant + fraction * (top - pullOff / springConstant);
  }

  /** Keeps the samples between two fractions of the way from pull-off to peak on the fitted curve. Call after a fit. */
  void keepFitted(double lower, double upper) {
    double least = level(lower, fitted[count]);
    double most = level(upper, fitted[count]);
    int from = 0;
    while (from < count && fitted[from] > most) {
      from++;
    }
    int to = from;
    int held = held();
    while (to < held && !(fitted[to] < least)) {
      to++;
    }
    position[to] = 0;
    deflection[to] = deflection[count];
    indentation[to] = indentation[count];
    count = to;
    drop(from);
  }

  /**
   * How many samples from the top are held: above the pull-off, where the force falls while the tip is pulled away. Beyond it a
   * neck lets go within steps too small to be fitted. Call after {@link #fitRoughly}.
   */
  int held() {
    int held = neck ? 0 : count;
    while (held < count && forces.byIndentation[held] > 0
        && Math.abs(springConstant * fitted[held] - forces.force[held]) <= BALANCED * Math.abs(pullOff)) {
      held++;
    }
    return held;
  }

  /** Drops samples from the head. */
  private void drop(int head) {
    count -= head;
    dropped += head;
    System.arraycopy(position, head, position, 0, count + 1);
    System.arraycopy(deflection, head, deflection, 0, count + 1);
    System.arraycopy(indentation, head, indentation, 0, count + 1);
    first = 0;
    last = count;
  }

  /**
   * Drops samples from the head, lowest first, that the approach has not touched: within five standard errors of the contact
   * point they are told by whether the background or the law is nearer. Call after {@link #begin}.
   */
  void dropUntouched(double error) {
    linearise();
    int untouched = 0;
    while (untouched < count && isUntouched(untouched, MARGIN * error)) {
      untouched++;
    }
    drop(untouched);
  }

  private boolean isUntouched(int sample, double margin) {
    double reach = position[sample] - contactPoint;
    return reach < -margin || reach < margin && Math.abs(deflection[sample]) < Math.abs(deflection[sample] - fitted[sample]);
  }

  /** Fits until the last step no longer matters. */
  State fit(double noise, boolean freePullOff) {
    pullOffFree = freePullOff;
    return fit(noise, FINE);
  }

  private State fit(double noise, double tolerance) {
    squares = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      linearise();
      double present = normal.squares();
      double least = tolerance * Math.max(noise * noise, Math.min(squares, present) / (last - first));
      if (present > squares + least) {
        goHalfBack();
        continue;
      }
      boolean settled = Math.abs(squares - present) <= least;
      squares = present;
      if (!step()) {
        return State.NOT_CONVERGED;
      }
      if (modulus > STIFFEST) {
        return State.TOO_STIFF;
      }
      if (settled || normal.gain() <= least) {
        squares -= normal.gain();
        return State.CONVERGED;
      }
    }
    return State.NOT_CONVERGED;
  }

  /** Takes a step of Gauss and Newton, no longer than the compliance bears; false if there is none to take. */
  private boolean step() {
    if (!pullOffFree) {
      normal.fixThird();
    }
    if (!normal.factor()) {
      return false;
    }
    normal.solve();
    double scale = Math.min(1, Math.min(MOST_DOWN / Math.max(0, -normal.first()), MOST_UP / Math.max(0, normal.first())));
    complianceStep = scale * normal.first();
    contactPointStep = scale * normal.second();
    pullOffStep = scale * normal.third();
    if (pullOff + pullOffStep > 0) {
      pullOffFree = false;
      pullOffStep = -pullOff;
    }
    move(complianceStep, contactPointStep, pullOffStep);
    return modulus > SOFTEST;
  }

  private void goHalfBack() {
    complianceStep /= 2;
    contactPointStep /= 2;
    pullOffStep /= 2;
    move(-complianceStep / (1 + 2 * complianceStep), -contactPointStep, -pullOffStep);
  }

  /** Balances every sample for the present parameters, and sums the normal equations of the samples that count. */
  private void linearise() {
    model.evaluate(contact, modulus, pullOff, indentation, count + 1, forces);
    double stretch = -exponent * modulus;
    for (int i = 0; i <= count; i++) {
      double stiffness = forces.byIndentation[i];
      double weight = 1 / Math.max(springConstant + stiffness, LEAST_STIFFNESS * springConstant);
      double reach = position[i] - contactPoint;
      double balanced = indentation[i] - (springConstant * (indentation[i] - reach) + forces.force[i]) * weight;
      indentation[i] = balanced;
      fitted[i] = reach - balanced;
      byCompliance[i] = forces.byModulus[i] * stretch * weight;
      byContactPoint[i] = -stiffness * weight;
      byPullOff[i] = forces.byPullOff[i] * weight;
    }
    normal.clear();
    for (int i = first; i < last; i++) {
      normal.add(byCompliance[i], byContactPoint[i], byPullOff[i], deflection[i] - fitted[i]);
    }
  }

  private void move(double compliance, double shift, double pull) {
    modulus *= Math.pow(1 + compliance, -exponent);
    contactPoint += shift;
    pullOff += pull;
    for (int i = 0; i <= count; i++) {
      double change = byCompliance[i] * compliance + byContactPoint[i] * shift + byPullOff[i] * pull;
      indentation[i] -= shift + change;
      fitted[i] += change;
    }
  }

  /** Samples taken. */
  int count() {
    return count;
  }

  /** Samples dropped from the head of those taken. */
  int dropped() {
    return dropped;
  }

  /** Unknowns fitted. */
  int unknowns() {
    return pullOffFree ? 3 : 2;
  }

  /** Reduced modulus in Pa. */
  double modulus() {
    return modulus;
  }

  /** Piezo position at indentation 0 without deflection, from the turning point, in m. */
  double contactPoint() {
    return contactPoint;
  }

  /** N, not positive. */
  double pullOff() {
    return pullOff;
  }

  /** Indentation at the turning point in m. */
  double largestIndentation() {
    return indentation[count];
  }

  /** Fitted deflection at the turning point in m. */
  double largestDeflection() {
    return fitted[count];
  }

  /** Standard error of the modulus as a fraction of it, from the curvature of the likelihood at a noise known from the background. */
  double modulusError(double noise) {
    return exponent * noise * Math.sqrt(normal.firstVariance());
  }

  /** Standard error of the pull-off force in N; NaN when it was not fitted. */
  double pullOffError(double noise) {
    return pullOffFree ? noise * Math.sqrt(normal.thirdVariance()) : Double.NaN;
  }

  /** Standard error of the contact point in m. */
  double contactPointError(double noise) {
    return noise * Math.sqrt(normal.secondVariance());
  }

  /** Sum of squared residuals over the variance of the noise and the degrees of freedom. */
  double chiSquared(double noise) {
    return squares / (noise * noise) / (last - first - unknowns());
  }

  /** The share of the deflection's variance that the fit explains. */
  double rSquared() {
    double sum = 0;
    double square = 0;
    for (int i = first; i < last; i++) {
      sum += deflection[i];
      square += deflection[i] * deflection[i];
    }
    return 1 - squares / (square - sum * sum / (last - first));
  }

  /** Whether the indentation stays the same within the noise. */
  boolean isRigid(double noise) {
    double sum = 0;
    double square = 0;
    for (int i = first; i < last; i++) {
      double change = position[i] - deflection[i] - position[first] + deflection[first];
      sum += change;
      square += change * change;
    }
    int samples = last - first;
    return square - sum * sum / samples < RIGID * RIGID * noise * noise * samples;
  }

  /** d ln(modulus) / d ln(deflection): how the same normal equations answer to deflections that are all a little larger. */
  double response() {
    double a = 0;
    double b = 0;
    double c = 0;
    for (int i = 0; i < count; i++) {
      double change = pullOffFree ? deflection[i] : deflection[i] - byPullOff[i] * pullOff;
      a += byCompliance[i] * change;
      b += byContactPoint[i] * change;
      c += byPullOff[i] * change;
    }
    normal.solve(a, b, pullOffFree ? c : 0);
    return -exponent * normal.first();
  }
}
