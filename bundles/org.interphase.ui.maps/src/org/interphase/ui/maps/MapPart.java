package org.interphase.ui.maps;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.api.Grid;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Format;
import org.interphase.report.figure.QuantityMapFigure;
import org.interphase.ui.HelpContexts;
import org.interphase.ui.Icons;
import org.interphase.ui.Labels;
import org.interphase.ui.MapLayer;
import org.interphase.ui.MapRow;
import org.interphase.ui.MapTool;
import org.interphase.ui.MarkedPixels;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.Layer;
import org.interphase.ui.desk.Mark;
import org.interphase.ui.desk.Pixel;
import org.interphase.ui.desk.Selection;
import org.interphase.ui.export.FigureExport;

/**
 * The map view: the channels of the selected measurement's file and the maps that analyses made of it, one at a time or those of one unit side by
 * side. A pixel that is clicked is selected in all views. Files are opened from the menu or dropped here.
 */
public final class MapPart implements DeskListener {
  public static final String ID = "org.interphase.ui.maps.map";
  private static final int COLUMNS = 4;
  private static final int MOST = 4;
  private static final String EMPTY = "Select a measurement, drop an instrument file here, or open one with File > Open Instrument File...";

  @Inject
  private Desk desk;
  private Latest reading;
  private Latest marking;
  private Latest copying;
  private Combo layers;
  private MapRow row;
  private Combo palettes;
  private ToolItem together;
  private Label notice;
  private Label status;
  private List<Layer> shown = List.of();
  private List<MapLayer> maps = List.of();
  private boolean outdated;
  /** What the status line says while nothing is under the cursor: the file, or what is wrong with it. */
  private String origin = EMPTY;

  @PostConstruct
  void create(Composite parent) {
    reading = new Latest(desk.ui());
    marking = new Latest(desk.ui());
    copying = new Latest(desk.ui());
    parent.setLayout(new GridLayout(COLUMNS, false));
    new Label(parent, SWT.NONE).setText("Map:");
    layers = new Combo(parent, SWT.READ_ONLY);
    layers.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    layers.addListener(SWT.Selection, event -> desk.select(desk.selection().withMap(layers.getText())));
    new Label(parent, SWT.NONE).setText("Colours:");
    palettes = new Combo(parent, SWT.READ_ONLY);
    palettes.setItems(Stream.of(ColourMap.values()).map(map -> map.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
    palettes.select(0);
    palettes.addListener(SWT.Selection, event -> row.bar().colour(ColourMap.values()[palettes.getSelectionIndex()]));
    tools(parent);
    notice = line(parent);
    row = new MapRow(parent);
    row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1));
    row.onColours(colours -> palettes.select(colours.ordinal()));
    row.onPicked(this::picked);
    status = line(parent);
    row.onStatus(text -> say(text.isEmpty() ? origin : text));
    acceptFiles(parent);
    desk.addListener(this);
    HelpContexts.set(parent, "map");
    shown(desk.content());
  }

  private static Label line(Composite parent) {
    Label label = new Label(parent, SWT.WRAP);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    return label;
  }

  private void tools(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP | SWT.RIGHT);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
    for (MapTool tool : MapTool.values()) {
      ToolItem item = item(bar, SWT.RADIO, "", tool.icon(), tool.label() + ": " + tool.help());
      item.setSelection(tool == MapTool.MOVE);
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection()) {
          row.tool(tool);
        }
      });
    }
    new ToolItem(bar, SWT.SEPARATOR);
    together = item(bar, SWT.CHECK, "Side by Side", "side-by-side", "Show the maps of the same unit beside this one, with one scale");
    together.addListener(SWT.Selection, event -> read());
    item(bar, SWT.PUSH, "Fit", "whole", "Show the whole map").addListener(SWT.Selection, event -> row.fit());
    new ToolItem(bar, SWT.SEPARATOR);
    Icons.set(FigureExport.addTo(bar, this::figure, "map"), "export");
    item(bar, SWT.PUSH, "", "copy", "Copy the figure as a picture").addListener(SWT.Selection, event -> figure().ifPresent(this::copy));
    bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = event.childID >= 0 && event.childID < bar.getItemCount() ? bar.getItem(event.childID).getToolTipText() : "Tools of the map";
      }
    });
  }

  /** The first map in the colours of the view. */
  private Optional<Figure> figure() {
    return maps.stream().findFirst().map(map -> QuantityMapFigure.of(map.image(), map.image().name(), Optional.of(row.bar().range()),
        row.bar().colours()).withProvenance(provenance()));
  }

  private String provenance() {
    Stream<String> file = desk.content().stream().map(content -> content.file().getFileName().toString());
    Stream<String> synthetic = desk.content().filter(Content::synthetic).stream().map(content -> "synthetic data");
    return Stream.concat(file, synthetic).collect(Collectors.joining(" \u00b7 "));
  }

  private void copy(Figure figure) {
    copying.ask("Copying a figure", monitor -> {
      ByteArrayOutputStream picture = new ByteArrayOutputStream();
      Format.PNG.write(figure, picture);
      return new ImageData(new ByteArrayInputStream(picture.toByteArray()));
    }, picture -> {
      Clipboard clipboard = new Clipboard(status.getDisplay());
      clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
      clipboard.dispose();
      say("Copied: " + figure.title() + ".");
    }, this::say);
  }

  private static ToolItem item(ToolBar bar, int style, String text, String icon, String help) {
    ToolItem item = new ToolItem(bar, style);
    item.setText(text);
    Icons.set(item, icon);
    item.setToolTipText(help);
    return item;
  }

  private void acceptFiles(Composite parent) {
    DropTarget target = new DropTarget(parent, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files && files.length > 0) {
          desk.select(Selection.of(Path.of(files[0])));
        }
      }
    });
  }

  @Override
  public void selected(Selection before, Selection now) {
    if (!now.map().equals(before.map())) {
      choose();
    }
    if (!now.pixel().equals(before.pixel())) {
      row.select(pixel());
    }
    if (!now.mark().equals(before.mark())) {
      mark();
    }
    if (desk.content().isEmpty()) {
      now.loose().ifPresent(file -> say("Opening " + file.getFileName() + " ..."));
      now.measurement().ifPresent(measurement -> say("Opening " + measurement.getName() + " ..."));
    }
  }

  @Override
  public void shown(Optional<Content> content) {
    String[] labels = content.stream().flatMap(one -> one.layers().stream()).map(Layer::label).toArray(String[]::new);
    if (!List.of(labels).equals(List.of(layers.getItems()))) {
      layers.setItems(labels);
    }
    announce(content);
    origin = content.map(one -> String.join(" ", one.problems())).filter(text -> !text.isEmpty())
        .orElseGet(() -> content.map(one -> labels.length == 0 ? one.file().getFileName() + " holds no maps." : one.file().toString()).orElse(EMPTY));
    say(origin);
    choose();
  }

  /** What must be known before looking: an analysis is under way, or the data are synthetic. */
  private void announce(Optional<Content> content) {
    List<String> notices = new ArrayList<>();
    content.filter(Content::synthetic).ifPresent(one -> notices.add("Synthetic data."));
    content.filter(one -> one.partial().isPresent()).ifPresent(one -> notices.add("Fitting ... White pixels are not known yet, or invalid."));
    Labels.set(notice, String.join("   ", notices), !notices.isEmpty());
  }

  private void say(String text) {
    Labels.set(status, text);
  }

  private Optional<Layer> layer() {
    return desk.content().flatMap(content -> desk.selection().map().flatMap(content::layer).or(() -> content.layers().stream().findFirst()));
  }

  /** Shows the layer that is selected, or the first. */
  private void choose() {
    layer().map(Layer::label).filter(label -> !label.equals(layers.getText())).ifPresent(layers::setText);
    if (layer().isEmpty()) {
      layers.deselectAll();
    }
    read();
  }

  /** While maps of the same names are being made ready, newer ones wait: what grows shall be seen growing. */
  private void read() {
    List<Layer> wanted = layer().map(this::beside).orElse(List.of());
    outdated = reading.busy() && labels(wanted).equals(labels(shown)) && desk.content().flatMap(Content::partial).isPresent();
    if (outdated || wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    if (wanted.isEmpty()) {
      reading.cancel();
      maps = List.of();
      row.clear();
      return;
    }
    reading.ask("Reading " + wanted.getFirst().name(), monitor -> {
      SubMonitor progress = SubMonitor.convert(monitor, wanted.size());
      List<MapLayer> read = new ArrayList<>();
      for (Layer layer : wanted) {
        read.add(MapLayer.of(layer.read(progress.split(1))));
      }
      return read;
    }, this::ready, this::say);
  }

  private static String labels(List<Layer> some) {
    return some.stream().map(Layer::label).collect(Collectors.joining("\n"));
  }

  private List<Layer> beside(Layer chosen) {
    Stream<Layer> alike = desk.content().stream().flatMap(content -> content.layers().stream())
        .filter(layer -> layer != chosen && layer.unit().equals(chosen.unit()));
    return together.getSelection() ? Stream.concat(Stream.of(chosen), alike).limit(MOST).toList() : List.of(chosen);
  }

  private void ready(List<MapLayer> read) {
    maps = read;
    row.show(read);
    row.select(pixel());
    mark();
    if (outdated) {
      read();
    }
  }

  private OptionalInt pixel() {
    Optional<Grid> grid = shown.stream().findFirst().map(Layer::grid);
    return desk.selection().pixel().filter(pixel -> grid.filter(pixel::in).isPresent())
        .map(pixel -> OptionalInt.of(grid.orElseThrow().index(pixel.column(), pixel.row()))).orElse(OptionalInt.empty());
  }

  private void picked(OptionalInt pixel) {
    desk.select(desk.selection().withPixel(pixel.isEmpty() ? Optional.empty() : Optional.of(Pixel.of(shown.getFirst().grid(), pixel.getAsInt()))));
  }

  private void mark() {
    Optional<Mark> mark = desk.selection().mark();
    Optional<Layer> deciding = mark.flatMap(one -> desk.content().flatMap(content -> content.layer(one.map())));
    if (deciding.isEmpty()) {
      marking.cancel();
      row.mark(Optional.empty());
      return;
    }
    marking.ask("Marking pixels", monitor -> MarkedPixels.of(deciding.get().read(monitor), mark.orElseThrow()), marks -> {
      row.mark(Optional.of(marks));
      say("Marked: " + mark.orElseThrow().text() + ", " + marks.count() + " pixels.");
    }, this::say);
  }

  @Focus
  void focus() {
    if (!row.setFocus()) {
      layers.setFocus();
    }
  }

  @PreDestroy
  void close() {
    desk.removeListener(this);
    reading.cancel();
    marking.cancel();
    copying.cancel();
  }
}
