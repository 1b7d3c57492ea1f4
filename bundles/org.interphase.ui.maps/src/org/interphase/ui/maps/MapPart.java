package org.interphase.ui.maps;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import org.interphase.api.Channel;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.core.Background;
import org.interphase.core.Contributions;
import org.interphase.core.Recordings;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Range;
import org.interphase.ui.MapCanvas;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The map view: the channels of one instrument file, one at a time. Files are opened from the menu or dropped here. */
public final class MapPart {
  public static final String ID = "org.interphase.ui.maps.map";
  private static final Range EMPTY = new Range(0, 1);

  @Inject
  private UISynchronize display;
  private Combo channels;
  private MapCanvas canvas;
  private Label status;
  private List<Image> maps = List.of();
  private Optional<CompletableFuture<List<Image>>> loading = Optional.empty();

  @PostConstruct
  void create(Composite parent) {
    GridLayout layout = new GridLayout(2, false);
    parent.setLayout(layout);
    new Label(parent, SWT.NONE).setText("Channel:");
    channels = new Combo(parent, SWT.READ_ONLY);
    channels.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    channels.addListener(SWT.Selection, event -> showSelected());
    canvas = new MapCanvas(parent);
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    status = new Label(parent, SWT.WRAP);
    status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    status.setText("Drop an instrument file here, or open one with File > Open Instrument File...");
    canvas.onCursor(this::say);
    acceptFiles(parent);
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
    CompletableFuture<List<Image>> future = Background.run("Opening " + file.getFileName(), monitor -> read(file, monitor));
    loading = Optional.of(future);
    future.whenComplete((read, failure) -> display.asyncExec(() -> {
      if (loading.filter(future::equals).isPresent() && !canvas.isDisposed()) {
        arrived(file, read, failure);
      }
    }));
  }

  private static List<Image> read(Path file, IProgressMonitor monitor) throws IOException {
    BundleContext context = FrameworkUtil.getBundle(MapPart.class).getBundleContext();
    Contributions contributions = context.getService(context.getServiceReference(Contributions.class));
    try (Recording recording = new Recordings(contributions).open(file, monitor)) {
      SubMonitor progress = SubMonitor.convert(monitor, recording.channels().size());
      List<Image> images = new ArrayList<>();
      for (Channel channel : recording.channels()) {
        images.add(channel.read(progress.split(1)));
      }
      return images;
    }
  }

  private void arrived(Path file, List<Image> images, Throwable failure) {
    if (failure != null) {
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      say(cause instanceof CancellationException ? "Cancelled." : String.valueOf(cause.getMessage()));
      return;
    }
    maps = images;
    channels.setItems(images.stream().map(image -> image.name() + (image.unit().symbol().isEmpty() ? "" : " [" + image.unit()
        + "]")).toArray(String[]::new));
    say(images.isEmpty() ? file.getFileName() + " holds no image channels." : file.toString());
    channels.select(0);
    showSelected();
  }

  private void say(String text) {
    status.setText(text);
    status.requestLayout();
  }

  private void showSelected() {
    if (channels.getSelectionIndex() >= 0) {
      Image image = maps.get(channels.getSelectionIndex());
      canvas.show(image, Range.robust(image).orElse(EMPTY), ColourMap.VIRIDIS);
    }
  }

  @Focus
  void focus() {
    channels.setFocus();
  }
}
