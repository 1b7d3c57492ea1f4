package org.interphase.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Result;
import org.interphase.report.figure.ClassMapFigure;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.FigureWriter;
import org.interphase.report.figure.MixtureHistogramFigure;
import org.interphase.report.figure.QuantityMapFigure;

/** The figures of one result: its map, its histogram with the mixture, its classes. They are drawn from what the result stores,
    without the plug-ins that made it. */
public final class ResultReport {
  /** The folder of a result that holds its figures. */
  public static final String FIGURES = "figures";

  private ResultReport() { }

  /** Draws the figures of a result into {@code figures/} below a folder, each as PNG, SVG, PDF and CSV. */
  public static void write(Result result, Path folder) throws IOException {
    for (Map.Entry<String, Figure> figure : figures(result).entrySet()) {
      FigureWriter.write(figure.getValue(), folder.resolve(FIGURES), figure.getKey());
    }
  }

  /** The figures by file name, in the order of the analysis; those that the result has no numbers for are absent. */
  public static Map<String, Figure> figures(Result result) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    String provenance = provenance(result);
    for (Image map : result.maps()) {
      figures.put("map-" + slug(map.name()), QuantityMapFigure.of(map, title(result, map.name()), Optional.empty(),
          ColourMap.VIRIDIS).withProvenance(provenance));
    }
    Optional<Table> histogram = result.table("histogram");
    Optional<Table> components = result.table("components");
    Unit unit = result.maps().isEmpty() ? Unit.ONE : result.maps().getLast().unit();
    if (histogram.isPresent() && components.isPresent()) {
      Table intersections = result.table("intersections").orElse(new Table("intersections", List.of(), List.of()));
      figures.put("histogram", MixtureHistogramFigure.of(histogram.get(), components.get(), intersections, unit, title(result,
          "Histogram and mixture"))
          .withProvenance(provenance));
    }
    for (Labels labels : result.labels()) {
      boolean main = labels.name().equals("classes");
      String title = title(result, main ? "Classes" : "Classes by " + labels.name());
      figures.put(main ? "classes" : "classes-" + slug(labels.name()), ClassMapFigure.of(labels, unit, title).withProvenance(provenance));
    }
    return figures;
  }

  private static String title(Result result, String what) {
    return what + ", " + result.input().path().getFileName() + (result.input().synthetic() ? " (synthetic)" : "");
  }

  /** One line that leads from a figure back to its recipe, its input and the software. */
  static String provenance(Result result) {
    return (result.input().synthetic() ? "Synthetic data. " : "") + "Recipe " + result.recipe().name() + ", seed " + result.seed()
        + ", input SHA-256 "
        + result.input().sha256().substring(0, 16) + "..., Interphase " + result.software().interphase();
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
