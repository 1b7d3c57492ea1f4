package org.interphase.ui.project;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.Experiment;
import org.interphase.model.Problem;

/** A field of the form. It says as one types what is wrong; Enter, or to leave the field, makes one edit; Esc takes back what was typed. */
final class FactRow {
  private final Fact fact;
  private final ExperimentEdits edits;
  private final Label label;
  private final Text text;
  private final Remark remark;
  private String shown = "";

  /** @param form has three columns */
  FactRow(Composite form, Fact fact, ExperimentEdits edits) {
    this.fact = fact;
    this.edits = edits;
    label = new Label(form, SWT.NONE);
    label.setText(fact.label() + ":");
    text = new Text(form, SWT.BORDER);
    text.setMessage(fact.example());
    GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).span(fact.unit().isEmpty() ? 2 : 1, 1).applyTo(text);
    if (!fact.unit().isEmpty()) {
      new Label(form, SWT.NONE).setText(fact.unit());
    }
    remark = new Remark(form, edits::layout);
    text.addListener(SWT.Modify, event -> judge());
    text.addListener(SWT.FocusOut, event -> commit());
    text.addListener(SWT.DefaultSelection, event -> commit());
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE && isDirty()) {
        event.doit = false;
        text.setText(shown);
      }
    });
  }

  int labelWidth() {
    return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
  }

  void labelWidth(int pixels) {
    GridDataFactory.swtDefaults().hint(pixels, SWT.DEFAULT).applyTo(label);
  }

  Remark remark() {
    return remark;
  }

  private boolean isDirty() {
    return !text.getText().equals(shown);
  }

  /** Shows what is stated now; what a person is typing stays. */
  void refresh() {
    boolean dirty = isDirty() && text.isFocusControl();
    shown = edits.experiment().map(fact.get()).orElse("");
    if (!dirty && isDirty()) {
      text.setText(shown);
    }
    judge();
  }

  /** Forgets what was typed, as when another experiment is shown. */
  void reset() {
    shown = text.getText();
    refresh();
  }

  private void judge() {
    edits.experiment().ifPresent(experiment -> {
      Optional<String> refusal = refusal(experiment);
      if (refusal.isPresent()) {
        remark.error(refusal.get());
      } else {
        remark.show(problems(experiment));
      }
    });
  }

  private Optional<String> refusal(Experiment experiment) {
    try {
      if (isDirty()) {
        Drafts.refuseErrors(problems(experiment));
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private List<Problem> problems(Experiment experiment) {
    return Drafts.problems(experiment, copy -> {
      if (isDirty()) {
        fact.set().accept(copy, text.getText().strip());
      }
    }).stream().filter(fact.about()).toList();
  }

  private void commit() {
    Optional<Experiment> experiment = edits.experiment();
    if (experiment.isPresent() && isDirty() && refusal(experiment.get()).isEmpty()) {
      String typed = text.getText().strip();
      shown = text.getText();
      edits.edit("Set " + fact.label(), one -> fact.set().accept(one, typed));
    }
  }
}
