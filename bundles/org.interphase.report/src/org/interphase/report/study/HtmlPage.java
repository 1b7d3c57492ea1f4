package org.interphase.report.study;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.interphase.api.Citation;
import org.interphase.report.figure.Format;

/** A report as one page of well-formed HTML that needs nothing else: figures are embedded as PNG. */
final class HtmlPage {
  private static final String STYLE = """
      :root { color-scheme: light }
      body { font: 15px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; color: #1d1d1f; background: #fff }
      body { max-width: 900px; margin: 2.5em auto; padding: 0 1.2em }
      h1 { font-size: 1.8em; line-height: 1.2; margin-bottom: .4em }
      h2 { font-size: 1.3em; margin-top: 2.4em; border-top: 1px solid #ccc; padding-top: .9em }
      h3 { font-size: 1.02em; margin: 1.6em 0 .3em } p { margin: .5em 0 }
      .banner { background: #fff1cc; border-left: 5px solid #d98e04; padding: 9px 14px; font-weight: bold }
      .warning { background: #fff6e0; border-left: 3px solid #d98e04; padding: 5px 10px; margin: 5px 0; font-size: .92em }
      nav ol { columns: 2; padding-left: 1.4em } nav a, figcaption a, summary a { color: #0b57a4 }
      figure { margin: 1.6em 0; break-inside: avoid } figure img { width: 100%; height: auto }
      figcaption { font-size: .9em; line-height: 1.45 } .files { white-space: nowrap }
      .scroll { overflow-x: auto } table { border-collapse: collapse; margin: .4em 0 1.2em; font-size: .84em }
      summary { font-weight: bold; font-size: .84em; margin: .8em 0 }
      caption { text-align: left; font-weight: bold; padding: .3em 0 }
      th { text-align: left; border-bottom: 1.5px solid #555; font-weight: 600 }
      th, td { padding: 3px 14px 3px 0; vertical-align: top } td { border-bottom: 1px solid #e6e6e6; overflow-wrap: break-word }
      th.n, td.n { text-align: right } td.n { white-space: nowrap; font-variant-numeric: tabular-nums }
      @media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }
      """;

  private HtmlPage() { }

  /** Writes the page into a folder that has the figures. */
  static void write(Heading heading, List<Block> blocks, Path folder) throws IOException {
    try (Writer page = Files.newBufferedWriter(folder.resolve(StudyReport.HTML), StandardCharsets.UTF_8)) {
      page.write("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><meta charset=\"utf-8\"/>"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><meta name=\"generator\" content=\"Interphase\"/><title>"
          + escape(heading.title()) + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>" + escape(heading.title()) + "</h1>\n");
      page.write(heading.banner().isEmpty() ? "" : "<p class=\"banner\">" + escape(heading.banner()) + "</p>\n");
      for (String sentence : heading.about()) {
        page.write("<p>" + escape(sentence) + "</p>\n");
      }
      page.write(contents(blocks));
      int section = 0;
      for (Block block : blocks) {
        section += block instanceof Block.Section ? 1 : 0;
        write(page, block, section);
      }
      page.write("</body></html>\n");
    }
  }

  private static String contents(List<Block> blocks) {
    List<String> titles = blocks.stream().filter(Block.Section.class::isInstance).map(block -> ((Block.Section) block).title()).toList();
    return IntStream.range(0, titles.size()).mapToObj(i -> "<li><a href=\"#section-" + (i + 1) + "\">" + escape(titles.get(i)) + "</a></li>")
        .collect(Collectors.joining("\n", "<nav><h2>Contents</h2>\n<ol>\n", "\n</ol></nav>\n"));
  }

  private static void write(Writer page, Block block, int section) throws IOException {
    switch (block) {
      case Block.Section one -> page.write("<h2 id=\"section-" + section + "\">" + section + ". " + escape(one.title()) + "</h2>\n");
      case Block.Subsection one -> page.write("<h3>" + escape(one.title()) + "</h3>\n");
      case Block.Text one -> page.write("<p>" + escape(one.text()) + "</p>\n");
      case Block.Warning one -> page.write("<div class=\"warning\">" + escape(one.text()) + "</div>\n");
      case Block.Sources one -> page.write(one.citations().stream().map(HtmlPage::source).collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n")));
      case Block.Grid one -> page.write(table(one));
      case Block.Drawn one -> figure(page, one);
      case Block.Planned one -> throw new IllegalStateException("figure " + one.name() + " was not drawn");
    }
  }

  private static String source(Citation citation) {
    String doi = escape(citation.doi());
    String link = doi.isEmpty() ? "" : " <a href=\"https://doi.org/" + doi + "\">doi:" + doi + "</a>";
    return "<li>" + escape(citation.text()) + link + "</li>";
  }

  private static String table(Block.Grid grid) {
    String caption = grid.caption().isEmpty() ? "" : "<caption>" + escape(grid.caption()) + "</caption>\n";
    String body = grid.rows().stream().map(row -> cells(grid, row, "td")).collect(Collectors.joining());
    String table = "<div class=\"scroll\"><table>\n" + caption + "<thead>" + cells(grid, grid.header(), "th") + "</thead>\n<tbody>" + body
        + "</tbody></table></div>\n";
    String file = StudyReport.TABLES + "/" + grid.file();
    return grid.isWhole() ? table : "<details><summary>" + escape(grid.caption()) + ", " + grid.rows().size() + " rows <a href=\"" + file
        + "\">CSV</a></summary>\n" + table + "</details>\n";
  }

  private static String cells(Block.Grid grid, List<String> texts, String kind) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> "<" + kind + (grid.isNumber(i) ? " class=\"n\">" : ">") + escape(texts.get(i)) + "</" + kind + ">")
            .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static void figure(Writer page, Block.Drawn drawn) throws IOException {
    String stem = StudyReport.FIGURES + "/" + drawn.name();
    page.write("<figure id=\"" + escape(drawn.name()) + "\"><img alt=\"" + escape(drawn.figure().title()) + "\" src=\"data:image/png;base64,");
    page.write(Base64.getEncoder().encodeToString(drawn.picture()));
    String links = Arrays.stream(Format.values()).map(format -> "<a href=\"" + escape(stem + format.suffix()) + "\">" + format + "</a>")
        .collect(Collectors.joining(" "));
    page.write("\"/><figcaption><b>" + drawn.label() + "</b>" + escape(drawn.caption()) + " <span class=\"files\">" + links
        + "</span></figcaption></figure>\n");
  }

  /** Text between tags or in quotes; characters that XML does not have become spaces. */
  static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
