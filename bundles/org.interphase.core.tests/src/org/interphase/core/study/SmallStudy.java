package org.interphase.core.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.Contributions;
import org.interphase.core.Recordings;
import org.interphase.core.Settings;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectFolder;
import org.interphase.simulation.study.StudySettings;
import org.interphase.simulation.study.StudySimulator;

/** A part of the synthetic study: two data sets in each electrolyte, four frames each, with what a day in the lab brings. */
final class SmallStudy {
  /** Of twice the lateral size. */
  static final String WIDE = "ec-emc-2_215min.spm";
  /** Of another spot. */
  static final String UNRELATED = "ec-emc-vc-1_125min.spm";
  static final List<String> FILES = List.of(
      "ec-emc-1/ec-emc-1_070min.spm", "ec-emc-1/ec-emc-1_100min.spm", "ec-emc-1/ec-emc-1_190min.spm", "ec-emc-1/ec-emc-1_220min.spm",
      "ec-emc-2/ec-emc-2_100min.spm", "ec-emc-2/ec-emc-2_150min.spm", "ec-emc-2/ec-emc-2_200min.spm", "ec-emc-2/" + WIDE,
      "ec-emc-vc-1/ec-emc-vc-1_100min.spm", "ec-emc-vc-1/" + UNRELATED, "ec-emc-vc-1/ec-emc-vc-1_150min.spm", "ec-emc-vc-1/ec-emc-vc-1_200min.spm",
      "ec-emc-vc-2/ec-emc-vc-2_070min.spm", "ec-emc-vc-2/ec-emc-vc-2_100min.spm", "ec-emc-vc-2/ec-emc-vc-2_175min.spm",
      "ec-emc-vc-2/ec-emc-vc-2_220min.spm", "kpfm/kpfm_after.spm", "ocv/ocv-3.mpt", "notebook.json");

  private final Path raw;
  private final JsonNode truth;

  private SmallStudy(Path raw, JsonNode truth) {
    this.raw = raw;
    this.truth = truth;
  }

  /** Simulates it. */
  static SmallStudy write(Path folder) throws IOException {
    Path whole = Files.createDirectories(folder.resolve("whole"));
    new StudySimulator().write(Settings.read(StudySettings.class, JsonNodeFactory.instance.objectNode().put("pixels", 64).put("captures", false)), 5,
        whole, new NullProgressMonitor());
    Path raw = folder.resolve("study");
    for (String file : FILES) {
      Files.createDirectories(raw.resolve(file).getParent());
      Files.move(whole.resolve(file), raw.resolve(file));
    }
    return new SmallStudy(raw, new ObjectMapper().readTree(whole.resolve("study.truth.json").toFile()));
  }

  /** A project that has it, closed. */
  Path project(Path folder, Contributions contributions) throws IOException {
    try (ProjectFolder project = ProjectFolder.create(folder, "small study")) {
      Intake.run(project, new Recordings(contributions), raw, Intake.Options.DEFAULT, new NullProgressMonitor());
    }
    return folder;
  }

  /** A planted quantity of a file, such as {@code drift upwards}; of several, the one of the pixels. */
  double planted(String name, String file) {
    return StreamSupport.stream(truth.path("quantities").spliterator(), false)
        .filter(one -> one.path("name").asText().equals(name) && one.path("where").asText().endsWith(file))
        .reduce((first, later) -> later.path("basis").asText().equalsIgnoreCase("PIXELS") ? later : first)
        .orElseThrow(() -> new AssertionError("no " + name + " of " + file)).path("value").asDouble();
  }
}
