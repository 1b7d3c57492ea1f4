package org.interphase.ui.project;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.project.Intake;
import org.interphase.model.Electrolyte;
import org.interphase.model.Experiment;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/**
 * Asks for what makes a project, makes it in the background, and takes files in. It stays open until the project is there, and says why it is not.
 */
final class NewProjectWizard extends Wizard {
  private final Desk desk;
  private final Imports imports;
  private final NewProjectPage page = new NewProjectPage();
  private final FilesPage files;

  private NewProjectWizard(Desk desk, Imports imports, List<Path> sources) {
    this.desk = desk;
    this.imports = imports;
    files = new FilesPage(sources, true);
    setWindowTitle("New Project");
  }

  /** Shows the wizard; returns at once. */
  static void open(Shell parent, Desk desk, Imports imports, List<Path> sources) {
    WizardDialog dialog = new WizardDialog(parent, new NewProjectWizard(desk, imports, sources));
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(page);
    addPage(files);
  }

  /** Everything is read from the fields before they may be gone. */
  private record Wish(String name, boolean byNotebook, Optional<Electrolyte> electrolyte, Optional<LocalDateTime> immersed, List<Path> sources,
      boolean link) { }

  @Override
  public boolean performFinish() {
    Wish wish = new Wish(page.name(), page.byNotebook(), page.electrolyte(), page.immersed(), files.sources(), files.link());
    Shell shell = getShell();
    shell.setEnabled(false);
    desk.createProject(page.folder().orElseThrow(), wish.name()).whenComplete((project, failure) -> desk.ui().execute(() -> {
      if (failure == null) {
        fill(project, wish);
      }
      if (!shell.isDisposed()) {
        shell.setEnabled(true);
        close(shell, failure);
      }
    }));
    return false;
  }

  private void close(Shell shell, Throwable failure) {
    if (failure == null) {
      shell.close();
    } else {
      getContainer().showPage(page);
      page.setErrorMessage(Imports.words(failure));
    }
  }

  private void fill(OpenProject project, Wish wish) {
    if (!wish.byNotebook()) {
      Experiment experiment = Ids.fresh(InterphaseFactory.eINSTANCE.createExperiment());
      experiment.setName(wish.name());
      wish.electrolyte().ifPresent(experiment::setElectrolyte);
      wish.immersed().ifPresent(experiment::setImmersed);
      project.edit("New Experiment", () -> project.project().getExperiments().add(experiment));
      desk.select(project, experiment);
    }
    if (!wish.sources().isEmpty()) {
      Optional<String> experiment = wish.byNotebook() ? Optional.empty() : Optional.of(wish.name());
      imports.start(project, wish.sources(), new Intake.Options(wish.link(), experiment, Optional.empty()));
    }
  }
}
