package org.interphase.ui.table;

import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field for a condition, which is applied while it is typed, as soon as the typing pauses. */
final class FilterEditor extends TextCellEditor {
  private static final int PAUSE = 200;

  @Override
  protected Text createEditorControl(Composite parent, int style) {
    Text text = super.createEditorControl(parent, style);
    text.setMessage("text, > 3, 1..5, != 2");
    Runnable apply = () -> {
      if (!text.isDisposed() && text == getEditorControl()) {
        commit(MoveDirectionEnum.NONE, false);
      }
    };
    text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, apply));
    return text;
  }
}
