package org.interphase.ui.project;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.interphase.model.Problem;
import org.interphase.model.Problem.Severity;

/** What is wrong with a field, in words below it; takes no place when nothing is. */
final class Remark {
  private final Label before;
  private final Label label;
  private final Runnable resized;

  /** @param resized told when the remark comes or goes */
  Remark(Composite form, Runnable resized) {
    this.resized = resized;
    before = new Label(form, SWT.NONE);
    label = new Label(form, SWT.WRAP);
    GridDataFactory.fillDefaults().exclude(true).applyTo(before);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(180, SWT.DEFAULT).exclude(true).applyTo(label);
  }

  void error(String text) {
    say(text, true);
  }

  void show(List<Problem> problems) {
    say(problems.stream().map(Drafts::words).distinct().collect(Collectors.joining("\n")),
        problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
  }

  /** Whether something is wrong. */
  boolean speaks() {
    return !label.getText().isEmpty();
  }

  private void say(String text, boolean error) {
    if (label.getText().equals(text)) {
      return;
    }
    label.setText(text);
    label.setForeground(error ? Tints.error(label) : Tints.warning(label));
    for (Label one : List.of(before, label)) {
      one.setVisible(!text.isEmpty());
      ((GridData) one.getLayoutData()).exclude = text.isEmpty();
    }
    resized.run();
  }
}
