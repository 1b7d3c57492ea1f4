package org.interphase.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.Grid;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Simulator;
import org.osgi.service.component.annotations.Component;

/** Writes force curves of contacts with known moduli and adhesion: PeakForce captures, force volumes or single ramps. */
@Component(service = Simulator.class)
@Contribution(id = CurveSimulator.ID, label = "force curves", version = CurveSimulator.VERSION,
    help = "Synthetic NanoScope force curves from contact mechanics and a cantilever, with the modulus, adhesion and contact point of each known.")
public final class CurveSimulator implements Simulator<CurveSettings> {
  static final String ID = "org.interphase.simulation.curves";
  static final String VERSION = "1";

  @Override
  public Class<CurveSettings> settings() {
    return CurveSettings.class;
  }

  @Override
  public List<Path> write(CurveSettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, settings.files());
    List<Path> files = new ArrayList<>();
    for (int file = 0; file < settings.files(); file++) {
      long fileSeed = seed + file;
      String name = settings.fileName(file) + settings.kind().suffix();
      CurveTruth.Origin origin = new CurveTruth.Origin(new Truth.Generator(ID, VERSION), fileSeed, name, settings, Optional.empty());
      files.add(instrument(settings, fileSeed, progress.split(0)).record(directory, origin, progress.split(1)));
    }
    return List.copyOf(files);
  }

  private static CurveInstrument instrument(CurveSettings settings, long seed, IProgressMonitor monitor) {
    Grid grid = settings.grid();
    Motion motion = settings.motion();
    Stroke stroke = motion.stroke();
    Specimen specimen = RandomSpecimen.of(settings, seed);
    LocalDateTime acquired = ImageSettings.time("acquired", settings.acquired());
    List<SyntheticChannel> images = settings.kind().isSingle() ? List.of()
        : OnlineMaps.of(grid, specimen, settings::heightAt, settings.heightNoise(), seed, monitor);
    CurveRecording recording = new CurveRecording(settings.kind(), settings.layout(), acquired, grid, motion, settings.probe(), settings.peakForce(),
        images, settings.kind() != CurveKind.CAPTURE);
    double film = settings.filmThickness() == 0 ? Double.POSITIVE_INFINITY : settings.filmThickness();
    Detector detector = new Detector(stroke, settings.sensitivity(), settings.detector(stroke.travel()), recording.converter());
    return new CurveInstrument(recording, stroke, new Tapping(stroke, settings.probe(), settings.model(), film), specimen, detector,
        settings.heightNoise(), seed);
  }
}
