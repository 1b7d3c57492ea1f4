package org.interphase.ui.maps;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.Settings;
import org.interphase.simulation.ImageSettings;
import org.interphase.simulation.ImageSimulator;

/** A small instrument file for views to show. */
final class SyntheticFile {
  private SyntheticFile() { }

  static Path in(Path folder) throws IOException {
    ImageSettings settings = Settings.read(ImageSettings.class, JsonNodeFactory.instance.objectNode().put("columns", 32).put("rows",
        32).put("patchSize", "100 nm"));
    return new ImageSimulator().write(settings, 1, folder, new NullProgressMonitor()).getFirst();
  }
}
