package org.interphase.core.curve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Recording;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Settings;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.importer.nanoscope.NanoscopeImporter;
import org.interphase.simulation.CurveSimulator;

/** A synthetic capture with its truth. */
record Capture(Path file, JsonNode truth) {
  /** @param settings name and value, in turn */
  static Capture of(Path folder, String... settings) throws IOException {
    CurveSimulator simulator = new CurveSimulator();
    Path file = simulator.write(Settings.read(simulator.settings(), json(settings)), 3, folder, new NullProgressMonitor()).getFirst();
    return new Capture(file, new ObjectMapper().readTree(file.resolveSibling(file.getFileName() + ".truth.json").toFile()));
  }

  static FitSettings fit(String... settings) {
    return Settings.read(FitSettings.class, json(settings));
  }

  private static ObjectNode json(String... settings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < settings.length; i += 2) {
      json.put(settings[i], settings[i + 1]);
    }
    return json;
  }

  Outcome fitted(FitSettings settings, Executor executor) throws IOException, AnalysisException {
    return fitted(new DmtModel(), settings, executor);
  }

  Outcome fitted(ContactModel law, FitSettings settings, Executor executor) throws IOException, AnalysisException {
    try (Recording recording = open()) {
      return FitStep.of(name -> law).run(new Frame(recording, List.of()), settings, new Lent(executor, new NullProgressMonitor(),
          new AtomicReference<>()));
    }
  }

  Recording open() throws IOException {
    return new NanoscopeImporter().open(file, new NullProgressMonitor());
  }

  record Lent(Executor executor, IProgressMonitor monitor, AtomicReference<Outcome> last) implements Execution {
    @Override
    public long seed() {
      return 1;
    }

    @Override
    public void publish(Outcome partial) {
      last.set(partial);
    }
  }
}
