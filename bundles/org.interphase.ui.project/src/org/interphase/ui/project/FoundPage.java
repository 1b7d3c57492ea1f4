package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.interphase.core.project.Intake;
import org.interphase.ui.desk.OpenProject;

/** Takes files in as soon as it is shown, and shows what became of each. */
final class FoundPage extends WizardPage {
  private final Imports imports;
  private final OpenProject project;
  private List<Path> sources = List.of();
  private Intake.Options options = Intake.Options.DEFAULT;
  private Optional<CompletableFuture<Imports.Report>> running = Optional.empty();
  private boolean done;
  private Label text;
  private ProgressBar progress;
  private Button cancel;
  private Findings findings;

  FoundPage(Imports imports, OpenProject project) {
    super("found");
    this.imports = imports;
    this.project = project;
    setTitle("What Was Found");
    setDescription("The import can be undone as a whole. The originals are not touched.");
    setPageComplete(false);
  }

  /** What to take in when the page is shown. */
  void prepare(List<Path> from, Intake.Options how) {
    sources = from;
    options = how;
  }

  boolean isDone() {
    return done;
  }

  void cancel() {
    if (running.isPresent()) {
      imports.cancel();
    }
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(2, false));
    text = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    cancel = new Button(page, SWT.PUSH);
    cancel.setText("Cancel Import");
    cancel.addListener(SWT.Selection, event -> cancel());
    progress = new ProgressBar(page, SWT.INDETERMINATE);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(progress);
    findings = new Findings(page);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(560, 160).applyTo(findings);
    setControl(page);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && running.isEmpty()) {
      start();
    }
  }

  private void start() {
    done = false;
    setErrorMessage(null);
    findings.show(List.of());
    text.setText("Importing into " + project.project().getName() + " ...");
    busy(true);
    CompletableFuture<Imports.Report> work = imports.start(project, sources, options);
    running = Optional.of(work);
    work.thenAccept(report -> {
      running = Optional.empty();
      if (!text.isDisposed()) {
        show(report);
      }
    });
  }

  private void show(Imports.Report report) {
    done = true;
    busy(false);
    findings.show(report.findings());
    text.setText(report.trouble().isEmpty() ? Findings.summary(report.findings()) : "");
    setErrorMessage(report.trouble().isEmpty() ? null : report.trouble());
    setPageComplete(true);
    getContainer().updateButtons();
  }

  private void busy(boolean busy) {
    progress.setVisible(busy);
    ((GridData) progress.getLayoutData()).exclude = !busy;
    cancel.setVisible(busy);
    text.getParent().layout();
  }
}
