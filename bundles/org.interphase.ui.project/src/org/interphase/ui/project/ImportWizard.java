package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.project.Intake;
import org.interphase.model.Identified;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Asks which files to take into a project and where to, takes them in, and shows what became of each. */
final class ImportWizard extends Wizard {
  private final OpenProject project;
  private final SourcesPage sources;
  private final FoundPage found;

  private ImportWizard(Desk desk, Imports imports, OpenProject project) {
    this.project = project;
    sources = new SourcesPage(desk);
    found = new FoundPage(imports, project);
    setWindowTitle("Import into " + project.project().getName());
  }

  /** Shows the wizard; returns at once. */
  static void open(Shell parent, Desk desk, Imports imports, OpenProject project) {
    WizardDialog dialog = new WizardDialog(parent, new ImportWizard(desk, imports, project));
    dialog.setPageSize(900, 380);
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(sources);
    addPage(found);
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    if (page == sources && sources.isPageComplete()) {
      found.prepare(sources.sources(), sources.options());
    }
    return super.getNextPage(page);
  }

  @Override
  public boolean canFinish() {
    return found.isDone();
  }

  @Override
  public boolean performFinish() {
    return true;
  }

  @Override
  public boolean performCancel() {
    found.cancel();
    return true;
  }

  /** Where the files are, and where they go. */
  private final class SourcesPage extends FilesPage {
    private final Desk desk;
    private Combo experiment;
    private Combo dataSet;

    SourcesPage(Desk desk) {
      super(List.<Path>of(), false);
      this.desk = desk;
    }

    @Override
    void more(Composite page) {
      Composite target = new Composite(page, SWT.NONE);
      GridLayoutFactory.fillDefaults().numColumns(2).applyTo(target);
      GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(target);
      experiment = choice(target, "Into experiment:", project.project().getExperiments());
      dataSet = choice(target, "Into data set:",
          project.project().getExperiments().stream().flatMap(one -> one.getDataSets().stream()).toList());
      desk.selection().project().filter(project::equals).ifPresent(selected -> {
        desk.selection().experiment().ifPresent(one -> experiment.setText(one.getName()));
        desk.selection().dataSet().ifPresent(one -> dataSet.setText(one.getName()));
      });
      Label remark = new Label(target, SWT.WRAP);
      remark.setText("Left empty, the notebook.json of the folder says what belongs to what; without one, the folders do. New names make new ones.");
      GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(460, SWT.DEFAULT).applyTo(remark);
    }

    private Combo choice(Composite parent, String label, List<? extends Identified> existing) {
      new Label(parent, SWT.NONE).setText(label);
      Combo combo = new Combo(parent, SWT.DROP_DOWN);
      combo.setItems(existing.stream().map(Identified::getName).distinct().toArray(String[]::new));
      GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
      return combo;
    }

    Intake.Options options() {
      return new Intake.Options(link(), typed(experiment), typed(dataSet));
    }

    private static Optional<String> typed(Combo combo) {
      return Optional.of(combo.getText().strip()).filter(text -> !text.isEmpty());
    }
  }
}
