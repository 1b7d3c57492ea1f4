package org.interphase.ui.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.filterrow.event.FilterRowMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What mouse and keys do in a table beyond moving and selecting. */
final class TableKeys extends AbstractUiBindingConfiguration {
  private final DataTable<?> table;

  TableKeys(DataTable<?> table) {
    this.table = table;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, 1), new SortColumnAction(false));
    registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.MOD1, 1), new SortColumnAction(true));
    registry.registerFirstSingleClickBinding(new FilterRowMouseEventMatcher(), new MouseEditAction());
    registry.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (natTable, event) -> table.open());
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (natTable, event) -> table.open());
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (natTable, event) -> table.open());
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F3), (natTable, event) -> sort(false));
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.F3), (natTable, event) -> sort(true));
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (natTable, event) -> table.copySelection());
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (natTable, event) -> table.cursor()
        .ifPresent(cell -> table.layers().editFilter(natTable, cell.x)));
  }

  private void sort(boolean accumulate) {
    table.cursor().ifPresent(cell -> {
      table.sorting().sort(cell.x, table.sorting().getSortDirection(cell.x).getNextSortDirection(), accumulate);
      table.table().redraw();
    });
  }
}
