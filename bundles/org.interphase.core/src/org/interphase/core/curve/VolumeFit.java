package org.interphase.core.curve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.analysis.curve.CurveMethod;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.analysis.curve.CurveValues;
import org.interphase.analysis.curve.WindowSpread;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Outcome;
import org.interphase.data.Scratch;

/**
 * The analysis of all curves of a volume: chunks of curves go to the engine's pool, each writes its pixels of the maps.
 * Memory does not grow with the volume: curves are decoded one at a time, maps lie in mapped files. Which thread does a
 * chunk changes no bit of the maps.
 */
final class VolumeFit {
  private static final int CHUNK = 512;
  private static final int BETWEEN_CANCEL_CHECKS = 64;
  private static final int UNDER_WAY = 64;

  private final ForceVolume curves;
  private final CurveMethod method;
  private final Optional<Spread> spread;
  private final Execution execution;
  private final Map<CurveQuantity, DoubleBuffer> values = new EnumMap<>(CurveQuantity.class);
  private final ByteBuffer reasons;
  private final ConcurrentLinkedQueue<Worker> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger done = new AtomicInteger();

  private VolumeFit(ForceVolume curves, Prepared prepared, boolean withSpread, Execution execution) throws IOException {
    this.curves = curves;
    this.method = prepared.method();
    this.spread = withSpread ? Optional.of(new Spread(prepared.spread(), curves.grid().size())) : Optional.empty();
    this.execution = execution;
    int size = curves.grid().size();
    for (CurveQuantity quantity : CurveQuantity.values()) {
      values.put(quantity, Scratch.doubles(size));
    }
    reasons = Scratch.bytes(size);
    DoubleBuffer shown = values.get(CurveQuantity.YOUNGS_MODULUS);
    for (int i = 0; i < size; i++) {
      shown.put(i, Double.NaN);
    }
  }

  /**
   * Analyses all curves.
   *
   * @param withSpread whether to fit several windows, too
   * @return a map of each quantity, in their order, and with {@code withSpread} the modulus of each window and their relative spread
   * @throws IOException when the file can no longer be read or there is no room for the maps
   * @throws OperationCanceledException when the monitor was cancelled
   */
  static List<Image> maps(ForceVolume curves, Prepared prepared, boolean withSpread, Execution execution) throws IOException {
    VolumeFit fit = new VolumeFit(curves, prepared, withSpread, execution);
    fit.run();
    return Stream.concat(Arrays.stream(CurveQuantity.values()).map(fit::image), fit.spread.stream().flatMap(spread ->
        spread.images(curves.grid(), fit.reasons).stream())).toList();
  }

  private Image image(CurveQuantity quantity) {
    return Image.of(quantity.label(), quantity.unit(), curves.grid(), values.get(quantity), reasons);
  }

  private void run() throws IOException {
    Grid grid = curves.grid();
    SubMonitor progress = SubMonitor.convert(execution.monitor(), grid.size());
    Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();
    try {
      int reported = 0;
      for (int from = 0; from < grid.size(); from += CHUNK) {
        int first = from;
        int end = Math.min(grid.size(), from + CHUNK);
        underWay.add(CompletableFuture.runAsync(() -> analyse(first, end), execution.executor()));
        while (underWay.size() > UNDER_WAY || !underWay.isEmpty() && underWay.peek().isDone()) {
          underWay.remove().join();
        }
        execution.publish(partial());
        int now = done.get();
        progress.worked(now - reported);
        reported = now;
      }
      while (!underWay.isEmpty()) {
        underWay.remove().join();
      }
    } catch (CompletionException e) {
      throw rethrown(e);
    } finally {
      underWay.forEach(future -> future.handle((nothing, failure) -> failure).join());
      close();
    }
  }

  private Outcome partial() {
    return new Outcome(List.of(image(CurveQuantity.YOUNGS_MODULUS)), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static IOException rethrown(CompletionException e) {
    return switch (e.getCause()) {
      case UncheckedIOException unreadable -> unreadable.getCause();
      case RuntimeException other -> throw other;
      case Error error -> throw error;
      default -> throw e;
    };
  }

  private void analyse(int from, int end) {
    try {
      Worker waiting = idle.poll();
      Worker worker = waiting == null ? new Worker() : waiting;
      try {
        worker.analyse(from, end);
      } finally {
        idle.add(worker);
      }
      done.addAndGet(end - from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() throws IOException {
    for (Worker worker : idle) {
      worker.close();
    }
  }

  /** What one thread at a time needs. */
  private final class Worker implements Closeable {
    private final CurveReader reader = curves.deflection().open();
    private final double[] signal = new double[curves.ramp().samples()];
    private final CurveMethod.Worker analysis = method.worker();
    private final CurveValues out = new CurveValues();
    private final CurveQuantity[] quantities = CurveQuantity.values();
    private final DoubleBuffer[] maps = values.values().toArray(DoubleBuffer[]::new);

    private final Optional<WindowSpread.Workspace> spreading = spread.map(windows -> windows.analysis().workspace());
    private final double[] moduli = new double[WindowSpread.WINDOWS.size()];

    Worker() throws IOException { }

    void analyse(int from, int end) throws IOException {
      for (int curve = from; curve < end; curve++) {
        if ((curve - from) % BETWEEN_CANCEL_CHECKS == 0 && execution.monitor().isCanceled()) {
          throw new OperationCanceledException();
        }
        reader.read(curve, signal);
        analysis.analyse(signal, out);
        for (int q = 0; q < maps.length; q++) {
          maps[q].put(curve, out.get(quantities[q]));
        }
        reasons.put(curve, out.invalid().code());
        if (spreading.isPresent()) {
          spread.get().put(curve, spread.get().analysis().analyse(signal, spreading.get(), moduli), moduli);
        }
      }
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /** The moduli of several windows and their relative spread. */
  private record Spread(WindowSpread analysis, DoubleBuffer relative, List<DoubleBuffer> moduli) {
    Spread(WindowSpread analysis, int size) throws IOException {
      this(analysis, Scratch.doubles(size), new ArrayList<>());
      for (int i = 0; i < WindowSpread.WINDOWS.size(); i++) {
        moduli.add(Scratch.doubles(size));
      }
    }

    void put(int curve, double spread, double[] values) {
      relative.put(curve, spread);
      for (int i = 0; i < values.length; i++) {
        moduli.get(i).put(curve, values[i]);
      }
    }

    List<Image> images(Grid grid, ByteBuffer reasons) {
      List<Image> images = new ArrayList<>();
      for (int i = 0; i < moduli.size(); i++) {
        WindowSpread.Window window = WindowSpread.WINDOWS.get(i);
        images.add(Image.of(String.format(Locale.ROOT, "Young's modulus, window %.0f-%.0f %%", 100 * window.lower(), 100 * window.upper()),
            Unit.PASCAL, grid, moduli.get(i), reasons));
      }
      images.add(Image.of("Window spread", Unit.ONE, grid, relative, reasons));
      return images;
    }
  }
}
