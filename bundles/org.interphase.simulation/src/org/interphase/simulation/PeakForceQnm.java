package org.interphase.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Direction;
import org.interphase.api.Unit;

/**
 * The synthetic PeakForce QNM instrument: its probe, its sensitivities, and the channels it makes of an image.
 *
 * <p>Height Sensor (both directions) and Height show the topography with independent noise. DMTModulus holds the image's
 * moduli. LogDMTModulus is their decimal logarithm in log(Pa); where the modulus is not positive it has no sample.
 * Adhesion is weaker on stiffer components; Deformation follows from Hertz's law at the peak force and the component's
 * mean modulus (not below {@value #SOFTEST} Pa); Dissipation is a fixed share of adhesion times deformation. Those three
 * are plausible rather than exact: only their noise is independent of the modulus.
 */
public final class PeakForceQnm {
  static final double PEAK_FORCE = 75e-9;
  static final double TIP_RADIUS = 30e-9;
  static final double POISSON_RATIO = 0.3;
  static final double DEFORMATION_REGION = 0.85;
  private static final double SOFTEST = 1e7;
  private static final double ELECTRONVOLT = 1.602176634e-19;

  /** 25 nm/V; with {@link #FORCE_DEFLECTION} it says that the spring constant is 40 N/m. */
  static final Sensitivity DEFLECTION = new Sensitivity("DeflSens", 25, "nm/V", "V", 1e-9, Unit.METRE);
  public static final Sensitivity FORCE_DEFLECTION = new Sensitivity("ForceDeflSens", 1000, "nN/V", "V", 1e-9, Unit.NEWTON);
  static final Sensitivity PIEZO = new Sensitivity("Zsens", 12.5, "nm/V", "V", 1e-9, Unit.METRE);
  public static final Sensitivity HEIGHT_SENSOR = new Sensitivity("ZsensSens", 1050, "nm/V", "V", 1e-9, Unit.METRE);
  public static final Sensitivity STIFFNESS = new Sensitivity("StiffnessSens", 3.125, "MPa/Arb", "Arb", 1e6, Unit.PASCAL);
  static final Sensitivity LOG_STIFFNESS = new Sensitivity("LogStiffnessSens", 1, "log(Pa)/log(Arb)", "log(Arb)", 1,
      Unit.parse("log(Pa)").orElseThrow());
  public static final Sensitivity FORCE = new Sensitivity("ForceSens", 0.02, "nN/Arb", "Arb", 1e-9, Unit.NEWTON);
  public static final Sensitivity DEFORMATION = new Sensitivity("DeformationSens", 875, "nm/V", "V", 1e-9, Unit.METRE);
  private static final Sensitivity DISSIPATION = new Sensitivity("DissipationSens", 45, "eV/Arb", "Arb", ELECTRONVOLT, Unit.JOULE);

  public static final double FORCE_NOISE = 0.5e-9;
  public static final double ADHESION_NOISE = 1e-9;
  private static final double ADHESION = 6e-9;
  public static final double DEFORMATION_NOISE = 0.3e-9;
  private static final double DISSIPATED_SHARE = 0.3;

  private final SyntheticImage image;
  private final int size;
  private final byte[] allValid;
  private final IProgressMonitor monitor;

  private PeakForceQnm(SyntheticImage image, IProgressMonitor monitor) {
    this.image = image;
    this.monitor = monitor;
    size = image.grid().size();
    allValid = new byte[size];
  }

  /** The channels in the order of the file. The logarithm of an uncalibrated file counts from one arbitrary unit. */
  static List<SyntheticChannel> channels(SyntheticImage image, boolean calibrated, IProgressMonitor monitor) {
    return new PeakForceQnm(image, monitor).channels(calibrated);
  }

  private List<SyntheticChannel> channels(boolean calibrated) {
    double[] adhesion = perComponent(4, ADHESION_NOISE, PeakForceQnm::adhesion);
    double[] deformation = perComponent(5, DEFORMATION_NOISE, this::deformation);
    return List.of(
        channel("Height Sensor", "ZSensor", Direction.TRACE, HEIGHT_SENSOR, 4, heights(1), allValid),
        channel("Height Sensor", "ZSensor", Direction.RETRACE, HEIGHT_SENSOR, 4, heights(2), allValid),
        channel("Peak Force Error", "PeakForceError", Direction.RETRACE, FORCE_DEFLECTION, 2, perComponent(3, FORCE_NOISE, label -> 0), allValid),
        channel("DMTModulus", "Stiffness", Direction.RETRACE, STIFFNESS, 4, image.moduli(), image.invalid()),
        channel("LogDMTModulus", "LogStiffness", Direction.RETRACE, LOG_STIFFNESS, 4,
            logarithms(calibrated ? 1 : STIFFNESS.siPerHardUnit()), image.invalid()),
        channel("Adhesion", "Adhesion", Direction.RETRACE, FORCE, 4, adhesion, allValid),
        channel("Deformation", "Deformation", Direction.RETRACE, DEFORMATION, 4, deformation, allValid),
        channel("Dissipation", "Dissipation", Direction.RETRACE, DISSIPATION, 4, dissipation(adhesion, deformation), allValid),
        channel("Height", "Height", Direction.TRACE, PIEZO, 2, heights(6), allValid));
  }

  private static SyntheticChannel channel(String name, String internalName, Direction direction, Sensitivity sensitivity, int bytesPerPixel,
      double[] values, byte[] invalid) {
    return new SyntheticChannel(name, internalName, direction, sensitivity, bytesPerPixel, values, invalid);
  }

  private Noise noise(int stream) {
    Cancel.check(monitor);
    return image.noise(stream);
  }

  private double[] heights(int stream) {
    Noise noise = noise(stream);
    double[] heights = new double[size];
    Arrays.setAll(heights, i -> image.heights()[i] + image.scene().heightNoise() * noise.next());
    return heights;
  }

  private double[] perComponent(int stream, double sigma, IntToDoubleFunction mean) {
    Noise noise = noise(stream);
    double[] means = new double[image.scene().mixture().components().size() + 1];
    for (int label = 1; label < means.length; label++) {
      means[label] = mean.applyAsDouble(label);
    }
    double[] values = new double[size];
    Arrays.setAll(values, i -> means[image.labels()[i]] + sigma * noise.next());
    return values;
  }

  /** The mean adhesion on a component in N. */
  public static double adhesion(int label) {
    return ADHESION * (1 + 1.0 / label);
  }

  private double deformation(int label) {
    return deformation(image.scene().mixture().components().get(label - 1).mean(), PEAK_FORCE);
  }

  /**
   * Depth at the peak force less that at the lower end of the fitted region, from F = 4/3 E/(1 - nu^2) sqrt(R) d^(3/2), in m.
   *
   * @param youngsModulus in Pa; less than {@value #SOFTEST} counts as that
   */
  public static double deformation(double youngsModulus, double peakForce) {
    double modulus = Math.max(SOFTEST, youngsModulus) / (1 - POISSON_RATIO * POISSON_RATIO);
    double stiffness = 4.0 / 3 * modulus * Math.sqrt(TIP_RADIUS);
    double depth = StrictMath.pow(peakForce / stiffness, 2.0 / 3);
    return depth * (1 - StrictMath.pow(1 - DEFORMATION_REGION, 2.0 / 3));
  }

  private double[] logarithms(double unit) {
    double[] logarithms = new double[size];
    Arrays.setAll(logarithms, i -> image.moduli()[i] > 0 ? StrictMath.log10(image.moduli()[i] / unit) : Double.NaN);
    return logarithms;
  }

  private double[] dissipation(double[] adhesion, double[] deformation) {
    double[] energies = new double[size];
    Arrays.setAll(energies, i -> DISSIPATED_SHARE * adhesion[i] * deformation[i]);
    return energies;
  }
}
