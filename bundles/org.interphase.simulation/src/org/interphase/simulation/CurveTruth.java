package org.interphase.simulation;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;

/**
 * What is known about a synthetic file of force curves, as JSON in the file {@code <file>.truth.json} beside it. All
 * numbers are in SI. Arrays hold one number for each curve, bottom row first, left to right.
 *
 * <p>Fields in their order:
 * <ul>
 * <li>{@code synthetic} (true), {@code notice}, {@code generator} ({@code id}, {@code version}), {@code seed}, {@code file},
 *     {@code sha256}, {@code acquired}
 * <li>{@code kind} (CAPTURE, VOLUME, RAMP), {@code layout}, {@code columns}, {@code rows}, and {@code width}, {@code height} but for
 *     a single ramp
 * <li>{@code model} (HERTZ, DMT, JKR, CONE)
 * <li>{@code springConstant}, {@code deflectionSensitivity}, {@code tipRadius}, {@code tipHalfAngle}, {@code poissonRatio}: as they are;
 *     the same keys under {@code stated}: as the header says
 * <li>{@code setpoint} as the header states it; {@code noise}, the standard deviation of a deflection sample in m
 * <li>{@code samples} of a curve, {@code approachSamples}, {@code holdSamples}, {@code retractSamples}, {@code interval}
 * <li>of a sine {@code amplitude}, {@code frequency}, {@code turningPoint} (the true sample of closest approach in the order of
 *     time, with a fraction), {@code statedTurningPoint}; of a ramp {@code rampSize}, {@code rampRate}
 * <li>{@code settings}: everything that was asked for
 * <li>{@code scene}, where a surface with components was captured: {@link Scenery}
 * <li>{@code invalid}: codes of the api's {@code Invalid}, 0 for a curve that a perfect fit explains
 * <li>{@code youngsModulus}, {@code pullOff} (negative), {@code peakForce}: what the tip met, also where the curve is invalid
 * <li>{@code contactPoint}: where the undeformed surfaces touch, as a piezo position in m that grows toward the sample. Its
 *     zero is the middle of a sine and the bottom of a ramp.
 * </ul>
 */
final class CurveTruth {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final CurveInstrument instrument;
  private final JsonGenerator json;

  private CurveTruth(CurveInstrument instrument, JsonGenerator json) {
    this.instrument = instrument;
    this.json = json;
  }

  /**
   * What belongs to the file rather than to the physics.
   *
   * @param settings everything that was asked for
   * @param scenery the surface, where it has components
   */
  record Origin(Truth.Generator generator, long seed, String file, Record settings, Optional<Scenery> scenery) { }

  /**
   * A surface of a demonstration series.
   *
   * @param immersion the local time when the electrolyte was added, ISO 8601
   * @param minutesAfterImmersion the capture's immersion time in min
   * @param frame the number in the series of its electrolyte, from 0
   * @param mean the process' mean modulus in Pa
   * @param components of the process, with their areas among the valid pixels
   * @param intersections where neighbouring components are equally dense in the process
   * @param realisedIntersections the same with the areas as weights
   * @param softest moduli below it, in Pa, were drawn again from their component
   * @param redrawn how many those were
   * @param drift how far the surface has moved since frame 0
   * @param classMap the true component of every pixel
   */
  record Scenery(String immersion, double minutesAfterImmersion, int frame, double mean, List<Truth.TrueComponent> components,
      List<Mixture.Crossing> intersections, List<Mixture.Crossing> realisedIntersections, double softest, int redrawn, Truth.Shift drift,
      Truth.ClassMap classMap) { }

  /** Writes the truth, the same bytes on every machine; the stream stays open. Nothing is held: spots are asked for once more. */
  static void write(OutputStream out, Origin origin, CurveInstrument instrument, String sha256, IProgressMonitor monitor) throws IOException {
    JsonGenerator json = JSON.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    CurveTruth truth = new CurveTruth(instrument, json);
    json.writeStartObject();
    truth.origin(origin, sha256);
    truth.raster();
    truth.probes();
    truth.motion();
    json.writePOJOField("settings", origin.settings());
    if (origin.scenery().isPresent()) {
      json.writePOJOField("scene", origin.scenery().get());
    }
    truth.spots(monitor);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void origin(Origin origin, String sha256) throws IOException {
    json.writeBooleanField("synthetic", true);
    json.writeStringField("notice", Truth.SYNTHETIC);
    json.writePOJOField("generator", origin.generator());
    json.writeNumberField("seed", origin.seed());
    json.writeStringField("file", origin.file());
    json.writeStringField("sha256", sha256);
    json.writeStringField("acquired", ISO_LOCAL_DATE_TIME.format(instrument.recording().acquired()));
  }

  private void raster() throws IOException {
    Grid grid = instrument.recording().grid();
    json.writeStringField("kind", instrument.recording().kind().name());
    json.writeStringField("layout", instrument.recording().layout().name());
    json.writeNumberField("columns", grid.columns());
    json.writeNumberField("rows", grid.rows());
    if (grid.width() > 0) {
      json.writeNumberField("width", grid.width());
      json.writeNumberField("height", grid.height());
    }
    json.writeStringField("model", instrument.tip().contact().name());
  }

  private void probes() throws IOException {
    probe(instrument.tip().probe());
    json.writeObjectFieldStart("stated");
    probe(instrument.recording().stated());
    json.writeEndObject();
    json.writeNumberField("setpoint", instrument.recording().setpoint());
    json.writeNumberField("noise", instrument.detector().noise());
  }

  private void probe(Probe probe) throws IOException {
    json.writeNumberField("springConstant", probe.springConstant());
    json.writeNumberField("deflectionSensitivity", probe.sensitivity());
    json.writeNumberField("tipRadius", probe.tipRadius());
    json.writeNumberField("tipHalfAngle", probe.halfAngle());
    json.writeNumberField("poissonRatio", probe.poissonRatio());
  }

  private void motion() throws IOException {
    Motion motion = instrument.recording().motion();
    json.writeNumberField("samples", instrument.stroke().samples());
    json.writeNumberField("approachSamples", motion.approachSamples());
    json.writeNumberField("holdSamples", instrument.stroke().samples() - motion.approachSamples() - motion.retractSamples());
    json.writeNumberField("retractSamples", motion.retractSamples());
    json.writeNumberField("interval", motion.interval());
    switch (motion) {
      case Motion.Sine sine -> {
        json.writeNumberField("amplitude", sine.amplitude());
        json.writeNumberField("frequency", sine.frequency());
        json.writeNumberField("turningPoint", sine.turningPoint());
        json.writeNumberField("statedTurningPoint", sine.syncDistance());
      }
      case Motion.Triangle ramp -> {
        json.writeNumberField("rampSize", ramp.size());
        json.writeNumberField("rampRate", ramp.rate());
      }
    }
  }

  private void spots(IProgressMonitor monitor) throws IOException {
    IntFunction<Spot> met = curve -> instrument.tip().met(instrument.specimen().at(curve));
    json.writeArrayFieldStart("invalid");
    for (int curve = 0; curve < instrument.recording().grid().size(); curve++) {
      json.writeNumber(instrument.specimen().at(curve).mishap().code());
    }
    json.writeEndArray();
    array("youngsModulus", curve -> met.apply(curve).modulus(), monitor);
    array("pullOff", curve -> -met.apply(curve).adhesion(), monitor);
    array("peakForce", curve -> met.apply(curve).peakForce(), monitor);
    array("contactPoint", curve -> instrument.tip().contactPoint(met.apply(curve)), monitor);
  }

  private void array(String name, IntToDoubleFunction value, IProgressMonitor monitor) throws IOException {
    json.writeArrayFieldStart(name);
    Grid grid = instrument.recording().grid();
    for (int curve = 0; curve < grid.size(); curve++) {
      if (curve % grid.columns() == 0) {
        Cancel.check(monitor);
      }
      json.writeNumber(value.applyAsDouble(curve) + 0.0);
    }
    json.writeEndArray();
  }
}
