package org.interphase.ui.project;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.interphase.core.project.Intake.Finding;

/** What is said of imports below the projects: that one is under way, and what came of the newest; gone when there is nothing to say. */
final class ImportStrip extends Composite {
  private final Imports imports;
  private final Label text;
  private final ProgressBar progress;
  private final Button button;
  private final Findings table;
  private String said = "";

  ImportStrip(Composite parent, Imports imports) {
    super(parent, SWT.NONE);
    this.imports = imports;
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
    text = new Label(this, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    button = new Button(this, SWT.PUSH);
    button.addListener(SWT.Selection, event -> pressed());
    progress = new ProgressBar(this, SWT.INDETERMINATE);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(progress);
    table = new Findings(this);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 150).applyTo(table);
    refresh();
  }

  /** Says something that is not about one import, such as why a project could not be opened. */
  void say(String sentence) {
    said = sentence;
    refresh();
  }

  private void pressed() {
    if (imports.running().isEmpty()) {
      said = "";
      imports.clear();
    } else {
      imports.cancel();
    }
  }

  void refresh() {
    if (isDisposed()) {
      return;
    }
    boolean running = !imports.running().isEmpty();
    List<Imports.Report> reports = List.copyOf(imports.reports().values());
    List<Finding> findings = reports.stream().flatMap(report -> report.findings().stream()).toList();
    String troubles = reports.stream().map(Imports.Report::trouble).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    String outcome = reports.isEmpty() ? said : troubles.isEmpty() ? "Imported: " + Findings.summary(findings) : troubles;
    text.setText(running ? "Importing into " + imports.running().getFirst().project().getName() + " ..." : outcome);
    button.setText(running ? "Cancel" : "Dismiss");
    table.show(findings);
    show(progress, running);
    show(table, !running && !findings.isEmpty());
    show(this, !text.getText().isEmpty());
    getParent().layout(true, true);
  }

  private static void show(Control control, boolean visible) {
    control.setVisible(visible);
    if (control.getLayoutData() instanceof GridData data) {
      data.exclude = !visible;
    }
  }
}
