package org.interphase.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Simulator;
import org.osgi.service.component.annotations.Component;

/** Writes PeakForce QNM images of a surface with known components: one, or a drifting series of the same spot. */
@Component(service = Simulator.class)
@Contribution(id = ImageSimulator.ID, label = "PeakForce QNM image", version = ImageSimulator.VERSION,
    help = "A synthetic NanoScope image of a surface whose components, areas, topography, drift, noise and invalid pixels are known.")
public final class ImageSimulator implements Simulator<ImageSettings> {
  static final String ID = "org.interphase.simulation.image";
  static final String VERSION = "1";

  @Override
  public Class<ImageSettings> settings() {
    return ImageSettings.class;
  }

  @Override
  public List<Path> write(ImageSettings settings, long seed, Path directory, IProgressMonitor monitor) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, settings.frames());
    Scene scene = settings.scene();
    LocalDateTime immersion = ImageSettings.time("immersion", settings.immersion());
    LocalDateTime first = ImageSettings.time("acquired", settings.acquired());
    List<Path> files = new ArrayList<>();
    for (int frame = 0; frame < settings.frames(); frame++) {
      SubMonitor step = progress.split(1);
      LocalDateTime acquired = first.plus(Duration.ofSeconds(Math.round(frame * settings.interval())));
      Recorder recorder = new Recorder(settings.frameName(frame), immersion, acquired, settings.calibrated(), new Truth.Generator(ID, VERSION));
      files.add(recorder.write(SyntheticImage.of(scene, seed, frame, step), directory, step));
    }
    return List.copyOf(files);
  }
}
