package org.interphase.ui.desk;

import java.io.IOException;
import java.lang.ref.SoftReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;

/**
 * A map that there is to see: a channel of the instrument's file, or what an analysis made. Its values are read when asked for, and kept as long as
 * there is memory. Safe for any thread; {@link #read} is for the background.
 */
public final class Layer {
  /** The source of what the instrument recorded. */
  public static final String FILE = "file";

  /** Reads the values. */
  @FunctionalInterface
  interface Reader {
    Image read(IProgressMonitor monitor) throws IOException;
  }

  private final String source;
  private final String name;
  private final Unit unit;
  private final Grid grid;
  private final Reader reader;
  private SoftReference<Image> kept = new SoftReference<>(null);

  private Layer(String source, String name, Unit unit, Grid grid, Reader reader) {
    this.source = source;
    this.name = name;
    this.unit = unit;
    this.grid = grid;
    this.reader = reader;
  }

  static Layer of(Channel channel, Reader reader) {
    return new Layer(FILE, channel.name(), channel.unit(), channel.grid(), reader);
  }

  /**
   * A map that is there already.
   *
   * @param source the name of the recipe that made it
   */
  public static Layer of(String source, Image image) {
    return new Layer(source, image.name(), image.unit(), image.grid(), monitor -> image);
  }

  /** {@link #FILE}, or the name of the recipe that made it. */
  public String source() {
    return source;
  }

  /** In the field's words. */
  public String name() {
    return name;
  }

  /** Of the values, SI. */
  public Unit unit() {
    return unit;
  }

  /** The raster. */
  public Grid grid() {
    return grid;
  }

  /** What a list shows: name and unit, and the source of what an analysis made; no other layer of the same content has it. */
  public String label() {
    return name + (unit.symbol().isEmpty() ? "" : " [" + unit + "]") + (source.equals(FILE) ? "" : " - " + source);
  }

  /** The values. */
  public Image read(IProgressMonitor monitor) throws IOException {
    synchronized (this) {
      Image image = kept.get();
      if (image != null) {
        return image;
      }
    }
    Image image = reader.read(monitor);
    synchronized (this) {
      kept = new SoftReference<>(image);
    }
    return image;
  }
}
