package org.interphase.ui.curves;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.Wizard;
import org.interphase.core.Background;
import org.interphase.core.Calibration;
import org.interphase.core.curve.CalibrationSettings.OnFilm;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Stated;
import org.interphase.core.curve.CalibrationSettings.Thermal;
import org.interphase.core.curve.ProbeCalibration;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.DataRef;
import org.interphase.model.Experiment;
import org.interphase.model.InterphaseFactory;
import org.interphase.ui.curves.StepPage.Slot;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.OpenProject;

/**
 * The calibration of a probe, step by step: deflection sensitivity, spring constant, tip radius, each with its uncertainty. What was calibrated before
 * is kept unless a step is done again. The calibration becomes a new file of the project, and that of the experiment; undoable.
 */
final class CalibrateWizard extends Wizard {
  private static final String FOLDER = "calibration";
  private final Desk desk;
  private final OpenProject project;
  private final Experiment experiment;
  private final Latest reading;
  private Calibration known = Calibration.EMPTY;

  CalibrateWizard(Desk desk, OpenProject project, Experiment experiment) {
    this.desk = desk;
    this.project = project;
    this.experiment = experiment;
    this.reading = new Latest(desk.ui());
    setWindowTitle("Calibrate the Probe of " + experiment.getName());
  }

  @Override
  public void addPages() {
    addPage(new StepPage<>(this, "Deflection Sensitivity", "Ramps on a rigid sample such as sapphire: the slope of the contact.",
        OnRigidSample.class, List.of(new Slot("Ramps", true, true)),
        (files, settings, calibrator) -> calibrator.sensitivity(files.getFirst(), settings)));
    addPage(new StepPage<>(this, "Spring Constant", "A spring constant that is known, with its uncertainty.", Stated.class, List.of(),
        (files, settings, calibrator) -> ProbeCalibration.springConstant(settings)));
    addPage(new StepPage<>(this, "Thermal Tune", "Or the spring constant from the thermal motion: a text file of two columns, frequency in Hz and "
        + "density in m\u00b2/Hz.", Thermal.class, List.of(new Slot("Spectrum", false, true)),
        (files, settings, calibrator) -> calibrator.thermal(files.getFirst().getFirst(), settings, known)));
    addPage(new StepPage<>(this, "Tip Radius", "Force curves on a film of known modulus, and on others to check the radius.", OnFilm.class,
        List.of(new Slot("Film", false, true), new Slot("Check", false, false), new Slot("Film, after the experiment", false, false)),
        (files, settings, calibrator) -> calibrator.tip(files.getFirst().getFirst(), files.get(1).stream().findFirst(),
            files.get(2).stream().findFirst(), settings, known)));
    readEarlier();
  }

  private void readEarlier() {
    Optional<DataRef> earlier = Optional.ofNullable(experiment.getCalibration()).map(one -> one.getFile());
    if (earlier.isPresent()) {
      try {
        Path file = project.files().resolve(earlier.get());
        reading.ask("Reading the calibration", monitor -> Calibration.read(file), read -> {
          known = read;
          getContainer().updateButtons();
        }, this::tell);
      } catch (IOException e) {
        tell(e.getMessage());
      }
    }
  }

  private void tell(String problem) {
    if (getContainer() != null && getContainer().getCurrentPage() instanceof StepPage<?> page) {
      page.setErrorMessage(problem);
    }
  }

  Desk desk() {
    return desk;
  }

  /** What is known so far. */
  Calibration known() {
    return known;
  }

  void found(Calibration.Step step) {
    known = known.with(step);
    getContainer().updateButtons();
  }

  @Override
  public boolean canFinish() {
    return !known.steps().isEmpty();
  }

  @Override
  public boolean performFinish() {
    Calibration made = known;
    ProjectFolder files = project.files();
    Background.run("Saving the calibration", monitor -> {
      Path file = free(files.folder().resolve(FOLDER));
      made.write(file);
      return files.reference(file);
    }).thenAcceptAsync(reference -> project.edit("Calibrate", () -> {
      var calibration = InterphaseFactory.eINSTANCE.createCalibration();
      calibration.setFile(reference);
      experiment.setCalibration(calibration);
    }), desk.ui()).exceptionally(failure -> {
      ILog.of(CalibrateWizard.class).error("The calibration could not be saved: " + failure.getMessage(), failure);
      return null;
    });
    return true;
  }

  /** No calibration is written over another one: results rest on them. */
  private static Path free(Path folder) {
    Path file = folder.resolve("calibration.json");
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve("calibration-" + i + ".json");
    }
    return file;
  }

  @Override
  public void dispose() {
    reading.cancel();
    super.dispose();
  }
}
