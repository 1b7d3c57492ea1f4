package org.interphase.ui.project;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.core.project.Intake.Fate;
import org.interphase.core.project.Intake.Finding;
import org.interphase.ui.Accessibles;

/** A table of what became of imported files: those that need a look first. */
final class Findings extends Composite {
  private static final Map<Fate, String> WORDS = new EnumMap<>(Map.of(Fate.ADDED, "added", Fate.DUPLICATE, "duplicate", Fate.SKIPPED, "skipped",
      Fate.REFUSED, "refused", Fate.MISSING, "missing"));
  private static final List<Fate> URGENT_FIRST = List.of(Fate.REFUSED, Fate.MISSING, Fate.SKIPPED, Fate.DUPLICATE, Fate.ADDED);
  private final Table table;

  Findings(Composite parent) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
    table.setHeaderVisible(true);
    table.getAccessible().addAccessibleListener(Accessibles.named("What became of the files"));
    column("File", 190);
    column("Fate", 80);
    column("Why", 300);
    column("What to do", 420);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    column.setWidth(width);
  }

  void show(List<Finding> findings) {
    table.removeAll();
    findings.stream().sorted(Comparator.comparingInt((Finding one) -> URGENT_FIRST.indexOf(one.fate()))).forEach(one -> {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {one.file().getFileName().toString(), WORDS.get(one.fate()), one.text(), remedy(one.fate())});
    });
  }

  /** What a person does about a file. */
  static String remedy(Fate fate) {
    return switch (fate) {
      case ADDED, DUPLICATE -> "";
      case SKIPPED -> "Nothing, unless it should have been recognised: then check that it was copied whole.";
      case REFUSED -> "Copy it again from the instrument, then import it again.";
      case MISSING -> "Put it back, or correct the notebook, then import again.";
    };
  }

  /** For example {@code 12 added, 1 duplicate, 3 skipped}. */
  static String summary(List<Finding> findings) {
    Map<Fate, Long> counts = findings.stream().collect(Collectors.groupingBy(Finding::fate, () -> new EnumMap<>(Fate.class), Collectors.counting()));
    return counts.isEmpty() ? "No files were found." : counts.entrySet().stream().map(one -> one.getValue() + " " + WORDS.get(one.getKey()))
        .collect(Collectors.joining(", "));
  }
}
