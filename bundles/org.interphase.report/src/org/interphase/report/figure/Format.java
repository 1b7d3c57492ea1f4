package org.interphase.report.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.interphase.report.canvas.PdfCanvas;
import org.interphase.report.canvas.PngCanvas;
import org.interphase.report.canvas.SvgCanvas;

/** What a figure can be written as. The same figure gives the same bytes. */
public enum Format {
  /** Pixels at 300 dpi. */
  PNG {
    @Override
    public void write(Figure figure, OutputStream stream) throws IOException {
      png(figure, PngCanvas.RESOLUTION, stream);
    }
  },
  /** Editable vector graphics for the web and for drawing programs. */
  SVG {
    @Override
    public void write(Figure figure, OutputStream stream) throws IOException {
      SvgCanvas canvas = new SvgCanvas(points(figure.width()), points(figure.height()), figure.title(), figure.provenance());
      figure.paint(canvas);
      canvas.write(stream);
    }
  },
  /** Vector graphics for print, letters embedded. */
  PDF {
    @Override
    public void write(Figure figure, OutputStream stream) throws IOException {
      PdfCanvas canvas = new PdfCanvas(points(figure.width()), points(figure.height()), figure.title(), figure.provenance());
      figure.paint(canvas);
      canvas.write(stream);
    }
  },
  /** The numbers behind the figure, see {@link DataSheet}. */
  CSV {
    @Override
    public void write(Figure figure, OutputStream stream) throws IOException {
      try (DataSheet sheet = new DataSheet(stream)) {
        figure.tabulate(sheet);
      }
    }
  };

  /**
   * Writes a figure.
   *
   * @param figure the figure
   * @param stream where to; may be closed
   */
  public abstract void write(Figure figure, OutputStream stream) throws IOException;

  /**
   * Writes a figure as PNG for a screen.
   *
   * @param resolution in pixels per inch
   * @param stream where to; left open
   */
  public static void png(Figure figure, double resolution, OutputStream stream) throws IOException {
    PngCanvas canvas = new PngCanvas(points(figure.width()), points(figure.height()), resolution);
    figure.paint(canvas);
    Map<String, String> texts = new TreeMap<>(Map.of("Title", figure.title(), "Description", figure.provenance(), "Software", "Interphase"));
    texts.values().removeIf(String::isBlank);
    canvas.write(stream, texts);
  }

  /** The ending of file names, with its dot: {@code .png}. */
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  private static double points(double millimetres) {
    return millimetres * 72 / 25.4;
  }
}
