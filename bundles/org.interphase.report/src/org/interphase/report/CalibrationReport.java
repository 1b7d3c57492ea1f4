package org.interphase.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.core.Calibration;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.FigureWriter;
import org.interphase.report.figure.SensitivityFigure;
import org.interphase.report.figure.ThermalSpectrumFigure;

/** The calibration of a probe as figures and as a section of the page: what was found, how, from which files. */
public final class CalibrationReport {
  private final Calibration calibration;

  /** @param calibration what to report */
  public CalibrationReport(Calibration calibration) {
    this.calibration = calibration;
  }

  /** Draws the figures into {@code figures/} below a folder, in all formats. */
  public void write(Path folder) throws IOException {
    for (Drawing drawing : drawings()) {
      FigureWriter.write(drawing.figure().get(), folder.resolve(ResultReport.FIGURES), drawing.name());
    }
  }

  /**
   * A figure of a calibration.
   *
   * @param name its file's, without ending
   * @param title with a word if the data are synthetic
   * @param step what it shows
   * @param figure makes it
   */
  public record Drawing(String name, String title, Calibration.Step step, Supplier<Figure> figure) { }

  /** The figures that the calibration has data for. */
  public List<Drawing> drawings() {
    return calibration.steps().stream().flatMap(step -> step.tables().stream().flatMap(table -> drawing(step, table).stream())).toList();
  }

  private static Optional<Drawing> drawing(Calibration.Step step, Table table) {
    return switch (table.name()) {
      case "sensitivity" -> Optional.of(drawing("deflection-sensitivity", "Deflection sensitivity", step,
          title -> SensitivityFigure.of(table, step.numbers().getFirst(), title)));
      case "thermal spectrum" -> Optional.of(drawing("thermal-spectrum", "Thermal tune", step, title -> ThermalSpectrumFigure.of(table, title)));
      default -> Optional.empty();
    };
  }

  private static Drawing drawing(String name, String what, Calibration.Step step, Function<String, Figure> figure) {
    String title = what + (synthetic(step) ? " (synthetic)" : "");
    return new Drawing(name, title, step, () -> figure.apply(title).withProvenance(provenance(step)));
  }

  private static boolean synthetic(Calibration.Step step) {
    return step.inputs().stream().anyMatch(Calibration.Input::synthetic);
  }

  private static String provenance(Calibration.Step step) {
    return (synthetic(step) ? "Synthetic data. " : "") + step.inputs().stream().map(input -> input.file() + " (SHA-256 "
        + input.sha256().substring(0, 16) + "...)").collect(Collectors.joining(", "));
  }

  /** The section, to be put on a page in {@code home}, with the figures in {@code folder}. */
  String html(Path folder, Path home) {
    StringBuilder html = new StringBuilder("<h2>Calibration" + (calibration.synthetic() ? " <span class=\"synthetic\">synthetic data</span>" : "")
        + "</h2>\n<div class=\"figures\">\n");
    drawings().forEach(drawing -> html.append(IndexPage.figure(folder, IndexPage.relative(home, folder), drawing.name(), drawing.title(), false)));
    html.append("</div>\n<table><tr><th>step</th><th>number</th><th>value</th><th>95 % interval</th><th>method</th></tr>\n");
    for (Calibration.Step step : calibration.steps()) {
      step.numbers().forEach(number -> html.append(row(step, number)));
    }
    html.append("</table>\n");
    calibration.steps().forEach(step -> {
      step.notes().forEach(note -> html.append("<p>" + IndexPage.escape(note) + "</p>\n"));
      if (!step.inputs().isEmpty()) {
        html.append("<p class=\"small\">" + IndexPage.escape(step.what() + ": " + provenance(step)) + "</p>\n");
      }
    });
    return html.toString();
  }

  private static String row(Calibration.Step step, Estimate number) {
    String name = number == step.numbers().getFirst() ? IndexPage.escape(step.what()) : "";
    return "<tr><td>" + name + "</td><td>" + IndexPage.escape(number.name()) + "</td><td class=\"n\">" + IndexPage.escape(EstimateText.value(number))
        + "</td><td class=\"n\">" + IndexPage.escape(EstimateText.interval(number)) + "</td><td>" + IndexPage.escape(number.method())
        + "</td></tr>\n";
  }
}
