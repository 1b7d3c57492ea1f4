package org.interphase.core.curve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.analysis.curve.CurveAnalysis;
import org.interphase.analysis.curve.CurveMethod;
import org.interphase.analysis.curve.CurveSettings;
import org.interphase.analysis.curve.FitMode;
import org.interphase.analysis.curve.UnloadingAnalysis;
import org.interphase.analysis.curve.WindowSpread.Window;
import org.interphase.api.Citation;
import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.ContactModel.Forces;
import org.interphase.api.spi.UnloadingModel;

/** What turns curves into moduli: a law of contact for every sample, or an evaluation of the unloading branch. */
public sealed interface Law {
  /** Where it comes from. */
  Citation citation();

  /** How a modulus was found, in words: the samples, and the equation. */
  String method(FitMode mode);

  /** The window to take where the recipe leaves it open; empty where it is the file's. */
  Optional<Window> ownWindow();

  /** The analysis of curves on a ramp. */
  CurveMethod on(Ramp ramp, CurveSettings settings);

  /** Whether a modulus can come out with this geometry of the tip. */
  boolean knows(Contact tip);

  /** A law of contact: what goes in comes out again, so that every sample counts. */
  record Elastic(ContactModel model) implements Law {
    @Override
    public Citation citation() {
      return model.citation();
    }

    @Override
    public String method(FitMode mode) {
      return "fit " + mode.name().toLowerCase(Locale.ROOT) + ", " + model.equation();
    }

    @Override
    public Optional<Window> ownWindow() {
      return Optional.empty();
    }

    @Override
    public CurveMethod on(Ramp ramp, CurveSettings settings) {
      return CurveAnalysis.of(ramp, model, settings);
    }

    @Override
    public boolean knows(Contact tip) {
      Forces forces = new Forces(1);
      model.evaluate(tip, 1e9, -1e-9, new double[] {1e-9}, 1, forces);
      return Double.isFinite(forces.force[0]);
    }
  }

  /**
   * An evaluation of unloading. An instrument's own window was made for the force between pull-off and peak, and is not taken. Half a
   * period of a capture has few samples, and the topmost say most about the stiffness there: from 30 to 100 % of the peak force
   * they give a standard error half as large as from 50 to 95 %, the window of slow indenters, where the sample must not creep.
   */
  record Unloading(UnloadingModel model) implements Law {
    private static final Window WINDOW = new Window(0.3, 1);

    @Override
    public Citation citation() {
      return model.citation();
    }

    @Override
    public String method(FitMode mode) {
      return "unloading branch, " + model.equation();
    }

    @Override
    public Optional<Window> ownWindow() {
      return Optional.of(WINDOW);
    }

    @Override
    public CurveMethod on(Ramp ramp, CurveSettings settings) {
      return UnloadingAnalysis.of(ramp, model, settings);
    }

    /** Tries a curve that unloads as a parabola. */
    @Override
    public boolean knows(Contact tip) {
      double[] depth = IntStream.range(0, 40).mapToDouble(i -> 20e-9 - 0.25e-9 * i).toArray();
      double[] force = Arrays.stream(depth).map(d -> 1e9 * (d - 5e-9) * (d - 5e-9)).toArray();
      return model.evaluate(tip, 40, new UnloadingModel.Unloading(depth, force, 0.1, 1)).isPresent();
    }
  }
}
