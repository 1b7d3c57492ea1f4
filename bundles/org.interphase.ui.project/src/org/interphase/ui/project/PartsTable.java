package org.interphase.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.interphase.model.Experiment;
import org.interphase.model.Problem;
import org.interphase.ui.Accessibles;

/**
 * A small table of parts of an experiment, edited in place: each cell is one edit. It says as one types what is wrong.
 *
 * @param <T> what a row is
 */
final class PartsTable<T extends EObject> {
  private static final int MOST_ROWS = 8;
  private static final int NARROWEST = 60;
  private static final int SLACK = 2;
  private final String what;
  private final Function<Experiment, List<T>> list;
  private final ExperimentEdits edits;
  private final TableColumnLayout widths = new TableColumnLayout();
  private final Composite holder;
  private final TableViewer viewer;
  private final Remark remark;

  /**
   * @param what one row is, for the buttons and for undo: {@code Salt}
   * @param list the rows of an experiment, which is changed by changing the list
   * @param add adds a row
   */
  PartsTable(Composite form, String what, Function<Experiment, List<T>> list, Consumer<Experiment> add, ExperimentEdits edits, List<Cell<T>> cells) {
    this.what = what;
    this.list = list;
    this.edits = edits;
    new Label(form, SWT.NONE).setText(what + "s:");
    buttons(form, add);
    holder = new Composite(form, SWT.NONE);
    holder.setLayout(widths);
    GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(holder);
    Table table = new Table(holder, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    table.getAccessible().addAccessibleListener(Accessibles.named(what + "s"));
    viewer = new TableViewer(table);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    cells.forEach(this::column);
    byKeyboard();
    remark = new Remark(form, edits::layout);
  }

  private void buttons(Composite form, Consumer<Experiment> add) {
    Composite buttons = new Composite(form, SWT.NONE);
    buttons.setLayout(RowLayoutFactory.fillDefaults().create());
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(buttons);
    button(buttons, "Add", "Add " + what, () -> edits.edit("Add " + what, add));
    button(buttons, "Remove", "Remove " + what, this::remove);
  }

  /** Makes the table as tall as its rows, up to eight. */
  private void fit() {
    Table table = viewer.getTable();
    int rows = Math.clamp(table.getItemCount(), 1, MOST_ROWS);
    int height = table.getHeaderHeight() + rows * table.getItemHeight() + 2 * table.getBorderWidth() + SLACK;
    GridData data = (GridData) holder.getLayoutData();
    if (data.heightHint != height) {
      data.heightHint = height;
      edits.layout();
    }
  }

  Remark remark() {
    return remark;
  }

  private static void button(Composite parent, String text, String spoken, Runnable work) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(spoken);
    button.getAccessible().addAccessibleListener(Accessibles.named(spoken));
    button.addListener(SWT.Selection, event -> work.run());
  }

  private void remove() {
    int index = viewer.getTable().getSelectionIndex();
    if (index >= 0) {
      edits.edit("Remove " + what, one -> list.apply(one).remove(index));
    }
  }

  /** The arrows go from cell to cell, Enter and F2 edit, Tab goes on to the next cell. */
  private void byKeyboard() {
    TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
    TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
        return key || super.isEditorActivationEvent(event);
      }
    }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
  }

  private void column(Cell<T> cell) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(cell.title());
    widths.setColumnData(column.getColumn(), new ColumnWeightData(cell.width(), NARROWEST));
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      @SuppressWarnings("unchecked")
      public String getText(Object element) {
        return cell.get().apply((T) element);
      }

      @Override
      @SuppressWarnings("unchecked")
      public Image getImage(Object element) {
        return cell.picture().map(picture -> picture.apply((T) element)).orElse(null);
      }
    });
    column.setEditingSupport(new Editing(cell));
  }

  void refresh() {
    if (viewer.isCellEditorActive()) {
      return;
    }
    viewer.setInput(edits.experiment().map(list).map(rows -> rows.toArray()).orElse(new Object[0]));
    fit();
    judge();
  }

  private void judge() {
    edits.experiment().ifPresent(experiment -> remark.show(problems(experiment, copy -> { })));
  }

  private List<Problem> problems(Experiment experiment, Consumer<Experiment> edit) {
    Experiment[] edited = new Experiment[1];
    return Drafts.problems(experiment, copy -> {
      edited[0] = copy;
      edit.accept(copy);
    }).stream().filter(problem -> list.apply(edited[0]).stream().anyMatch(part -> part == problem.object())).toList();
  }

  /** What is wrong with a text in a cell. */
  private Optional<String> refusal(int row, BiConsumer<T, String> set, String text) {
    try {
      edits.experiment().ifPresent(experiment ->
          Drafts.refuseErrors(problems(experiment, copy -> set.accept(list.apply(copy).get(row), text))));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** How a cell is edited. */
  private final class Editing extends EditingSupport {
    private final Cell<T> cell;
    private final CellEditor editor;
    private int row;

    Editing(Cell<T> cell) {
      super(viewer);
      this.cell = cell;
      editor = cell.choices().isEmpty() ? new TextCellEditor(viewer.getTable())
          : new ComboBoxCellEditor(viewer.getTable(), cell.choices().toArray(String[]::new), SWT.READ_ONLY);
      if (cell.choices().isEmpty()) {
        editor.setValidator(value -> refusal(row, cell.set(), String.valueOf(value)).orElse(null));
        editor.addListener(new Judge());
      }
    }

    /** Says while a person types. */
    private final class Judge implements ICellEditorListener {
      @Override
      public void editorValueChanged(boolean before, boolean now) {
        if (now) {
          judge();
        } else {
          remark.error(editor.getErrorMessage());
        }
      }

      @Override
      public void applyEditorValue() {
        judge();
      }

      @Override
      public void cancelEditor() {
        judge();
      }
    }

    /** Shows the edit once the editor of the cell is gone. */
    private void shown() {
      if (!viewer.getTable().isDisposed()) {
        refresh();
      }
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      row = edits.experiment().map(list).orElse(List.of()).indexOf(element);
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object getValue(Object element) {
      String text = cell.get().apply((T) element);
      return cell.choices().isEmpty() ? text : (Object) cell.choices().indexOf(text);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void setValue(Object element, Object value) {
      String text = value instanceof Integer choice ? choice < 0 ? "" : cell.choices().get(choice) : value == null ? "" : value.toString();
      boolean wanted = value != null && row >= 0 && !text.equals(cell.get().apply((T) element));
      if (wanted && refusal(row, cell.set(), text).isEmpty()) {
        edits.edit("Set " + what, experiment -> cell.set().accept(list.apply(experiment).get(row), text));
        viewer.getTable().getDisplay().asyncExec(this::shown);
      }
    }
  }
}
