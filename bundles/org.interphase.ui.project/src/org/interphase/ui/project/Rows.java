package org.interphase.ui.project;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Rows of a page with three columns: what it is, the field, a button. */
final class Rows {
  private Rows() { }

  /** A field over the two columns beside its label. */
  static Text text(Composite page, String label, String example) {
    Text text = field(page, label, example);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
    return text;
  }

  private static Text field(Composite page, String label, String example) {
    new Label(page, SWT.NONE).setText(label);
    Text text = new Text(page, SWT.BORDER);
    text.setMessage(example);
    return text;
  }

  /** A field for a folder, with a button that lets a person choose one. */
  static Text folder(Composite page, String label, String example) {
    Text text = field(page, label, example);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    Button browse = new Button(page, SWT.PUSH);
    browse.setText("Browse...");
    browse.addListener(SWT.Selection, event -> {
      DirectoryDialog dialog = new DirectoryDialog(page.getShell());
      dialog.setFilterPath(text.getText());
      String chosen = dialog.open();
      if (chosen != null) {
        text.setText(chosen);
      }
    });
    return text;
  }

  /** What is said below a field, in up to a number of lines. */
  static Label remark(Composite page, int lines) {
    new Label(page, SWT.NONE);
    Label remark = new Label(page, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(520, lines * lineHeight(remark)).applyTo(remark);
    return remark;
  }

  private static int lineHeight(Label label) {
    return label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
  }

  static Button radio(Composite page, String text, boolean chosen) {
    Button button = new Button(page, SWT.RADIO);
    button.setText(text);
    button.setSelection(chosen);
    return button;
  }
}
