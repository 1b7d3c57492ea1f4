package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.Calibration;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.DataRef;
import org.interphase.model.Experiment;
import org.interphase.model.ProjectFile;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.OpenProject;

/** Which file calibrates the force curves of an experiment. It is read in the background before it is taken. */
final class CalibrationRow {
  private final Desk desk;
  private final ExperimentEdits edits;
  private final Latest reading;
  private final Text path;
  private final Remark remark;

  CalibrationRow(Composite form, Desk desk, ExperimentEdits edits) {
    this.desk = desk;
    this.edits = edits;
    this.reading = new Latest(desk.ui());
    new Label(form, SWT.NONE).setText("File:");
    path = new Text(form, SWT.BORDER | SWT.READ_ONLY);
    path.setMessage("none: the headers of the files are believed");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(180, SWT.DEFAULT).span(2, 1).applyTo(path);
    new Label(form, SWT.NONE);
    Composite buttons = new Composite(form, SWT.NONE);
    buttons.setLayout(RowLayoutFactory.fillDefaults().create());
    GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
    button(buttons, "Choose...", this::choose);
    button(buttons, "Remove", () -> edits.edit("Remove Calibration File", one -> ExperimentFacts.calibration(one).setFile(null)));
    remark = new Remark(form, edits::layout);
    path.addListener(SWT.Dispose, event -> reading.cancel());
  }

  private static void button(Composite parent, String text, Runnable work) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, event -> work.run());
  }

  private void choose() {
    FileDialog dialog = new FileDialog(path.getShell(), SWT.OPEN);
    dialog.setText("Calibration");
    dialog.setFilterExtensions(new String[] {"*.json", "*"});
    String chosen = dialog.open();
    if (chosen != null) {
      take(Path.of(chosen));
    }
  }

  /** Takes a file once it was read. */
  void take(Path file) {
    Optional<Experiment> experiment = edits.experiment();
    Optional<OpenProject> project = experiment.flatMap(one -> Parts.project(desk, one));
    if (project.isEmpty()) {
      return;
    }
    Path folder = project.get().folder();
    byte[] text = ProjectFile.text(project.get().project());
    reading.ask("Reading " + file.getFileName(), monitor -> {
      Calibration.read(file);
      return ProjectFolder.workingCopy(folder, text, done -> { }).reference(file);
    }, reference -> taken(experiment.get(), reference), remark::error);
  }

  private void taken(Experiment experiment, DataRef reference) {
    if (edits.experiment().filter(experiment::equals).isPresent()) {
      edits.edit("Set Calibration File", one -> ExperimentFacts.calibration(one).setFile(reference));
    }
  }

  Remark remark() {
    return remark;
  }

  void refresh() {
    String now = edits.experiment().map(Experiment::getCalibration).map(one -> one.getFile()).map(DataRef::getPath).orElse("");
    if (!path.getText().equals(now)) {
      path.setText(now);
      remark.show(List.of());
    }
  }
}
