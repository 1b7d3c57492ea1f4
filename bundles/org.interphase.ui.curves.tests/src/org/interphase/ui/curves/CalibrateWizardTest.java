package org.interphase.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.Calibration;
import org.interphase.model.Experiment;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calibration of a probe, step by step, on the files of the demonstration. */
class CalibrateWizardTest {
  @TempDir
  private Path folder;
  private Display display;
  private Desk desk;
  private Screen screen;

  @BeforeEach
  void open() {
    display = new Display();
    desk = new Desk(Installed.contributions(), display::asyncExec);
    screen = new Screen(display);
  }

  @AfterEach
  void close() {
    desk.close();
    display.dispose();
  }

  @Test
  void threeStepsBecomeTheCalibrationOfTheExperiment() throws IOException {
    Path files = DemonstrationProject.raw(folder.resolve("raw")).resolve("calibration");
    CompletableFuture<OpenProject> coming = desk.openProject(DemonstrationProject.analysed(folder.resolve("study")));
    screen.until("the project is open", coming::isDone);
    OpenProject project = coming.join();
    Experiment experiment = project.project().getExperiments().getFirst();
    var before = experiment.getCalibration();
    CalibrateWizard wizard = new CalibrateWizard(desk, project, experiment);
    Shell shell = new Shell(display);
    WizardDialog dialog = new WizardDialog(shell, wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    compute(dialog, 0, "deflection sensitivity", List.of(files.resolve("sapphire.000"), files.resolve("sapphire.001"), files.resolve("sapphire.002")));
    screen.screenshot(dialog.getShell(), "calibrate-sensitivity");
    compute(dialog, 2, "spring constant", List.of(files.resolve("thermal.csv")));
    screen.screenshot(dialog.getShell(), "calibrate-thermal");
    compute(dialog, 3, "tip radius", List.of(files.resolve("polystyrene.pfc")), List.of(files.resolve("hopg.pfc")));
    screen.screenshot(dialog.getShell(), "calibrate-tip");
    Calibration found = wizard.known();
    assertThat(found.settings()).containsKeys("sensitivity", "sensitivityError", "springConstant", "springConstantError", "tipRadius");
    assertThat(wizard.canFinish()).isTrue();
    wizard.performFinish();
    dialog.close();
    screen.until("the experiment has it", () -> experiment.getCalibration() != before);
    assertThat(Calibration.read(project.files().resolve(experiment.getCalibration().getFile())).settings()).isEqualTo(found.settings());
    assertThat(project.undoable()).contains("Calibrate");
    project.undo();
    assertThat(experiment.getCalibration()).isEqualTo(before);
  }

  @SafeVarargs
  private void compute(WizardDialog dialog, int index, String what, List<Path>... slots) {
    StepPage<?> page = (StepPage<?>) ((CalibrateWizard) dialog.getCurrentPage().getWizard()).getPages()[index];
    dialog.showPage(page);
    for (int i = 0; i < slots.length; i++) {
      page.choose(i, slots[i]);
    }
    page.compute();
    screen.until(what + " is estimated", () -> page.getErrorMessage() != null || page.estimate().contains("\u00b1"));
    assertThat(page.getErrorMessage()).isNull();
    assertThat(page.estimate().toLowerCase(Locale.ROOT)).contains(what);
  }
}
