package org.interphase.core.curve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.analysis.curve.CurveMethod;
import org.interphase.analysis.curve.Synchronisation;
import org.interphase.analysis.curve.WindowSpread;
import org.interphase.api.CurveReader;
import org.interphase.api.Estimate;
import org.interphase.api.ForceVolume;
import org.interphase.api.Ramp;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;

/**
 * Everything that is decided before the first curve is fitted.
 *
 * @param law what turns curves into moduli
 * @param setup the numbers and their sources
 * @param ramp of the curves, with the turning point that was chosen
 * @param turning what is known about the turning point; empty for a ramp that is not a sine
 * @param warnings in sentences
 */
record Prepared(Law law, Setup setup, Ramp ramp, List<Estimate> turning, List<String> warnings) {
  private static final int LOOKED_AT = 256;
  private static final double SIGNIFICANT = 4;
  private static final double NOTICEABLE = 0.02;

  static Prepared of(ForceVolume curves, FitSettings recipe, Law law, Executor executor, IProgressMonitor monitor)
      throws AnalysisException, IOException {
    Setup setup = Setup.of(curves, recipe, law);
    if (curves.ramp() instanceof Ramp.Sinusoidal sine) {
      return turning(sine, recipe, law, setup, Synchronisation.estimate(sine, sample(curves, monitor), executor));
    }
    return new Prepared(law, setup, curves.ramp(), List.of(), setup.warnings());
  }

  private static Prepared turning(Ramp.Sinusoidal sine, FitSettings recipe, Law law, Setup setup, Optional<Synchronisation> found) {
    boolean fromData = recipe.turning() == FitSettings.Turning.DATA && found.isPresent();
    double chosen = fromData ? found.get().turningPoint() : sine.turningPoint();
    List<Estimate> numbers = new ArrayList<>();
    numbers.add(Estimate.exact(Setup.PREFIX + "turning point", chosen, Unit.ONE,
        fromData ? "estimated from the curves" : "sync distance of the file"));
    found.ifPresent(estimate -> numbers.add(Estimate.of("turning point of the curves", estimate.turningPoint(), estimate.standardError(), Unit.ONE,
        "symmetry of the contact about the turning point, median of " + estimate.curves() + " curves")));
    List<String> warnings = new ArrayList<>(setup.warnings());
    found.flatMap(estimate -> warning(sine, estimate, fromData)).ifPresent(warnings::add);
    return new Prepared(law, setup, new Ramp.Sinusoidal(sine.samples(), sine.amplitude(), chosen, sine.interval()), numbers, warnings);
  }

  private static Optional<String> warning(Ramp.Sinusoidal sine, Synchronisation found, boolean used) {
    double difference = Math.IEEEremainder(found.turningPoint() - sine.turningPoint(), sine.samples());
    boolean notable = Math.abs(difference) > Math.max(NOTICEABLE, SIGNIFICANT * found.standardError());
    return notable ? Optional.of(String.format(Locale.ROOT, "The curves turn at sample %.2f +- %.2f, the header says %.2f: %s Half a sample moves "
        + "stiff moduli by about ten per cent.", found.turningPoint(), found.standardError(), sine.turningPoint(),
        used ? "the curves were believed." : "the header was believed; --turning data believes the curves.")) : Optional.empty();
  }

  private static List<double[]> sample(ForceVolume curves, IProgressMonitor monitor) throws IOException {
    List<double[]> sample = new ArrayList<>();
    int size = curves.grid().size();
    int count = Math.min(LOOKED_AT, size);
    try (CurveReader reader = curves.deflection().open()) {
      for (int i = 0; i < count; i++) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        double[] signal = new double[curves.ramp().samples()];
        reader.read((int) ((long) i * size / count), signal);
        sample.add(signal);
      }
    }
    return sample;
  }

  CurveMethod method() {
    return law.on(ramp, setup.settings());
  }

  WindowSpread spread() {
    return WindowSpread.of(setup.settings(), windowed -> law.on(ramp, windowed));
  }
}
