package org.interphase.ui.statistics;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.interphase.api.Grid;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.model.Measurement;
import org.interphase.report.figure.ClassMapFigure;
import org.interphase.report.figure.Figure;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.StatusLine;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.Mark;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Pixel;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.export.FigureExport;

/** The classes that a map was divided into: where they are, between which thresholds, and how much of the area they cover. */
public final class ClassesPart implements DeskListener {
  public static final String ID = "org.interphase.ui.statistics.classes";
  private static final int[] BESIDE = {5, 17};
  private static final int[] ABOVE = {3, 1};

  @Inject
  private Desk desk;
  @Inject
  private Draft draft;
  private final Runnable following = this::show;
  private Combo choice;
  private ClassCanvas canvas;
  private ValueTable legend;
  private StatusLine status;
  private Latest dividing;
  private List<Segmented> all = List.of();
  private Optional<Segmented.Seen> seen = Optional.empty();

  /** Classes with their colours, made in the background. */
  private record Drawn(Segmented.Seen seen, ImageData colours) { }

  @PostConstruct
  void create(Composite parent) {
    dividing = new Latest(desk.ui());
    parent.setLayout(new GridLayout(3, false));
    new Label(parent, SWT.NONE).setText("Segmentation:");
    choice = new Combo(parent, SWT.READ_ONLY);
    choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    choice.addListener(SWT.Selection, event -> show());
    FigureExport.addTo(new ToolBar(parent, SWT.FLAT), this::figure, "classes");
    SashForm halves = Halves.of(parent, BESIDE, ABOVE);
    halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
    canvas = new ClassCanvas(halves);
    canvas.onPicked(index -> desk.select(desk.selection().withPixel(Optional.of(Pixel.of(seen.orElseThrow().grid(), index)))));
    canvas.onPointed(index -> status.say(index.isPresent() ? reading(index.getAsInt()) : ""));
    legend = new ValueTable(halves, "Classes", ClassRows.headers());
    legend.onSelect(this::mark);
    halves.setWeights(ABOVE);
    status = new StatusLine(parent, 3, true);
    HelpContexts.set(parent, "classes");
    desk.addListener(this);
    draft.addListener(following);
    shown(desk.content());
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.mark().equals(before.mark())) {
      show();
    }
    canvas.select(pixel());
    if (!now.pixel().equals(before.pixel())) {
      pixel().ifPresent(index -> status.say(reading(index)));
    }
  }

  @Override
  public void shown(Optional<Content> content) {
    String before = choice.getText();
    all = content.map(Segmented::all).orElse(List.of());
    choice.setItems(all.stream().map(Segmented::title).toArray(String[]::new));
    choice.select(Math.max(0, choice.indexOf(before)));
    show();
  }

  @Override
  public void changed(OpenProject project) {
    if (desk.selection().project().filter(project::equals).isPresent()) {
      show();
    }
  }

  private Optional<Segmented> chosen() {
    return choice.getSelectionIndex() < 0 || all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice.getSelectionIndex()));
  }

  private double[] typed(Segmented segmented) {
    Optional<Measurement> measurement = desk.selection().measurement().filter(one -> segmented.map().unit().equals(Unit.PASCAL));
    return measurement.flatMap(one -> draft.of(one.getId())).or(() -> measurement.map(one -> one.getThresholds().stream()
        .mapToDouble(Double::doubleValue).toArray())).orElse(new double[0]);
  }

  private void show() {
    Optional<Segmented> segmented = chosen();
    if (segmented.isEmpty()) {
      dividing.cancel();
      seen = Optional.empty();
      canvas.clear();
      legend.show(List.of());
      status.say(desk.content().isPresent() ? "This measurement has no classes yet: press Segment, or analyse the project."
          : "Select a measurement that was analysed to see its classes.");
      return;
    }
    double[] typed = typed(segmented.get());
    Optional<Mark> mark = desk.selection().mark().filter(one -> one.map().equals(segmented.get().layer()));
    dividing.ask("Classes", monitor -> {
      Segmented.Seen now = segmented.get().seen(typed);
      return new Drawn(now, ClassCanvas.colours(now, marked(now, mark)));
    }, drawn -> arrived(segmented.get(), drawn, mark), status::say);
  }

  private static OptionalInt marked(Segmented.Seen seen, Optional<Mark> mark) {
    List<Division.Part> parts = seen.division().parts();
    return IntStream.range(0, parts.size()).filter(index -> mark.filter(one -> one.lower() == parts.get(index).lower()
        && one.upper() == parts.get(index).upper()).isPresent()).findFirst();
  }

  private void arrived(Segmented segmented, Drawn drawn, Optional<Mark> mark) {
    seen = Optional.of(drawn.seen());
    canvas.show(drawn.seen().grid(), drawn.colours());
    canvas.select(pixel());
    legend.show(ClassRows.of(drawn.seen().division(), segmented.map()));
    legend.select(marked(drawn.seen(), mark));
    long none = IntStream.of(drawn.seen().classOf()).filter(index -> index < 0).count();
    status.say((none == 0 ? "Every pixel belongs to a class." : none + " of " + drawn.seen().classOf().length + " pixels belong to no class: white.")
        + (drawn.seen().division().typed() ? " The thresholds were moved by hand." : ""));
  }

  private OptionalInt pixel() {
    Optional<Grid> grid = seen.map(Segmented.Seen::grid);
    Optional<Pixel> pixel = desk.selection().pixel().filter(one -> grid.filter(one::in).isPresent());
    return pixel.isPresent() ? OptionalInt.of(grid.orElseThrow().index(pixel.get().column(), pixel.get().row())) : OptionalInt.empty();
  }

  private String reading(int index) {
    Segmented.Seen now = seen.orElseThrow();
    Segmented segmented = chosen().orElseThrow();
    int part = now.classOf()[index];
    double value = segmented.map().value(index);
    Pixel pixel = Pixel.of(now.grid(), index);
    return "Column " + pixel.column() + ", row " + pixel.row() + ": " + (part < 0 ? "no class" : now.division().parts().get(part).name()) + ", "
        + segmented.map().name() + " " + (Double.isNaN(value) ? "invalid: " + segmented.map().invalid(index).label()
            : Quantity.readable(value, segmented.map().unit()));
  }

  private void mark(int row) {
    Segmented.Seen now = seen.orElseThrow();
    Segmented segmented = chosen().orElseThrow();
    Division.Part part = now.division().parts().get(row);
    if (now.exact()) {
      String text = part.name() + ", " + ClassRows.range(part.lower(), part.upper(), segmented.map().unit());
      desk.select(desk.selection().withMark(Optional.of(new Mark(text, segmented.layer(), part.lower(), part.upper()))));
    } else {
      status.say("This class is not a range of values of the map: its pixels cannot be marked elsewhere.");
    }
  }

  /** The figure of the report, with the classes of now. */
  private Optional<Figure> figure() {
    return seen.flatMap(now -> chosen().map(segmented -> ClassMapFigure.of(labels(segmented, now), segmented.map().unit(), "Classes of "
        + segmented.map().name())));
  }

  private static Labels labels(Segmented segmented, Segmented.Seen now) {
    List<LabelClass> classes = now.division().parts().stream()
        .map(part -> new LabelClass(part.name(), part.lower(), part.upper(), part.area())).toList();
    return new Labels(segmented.labels().name(), now.grid(), IntStream.of(now.classOf()).map(index -> index + 1).toArray(), classes);
  }

  @Focus
  void focus() {
    choice.setFocus();
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    draft.removeListener(following);
    dividing.cancel();
  }
}
