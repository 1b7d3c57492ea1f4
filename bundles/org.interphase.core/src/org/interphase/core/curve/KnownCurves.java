package org.interphase.core.curve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.analysis.curve.CramerRao;
import org.interphase.analysis.curve.CurveSettings;
import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;

/**
 * What a synthetic capture really holds, as the synthetic instrument wrote it beside the file. An element for each curve, bottom row
 * first.
 *
 * @param ramp with the true turning point
 * @param noise standard deviation of the force in N
 * @param poissonRatio of the sample
 * @param modulus Young's modulus in Pa
 * @param pullOff force in N, not positive
 * @param peak force at the turning point in N
 */
record KnownCurves(Ramp ramp, double noise, double poissonRatio, double[] modulus, double[] pullOff, double[] peak) {
  static KnownCurves of(Path capture) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(capture.resolveSibling(capture.getFileName() + ".truth.json").toFile());
    Ramp ramp = new Ramp.Sinusoidal(truth.required("samples").asInt(), truth.required("amplitude").asDouble(),
        truth.required("turningPoint").asDouble(), truth.required("interval").asDouble());
    double noise = truth.required("noise").asDouble() * truth.required("springConstant").asDouble();
    return new KnownCurves(ramp, noise, truth.required("poissonRatio").asDouble(), array(truth, "youngsModulus"), array(truth, "pullOff"),
        array(truth, "peakForce"));
  }

  private static double[] array(JsonNode truth, String name) {
    JsonNode array = truth.required(name);
    return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
  }

  /** The Cramer-Rao bound of each curve, a relative standard error of the modulus. */
  double[] bounds(ContactModel model, CurveSettings settings, IProgressMonitor monitor) {
    double[] bounds = new double[modulus.length];
    for (int i = 0; i < bounds.length; i++) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      double reduced = modulus[i] / (1 - poissonRatio * poissonRatio);
      bounds[i] = CramerRao.modulusError(ramp, model, settings, reduced, pullOff[i], peak[i], noise);
    }
    return bounds;
  }
}
