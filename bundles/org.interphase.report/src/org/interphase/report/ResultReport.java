package org.interphase.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.interphase.core.Result;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.FigureWriter;
import org.interphase.report.figure.Format;

/** The figures of one result: its maps, its histogram with the mixture, its classes, its curve, its calibration and budget. They are
    drawn from what the result stores, without the plug-ins that made it. */
public final class ResultReport {
  /** The folder of a result that holds its figures. */
  public static final String FIGURES = "figures";

  private ResultReport() { }

  /** Which figures of a result to draw, and in which formats. */
  public enum Extent {
    /**
     * For a first look at many files, as PNG and PDF: the main map and, where the result has them, overview, invalid pixels, histogram,
     * classes, budget, and the figures of a single curve and of a calibration.
     */
    ESSENTIAL(Set.of(Format.PNG, Format.PDF)),
    /** Every figure that the result has numbers for, in every format. */
    ALL(Set.of(Format.values()));

    private final Set<Format> formats;

    Extent(Set<Format> formats) {
      this.formats = formats;
    }

    /** The formats. */
    public Set<Format> formats() {
      return formats;
    }
  }

  /** Draws all figures of a result in all formats. See {@link #write(Result, Path, Extent)}. */
  public static void write(Result result, Path folder) throws IOException {
    write(result, folder, Extent.ALL);
  }

  /** Draws figures of a result into {@code figures/} below a folder. */
  public static void write(Result result, Path folder, Extent extent) throws IOException {
    for (Map.Entry<String, Figure> figure : figures(result, extent).entrySet()) {
      FigureWriter.write(figure.getValue(), folder.resolve(FIGURES), figure.getKey(), extent.formats());
    }
  }

  /** All figures. See {@link #figures(Result, Extent)}. */
  public static Map<String, Figure> figures(Result result) {
    return figures(result, Extent.ALL);
  }

  /** The figures by file name, in reading order; those that the result has no numbers for are absent. */
  public static Map<String, Figure> figures(Result result, Extent extent) {
    return new ResultFigures(result, extent).all();
  }

  /** One line that leads from a figure back to its recipe, its input and the software. */
  static String provenance(Result result) {
    return (result.input().synthetic() ? "Synthetic data. " : "") + "Recipe " + result.recipe().name() + ", seed " + result.seed()
        + ", input SHA-256 " + result.input().sha256().substring(0, 16) + "..., Interphase " + result.software().interphase();
  }
}
