package org.interphase.ui.evolution;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.GroupComparison.Group;
import org.interphase.core.series.Study;
import org.interphase.core.study.Studies;
import org.interphase.report.figure.ComparisonFigure;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Numbers;
import org.interphase.ui.Accessibles;
import org.interphase.ui.Clipboards;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.StatusLine;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.export.FigureExport;

/** The electrolytes of a project compared, data set by data set: how large the difference is, and what so few data sets can say. */
public final class ComparePart implements DeskListener {
  public static final String ID = "org.interphase.ui.evolution.compare";
  private static final long PAUSE = 400;
  private static final int FEW = 4;
  private static final int TIME = 100;
  private static final String[] HEADERS = {"Compared", "Difference", "95 % interval", "p", "Smallest p", "Electrolytes (data sets)"};
  private static final Set<String> NUMBERS = Set.of("Difference", "95 % interval", "p", "Smallest p");

  @Inject
  private Desk desk;
  private Combo what;
  private Text time;
  private Table table;
  private Text words;
  private FigureView figure;
  private StatusLine status;
  private Latest loading;
  private Optional<OpenProject> project = Optional.empty();
  private Found found = new Found(List.of(), Optional.empty());

  /** Comparisons, and the study that they are of. */
  private record Found(List<GroupComparison> comparisons, Optional<Study> study) { }

  @PostConstruct
  void create(Composite parent) {
    loading = new Latest(desk.ui(), PAUSE);
    parent.setLayout(new GridLayout(4, false));
    new Label(parent, SWT.NONE).setText("Compare:");
    what = new Combo(parent, SWT.READ_ONLY);
    what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    what.addListener(SWT.Selection, event -> show(what.getSelectionIndex()));
    new Label(parent, SWT.NONE).setText("At:");
    time = new Text(parent, SWT.BORDER);
    time.setMessage("any, or 150 min");
    time.setToolTipText("The immersion time to compare at, such as 150 min; empty for all that were compared");
    time.getAccessible().addAccessibleListener(Accessibles.named("Immersion time"));
    GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
    narrow.widthHint = TIME;
    time.setLayoutData(narrow);
    time.addListener(SWT.Modify, event -> load());
    CTabFolder pages = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
    pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
    ToolBar tools = new ToolBar(pages, SWT.FLAT);
    FigureExport.addTo(tools, () -> figure.figure(), "comparison");
    pages.setTopRight(tools);
    pages.setTabHeight(Math.max(pages.getTabHeight(), tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).y));
    figure = new FigureView(pages, desk.ui(), text -> status.say(text));
    page(pages, "Figure", figure);
    page(pages, "Table", table(pages));
    words = new Text(pages, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    words.getAccessible().addAccessibleListener(Accessibles.named("The comparison in words"));
    page(pages, "In Words", words);
    pages.setSelection(0);
    status = new StatusLine(parent, 4, true);
    HelpContexts.set(parent, "compare");
    desk.addListener(this);
    selected(Selection.NONE, desk.selection());
    if (project.isEmpty()) {
      load();
    }
  }

  private static void page(CTabFolder pages, String title, Control content) {
    CTabItem page = new CTabItem(pages, SWT.NONE);
    page.setText(title);
    page.setControl(content);
  }

  private Table table(Composite parent) {
    table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    for (String header : HEADERS) {
      TableColumn column = new TableColumn(table, NUMBERS.contains(header) ? SWT.RIGHT : SWT.LEFT);
      column.setText(header);
      column.pack();
    }
    table.getAccessible().addAccessibleListener(Accessibles.named("Comparisons"));
    table.addListener(SWT.Selection, event -> show(table.getSelectionIndex()));
    table.addListener(SWT.KeyDown, this::key);
    return table;
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.project().equals(project)) {
      project = now.project();
      load();
    }
  }

  @Override
  public void changed(OpenProject changed) {
    if (project.filter(changed::equals).isPresent() && changed.saved()) {
      load();
    }
  }

  private void load() {
    if (project.isEmpty()) {
      loading.cancel();
      arrived(new Found(List.of(), Optional.empty()));
      status.say("Open a project with two electrolytes and analyse it to compare them.");
      return;
    }
    String typed = time.getText().strip();
    OptionalDouble seconds = Quantity.parse(typed).filter(one -> one.unit().compatible(Unit.SECOND) && one.value() >= 0).map(Quantity::si)
        .map(OptionalDouble::of).orElse(OptionalDouble.empty());
    if (!typed.isEmpty() && seconds.isEmpty()) {
      loading.cancel();
      status.say("An immersion time is a number with a unit, such as 150 min or 2.5 h.");
      return;
    }
    Path folder = project.get().folder();
    loading.ask("Comparing electrolytes", monitor -> compare(folder, seconds), now -> {
      arrived(now);
      status.say(now.comparisons().isEmpty() ? empty(typed) : "The unit of replication is the data set, not the pixel.");
    }, status::say);
  }

  private static String empty(String typed) {
    return typed.isEmpty() ? "Nothing was compared: it takes data sets in two electrolytes, with immersion times, and an analysis."
        : "No electrolyte pair has images within 15 min of " + typed + ".";
  }

  private static Found compare(Path folder, OptionalDouble time) throws IOException {
    try (ProjectFolder opened = ProjectFolder.open(folder, Access.READ)) {
      List<GroupComparison> comparisons = time.isPresent() ? Studies.compareAt(opened, time.getAsDouble()) : Studies.comparisons(opened);
      return new Found(comparisons, Optional.of(Studies.load(opened)));
    }
  }

  private void arrived(Found now) {
    String before = what.getText();
    found = now;
    table.setRedraw(false);
    table.removeAll();
    now.comparisons().forEach(one -> new TableItem(table, SWT.NONE).setText(cells(one).toArray(String[]::new)));
    for (TableColumn column : table.getColumns()) {
      column.pack();
    }
    table.setRedraw(true);
    what.setItems(now.comparisons().stream().map(GroupComparison::quantity).toArray(String[]::new));
    if (!now.comparisons().isEmpty()) {
      show(Math.max(0, what.indexOf(before)));
    } else {
      words.setText("");
      figure.clear();
    }
  }

  private static List<String> cells(GroupComparison one) {
    return List.of(one.quantity(), Numbers.quantity(one.difference()), dash(Numbers.interval(one.difference())),
        Numbers.significant(one.pValue(), 2), Numbers.significant(one.smallestPValue(), 2),
        one.groups().stream().map(ComparePart::group).collect(Collectors.joining(" and ")));
  }

  private static String group(Group group) {
    return (group.electrolyte().isEmpty() ? "dry" : group.electrolyte()) + " (n = " + group.values().size() + ")";
  }

  private static String dash(String text) {
    return text.isEmpty() ? "–" : text;
  }

  private void show(int row) {
    GroupComparison one = found.comparisons().get(row);
    what.select(row);
    table.setSelection(row);
    words.setText(String.join("\n", sentences(one)));
    figure.show("Comparison: " + one.quantity(), () -> figure(one));
  }

  private Figure figure(GroupComparison one) {
    Study study = found.study().orElseThrow();
    return ComparisonFigure.of(List.of(one), study.series(), "Comparison of the electrolytes" + (study.synthetic() ? " (synthetic)" : ""));
  }

  private static List<String> sentences(GroupComparison one) {
    List<String> sentences = new ArrayList<>();
    for (Group group : one.groups()) {
      sentences.add(group(group) + ": " + IntStream.range(0, group.values().size()).mapToObj(index -> (index < group.dataSets().size()
          ? group.dataSets().get(index) + " " : "") + Numbers.quantity(group.values().get(index))).collect(Collectors.joining(", ")) + ".");
    }
    sentences.addAll(ComparisonFigure.words(one));
    if (one.groups().stream().anyMatch(group -> group.values().size() < FEW)) {
      sentences.add("Few data sets: what they have in common with others that were not measured is hardly known. More data sets, not more "
          + "pixels, make this surer.");
    }
    return sentences;
  }

  private void key(Event event) {
    if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
      Clipboards.put(table.getDisplay(), text());
    }
  }

  /** Headers and rows, separated by tabs. */
  String text() {
    return Stream.concat(Stream.of(List.of(HEADERS)), found.comparisons().stream().map(ComparePart::cells)).map(row -> String.join("\t", row))
        .collect(Collectors.joining("\n"));
  }

  FigureView figure() {
    return figure;
  }

  @Focus
  void focus() {
    what.setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    loading.cancel();
  }
}
