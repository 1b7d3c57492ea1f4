package org.interphase.ui.evolution;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.interphase.api.Unit;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.model.Identified;
import org.interphase.report.figure.EvolutionFigure;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Meanwhile;
import org.interphase.report.study.StudyGallery;
import org.interphase.report.study.StudyGallery.Picture;
import org.interphase.report.study.StudyGallery.Topic;
import org.interphase.ui.Accessibles;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.StatusLine;
import org.interphase.ui.chart.Axis;
import org.interphase.ui.chart.SeriesChart;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.export.FigureExport;

/** How a project's data sets change with immersion time: numbers of their frames as a chart, everything else as the figures of the report. */
public final class EvolutionPart implements DeskListener {
  public static final String ID = "org.interphase.ui.evolution.evolution";
  private static final long PAUSE = 400;
  private static final List<String> UNITS = List.of("automatic", "min", "h");

  /** What can be shown. */
  private sealed interface Item {
    String label();
  }

  /** A number of the frames over time. */
  private record OfNumber(String number, String label) implements Item { }

  /** A figure of the report. */
  private record OfPicture(Topic topic, String label, Picture picture) implements Item { }

  @Inject
  private Desk desk;
  private Combo what;
  private Combo unit;
  private Composite stack;
  private SeriesChart chart;
  private FigureView figure;
  private Text caption;
  private StatusLine status;
  private Latest loading;
  private Optional<OpenProject> project = Optional.empty();
  private Optional<Identified> scope = Optional.empty();
  private Optional<Study> whole = Optional.empty();
  private Study study = Known.NOTHING;
  private List<Item> items = List.of();
  private Optional<Course> course = Optional.empty();
  private Optional<Topic> wanted = Optional.empty();
  private Optional<String> chosen = Optional.empty();

  @PostConstruct
  void create(Composite parent) {
    loading = new Latest(desk.ui(), PAUSE);
    parent.setLayout(new GridLayout(5, false));
    new Label(parent, SWT.NONE).setText("Show:");
    what = new Combo(parent, SWT.READ_ONLY);
    what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    what.setVisibleItemCount(25);
    what.addListener(SWT.Selection, event -> {
      wanted = Optional.empty();
      chosen = Optional.of(what.getText());
      show();
    });
    new Label(parent, SWT.NONE).setText("Time in:");
    unit = new Combo(parent, SWT.READ_ONLY);
    unit.setItems(UNITS.toArray(String[]::new));
    unit.select(0);
    unit.addListener(SWT.Selection, event -> show());
    FigureExport.addTo(new ToolBar(parent, SWT.FLAT), this::shownFigure, "evolution");
    stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 5, 1));
    chart = new SeriesChart(stack);
    chart.setBackground(parent.getBackground());
    chart.onPoint(this::pointed);
    figure = new FigureView(stack, desk.ui(), text -> status.say(text));
    caption = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    caption.getAccessible().addAccessibleListener(Accessibles.named("Caption"));
    GridData lines = new GridData(SWT.FILL, SWT.FILL, true, false, 5, 1);
    lines.heightHint = 2 * caption.getLineHeight();
    lines.widthHint = 100;
    caption.setLayoutData(lines);
    status = new StatusLine(parent, 5, false);
    HelpContexts.set(parent, "evolution");
    desk.addListener(this);
    selected(Selection.NONE, desk.selection());
    if (project.isEmpty()) {
      nothing("Open a project and analyse it to see how its surfaces change.");
    }
  }

  /** A measurement that is looked at leaves the view at what it shows; a project, an experiment, a data set restrict it. */
  @Override
  public void selected(Selection before, Selection now) {
    boolean other = !now.project().equals(project);
    Optional<Identified> narrower = now.measurement().isPresent() ? other ? Optional.empty() : scope : now.element();
    if (other) {
      project = now.project();
      scope = narrower;
      load();
    } else if (!narrower.equals(scope)) {
      scope = narrower;
      restrict();
    }
    ring();
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
      whole = Optional.empty();
      nothing("Open a project and analyse it to see how its surfaces change.");
      return;
    }
    OpenProject now = project.get();
    loading.ask("Evolution of " + now.project().getName(), monitor -> Known.of(now.folder()), found -> {
      whole = Optional.of(found);
      restrict();
    }, this::nothing);
  }

  private void nothing(String why) {
    course = Optional.empty();
    items = List.of();
    what.removeAll();
    figure.clear();
    top(Optional.empty());
    caption.setText("");
    status.say(why);
  }

  /** Lists what there is to see of the experiment or the data set that is looked at; shows what a person chose, or the first. */
  private void restrict() {
    if (whole.isEmpty()) {
      return;
    }
    study = Known.part(whole.get(), scope);
    items = items(study);
    what.setItems(items.stream().map(Item::label).toArray(String[]::new));
    if (items.isEmpty()) {
      nothing("There is no series yet: state when the electrolyte met the sample, and analyse the project.");
      return;
    }
    what.select(Math.max(0, chosen.map(what::indexOf).orElse(0)));
    status.say("");
    show();
    wanted.ifPresent(this::show);
  }

  private static List<Item> items(Study study) {
    List<Item> items = new ArrayList<>();
    Course.numbers(study.series()).forEach(number -> items.add(new OfNumber(number, Course.label(number, quantity(study.series())))));
    for (Topic topic : Topic.values()) {
      List<Picture> pictures = StudyGallery.of(study, topic);
      for (Picture picture : pictures) {
        String which = picture.name().substring(picture.name().indexOf('-') + 1).replace('-', ' ');
        items.add(new OfPicture(topic, topic.label() + (pictures.size() == 1 ? "" : ": " + which), picture));
      }
    }
    return List.copyOf(items);
  }

  private static String quantity(List<Series> series) {
    return series.isEmpty() ? "" : series.getFirst().quantity();
  }

  /** Shows the first figure about something, now or as soon as there is one. */
  public void show(Topic topic) {
    wanted = Optional.of(topic);
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index) instanceof OfPicture picture && picture.topic() == topic) {
        what.select(index);
        chosen = Optional.of(picture.label());
        wanted = Optional.empty();
        show();
        return;
      }
    }
  }

  private void show() {
    if (what.getSelectionIndex() < 0 || items.isEmpty()) {
      return;
    }
    Item item = items.get(what.getSelectionIndex());
    unit.setEnabled(item instanceof OfNumber);
    switch (item) {
      case OfNumber number -> show(Course.of(study.series(), number.number()));
      case OfPicture picture -> {
        course = Optional.empty();
        figure.show(picture.picture().caption(), picture.picture().figure());
        top(Optional.of(figure));
        caption.setText(picture.picture().caption());
      }
    }
  }

  private void show(Course now) {
    course = Optional.of(now);
    Optional<Unit> fixed = unit.getSelectionIndex() == 0 ? Optional.empty() : Unit.parse(unit.getText());
    Beneath beneath = Beneath.of(study);
    chart.show("Evolution", new Axis("Immersion time", Unit.SECOND, fixed), now.axis(), now.shown(), beneath.strip());
    top(Optional.of(chart));
    caption.setText((study.synthetic() ? "Synthetic data. " : "") + beneath.words() + "Bars: one standard error. Click a point, or choose it with "
        + "the arrow keys and Enter, to see its image.");
    status.say("");
    ring();
  }

  private void top(Optional<Control> control) {
    ((StackLayout) stack.getLayout()).topControl = control.orElse(null);
    stack.layout();
  }

  private void pointed(int line, int index, boolean chosen) {
    course.ifPresent(now -> {
      String words = now.words(line, index);
      chart.hint(words);
      status.say(words);
      if (chosen) {
        select(now.lines().get(line).frames().get(index));
      }
    });
  }

  private void select(SeriesFrame frame) {
    project.ifPresent(now -> now.files().measurements().stream().filter(one -> one.getId().equals(frame.measurement())).findFirst()
        .ifPresent(measurement -> desk.select(now, measurement)));
  }

  /** Puts the ring around the measurement that is looked at. */
  private void ring() {
    int line = -1;
    int index = -1;
    Optional<String> id = desk.selection().measurement().map(Identified::getId);
    List<Course.Line> lines = course.map(Course::lines).orElse(List.of());
    for (int one = 0; one < lines.size() && id.isPresent(); one++) {
      List<String> ids = lines.get(one).frames().stream().map(SeriesFrame::measurement).toList();
      if (ids.contains(id.get())) {
        line = one;
        index = ids.indexOf(id.get());
      }
    }
    chart.ring(line, index);
  }

  private Optional<Figure> shownFigure() {
    return course.map(now -> EvolutionFigure.of(study.series(), List.of(now.number()), Meanwhile.of(study), now.axis().label() + " since immersion"
        + (study.synthetic() ? " (synthetic)" : ""))).or(figure::figure);
  }

  /** What the chart shows. */
  Optional<Course> course() {
    return course;
  }

  /** What there is to choose. */
  List<String> choices() {
    return Arrays.asList(what.getItems());
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
