package org.interphase.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphase.api.Estimate;
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
    for (Map.Entry<String, Figure> figure : figures().entrySet()) {
      FigureWriter.write(figure.getValue(), folder.resolve(ResultReport.FIGURES), figure.getKey());
    }
  }

  /** The figures by file name; those that the calibration has no numbers for are absent. */
  Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Calibration.Step step : calibration.steps()) {
      String provenance = provenance(step);
      step.tables().stream().filter(table -> table.name().equals("sensitivity")).findFirst().ifPresent(slopes ->
          figures.put("deflection-sensitivity", SensitivityFigure.of(slopes, step.numbers().getFirst(), title("Deflection sensitivity", step))
              .withProvenance(provenance)));
      step.tables().stream().filter(table -> table.name().equals("thermal spectrum")).findFirst().ifPresent(spectrum ->
          figures.put("thermal-spectrum", ThermalSpectrumFigure.of(spectrum, title("Thermal tune", step)).withProvenance(provenance)));
    }
    return figures;
  }

  private static String title(String what, Calibration.Step step) {
    return what + (synthetic(step) ? " (synthetic)" : "");
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
    figures().forEach((name, figure) -> html.append(IndexPage.figure(folder, IndexPage.relative(home, folder), name, figure)));
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
