package org.interphase.ui.maps;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.api.Channel;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.core.Background;
import org.interphase.core.Contributions;
import org.interphase.core.Recordings;
import org.interphase.report.figure.ColourMap;
import org.interphase.ui.MapLayer;
import org.interphase.ui.MapRow;
import org.interphase.ui.MapTool;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The map view: the channels of one instrument file, one at a time. Files are opened from the menu or dropped here. */
public final class MapPart {
  public static final String ID = "org.interphase.ui.maps.map";
  private static final int MOST = 4;

  @Inject
  private UISynchronize display;
  private Combo channels;
  private MapRow row;
  private Combo palettes;
  private ToolItem together;
  private Label status;
  private List<MapLayer> maps = List.of();
  private Optional<CompletableFuture<List<MapLayer>>> loading = Optional.empty();

  @PostConstruct
  void create(Composite parent) {
    parent.setLayout(new GridLayout(4, false));
    new Label(parent, SWT.NONE).setText("Channel:");
    channels = new Combo(parent, SWT.READ_ONLY);
    channels.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    channels.addListener(SWT.Selection, event -> showSelected());
    new Label(parent, SWT.NONE).setText("Colours:");
    palettes = new Combo(parent, SWT.READ_ONLY);
    palettes.setItems(Arrays.stream(ColourMap.values()).map(map -> map.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
    palettes.select(0);
    palettes.addListener(SWT.Selection, event -> row.bar().colour(ColourMap.values()[palettes.getSelectionIndex()]));
    tools(parent);
    row = new MapRow(parent);
    row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
    status = new Label(parent, SWT.WRAP);
    status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    status.setText("Drop an instrument file here, or open one with File > Open Instrument File...");
    row.onStatus(this::say);
    acceptFiles(parent);
  }

  private void tools(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
    for (MapTool tool : MapTool.values()) {
      ToolItem item = item(bar, SWT.RADIO, tool.label(), tool.help());
      item.setSelection(tool == MapTool.MOVE);
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection()) {
          row.tool(tool);
        }
      });
    }
    new ToolItem(bar, SWT.SEPARATOR);
    together = item(bar, SWT.CHECK, "Side by Side", "Show the channels of the same unit beside this one, with one scale");
    together.addListener(SWT.Selection, event -> showSelected());
    item(bar, SWT.PUSH, "Fit", "Show the whole map").addListener(SWT.Selection, event -> row.fit());
  }

  private static ToolItem item(ToolBar bar, int style, String text, String help) {
    ToolItem item = new ToolItem(bar, style);
    item.setText(text);
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
          open(Path.of(files[0]));
        }
      }
    });
  }

  /** Opens a file in the background; its first channel, or what is wrong with it, is shown when it is there. */
  public void open(Path file) {
    loading.ifPresent(earlier -> earlier.cancel(false));
    say("Opening " + file.getFileName() + " ...");
    CompletableFuture<List<MapLayer>> future = Background.run("Opening " + file.getFileName(), monitor -> read(file, monitor));
    loading = Optional.of(future);
    future.whenComplete((read, failure) -> display.asyncExec(() -> {
      if (loading.filter(future::equals).isPresent() && !row.isDisposed()) {
        arrived(file, read, failure);
      }
    }));
  }

  private static List<MapLayer> read(Path file, IProgressMonitor monitor) throws IOException {
    BundleContext context = FrameworkUtil.getBundle(MapPart.class).getBundleContext();
    Contributions contributions = context.getService(context.getServiceReference(Contributions.class));
    try (Recording recording = new Recordings(contributions).open(file, monitor)) {
      SubMonitor progress = SubMonitor.convert(monitor, recording.channels().size());
      List<MapLayer> layers = new ArrayList<>();
      for (Channel channel : recording.channels()) {
        layers.add(MapLayer.of(channel.read(progress.split(1))));
      }
      return layers;
    }
  }

  private void arrived(Path file, List<MapLayer> layers, Throwable failure) {
    if (failure != null) {
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      say(cause instanceof CancellationException ? "Cancelled." : String.valueOf(cause.getMessage()));
      return;
    }
    maps = layers;
    channels.setItems(layers.stream().map(MapPart::label).toArray(String[]::new));
    say(layers.isEmpty() ? file.getFileName() + " holds no image channels." : file.toString());
    channels.select(0);
    showSelected();
  }

  private void say(String text) {
    status.setText(text);
    status.requestLayout();
  }

  private static String label(MapLayer layer) {
    Image image = layer.image();
    return image.name() + (image.unit().symbol().isEmpty() ? "" : " [" + image.unit() + "]");
  }

  private void showSelected() {
    if (channels.getSelectionIndex() >= 0) {
      MapLayer chosen = maps.get(channels.getSelectionIndex());
      Stream<MapLayer> alike = maps.stream().filter(map -> map != chosen && map.image().unit().equals(chosen.image().unit()));
      row.show(together.getSelection() ? Stream.concat(Stream.of(chosen), alike).limit(MOST).toList() : List.of(chosen));
    }
  }

  @Focus
  void focus() {
    channels.setFocus();
  }
}
