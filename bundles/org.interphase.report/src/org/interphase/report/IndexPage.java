package org.interphase.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.core.Result;
import org.interphase.report.ResultReport.Extent;
import org.interphase.report.figure.Format;

/** One page that shows results beside each other: figures, numbers with their uncertainties, warnings, where they came from. */
public final class IndexPage {
  private static final String STYLE = """
      body { font: 15px/1.45 system-ui, sans-serif; color: #1d1d1f; max-width: 1180px; margin: 2em auto; padding: 0 1em }
      h1 { font-size: 1.6em } h3 { font-size: 1em; margin: 1.4em 0 0 }
      h2 { font-size: 1.2em; margin-top: 2.2em; border-top: 1px solid #d5d5d5; padding-top: 1em }
      .figures { display: flex; flex-wrap: wrap; gap: 18px; align-items: flex-start } figure { margin: 0; width: 360px } figure.wide { width: 738px }
      figure img { width: 100% }
      figcaption { font-size: .85em } table { border-collapse: collapse; margin: 1em 0; font-size: .92em } th,
          td { text-align: left; padding: 3px 14px 3px 0; border-bottom: 1px solid #e6e6e6; vertical-align: top }
      td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
      .synthetic { background: #fff1cc; padding: 1px 7px; border-radius: 4px; font-size: .8em; font-weight: normal }
      .warning { background: #fff6e0; padding: 6px 10px; margin: 4px 0 } .small { font-size: .82em; color: #555 } code { font-size: .92em }
      """;

  private IndexPage() { }

  /**
   * A result on the page.
   *
   * @param folder where it is
   * @param result what it holds
   */
  public record Entry(Path folder, Result result) { }

  /**
   * Writes {@code index.html}, replacing an earlier one.
   *
   * @param title the heading
   * @param entries the results; their folders must be below {@code folder}
   */
  public static void write(String title, List<Entry> entries, Path folder) throws IOException {
    write(title, "", entries, folder);
  }

  /**
   * Writes {@code index.html} with the calibration of the probe before the results.
   *
   * @param calibration what the results rest on
   * @param figures where its figures were written, below {@code folder}
   */
  public static void write(String title, CalibrationReport calibration, Path figures, List<Entry> entries, Path folder) throws IOException {
    write(title, calibration.html(figures, folder), entries, folder);
  }

  private static void write(String title, String before, List<Entry> entries, Path folder) throws IOException {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(title)
        + "</title>\n<style>\n" + STYLE
        + "</style></head>\n<body>\n<h1>" + escape(title) + "</h1>\n" + before);
    for (Entry entry : entries) {
      page.append(section(entry, folder));
    }
    page.append(citations(entries)).append("</body></html>\n");
    Path staging = Files.createTempFile(folder, ".index", ".part");
    try {
      Files.writeString(staging, page, StandardCharsets.UTF_8);
      Files.move(staging, folder.resolve("index.html"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(staging);
    }
  }

  private static String section(Entry entry, Path folder) {
    Result result = entry.result();
    String home = relative(folder, entry.folder());
    StringBuilder html = new StringBuilder("<h2>" + escape(result.input().path().getFileName().toString())
        + (result.input().synthetic() ? " <span class=\"synthetic\">synthetic data</span>" : "") + "</h2>\n<div class=\"figures\">\n");
    new ResultFigures(result, Extent.ALL).all().forEach(planned -> html.append(figure(entry.folder(), home, planned.name(), planned.title(),
        planned.wide())));
    html.append("</div>\n").append(new PageTables(result).html());
    result.warnings().forEach(warning -> html.append("<div class=\"warning\">" + escape(warning) + "</div>\n"));
    return html.append("<p class=\"small\">" + escape(ResultReport.provenance(result)) + ". <a href=\"" + escape(home)
        + "/result.json\">result.json</a> has every number, "
        + "<code>interphase verify</code> computes them again.</p>\n").toString();
  }

  static String relative(Path home, Path folder) {
    return home.toAbsolutePath().normalize().relativize(folder.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** A figure in the formats that were written; nothing when it was not. */
  static String figure(Path folder, String home, String name, String title, boolean wide) {
    List<Format> written = Stream.of(Format.values())
        .filter(format -> Files.isRegularFile(folder.resolve(ResultReport.FIGURES).resolve(name + format.suffix()))).toList();
    if (!written.contains(Format.PNG)) {
      return "";
    }
    String path = escape(home + "/" + ResultReport.FIGURES + "/" + name);
    String links = written.stream().map(format -> "<a href=\"" + path + format.suffix() + "\">" + format + "</a>").collect(Collectors.joining(" "));
    Format largest = written.contains(Format.SVG) ? Format.SVG : Format.PNG;
    String opening = wide ? "<figure class=\"wide\">" : "<figure>";
    return opening + "<a href=\"" + path + largest.suffix() + "\"><img src=\"" + path + ".png\" alt=\"" + escape(title)
        + "\"></a><figcaption>" + links + "</figcaption></figure>\n";
  }

  private static String citations(List<Entry> entries) {
    StringBuilder html = new StringBuilder("<h2>Methods</h2>\n<ul>\n");
    entries.stream().flatMap(entry -> entry.result().citations().stream()).distinct().forEach(citation -> html.append("<li>" + cite(citation)
        + "</li>\n"));
    return html.append("</ul>\n").toString();
  }

  private static String cite(Citation citation) {
    return escape(citation.text()) + (citation.doi().isEmpty() ? "" : " <a href=\"https://doi.org/" + escape(citation.doi()) + "\">doi "
        + escape(citation.doi()) + "</a>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
